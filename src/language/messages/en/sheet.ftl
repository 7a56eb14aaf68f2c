### Messages of the room “sheet”: one sentence per code, and the .help attribute that says what to type.

## The file and its head

sheet-empty = This sheet is empty.
    .help = Start with the head, between two lines +++, then write the text. A sheet of content/sheets/ can serve as a model.
sheet-too-large = This sheet is over { $limit } kB: it was not read.
    .help = A sheet describes one life event. Split this one into several files.
sheet-too-many = There are more than { $most } problems in this sheet: the rest is not shown.
    .help = Mend those above first. If the file is not a sheet, take it out of the folder.
sheet-no-head = The head is missing: the first line of a sheet is “+++”.
    .help = Write “+++” alone on the first line, then title, summary, event, verified, review_by, owner and one source, then “+++” alone on a line.
sheet-head-unclosed = The head that opens here is not closed.
    .help = Add a line “+++” after the last line of the head, before the text.
sheet-head-too-large = The head is over { $limit } kB: it was not read.
    .help = The head only holds short facts. Move long texts below the second “+++”.
sheet-head-keys = The head has { $found } keys, instead of { $most } at most.
    .help = Remove sources or changes that are no longer of use.
sheet-head-depth = The head nests here over more than { $deepest } levels.
    .help = No key of a sheet needs so many levels. Remove this part.
sheet-toml = { $fault ->
        [twice] This key is written twice.
        [quotes] This text lacks straight quotes around it.
        [unclosed-text] This quoted text is badly written or not closed.
        [equals] The sign = or the value after the key’s name is missing.
        [unclosed-bracket] A bracket or a brace is not closed.
       *[other] The head cannot be read here ({ $detail }).
    }
    .help = { $fault ->
        [twice] Keep one of the two lines.
        [unclosed-text] Write: key = "text". A straight quote inside the text is written \".
        [unclosed-bracket] Close it: venues = ["mairie", "hopital"].
       *[other] Write one key a line: title = "A relative has died". Dates have no quotes: verified = 2026-11-21.
    }
sheet-key-unknown = { $table ->
        [none] The key “{ $key }” does not exist in the head of a sheet.
       *[other] The key “{ $key }” does not exist in “{ $table }”.
    }
    .help = { $nearest ->
        [none] The possible keys are: { $known }.
       *[other] Did you mean “{ $nearest }”? The possible keys are: { $known }.
    }
sheet-key-misplaced = The key “{ $key }” is in “{ $table }”, although it holds for the whole sheet.
    .help = Move this line up, before the first line in brackets.
sheet-key-missing = { $table ->
        [none] “{ $key }” is missing in the head.
       *[other] “{ $key }” is missing in “{ $table }”.
    }
    .help = { $key ->
        [sources] Add at least one source, at the end of the head: a line [[sources]], then title = "…" and url = "https://…".
        [verified] Add the day of the last check: verified = 2026-11-21.
        [review_by] Add the day of the next review: review_by = 2027-05-21.
        [date] Add the date: date = 2026-11-21.
        [event] Add the life event: event = "deces".
        [owner] Add the service that answers for the sheet: owner = "Service état civil".
        [url] Add the address: url = "https://…".
       *[other] Add the line: { $key } = "…".
    }
sheet-value-empty = The value of “{ $key }” is empty.
    .help = Write a text between the quotes, or remove the line if it is not required.
sheet-value-type = “{ $key }” wants { $wanted ->
        [text] a text
        [list] a list of texts
        [table] a part in brackets
       *[tables] parts in double brackets
    }, not { $found ->
        [text] a text
        [number] a number
        [boolean] true or false
        [date] a date
        [list] a list
       *[table] a part
    }.
    .help = { $wanted ->
        [text] Put the value in straight quotes: { $key } = "…".
        [list] Write: { $key } = ["…", "…"].
        [table] Write a line [{ $key }], then one key a line.
       *[tables] Write a line in double brackets ([[sources]], [[poster.actions]]…) for each element, then its keys, one a line.
    }
sheet-date-form = The date of “{ $key }” is not well written: { $written }.
    .help = { $example ->
        [none] Write year, month and day, without quotes: { $key } = 2026-11-21. Check that this day exists.
       *[other] Write year, month and day, without quotes: { $key } = { $example }.
    }
sheet-actions-too-many = The poster has more than { $most } actions: this one does not fit.
    .help = Keep the first three things to do. The others are in the sheet.

## Headings and their attributes

sheet-heading-one = The heading “{ $title }” has a single #: it is read as a deadline (##).
    .help = Write “##” before this heading. The sheet’s title is in the head.
sheet-heading-skips = The heading “{ $title }” ({ $mark }) skips a level.
    .help = Write “{ $wanted }” before this heading, or add the missing heading before it: ## deadline, ### step, #### case.
sheet-heading-too-deep = The heading “{ $title }” is too deep: a sheet has three levels of headings.
    .help = Write “####” before this heading, or make it a paragraph in **bold**.
sheet-heading-nested = The heading “{ $title }” is inside a list, a quotation or a note.
    .help = Take the heading out, with a blank line before it and no indent. In a callout, write the title in **bold**.
sheet-heading-empty = This heading has no words.
    .help = Write the heading after the #, or remove the line.
sheet-heading-underlined = “{ $title }” is read as a heading, because the next line underlines it.
    .help = Write “##” before a heading. For a mere separating line, leave a blank line before “---”.
sheet-attributes-empty = These braces are empty.
    .help = Remove them, or write a name: {"{"}#declarer{"}"}.
sheet-attributes-misplaced = These braces are not at the end of a heading, or are not closed.
    .help = Put them at the end of the heading’s line, after a space: ### Register the death {"{"}#declarer cost=gratuit{"}"}. To write a brace, type \{"{"}.
sheet-attribute-unknown = The attribute “{ $attribute }” does not exist for a { $mark } heading.
    .help = { $known ->
        [none] A { $mark } heading only has its name: {"{"}#name{"}"}.
       *[other] { $nearest ->
            [none] The possible attributes are: { $known }. An example: {"{"}#name deadline=14d from=deces{"}"}. A value holds no space.
           *[other] Did you mean “{ $nearest }”? The possible attributes are: { $known }.
        }
    }
sheet-attribute-quoted = The value of an attribute has no quotes, no apostrophe and no space: { $written }.
    .help = Write the value without quotes, with hyphens: from=debut-du-bail.
sheet-attribute-twice = { $attribute ->
        [id] This heading has two names.
       *[other] The attribute “{ $attribute }” is written twice.
    }
    .help = Keep one.
sheet-class-unknown = The mark “.{ $class }” does not exist for a { $mark } heading.
    .help = { $known ->
        [none] A { $mark } heading has no mark. Remove it.
       *[other] { $nearest ->
            [none] The possible marks are: { $known }.
           *[other] Did you mean “.{ $nearest }”? The possible marks are: { $known }.
        }
    }
sheet-class-conflict = The mark “.{ $class }” comes on top of “.{ $first }”: a heading has only one.
    .help = Keep one of the two marks.
sheet-id-form = The name “#{ $id }” does not fit an address.
    .help = Write lower-case letters without accents, figures and hyphens: #{ $proposed }.
sheet-id-twice = The name “#{ $id }” is already given to another heading.
    .help = Change one of the two: a link must lead to one place.
sheet-deadline-form = This deadline is not well written: { $written }.
    .help = { $proposed ->
        [none] Write a whole number and a unit: deadline=24h (hours), 14d (days), 10wd (working days), 2w (weeks), 6m (months), 1y (years), -2m (two months before).
       *[other] Write deadline={ $proposed }.
    }
sheet-deadline-conflict = This heading already has a deadline.
    .help = Keep one attribute among deadline, before and window.
sheet-window-form = This period is not well written: { $written }.
    .help = Write the first and the last day, in that order: window=2026-03-02/2026-05-31.
sheet-word-form = The attribute “{ $attribute }” wants a word: { $written }.
    .help = Write a word without spaces: { $attribute }=bail.
sheet-cost-form = This cost is not well written: { $written }.
    .help = { $proposed ->
        [none] Write cost=gratuit, cost=payant, cost=variable, or an amount without spaces: cost=86€ or cost=2,76€.
       *[other] Write cost={ $proposed }. The other forms are gratuit, payant and variable.
    }

## The text

sheet-too-deep = Lists, quotations or emphasis nest here over more than { $deepest } levels.
    .help = Write this passage with fewer levels.
sheet-ways-mixed = “{ $term }” is not a way, although this list holds ways to do the step.
    .help = The ways are: { $known }. Separate other terms by a paragraph or a heading.
sheet-way-near = “{ $term }” looks like a way to do the step, “{ $meant }”, but is none.
    .help = Write “{ $meant }”. The ways are: { $known }. If this is an ordinary list, choose another term.
sheet-way-glued = A blank line is missing before “{ $term }”: this way would read as more of the text, and its contact would be lost.
    .help = Leave a blank line above “{ $term }”.
sheet-way-inline = “{ $term }” is on the same line as its contact: it would read as a sentence.
    .help = Write “{ $term }” alone on its line, then, on the next, a colon, a space and the contact.
sheet-definition-glued = A line that starts with “:” sticks to the text before it, or has no term above it.
    .help = Leave a blank line before the term: “In person” alone on its line, then “:” and the text on the next line. For a true colon, write \:.
sheet-papers-mixed = This line has no box to tick, although the others have one.
    .help = Write “- [ ]” before each paper to gather, or make two lists separated by a paragraph.
sheet-callout-unknown = The callout “[!{ $word }]” does not exist.
    .help = { $nearest ->
        [none] The possible callouts are: { $known }.
       *[other] Did you mean “[!{ $nearest }]”? The possible callouts are: { $known }.
    }
sheet-callout-empty = This callout is empty.
    .help = Write its text on the next line, after “>”.
sheet-html = HTML is not taken over: { $written }
    .help = Remove the tag. Write Markdown: **important**, a list, a table. To write the sign <, type \<.
sheet-image-alternative = The image “{ $file }” has no text alternative.
    .help = Say between the brackets what the image tells to who cannot see it: ![Map of the way to the town hall]({ $file }). An image that tells nothing is left out.
sheet-role-form = { $written ->
        [brace] A brace opens here and is not closed.
       *[other] { $written } is not a role.
    }
    .help = { $proposed ->
        [none] A role is written in lower case, without accents or spaces: {"{"}mairie{"}"}. To write a brace, type \{"{"}.
       *[other] Write {"{"}{ $proposed }{"}"}. To write a brace, type \{"{"}.
    }
sheet-role-misplaced = The role {"{"}{ $role }{"}"} cannot stand in { $where ->
        [heading] a heading
        [code] code
        [address] an address
       *[alternative] the text of an image
    }.
    .help = { $where ->
        [heading] Write the name in full in the heading, and the role in the text. To name the heading, write {"{"}#{ $role }{"}"}.
       *[other] Write the role in a sentence or in a way: {"{"}{ $role }{"}"}.
    }
sheet-note-undefined = The note [^{ $label }] is written nowhere.
    .help = { $nearest ->
        [none] Add a line at the end of the sheet: [^{ $label }]: Service Public, fiche F909.
       *[other] Did you mean [^{ $nearest }]? If not, add a line at the end of the sheet: [^{ $label }]: Service Public, fiche F909.
    }
sheet-note-unused = The note [^{ $label }] is called nowhere: it will not appear.
    .help = Write [^{ $label }] at the end of the sentence that it supports, or remove it.
sheet-note-twice = The note [^{ $label }] is written twice.
    .help = Keep one of the two, or give them two names.
sheet-note-form = { $fault ->
        [call] The note [^{ $label }] is called inside another note.
       *[block] The note [^{ $label }] holds something else than sentences.
    }
    .help = A note says where a fact comes from, in one or two sentences, without lists or other notes. Put the rest in the text.
sheet-link-empty = { $fault ->
        [address] This link has no address.
       *[words] This link has no words.
    }
    .help = Write [words that say where the link leads](https://address).
sheet-link-scheme = An address cannot start with “{ $scheme }”.
    .help = Write an address in https://, mailto: or tel:, the file of another sheet (other-sheet.md#step) or a place in this one (#step).
sheet-table-cells = This cell of the table has no column: { $words }
    .help = Add a column to the first line of the table, or remove the cell. The sign | in a text is written \|.
