### Messages of the “publish” room: one sentence per code, and the .help attribute that says what to do.

publish-overlap = The output folder “{ $out }” contains “{ $input }” or lies inside it: publishing would erase your sources.
    .help = Choose another output folder, for example: --out dist
    .why = Publishing replaces a whole folder. If it holds your sheets, they would be deleted.
    .bad =
        jalon build --out content
    .good =
        jalon build --out dist
publish-out-is-link = The output folder “{ $out }” is a link to another place.
    .help = Give the real folder: publishing replaces the whole folder, so the link itself.
    .why = Replacing a link would delete the link itself, and the published version would stay elsewhere.
    .bad =
        dist -> /mnt/serveur/site
    .good =
        jalon build --out /mnt/serveur/site
publish-out-is-file = “{ $out }” is a file, or goes through a file: it is not a folder to publish to.
    .help = Choose another name, or move that file.
    .why = A site is a folder: it cannot take the place of a file.
    .bad =
        jalon build --out dist.zip
    .good =
        jalon build --out dist
publish-out-unnamed = “{ $out }” is not a folder that can be replaced.
    .help = Give a folder that has a name, for example: --out dist
    .why = A folder without a name of its own, such as “..”, cannot be swapped with the new one in one go.
    .bad =
        jalon build --out ..
    .good =
        jalon build --out ../site
publish-not-ours = The folder “{ $out }” is not empty and was not written by this program.
    .help = Nothing in it was touched. Choose an empty or absent folder, or move what it holds.
    .why = Publishing replaces the whole folder. What it holds is not ours: deleting it would be a loss.
    .bad =
        jalon build --out ~/Documents
    .good =
        jalon build --out ~/Documents/site
publish-foreign-files = The folder “{ $out }” holds things that this program did not write and that would be lost ({ $count }):
    { $files }
    .help = Nothing in it was touched. Move these files elsewhere, then try again.
    .why = These were added by hand to the published folder. They would vanish with the next publication.
    .bad =
        dist/photos-de-la-fete.zip
    .good =
        ~/Documents/photos-de-la-fete.zip
publish-manifest-damaged = The list of the files in “{ $out }” (.jalon-manifest) cannot be read: there is no knowing what may be replaced there.
    .help = Nothing in it was touched. Move this folder elsewhere, then try again.
    .why = This list tells what the program may replace. Damaged, it no longer protects your files.
    .bad =
        dist/.jalon-manifest : modifié à la main
    .good =
        dist/ déplacé ailleurs, puis publié de nouveau
publish-busy = Another run has been publishing to “{ $out }” for more than ten seconds.
    .help = Wait until it ends, or choose another folder with --out.
    .why = Two publications at the same time would mix two versions of the site.
    .bad =
        jalon build &
        jalon build
    .good =
        jalon build
publish-no-lock = The disk of “{ $out }” cannot lock a file: nothing prevents two runs from publishing at once.
    .help = Run one publication at a time in this folder.
    .why = Without a lock, nothing prevents two publications at the same time on this disk.
    .bad =
        jalon build --out /mnt/partage/site
    .good =
        jalon build --out dist
publish-same-path = Two publications would be written to one place, “{ $path }”: { $first } and { $second }.
    .help = Rename one of the two source files.
    .why = Two files in one place: one would delete the other.
    .bad =
        content/sheets/fiche.md
        content/sheets/Fiche.md
    .good =
        content/sheets/fiche.md
        content/sheets/fiche-suite.md
publish-reserved-path = “.jalon-manifest” is the name of the list of published files: { $owner } cannot take it.
    .help = Rename the source file.
    .why = This is the name of the list that protects your files. A published file cannot take it.
    .bad =
        {""}.jalon-manifest
    .good =
        manifeste.txt
publish-file-is-folder = “{ $path }” is a folder: a file of that name was to be written there.
    .help = Move that folder, or choose another output folder with --out.
    .why = A folder already has this name: writing over it would delete what it holds.
    .bad =
        un-proche-est-decede-affiche-a3.pdf/
    .good =
        jalon print fiche.md --out essai
publish-append-busy = Another run has been writing to “{ $out }” for more than ten seconds.
    .help = Wait until it ends, then start again.
    .why = Two print runs entered at the same time: one of them would be lost.
    .bad =
        jalon seal hopital &
        jalon seal mairie
    .good =
        jalon seal hopital
        jalon seal mairie
publish-append-link = “{ $path }” is a link to another place: nothing is recorded there.
    .help = Put the true file there, then start again.
    .why = The ledger must be the real file, the one that you keep with the project.
    .bad =
        content/ledger.toml -> /tmp/ledger.toml
    .good =
        content/ledger.toml
publish-append-folder = “{ $path }” is not a file: nothing can be recorded there.
    .help = Move what has this name, then start again.
    .why = A folder has the ledger’s name: the print run cannot be entered.
    .bad =
        content/ledger.toml/
    .good =
        content/ledger.toml
publish-append-read-only = “{ $path }” is protected against writing: nothing is recorded there.
    .help = Allow this file to be written, then start again.
    .why = A print run that is not entered is not followed: its code could be given to another sheet.
    .bad =
        content/ledger.toml : lecture seule
    .good =
        content/ledger.toml : lecture et écriture
publish-append-changed = “{ $path }” was just changed by another program: nothing is recorded there.
    .help = Save it and close your editor, then start again.
    .why = The file changed during the writing: going on would delete what somebody just put there.
    .bad =
        jalon seal hopital    # ledger.toml ouvert et modifié dans un éditeur
    .good =
        jalon seal hopital    # éditeur fermé
publish-changes-inside = The list “{ $path }” would lie in “{ $inside }”: it would be published, or taken for one of your sources.
    .help = Choose another place, for example: --changes a-envoyer.txt
    .why = The list is for you. In the published folder, it would go online.
    .bad =
        jalon build --changes dist/a-envoyer.txt
    .good =
        jalon build --changes a-envoyer.txt
publish-changes-not-ours = “{ $path }” is there already and is no list of files to upload.
    .help = It was not touched. Choose another name, or move what has this name.
    .why = This file was not written by the program: replacing it would delete your work.
    .bad =
        jalon build --changes notes.txt
    .good =
        jalon build --changes a-envoyer.txt
publish-changes-gap = A build went by without the list “{ $path }”: to be safe, it names every file of the site.
    .help = Upload everything. What that build removed is not in the list: delete at the host what your folder no longer has.
    .why = The list no longer knows what the host already has. Sending everything takes longer, and is never wrong.
    .bad =
        jalon build
        jalon build --changes a-envoyer.txt
    .good =
        jalon build --changes a-envoyer.txt
        jalon build --changes a-envoyer.txt
failure-target = The output folder “{ $path }” cannot be looked at: { $cause }.
    .help = The last published version is intact. Check that you may read and write there.
failure-lock = “{ $path }” cannot be locked: { $cause }.
    .help = The last published version is intact. The folder that holds the output folder must be writable.
failure-stage = “{ $path }” cannot be written: { $cause }.
    .help = The last published version is intact. Check the free space and your permissions, then try again.
failure-verify = Read again after writing, “{ $path }” is not what had been written: { $cause }.
    .help = The last published version is intact. This disk may no longer be reliable: try another.
failure-swap = The new version cannot take the place of “{ $path }”: { $cause }.
    .help = The old version or the new one is whole. Close the programs that have this folder open, then try again.
failure-recover = “{ $path }” cannot be mended after a publication that was stopped: { $cause }.
    .help = No version was erased. Check your permissions there, then try again.
failure-changes = The list “{ $path }” cannot be written: { $cause }.
    .help = The last published version is intact. Check that folder, the free space and your permissions, then try again.
failure-changes-settle = The site is published, but the list “{ $path }” could not take its place: { $cause }.
    .help = Check your permissions there, then start again with the same list: nothing will be forgotten.
failure-write = “{ $path }” cannot be written: { $cause }.
    .help = Check the free space and your permissions, then try again.
failure-append = “{ $path }” could not be written: { $cause }.
    .help = This file is as it was: nothing was recorded. Check the free space and your right to write, then start again.
failure-append-settle = “{ $path }” is written, but the disk did not confirm it: { $cause }.
    .help = Read the end of this file before starting again: the run may already be there.
failure-rewrite-settle = “{ $path }” is written, but the disk did not confirm: { $cause }.
    .help = Read this file again before you go on.
publish-create-taken = “{ $path }” exists already: nothing in it was changed.
    .help = Choose another name, or edit that file.
    .why = What you wrote is never replaced by a new file.
    .bad =
        jalon new sheet "Je deviens parent", twice
    .good =
        jalon new sheet "Je deviens grand-parent"
