### Messages of the command line: its help, its faults, its summaries.

## Help

cli-about = One sheet per life event becomes an accessible website, large-print PDFs, posters and kits to print.
cli-about-build = Publish the whole site to dist, or nothing while an error remains
cli-about-check = Say all that is wrong, where, and what to type instead
cli-about-list = Say what would be published, or which papers handed out are out of date
cli-about-print = Print a few sheets into a folder
cli-about-seal = Records an ordered print run in the ledger: its codes are permanent
cli-about-serve = Shows the site in the browser while you write
cli-about-verify = Judges a PDF, a kit or a published folder again
cli-usage = Usage:
cli-command = COMMAND
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-options-everywhere = Common options

cli-arg-root = Folder that holds content; else the nearest one upwards
cli-arg-lang = Language of the messages: fr or en; else the system’s, else French
cli-arg-color = Colours: auto, always or never
cli-arg-plain = Sentences without drawing, for a screen reader
cli-arg-quiet = Says errors only, and how many warnings
cli-arg-verbose = Name each published file
cli-arg-help = Show this help
cli-arg-version = Show the version
cli-arg-out = Folder to write to
cli-arg-only = Only these publications, separated by commas: page, leaflet, checklist, clear, large, extra-large, booklet, poster, text, kit; with build, needs --out
cli-arg-changes = File to list what to upload to the host (“envoyer”, a tab, a path), then what to delete there (“supprimer”), in order. While this file is there, the next build adds to it; delete it once all is uploaded
cli-arg-variant = Variants of the papers, separated by commas: screen (screen colours), presse (CMYK and bleed, for a printer), noir (black and white, to copy); else, screen
cli-arg-bleed = Bleed of the press files, in millimetres: 3 or 5; else, 3
cli-arg-marks = Adds crop marks to the press files
cli-arg-port = Port to take on this machine; else 4400, or the first that is free after it
cli-arg-open = Opens the browser
cli-arg-drafts = Accept also sheets to be reviewed and those that still have “[À écrire]” marks: to proofread, never to hand out. Their pages and papers say that they are drafts, and no kit holds them
cli-arg-today = Today’s date, as 2026-11-21; else SOURCE_DATE_EPOCH, else the clock
cli-arg-edition = The local edition: the name of its file in content/editions, without “.toml”
cli-arg-all-editions = Publishes the national site, and each local edition in a folder by its name. An edition that is there already, of the same files, is not made again
cli-arg-shard = With --all-editions: one part alone, like 2/8, so that several machines share the work. Part 1 has the national site too; the parts put together are the whole
cli-arg-jobs = Tasks at a time; else as many as there are processors
cli-arg-form = human (for a person), json or sarif (for a machine), github (for GitHub’s annotations)
cli-arg-fix = Mends what needs no decision of yours, and shows each change
cli-arg-dry-run = With --fix: shows the changes, writes nothing
cli-arg-format = human (for a person) or json (for a machine)
cli-arg-files = Sheets to print
cli-arg-publications = Publications, separated by commas: leaflet, checklist, clear, large, extra-large, booklet, poster, text; else all of them
cli-arg-kit = Ordered kit: the name of its file in content/kits, without “.toml”
cli-arg-key = Public key of minisign that the publisher announces, or the file that holds it: verifies the signature of a published folder too
cli-arg-paths = PDF files, kits or published folders to judge

## A wrong command line

cli-wrong = { $message }
    For help: jalon --help
cli-unknown-argument = There is no option “{ $argument }”.{ $found ->
        [yes] { " " }Did you mean “{ $nearest }”?
       *[no] { "" }
    }
cli-unknown-command = There is no command “{ $command }”. { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The commands are: { $known }.
    }
cli-unknown-value = “{ $value }” is not a value of “{ $argument }”. { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The values are: { $known }.
    }
cli-wrong-value = “{ $value }” cannot be the value of “{ $argument }”.
cli-missing-value = A value is missing after “{ $argument }”.
cli-missing-argument = Missing: { $argument }.
cli-conflict = “{ $argument }” and “{ $other }” do not go together.

## What is wrong

cli-no-project = There is no “content” folder here or above.
    .help = Go to the project’s folder, or give it with --root.
cli-error = Error
cli-warning = Warning
cli-see-also = See also
cli-plain-error = Error, { $n } of { $total }.
cli-plain-warning = Warning, { $n } of { $total }.
cli-plain-place = File { $file }, line { $line }, column { $column }.
cli-plain-related = See also file { $file }, line { $line }, column { $column }.
cli-plain-line = The line: { $line }
cli-plain-help = What to do: { $help }
cli-count = { $errors ->
        [0] No error
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warning
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }.
cli-not-published = Nothing was published; { $out } has not changed.

cli-failure = Cannot go on.
failure-threads = The system did not give the tasks needed for “{ $path }”: { $cause }.
    .help = Close other programs, or try with --jobs 1.
cli-cause-not-found = it does not exist
cli-cause-permission = the system does not allow it
cli-cause-full = there is no space left on the disk
cli-cause-quota = your share of the disk is full
cli-cause-read-only = this disk cannot be written to
cli-cause-busy = another program uses it, or something is already there
cli-cause-different = the content is different
cli-cause-other = { $cause }
cli-defect = The program went wrong{ $known ->
        [yes] { " " }with “{ $subject }”
       *[no] { "" }
    }: it is not your fault, and nothing was published.
    { $message } ({ $location }, jalon { $version })
    .help = Please report it with the line above and the sheet. Without that sheet, the rest may well publish.

## Summaries

cli-stage-reading = Reading…
cli-stage-checking = Checking…
cli-stage-making = Making pages, PDFs and kits…
cli-stage-publishing = Publishing…
cli-published = Edition { $edition }: { $sheets ->
        [one] { $sheets } sheet
       *[other] { $sheets } sheets
    }, { $kits ->
        [one] { $kits } kit
       *[other] { $kits } kits
    }, { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, { $size }, in { $time }.
cli-territories = Under { $out }: { $made ->
        [0] no edition made
        [one] { $made } edition made
       *[other] { $made } editions made
    }, { $kept } there already, { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, { $size }, in { $time }.
cli-territories-refused = { $count ->
        [one] One edition could not be made; what was published of it stays
       *[other] { $count } editions could not be made; what was published of them stays
    }: { $ids }
cli-changes = New or changed: { $written }; unchanged: { $kept }; removed: { $removed }.
cli-to-upload = To put online: { $upload ->
        [0] no file to upload
        [one] { $upload } file to upload
       *[other] { $upload } files to upload
    }, { $delete } to delete. The list is in { $file }; delete it once all is uploaded.
cli-specimen = The site’s address ends in .example: the papers say that they are specimens.
cli-drafts-out = A draft does not go into dist, which is put online. Say where to write it: jalon build --drafts --out essai
cli-drafts = Sheets that are not finished or are to be reviewed: { $sheets }. Their pages and papers say “Draft, do not hand out” in their language. Do not put this site online.
cli-drafts-kits = Kits that are not made, for they hold one of these sheets: { $kits }.
cli-no-press = No file for a press is made: --bleed and --marks changed nothing. Add --variant presse.
cli-open = Open: { $path }
cli-checked = { $sheets ->
        [one] { $sheets } sheet checked
       *[other] { $sheets } sheets checked
    }: everything can be published.
cli-fixed = { $places ->
        [0] Nothing to mend without you
        [one] { $places } place mended
       *[other] { $places } places mended
    }{ $files ->
        [0] .
        [one] { " " }in { $files } file.
       *[other] { " " }in { $files } files.
    }
cli-would-fix = { $places ->
        [0] Nothing to mend without you
        [one] { $places } place could be mended
       *[other] { $places } places could be mended
    }{ $files ->
        [0] .
        [one] { " " }in { $files } file. Nothing was written: take --dry-run away to mend.
       *[other] { " " }in { $files } files. Nothing was written: take --dry-run away to mend.
    }
cli-fix-file = File { $file }.
cli-fix-before = Before, line { $line }: { $text }
cli-fix-after = After, line { $line }: { $text }
cli-printed = { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, in { $time }.
cli-verified-editions = Edition and fingerprint: { $editions }.
cli-verified = { $files ->
        [one] { $files } file
       *[other] { $files } files
    } read, { $papers ->
        [one] { $papers } PDF
       *[other] { $papers } PDFs
    }, { $kits ->
        [one] { $kits } kit
       *[other] { $kits } kits
    }, { $codes ->
        [one] { $codes } code
       *[other] { $codes } codes
    } decoded: { $sound ->
        [yes] all is in order.
       *[no] do not print or hand out what is named above.
    }
cli-signed = Good signature: “{ $comment }”
cli-sealed = Print run recorded in { $file }: kit “{ $kit }”, edition { $edition }, fingerprint { $fingerprint }, on { $day }.
cli-sealed-copies = Copies:
cli-sealed-codes = These codes are now permanent: each must lead to its sheet for ever.
cli-sealed-commit = Commit the ledger with your sheets: git add { $file } && git commit
cli-no-address = Without content/site.toml these papers have neither an address nor a QR code.
cli-list = Edition { $edition }, fingerprint { $fingerprint }
cli-list-sheet = { $title } (verified { $verified }, review by { $review })
cli-list-others = The rest
cli-list-in-kits = in a kit only

cli-publication-page = web page
cli-publication-site = site
cli-publication-leaflet = leaflet
cli-publication-checklist = checklist
cli-publication-clear = A4 guide
cli-publication-large = large print
cli-publication-extra-large = very large print
cli-publication-booklet = booklet
cli-publication-poster = poster
cli-publication-text = text
cli-publication-kit = kit
cli-files = { $n ->
        [one] { $n } file
       *[other] { $n } files
    }
cli-pages = { $n ->
        [one] { $n } page
       *[other] { $n } pages
    }
cli-bytes = { $n } bytes
cli-kilobytes = { $n } kB
cli-megabytes = { $n } MB

## A starting point

cli-about-new = Makes a site, a sheet, a kit or a local edition, to be completed
cli-about-new-site = Makes a whole example site in a folder
cli-about-new-sheet = Makes a sheet, with a free code and today’s dates
cli-about-new-kit = Makes a kit for a venue, with the sheets that name it
cli-about-new-edition = Makes the local edition of a commune, with its own addresses and opening hours
cli-arg-insee = The INSEE code of the commune, like 59350; it is not the postal code
cli-arg-folder = Folder of the new site
cli-arg-name = The title, between quotes, or the file’s name
cli-arg-title = The title, when you give the file’s name
cli-arg-event = The event, which gives the icon and the colour: deces, enfant, logement…
cli-arg-venue = The venue: crous, hopital, ehpad, pompes-funebres, mairie, france-services or autre
cli-new-file = Made: { $file }
cli-new-site = The example site is ready. To see it:
    { $here ->
        [yes] { "" }  jalon serve --open
       *[no] { "" }  jalon --root "{ $folder }" serve --open
    }
    Then read content/README.md: the format takes ten minutes.
cli-new-sheet = Its code is { $code }. Replace each “[À écrire …]”, and watch the sheet take shape with:
    { "" }  jalon serve --open --drafts
cli-new-kit = Adapt the quantities and the papers, then make the kit with:
    { "" }  jalon build
cli-new-edition = Put the open data into content/places, then publish the edition with:
    { "" }  jalon build --edition { $id } --out { $id }
cli-new-sheet-kits = These kits list their sheets, and take this one only if you add "{ $slug }" to “sheets”: { $kits }.
cli-new-kit-all = No sheet names the venue “{ $venue }”: the kit takes them all. Keep in “sheets” those that concern it.
cli-sarif-examples = Not this: { $bad }

    But this: { $good }

cli-commands-editors = To write and publish:
cli-commands-others = For print shops and technicians:
cli-examples = Examples:
cli-man-name = NAME
cli-man-examples = EXAMPLES
cli-about-completions = Writes what a shell needs to complete commands
cli-about-man = Writes the manual page
cli-about-schema = Writes the schema of a file, for a text editor
cli-about-help = Shows the help of a command
cli-arg-shell = The shell: bash, zsh, fish, powershell or elvish
cli-arg-path = The command, like “build” or “new sheet”
cli-arg-kind = sheet (the head of a sheet), site, contacts, glossary, plain-words, kit, check (what check --format json says) or recall (what list --recall --format json says)
cli-unexpected-value = “{ $value }” is one word too many.
cli-missing-command = The rest of the command is missing: { $known }.
cli-not-text = A word of the command is not text.
cli-wrong-line = This command is not complete, or its words do not go together.
cli-examples-jalon = jalon new site my-site
    jalon new sheet "Je deviens parent"
    jalon serve --open
    jalon check
    jalon build
cli-examples-jalon-new = jalon new site my-site
    jalon new sheet "Je deviens parent" --event enfant
    jalon new kit mairie
cli-examples-jalon-new-site = jalon new site my-site
    jalon new site .
cli-examples-jalon-new-sheet = jalon new sheet "Je deviens parent" --event enfant
    jalon new sheet je-deviens-parent
cli-examples-jalon-new-edition = jalon new edition Lille --insee 59350
    jalon new edition saint-denis --insee 97411
cli-examples-jalon-new-kit = jalon new kit mairie
    jalon new kit "La médiathèque" --venue autre
cli-examples-jalon-build = jalon build
    jalon build --edition lille --out lille
    jalon build --all-editions --out national
    jalon build --changes to-upload.txt
    jalon build --drafts --out trial
cli-examples-jalon-check = jalon check
    jalon check --fix --dry-run
    jalon check --explain sheet-key-unknown
    jalon check --format sarif > jalon.sarif
cli-examples-jalon-serve = jalon serve --open
    jalon serve --open --drafts
    jalon serve --only page --port 4000
cli-examples-jalon-list = jalon list
    jalon list --format json
    jalon list --recall > letters.txt
cli-examples-jalon-print = jalon print content/sheets/my-sheet.md --as large,poster --out trial
    jalon print content/sheets/my-sheet.md --variant noir --out trial
cli-examples-jalon-seal = jalon seal hopital
    jalon seal hopital --edition lille
cli-examples-jalon-verify = jalon verify dist
    jalon verify kit-hopital.zip
    jalon verify dist --key minisign.pub
cli-examples-jalon-completions = jalon completions bash > ~/.local/share/bash-completion/completions/jalon
    jalon completions zsh > ~/.zfunc/_jalon
    jalon completions fish > ~/.config/fish/completions/jalon.fish
cli-examples-jalon-man = jalon man > jalon.1
    jalon man new sheet > jalon-new-sheet.1
cli-examples-jalon-schema = jalon schema site > site.schema.json
cli-examples-jalon-help = jalon help build
    jalon help new sheet
