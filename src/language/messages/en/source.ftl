### Messages of the room “source”: one sentence per code, and the attribute .help that says what to type.

## The disk

failure-read = “{ $path }” cannot be read: { $cause }.
    .help = Check that the folder holds “content” and that you may read it. The published site has not changed.

source-link = This is a link to another place: it is not followed, so that nothing is published by accident.
    .help = Put the file or folder itself here, instead of the link.
    .why = A link may lead to a private folder of your computer. Following it would publish it.
    .bad =
        content/sheets/fiche.md -> /home/marie/brouillons/fiche.md
    .good =
        content/sheets/fiche.md
source-not-a-file = This is not an ordinary file.
    .help = Take it out of the folder, or give the name of a file.
    .why = Reading a device or a pipe might never end.
    .bad =
        jalon print content/sheets
    .good =
        jalon print content/sheets/un-proche-est-decede.md
source-not-a-sheet = This file is not a sheet: its name does not end with “.md”.
    .help = Give a sheet, for example content/sheets/un-proche-est-decede.md.
    .why = A sheet is a text file in Markdown. Another file cannot be read as one.
    .bad =
        jalon print content/site.toml
    .good =
        jalon print content/sheets/un-proche-est-decede.md
source-ignored-file = This file is not used: the end of its name is not known here.
    .help = A sheet ends with “.md”, a kit or an edition with “.toml”, an image with “.png” or “.jpg”, in lower case.
    .why = This file will be neither read nor published: better to know before looking for it on the site.
    .bad =
        content/sheets/brouillon.docx
    .good =
        content/sheets/brouillon.md
source-file-name = The name of this file has a character that cannot be read (shown as �).
    .help = Rename it with plain letters, figures and hyphens.
    .why = A name that the computer cannot read can be neither shown nor published.
    .bad =
        content/sheets/d�c�s.md
    .good =
        content/sheets/deces.md
source-same-name = Two files have the same name, written with two forms of accents.
    .help = Rename one of the two, without accents.
    .why = “é” can be written in two ways in a file name. On another computer, the two files would be one.
    .bad =
        content/sheets/décès.md
        content/sheets/décès.md
    .good =
        content/sheets/deces.md
source-too-large = This file is over { $limit } kB: it was not read.
    .help = Make it smaller, or take it out of the folder.
    .why = A huge file would slow everything down, and no useful sheet or picture is that large.
    .bad =
        content/sheets/guichet.png : 24 Mo
    .good =
        content/sheets/guichet.png : 200 ko
source-too-deep = This folder is too deep: at most { $depth } folders inside one another.
    .help = Bring this file nearer to “content”.
    .why = So many folders in one another come from a copy gone wrong, or from a folder that holds itself.
    .bad =
        content/sheets/2026/été/brouillons/anciens/a/trier/plus/tard/fiche.md
    .good =
        content/sheets/fiche.md
source-too-many-files = There are more than { $limit } files: reading stopped here.
    .help = Take out of “content” and “themes” what is of no use.
    .why = A guide has a few thousand files. Beyond that, another folder was probably copied here.
    .bad =
        content/sauvegarde-du-serveur/ : 40 000 fichiers
    .good =
        content/sheets/ : 40 fichiers
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
    .why = Read in the wrong encoding, accents become garbage, on the site and on paper alike.
    .bad =
        D�claration de d�c�s
    .good =
        Déclaration de décès
source-control-character = There is an invisible character ({ $character }) here.
    .help = Delete it: it often comes from a copy and paste.
    .why = This character cannot be seen on screen and prints as an empty box. It often comes from copy and paste.
    .bad =
        Le décès se déclare␌ à la mairie.
    .good =
        Le décès se déclare à la mairie.
## TOML files

toml-syntax = { $fault ->
        [quote] A straight quote inside the text closes it too soon.
       *[other] This line is not well formed ({ $reason }).
    }
    .help = { $fault ->
        [quote] Write the quotes of the text « thus », or \": title = "Le « grand » jour".
       *[other] A line reads: key = "text", key = 12, key = true, key = 2026-11-21 or key = ["one", "two"]. Check quotes and brackets.
    }
    .why = A badly written line may change the sense of all those after it: nothing is guessed.
    .bad =
        language = fr
    .good =
        language = "fr"
toml-repeated-key = This key is written twice.
    .help = Keep one of the two lines.
    .why = Of two values for one key, it is not for the program to choose the right one.
    .bad =
        language = "fr"
        language = "en"
    .good =
        language = "fr"
toml-unknown-key = The key “{ $key }” is not known here.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The known keys are: { $known }.
    }
    .why = An unknown key would be passed over in silence: the setting that you mean to give would have no effect.
    .bad =
        language = "fr"
        thème = "clair"
    .good =
        language = "fr"
        theme = "clair"
toml-missing-key = “{ $key }” is missing.
    .help = Add a line: { $key } = …
    .why = This fact is printed or shown: without it, a blank would remain.
    .bad =
        # address = "1 place de la Mairie, 00000 Exemple"
    .good =
        address = "1 place de la Mairie, 00000 Exemple"
toml-blank-value = “{ $key }” is empty.
    .help = Write its value between the quotes.
    .why = An empty value would print as a blank, and nobody would notice before the print shop.
    .bad =
        address = ""
    .good =
        address = "1 place de la Mairie, 00000 Exemple"
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
    .why = Each key wants one kind of value: a text, a number, a date, a list. Another kind cannot be guessed at.
    .bad =
        language = ["fr", "en"]
    .good =
        language = "fr"
toml-out-of-range = “{ $key }” goes from { $least } to { $most }.
    .help = Write a whole number from { $least } to { $most }.
    .why = This number is printed on an order sheet or a statement. Outside these bounds, it is a typing error.
    .bad =
        inks = "noir"
        sides = 3
    .good =
        inks = "noir"
        sides = 2