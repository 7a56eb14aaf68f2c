### Messages of the “publish” room: one sentence per code, and the .help attribute that says what to do.

publish-overlap = The output folder “{ $out }” contains “{ $input }” or lies inside it: publishing would erase your sources.
    .help = Choose another output folder, for example: --out dist
publish-out-is-link = The output folder “{ $out }” is a link to another place.
    .help = Give the real folder: publishing replaces the whole folder, so the link itself.
publish-out-is-file = “{ $out }” is a file, or goes through a file: it is not a folder to publish to.
    .help = Choose another name, or move that file.
publish-out-unnamed = “{ $out }” is not a folder that can be replaced.
    .help = Give a folder that has a name, for example: --out dist
publish-not-ours = The folder “{ $out }” is not empty and was not written by this program.
    .help = Nothing in it was touched. Choose an empty or absent folder, or move what it holds.
publish-foreign-files = The folder “{ $out }” holds things that this program did not write and that would be lost ({ $count }):
    { $files }
    .help = Nothing in it was touched. Move these files elsewhere, then try again.
publish-manifest-damaged = The list of the files in “{ $out }” (.jalon-manifest) cannot be read: there is no knowing what may be replaced there.
    .help = Nothing in it was touched. Move this folder elsewhere, then try again.
publish-busy = Another run has been publishing to “{ $out }” for more than ten seconds.
    .help = Wait until it ends, or choose another folder with --out.
publish-no-lock = The disk of “{ $out }” cannot lock a file: nothing prevents two runs from publishing at once.
    .help = Run one publication at a time in this folder.
publish-same-path = Two publications would be written to one place, “{ $path }”: { $first } and { $second }.
    .help = Rename one of the two source files.
publish-reserved-path = “.jalon-manifest” is the name of the list of published files: { $owner } cannot take it.
    .help = Rename the source file.
publish-file-is-folder = “{ $path }” is a folder: a file of that name was to be written there.
    .help = Move that folder, or choose another output folder with --out.

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
failure-write = “{ $path }” cannot be written: { $cause }.
    .help = Check the free space and your permissions, then try again.
