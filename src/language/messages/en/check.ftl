### Messages of the room “check”: one sentence per code, and the attribute .help that says what to type.

check-glyph-missing = No font of the theme has the character “{ $character }” ({ $code }): it would not print.
    .help = { $keys ->
        [letters] Write this word in Latin letters. To print this script, add a font that has it to themes/…/fonts, and name it in theme.toml, under [fonts], at the keys regular and bold.
       *[signs] Replace it by a word or by another sign. To print it, add a font that has it to themes/…/fonts, and name it in theme.toml, under [fonts], at the key symbols.
    }

check-event-unknown = The event “{ $event }” has no icon and no colours in the theme: the sheet will take the neutral ones.
    .help = { $guess ->
        [none] Write one of these words: { $known }.
       *[other] Did you mean “{ $nearest }”? Known words: { $known }.
    }

check-support-missing = An event like “{ $event }” calls for saying who listens, and this sheet does not.
    .help = Add a part at the end, such as: ## You are not alone {"{"}#support .support{"}"}

check-headline-length = { $side ->
    [over] The poster's headline is { $gap } { $gap ->
            [one] character
           *[other] characters
        } too long: { $found } instead of { $most } at most.
   *[under] The poster's headline is too short: { $found } characters, { $least } at least are needed.
}
    .help = Say it as the reader would, in few words: “Have you lost someone?”

check-lead-length = The text under the poster's headline is { $gap } { $gap ->
        [one] character
       *[other] characters
    } too long: { $found } instead of { $most } at most.
    .help = Keep one idea, on two lines at most.

check-contact-typed = “{ $value }” is already in the directory.
    .help = Write {"{"}{ $role }{"}"} instead: if the number changes, it will change everywhere.

check-picture-unreadable = { $cause ->
    [huge] The picture { $file } is too large: { $width } × { $height } pixels, more than { $most } million.
    [cut] The picture { $file } is not whole: its file stops before the end.
   *[broken] The picture { $file } cannot be read ({ $detail }).
}
    .help = { $cause ->
        [huge] Save it smaller: 2,000 pixels wide are enough for a whole page.
       *[other] Save it again as PNG or JPEG, then replace the file.
    }

check-link-broken = The page { $file } has a link that leads nowhere: { $address }
    .help = Correct this link in the sheet. If it is not there, it comes from the theme or the program: please report it.

check-id-twice = The page { $file } has the name “{ $id }” twice.
    .help = Give one of the two headings another name. If they are not there, the fault is the theme's or the program's.

check-paper-text = { $fault ->
    [unreadable] The file { $file } cannot be read again: { $cause }.
   *[words] The file { $file } does not say word for word what the sheet says. Expected: “{ $expected }”. Found: “{ $found }”.
}
    .help = This fault comes from the program: please report it, with the sheet.

check-code-page = The code “{ $code }” is printed on a poster, and its page { $file } does not exist.
    .help = Publish the pages too, or report this fault.
