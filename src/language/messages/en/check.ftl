### Messages of the room “check”: one sentence per code, and the attribute .help that says what to type.

check-glyph-missing = No font of the theme has the character “{ $character }” ({ $code }): it would not print.
    .help = { $keys ->
        [letters] Write this word in Latin letters. To print this script, add a font that has it to themes/…/fonts, and name it in theme.toml, under [fonts], at the keys regular and bold.
       *[signs] Replace it by a word or by another sign. To print it, add a font that has it to themes/…/fonts, and name it in theme.toml, under [fonts], at the key symbols.
    }
    .why = A character that the font lacks prints as an empty box, and cannot be read aloud.
    .bad =
        Votre médecin peut vous écouter 😀.
    .good =
        Votre médecin peut vous écouter, par téléphone.
check-event-unknown = The event “{ $event }” has no icon and no colours in the theme: the sheet will take the neutral ones.
    .help = { $guess ->
        [none] Write one of these words: { $known }.
       *[other] Did you mean “{ $nearest }”? Known words: { $known }.
    }
    .why = The event picks the icon and the colour, which help to find the right sheet again.
    .bad =
        event = "décès"
    .good =
        event = "deces"
check-origin-near = The theme has no words for { $key }={ $name }.
    .help = Did you mean { $key }={ $nearest }?
    .why = A deadline is counted from a day that the reader knows. Without words for it, the paper would give the deadline alone.
    .bad =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h from=constatt{"}"}
    .good =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h from=constat{"}"}
check-support-missing = An event like “{ $event }” calls for saying who listens, and this sheet does not.
    .help = Add a part at the end, such as: ## You are not alone {"{"}#support .support{"}"}
    .why = After a death, readers face papers alone. Somebody to talk to counts as much as the steps.
    .bad =
        ## Vous n'êtes pas seul {"{"}#soutien{"}"}
    .good =
        ## Vous n'êtes pas seul {"{"}#soutien .support{"}"}
check-headline-length = { $side ->
    [over] The poster's headline is { $gap } { $gap ->
            [one] character
           *[other] characters
        } too long: { $found } instead of { $most } at most.
   *[under] The poster's headline is too short: { $found } characters, { $least } at least are needed.
}
    .help = Say it as the reader would, in few words: “Have you lost someone?”
    .why = The headline fits on three lines of an A4 poster, read from two metres.
    .bad =
        headline = "Vous venez de perdre un membre de votre famille ou un ami très proche ?"
    .good =
        headline = "Vous avez perdu un proche ?"
check-lead-length = The text under the poster's headline is { $gap } { $gap ->
        [one] character
       *[other] characters
    } too long: { $found } instead of { $most } at most.
    .help = Keep one idea, on two lines at most.
    .why = This text fits on two lines of an A4 poster. One sentence more, and nobody reads it in passing.
    .bad =
        lead = "Que faire dès aujourd'hui, demain, la semaine prochaine et les mois suivants, dans quel ordre, avec qui, avec quels papiers et à quel prix : tout ce qu'il faut savoir est rassemblé ici, gratuitement."
    .good =
        lead = "Que faire, dans quel ordre, avec qui."
check-summary-length = The summary is { $gap } { $gap ->
        [one] character
       *[other] characters
    } too long: { $found } instead of { $most } at most.
    .help = Keep a sentence or two: page 1 must hold them in very large letters.
    .why = In very large print, the first page must hold the whole summary.
    .bad =
        summary = "Les démarches, dans l'ordre : le premier jour, la première semaine, le premier mois, puis la succession. Pour chacune, qui s'en charge, avec quels papiers, à quel prix et dans quel délai. Vous y trouverez aussi qui appeler, où aller, ce qui se fait tout seul, ce qui peut attendre, et qui écoute. Tout est vérifié à sa source, avec sa date, et relu deux fois par an par le service de l'état civil, qui répond à vos questions par téléphone et au guichet."
    .good =
        summary = "Les démarches, dans l'ordre."
check-contact-typed = “{ $value }” is already in the directory.
    .help = Write {"{"}{ $role }{"}"} instead: if the number changes, it will change everywhere.
    .why = A number that was copied stays wrong on the day when it changes in the directory.
    .bad =
        : Au 39 39, Allô Service Public
    .good =
        : {"{"}allo_service_public{"}"}
check-picture-unreadable = { $cause ->
    [huge] The picture { $file } is too large: { $width } × { $height } pixels, more than { $most } million.
    [cut] The picture { $file } is not whole: its file stops before the end.
   *[broken] The picture { $file } cannot be read ({ $detail }).
}
    .help = { $cause ->
        [huge] Save it smaller: 2,000 pixels wide are enough for a whole page.
       *[other] Save it again as PNG or JPEG, then replace the file.
    }
    .why = A picture that cannot be read, or is too large, would leave a hole on paper.
    .bad =
        ![Le guichet est au fond de la cour](affiche-geante.png)
    .good =
        ![Le guichet est au fond de la cour](guichet.png)
check-link-broken = The page { $file } has a link that leads nowhere: { $address }
    .help = Correct this link in the sheet. If it is not there, it comes from the theme or the program: please report it.
    .why = A link that leads nowhere costs the whole guide its readers’ trust.
    .bad =
        <a href="mentions-legale/index.html">Mentions légales</a>
    .good =
        <a href="mentions-legales/index.html">Mentions légales</a>
check-id-twice = The page { $file } has the name “{ $id }” twice.
    .help = Give one of the two headings another name. If they are not there, the fault is the theme's or the program's.
    .why = A link must lead to one place of the page. With the same name twice, one of the two is lost.
    .bad =
        <h2 id="declarer">Déclarer</h2>
        <h2 id="declarer">Déclarer en ligne</h2>
    .good =
        <h2 id="declarer">Déclarer</h2>
        <h2 id="declarer-en-ligne">Déclarer en ligne</h2>
check-paper-text = { $fault ->
    [unreadable] The file { $file } cannot be read again: { $cause }.
    [page] The file { $file } says “page { $found }” of a link that leads to page { $expected }.
   *[words] The file { $file } does not say word for word what the sheet says. Expected: “{ $expected }”. Found: “{ $found }”.
}
    .help = This fault comes from the program: please report it, with the sheet.
    .why = Paper and screen must say the same thing, word for word, and be read aloud in order.
    .bad =
        Fiche : « Dans les 24 heures »
        PDF : « Dans les 24 »
    .good =
        Fiche : « Dans les 24 heures »
        PDF : « Dans les 24 heures »
check-code-page = The code “{ $code }” is printed on a poster, and its page { $file } does not exist.
    .help = Publish the pages too, or report this fault.
    .why = A poster’s code without a page behind it would lead to an error.
    .bad =
        affiche imprimée : …/q/d7/
        site : pas de page q/d7/
    .good =
        affiche imprimée : …/q/d7/
        site : q/d7/index.html
check-poster-languages = The sheet “{ $slug }” has one translation only ({ $language }): its translated poster is not made.
    .help = A public poster in France is in French alone, or in French and at least two other languages (circular of 19 March 1996, § 2.6.2). Add a second translation; the page and the other papers are made.
    .why = A public poster that is translated must be in two languages at least, so that none is favoured.
    .bad =
        fiche.md
        fiche.en.md, avec [poster]
    .good =
        fiche.md
        fiche.en.md, avec [poster]
        fiche.ar.md
check-paper-proof = The file { $file } has a fault{ $page ->
    [0] {""}
   *[other] {" "}(page { $page })
}: { $fault ->
    [catalog] the catalog of the file cannot be read
    [language] its language is not said
    [marked] the file does not say that it is tagged
    [display-title] its window would not show the title
    [title] it has no title
    [claim] it does not claim { $about }
    [script] it holds an action or a script ({ $about })
    [tabs] links are not reached in reading order
    [untagged-file] the file is not tagged
    [root] the structure does not start with one document
    [twice] an element { $about } is read twice, or the structure loops
    [parent] an element { $about } does not know what holds it
    [kid] the structure points to something that cannot be read
    [nesting] an element { $about } is misplaced
    [words-place] words lie directly in an element { $about }
    [empty] an element { $about } is empty
    [heading-skipped] a heading { $about } skips a level
    [list-item] a list item has no body, with or without a label before it
    [list-numbering] a list with labels does not say of what kind they are
    [scope] a table header does not say what it heads
    [table-rows] a table has rows of different lengths
    [table-header] a table has no header
    [figure-alternative] a picture has no alternative
    [figure-box] a picture has no bounds, or bounds outside the page
    [note-name] a note has no name, or that of another
    [words-undrawn] the structure ({ $about }) points to words that are not drawn
    [words-shared] two elements read the same words ({ $about })
    [words-lost] words are read by no element: “{ $about }”
    [words-twice] two passages have the same number
    [loose] something is drawn that is neither read nor said to be decorative
    [untagged] words are neither read nor said to be decorative: “{ $about }”
    [order] these words are not read in the order in which they are drawn: “{ $about }”
    [parent-tree] the table of parents does not agree with the structure, at “{ $about }”
    [link-owner] a link is not in the structure, or twice ({ $about })
    [link-annotation] a link cannot be pressed
    [link-contents] a link does not say where it leads
    [link-parent] the table of parents does not know the link “{ $about }”
    [link-area] the link “{ $about }” cannot be pressed on its words
    [character] a character has no name, in “{ $about }”
    [unread] something cannot be read again ({ $about })
    [font-simple] the font { $about } is of a kind that cannot be checked
    [font-embedded] the font { $about } is not in the file
    [font-unicode] the font { $about } does not name its characters
    [glyph] the font { $about } has no glyph for a character in use
    [widths] the declared widths of the font { $about } are not its own
    [outside] these words leave the page: “{ $about }”
    [overlap] these words overlap: “{ $about }”
    [over-figure] these words lie over a picture: “{ $about }”
    [press-name] its name announces a file for the press (-presse), and it does not claim PDF/X-4
    [press-version] it is PDF { $about }, newer than what PDF/X-4 allows (1.6)
    [press-id] it has no identifier
    [press-boxes] a page box is missing, one too many or misplaced ({ $about })
    [press-trim] its trimmed size is wrong ({ $about }): it must be A5, A4, A3 or A2
    [press-bleed] its bleed is wrong ({ $about }): it must be 3 or 5 mm, the same on all four sides
    [press-rgb] a colour of a screen (RGB) is in a file for the press: “{ $about }”
    [press-color] a colour is not made of the four inks ({ $about })
    [press-black] this black text holds other inks than black: “{ $about }”
    [press-small] this small text is printed in several inks, which would drift apart: “{ $about }”
    [press-code] the code is not printed with black ink alone
    [press-ink] the inks add up to { $about }: paper dries no more than 280 %
    [press-hairline] a line is too fine to be printed: less than 0.2 point ({ $about })
    [press-intent] the printing condition is not said, or said wrongly ({ $about })
    [press-xmp] its metadata do not say { $about }
    [press-trapped] it does not say the same everywhere about trapping (Trapped)
    [press-safe] something that matters is less than 5 mm from the trimmed edge: “{ $about }”
    [press-edge] a colour stops at the trimmed edge without going over it: a white line would show ({ $about })
    [press-mark] something is drawn outside the bleed that is no crop mark ({ $about })
    [press-mark-inside] a crop mark enters the bleed ({ $about })
    [press-overprint] overprint is on: “{ $about }”
    [press-transparency] transparency is used: “{ $about }”
    [press-annotation] an annotation ({ $about }) lies in the printed area
    [code-unreadable] the code to scan cannot be decoded
    [code-quiet] the white margin around the code is too small: four modules are needed
    [code-module] the squares of the code are too small: less than 0.4 mm
    [code-color] the code is not black on white
    [code-clear] the address of the code is not written in clear on the page: { $about }
   *[other] a fault “{ $fault }” ({ $about })
}.
    .help = { $fault ->
        [outside] Shorten this passage, or report the fault with the sheet.
        [overlap] Shorten this passage, or report the fault with the sheet.
        [over-figure] Shorten this passage, or report the fault with the sheet.
       *[other] { $family ->
            [press] Do not print this file. Make it again with “jalon print --variant presse”, and change nothing in it. If the fault comes back, please report it.
            [code] Do not hand out this paper. Make it again with “jalon build”. If the fault comes back, please report it, with the sheet.
           *[paper] This fault comes from the program: please report it, with the sheet.
        }
    }
    .why = A PDF must read aloud and print the first time: each file is read again as a screen reader and a printer would.
    .bad =
        affiche-a4.pdf : une image n’a pas d’alternative
    .good =
        affiche-a4.pdf : chaque image a son alternative
check-paper-code = { $fault ->
    [none] The file { $file } should show a code that leads to { $expected }, and shows none that can be decoded.
    [several] The file { $file } shows several codes instead of one: { $found }.
   *[other] The code of the file { $file } leads to { $found } instead of { $expected }.
}
    .help = Do not hand out this paper. This fault comes from the program: please report it, with the sheet.
    .why = A printed code must lead to its page, and to one only: on paper it cannot be mended.
    .bad =
        Le code de l’affiche mène à …/q/k4/ au lieu de …/q/d7/
    .good =
        Le code de l’affiche mène à …/q/d7/
check-audit-page = The site has no page “{ $page }”, which the audit says it tested.
    .help = Write the address of a page of the site, for instance: pages = ["{ $cure }"]
    .why = The statement names the pages that were tested: readers must be able to open them.
    .bad =
        pages = ["/mention-legale/"]
    .good =
        pages = ["/mentions-legales/"]
check-language-words = The theme has no words in “{ $language }”: deadlines, costs and ways would be told in French.
    .help = Add the file i18n/{ $language }.ftl to the folder of the theme (themes/clair/i18n/{ $language }.ftl): copy fr.ftl and translate it.
    .why = Without the language’s words, deadlines and costs would be said in French in the middle of the translation.
    .bad =
        content/sheets/fiche.eo.md
    .good =
        themes/clair/i18n/eo.ftl
        content/sheets/fiche.eo.md

check-to-write = { $said ->
        [yes] Still to be written: { $what }.
       *[no] Something is still to be written here.
    }
    .help = Replace the whole mark, brackets included. To see the sheet before that: jalon serve --open --drafts
    .why = “jalon new” marks what is left to write. A placeholder that is printed cannot be called back.
    .bad =
        Le décès se déclare [À écrire].
    .good =
        Le décès se déclare à la mairie.
