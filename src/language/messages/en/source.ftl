### Messages of the room “source”: one sentence per code, and the attribute .help that says what to type.

## The disk

failure-read = “{ $path }” cannot be read: { $cause }.
    .help = Check that the folder holds “content” and that you may read it. The published site has not changed.

source-link = This is a link to another place: it is not followed, so that nothing is published by accident.
    .help = Put the file or folder itself here, instead of the link.
source-not-a-file = This is not an ordinary file.
    .help = Take it out of the folder, or give the name of a file.
source-not-a-sheet = This file is not a sheet: its name does not end with “.md”.
    .help = Give a sheet, for example content/sheets/un-proche-est-decede.md.
source-ignored-file = This file is not used: the end of its name is not known here.
    .help = A sheet ends with “.md”, a kit or an edition with “.toml”, an image with “.png” or “.jpg”, in lower case.
source-file-name = The name of this file has a character that cannot be read (shown as �).
    .help = Rename it with plain letters, figures and hyphens.
source-same-name = Two files have the same name, written with two forms of accents.
    .help = Rename one of the two, without accents.
source-too-large = This file is over { $limit } kB: it was not read.
    .help = Make it smaller, or take it out of the folder.
source-too-deep = This folder is too deep: at most { $depth } folders inside one another.
    .help = Bring this file nearer to “content”.
source-too-many-files = There are more than { $limit } files: reading stopped here.
    .help = Take out of “content” and “themes” what is of no use.
source-not-utf8 = { $encoding ->
        [utf-16] This file is saved in UTF-16 (byte { $offset }), not in UTF-8.
        [windows-1252] This file is saved in Windows-1252 (byte { $offset }), not in UTF-8.
       *[other] This file is not text (byte { $offset }).
    }
    .help = { $encoding ->
        [utf-16] Open it in your editor, then “Save as” with the encoding “UTF-8”.
        [windows-1252] Open it in your editor, check the accents, then “Save as” with the encoding “UTF-8”.
       *[other] Check that it is the right file, or take a sound copy of it.
    }
source-control-character = There is an invisible character ({ $character }) here.
    .help = Delete it: it often comes from a copy and paste.

## TOML files

toml-syntax = This line is not well formed ({ $reason }).
    .help = A line reads: key = "text", key = 12, key = true, key = 2026-11-21 or key = ["one", "two"]. Check quotes and brackets.
toml-repeated-key = This key is written twice.
    .help = Keep one of the two lines.
toml-unknown-key = The key “{ $key }” is not known here.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The known keys are: { $known }.
    }
toml-missing-key = “{ $key }” is missing.
    .help = Add a line: { $key } = …
toml-blank-value = “{ $key }” is empty.
    .help = Write its value between the quotes.
toml-wrong-type = The value of “{ $key }” does not have the right form.
    .help = { $wanted ->
        [text] Write a text in quotes: { $key } = "…"
        [texts] Write a list of texts: { $key } = ["one", "two"]
        [boolean] Write true or false, without quotes.
        [integer] Write a whole number, without quotes: { $key } = 3
        [number] Write a number, without quotes: { $key } = 62.5
        [date] Write a day that exists, without quotes or hour: { $key } = 2026-11-21
        [tables] Write one table for each entry, each under [[{ $key }]].
       *[other] Write a table: [{ $key }], then one line for each value.
    }
toml-out-of-range = “{ $key }” goes from { $least } to { $most }.
    .help = Write a whole number from { $least } to { $most }.
