### Messages of the room “publication”: one sentence per code, and the attribute .help that says what to type.

publication-glyph = No font of the theme has the character “{ $character }” ({ $code }).
    .help = { $keys ->
        [letters] Write this word in Latin letters. To print this script, add a font that has it to themes/…/fonts, and name it in theme.toml, under [fonts], at the keys regular and bold.
       *[signs] Replace it by a word or by another sign. To print it, add a font that has it to themes/…/fonts, and name it in theme.toml, under [fonts], at the key symbols.
    }
    .why = A character that the font lacks prints as an empty box, and cannot be read aloud.
    .bad =
        note = "À remettre en main propre 😀"
    .good =
        note = "À remettre en main propre"
publication-too-long = { $zone ->
    [headline] The poster's headline is too long: “{ $text }”.
    [lead] The text under the poster's headline is too long: “{ $text }”.
    [action] An action of the poster is too long: “{ $text }”.
    [verb] A verb of the poster is too long: “{ $text }”.
    [phone] The number does not fit on the poster: “{ $text }”.
    [counter] The name or address of the place does not fit on the poster: “{ $text }”.
    [code] The code's address does not fit on the poster: “{ $text }”.
    [caption] A caption does not fit on the poster: “{ $text }”.
    [foot] The poster's foot is too long: “{ $text }”.
    [order] A line of the print order is too long: “{ $text }”.
    [checklist] The head or foot of the checklist is too long: “{ $text }”.
    [reception] The head or foot of the leaf for the counter is too long: “{ $text }”.
   *[other] This text is too long for its place: “{ $text }”.
}
    .help = { $zone ->
        [verb] Shorten this word in themes/…/i18n/en.ftl.
        [phone] Write a shorter number in content/contacts.toml.
        [counter] Shorten this name or address in content/contacts.toml.
        [code] Choose a shorter address: base_url in content/site.toml, or code at the head of the sheet.
        [caption] Shorten the hours, the price or the address in content/contacts.toml.
        [foot] Shorten the publisher's name in content/site.toml, under [publisher].
        [order] This is the name of a file: choose a shorter name for the sheet.
        [checklist] Shorten the sheet's title, or the publisher's name in content/site.toml. A checklist is one leaf.
        [reception] Shorten the kit’s title, or the publisher’s name in content/site.toml.
       *[other] Shorten this text. A poster is never cut nor reduced: it is read from afar.
    }
    .why = A poster is never cut or shrunk: it is read from afar. A text too long must be shortened.
    .bad =
        headline = "Vous venez de perdre un membre de votre famille ou un ami très proche ?"
    .good =
        headline = "Vous avez perdu un proche ?"
publication-too-many-rows = { $count ->
    [one] The checklist does not fit on its two pages: one step too many.
   *[other] The checklist does not fit on its two pages: { $count } steps too many.
}
    .help = Merge steps that belong together, or shorten the titles and ways that take several lines. What can wait goes under a ".later" heading.
    .why = The checklist fits on one leaf, both sides, so that it can stay on the fridge.
    .bad =
        ## Et ensuite
        ### Démarche 1
        …
        ### Démarche 60
    .good =
        ## Et ensuite {"{"}.later{"}"}
        ### Démarche 1
        …
        ### Démarche 20
publication-over = { $zone ->
    [headline] The title is too long for the { $paper }: “{ $text }”.
    [lead] The text under the title is too long for the { $paper }: “{ $text }”.
    [action] A step is too long for the { $paper }: “{ $text }”.
    [phone] The name or number to call does not fit on the { $paper }: “{ $text }”.
    [counter] The name or address of the place does not fit on the { $paper }: “{ $text }”.
    [code] The address of the code does not fit on the { $paper }: “{ $text }”.
    [caption] Hours, a price or a caption do not fit on the { $paper }: “{ $text }”.
    [foot] The foot of the { $paper } is too long: “{ $text }”.
   *[other] This text is too long for the { $paper }: “{ $text }”.
}
    .help = { $cut ->
    [one] Cut at least one character.
   *[other] Cut at least { $cut } characters.
}
    .why = A poster or a leaflet is never cut or shrunk. The number says how many characters to take out.
    .bad =
        title = "Déclarez le décès à la mairie de la commune où il a eu lieu"
    .good =
        title = "Déclarez le décès en mairie"
publication-kit-to-come = The publication “{ $value }”, which the kit asks for, does not exist yet.
    .help = Take this line out of the kit, or ask for large print: publication = "large".
    .why = A kit can only hold what the program can make today.
    .bad =
        publication = "poster"
        format = "a4"
        # une fiche qui n’a pas d’affiche
    .good =
        publication = "large"
publication-kit-paper = The publication “{ $value }” is not printed: a kit holds papers only.
    .help = Take this line out of the kit, or ask for a paper: publication = "large".
    .why = A kit goes to the print shop: a web page cannot be printed there.
    .bad =
        {""}[[item]]
        publication = "text"
        copies = {"{"} "Accueil" = 10 {"}"}
    .good =
        {""}[[item]]
        publication = "large"
        copies = {"{"} "Accueil" = 10 {"}"}
publication-kit-variant = The variant “{ $value }” does not exist yet: it will come with the files for a press.
    .help = Write variant = "screen" (in colour) or variant = "noir" (black and white).
    .why = Each publication has its variants. This one has none of that kind.
    .bad =
        publication = "text"
        variant = "noir"
    .good =
        publication = "checklist"
        variant = "noir"
publication-kit-archive = The kit's archive could not be made: { $cause }.
    .help = Please report this fault: it comes from the program.
    .why = The archive holds all that the print shop must get. Incomplete, it does not leave.
    .bad =
        kits/hopital/kit-hopital.zip : archive incomplète
    .good =
        kits/hopital/kit-hopital.zip : archive relue et complète