### Messages of the room “catalogue”: one sentence per code, and the attribute .help that says what to type.

## File names

catalogue-no-sheets = There is no sheet in content/sheets.
    .help = Write one in content/sheets/: content/README.md explains how.
catalogue-slug-form = The name “{ $slug }” cannot become an address.
    .help = Rename the file, in lower case, without accents or spaces: { $cure }
catalogue-slug-reserved = The name “{ $slug }” is already taken by the computer or by the site.
    .help = Rename the file, for example: { $cure }
catalogue-sheet-twice = Two files give the same sheet, “{ $slug }” in “{ $language }”: this one and { $first }.
    .help = Keep only one of the two files.

## The head of sheets

catalogue-code-form = The code “{ $code }” cannot be copied from paper without mistakes.
    .help = A code has 2 to 12 lower-case letters or figures, without l, i, o, 0 or 1. A free code: code = "{ $cure }"
catalogue-code-twice = The code “{ $code }” is already that of the sheet “{ $slug }”.
    .help = Keep it for the sheet whose posters are already printed. Give the other a free code: code = "{ $cure }"
catalogue-code-translation = The code “{ $code }” is not that of the original sheet, “{ $wanted }”.
    .help = Take this line out: a translation has the code of the original sheet.
catalogue-code-missing = This sheet has no code: it will have neither QR code nor poster.
    .help = Add to the head a line: code = "{ $cure }"
catalogue-expired = This sheet had to be reviewed before { $date }: it is no longer published.
    .help = Check the sheet against its sources, then change verified and review_by. For a trial: --drafts.
catalogue-verified-future = The day of checking, { $date }, has not come yet.
    .help = Write the day on which the sheet was checked: verified = 2026-11-21
catalogue-review-order = The review date, { $date }, comes before the day of checking.
    .help = Write a later date, for example six months after: review_by = 2027-05-21
catalogue-venue-unknown = The venue “{ $venue }” is not known.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The known venues are: { $known }.
    }
catalogue-redirect-form = The old name “{ $slug }” cannot be an address.
    .help = Write the name of the old file, without “.md”: "{ $cure }"
catalogue-redirect-taken = The old name “{ $slug }” is already that of the sheet “{ $owner }”.
    .help = Take it out of redirects, or rename the other sheet.
catalogue-poster-step = The poster names the step “{ $step }”, which is not in the sheet.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The steps of the sheet are: { $known }.
    }

## The text of sheets

catalogue-role-unknown = The role “{ $role }” is not known.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Add it to contacts.toml, or choose among: { $known }.
    }
catalogue-link-sheet = There is no sheet “{ $file }”.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }.md”?
       *[no] The sheets are: { $known }.
    }
catalogue-link-anchor = There is no heading “#{ $anchor }” in { $file }.
    .help = { $found ->
        [yes] Did you mean “#{ $nearest }”?
       *[no] The heading names of that sheet are: { $known }.
    }
catalogue-link-http = The address { $address } is in “http”, which browsers show as unsafe.
    .help = Try the same address with “https://” at its start.
catalogue-link-address = The address { $address } cannot be opened.
    .help = Copy it from your browser: it starts with “https://”, its site name is in lower case, and it has no space.
catalogue-link-relative = The address “{ $address }” leads nowhere.
    .help = Write { $cure } for a site, other-sheet.md for a sheet, or #heading for a place in this one.
catalogue-link-mail = “{ $address }” is not an e-mail address.
    .help = Write for example: mailto:contact@mairie.example
catalogue-link-phone = “{ $address }” is not a number that can be called.
    .help = Write for example: tel:3939
catalogue-image-missing = The image “{ $file }” is not beside the sheets.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Put it into content/sheets, and write its name alone, without an address.
    }
catalogue-image-name = The name of the image “{ $file }” cannot become an address.
    .help = Rename it: { $cure }
catalogue-image-kind = “{ $file }” is not a PNG or JPEG image.
    .help = Open the image, then save it as PNG or JPEG.
catalogue-step-online-only = The step “{ $step }” can only be done online.
    .help = Add a way without internet (By phone, In person, By post). If there really is none, add “To be helped” and the mark .online-only to the heading.
catalogue-step-no-helper = The step “{ $step }” can only be done online, and nobody is named to help.
    .help = Add “To be helped” on a line, then “: {"{"}france_services{"}"}” on the next.
catalogue-step-no-way = It is not said how to do the step “{ $step }”, or whom to ask.
    .help = Add a way: “In person” on a line, then “: {"{"}mairie{"}"}” on the next.

## Kits

catalogue-kit-legal = The kit “{ $kit }” cannot be handed out: the legal notice is incomplete.
    .help = Add to site.toml director under [publisher], and a part [host] with name, address and phone.
catalogue-press-legal = A file for a press is made to be handed out: it needs the legal notice, which is incomplete.
    .help = Add to site.toml director under [publisher], and a part [host] with name, address and phone.
catalogue-kit-sheet = There is no sheet “{ $slug }” in the language of the site.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The sheets are: { $known }.
    }
catalogue-kit-sheet-twice = The sheet “{ $slug }” is twice in this kit.
    .help = Keep it once.
catalogue-kit-empty = This kit has no sheet, and none names the venue “{ $venue }”.
    .help = Write sheets = ["un-proche-est-decede"], or add this venue to venues in a sheet.
catalogue-kit-publication = The publication “{ $publication }” is not known.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The publications of a kit are: { $known }.
    }
catalogue-kit-format = { $format ->
        [none] It is not said in which format to print “{ $publication }”.
       *[other] The format “{ $format }” does not exist for the publication “{ $publication }”.
    }
    .help = Write one of these formats: { $known }. If the list is empty, take the line out.
catalogue-kit-inks = The inks “{ $inks }” do not go with the variant “noir”, which holds nothing but black.
    .help = Write inks = "noir", or variant = "screen" for colour.

catalogue-kit-variant = The variant “{ $variant }” is not known.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The variants are: { $known }.
    }
catalogue-kit-no-copies = It is not said how many copies to print.
    .help = Write the places and the numbers: copies = {"{"} "Accueil" = 10 {"}"}
catalogue-kit-private-black = In a private place, a poster cannot be black on white paper: the law keeps that for the acts of the public authority.
    .help = Take this line out or write variant = "presse": the poster then has a coloured ground (French law of 29 July 1881, article 15).
catalogue-kit-delivery-unknown = Nothing is printed for “{ $to }”, where this kit is delivered.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The places of this kit are: { $known }.
    }
catalogue-kit-delivery-missing = It is not said where to deliver what is printed for “{ $to }”.
    .help = Add a part [[delivery]] with to = "{ $to }" and address.
catalogue-kit-code = A poster is asked for the sheet “{ $slug }”, which has no code.
    .help = Add to the head of the sheet a line: code = "{ $cure }"
catalogue-kit-actions = A poster has at most { $most } actions.
    .help = Take this action out.

## Editions, glossary, ledger

catalogue-edition-insee = “{ $insee }” is not an INSEE code of a commune.
    .help = A code has five characters, for example insee = "59350". It is not the postal code.
catalogue-edition-data = The data file “{ $file }” is not in content.
    .help = Download it into content/places, and write its exact name.
catalogue-term-twice = The word “{ $word }” is twice in the glossary.
    .help = Keep one of the two meanings.
catalogue-ledger-fingerprint = This fingerprint does not have { $digits } figures or letters from a to f.
    .help = The ledger is written by “jalon seal”: take it back from a sound copy.
catalogue-ledger-shape = The code “{ $code }” of the ledger does not have the form of a code.
    .help = The ledger is written by “jalon seal”: take it back from a sound copy.
# The print run at stake, in the sentences that follow.
catalogue-ledger-run = Print run at stake: kit “{ $kit }”, edition { $edition }, ordered on { $day }: { $copies }.{ $others ->
        [0] { "" }
        [one] { " " }Another run carries this code.
       *[other] { " " }{ $others } other runs carry this code.
    }
catalogue-ledger-gone = The sheet “{ $slug }” is gone, and its code “{ $code }”, already printed, leads nowhere. { catalogue-ledger-run }
    .help = Put the sheet back{ $found ->
        [yes] {""}, or complete the one that replaces it (“{ $nearest }”?):
       *[no] {""}. Or complete the one that replaces it:
    } { $cure } (and, if it has no code, code = "{ $code }")
catalogue-ledger-given = The code “{ $code }” is already printed for the sheet “{ $slug }”: it cannot lead to “{ $own }”. { catalogue-ledger-run }
    .help = { $there ->
        [yes] Give this sheet another code: code = "{ $cure }"
       *[no] If this sheet is “{ $slug }” under another name, add: { $redirects }. Otherwise give it another code: code = "{ $cure }"
    }
catalogue-ledger-lost = The sheet “{ $slug }” no longer has the code “{ $code }”, already printed. { catalogue-ledger-run }
    .help = Write in the head of the sheet: code = "{ $code }"
catalogue-ledger-redirect = The code “{ $code }” is also printed under the old name “{ $slug }”, which no longer leads to this sheet. { catalogue-ledger-run }
    .help = Write in the head of the sheet: { $cure }
catalogue-ledger-address = Codes already printed lead to { $address }, which is no longer the site’s address. Print runs: { $runs }.
    .help = Keep this old domain name, and make it redirect to { $base }: otherwise these papers will lead nowhere.

## Ordering a print run

seal-kit-unknown = There is no kit “{ $kit }”.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The kits are: { $known }.
    }
seal-specimen = The address { $address } is an example: this run would be a specimen, and its codes would lead nowhere.
    .help = Write in site.toml the true address of the site: base_url = "https://guides.your-town.fr/"
seal-code-missing = The sheet “{ $slug }” is in the kit “{ $kit }” and has no code: its paper would lead to no page.
    .help = Add to the head a line: code = "{ $cure }"
seal-changed = The ledger changed while the kit was being made.
    .help = Nothing was recorded. Read content/ledger.toml again, then start again.
seal-unreadable = This run could not be read back at the end of this ledger.
    .help = Nothing was recorded. Each run must be a part [[run]]: take content/ledger.toml back from a sound copy.
seal-again = This run is already recorded on the same day: same kit “{ $kit }”, same edition { $edition }.
    .help = It is recorded once more. If you ordered it only once, take the last part [[run]] out before committing.
catalogue-sample = This line is still the sample’s, and the site is no longer a specimen: it would be printed as true.
    .help = Write your own details.
catalogue-translation-alone = This translation has no original: there is no sheet “{ $slug }.md” in the site’s language.
    .help = { $found ->
        [no] Write the original first, “{ $slug }.md”.
       *[other] Name the file after the sheet that it translates: “{ $nearest }”?
    }
catalogue-translation-older = This translation is older than its original: checked on { $date }, the original on { $wanted }.
    .help = Read it again beside the original, then write: verified = { $wanted }
catalogue-translation-steps = The translation does not have the phases and steps of its original. Missing: { $missing }. Extra: { $extra }.
    .help = Give the headings the ids that they have in the original: “## … {"{"}#id{"}"}”.
catalogue-translation-fact = The translation does not say what its original says at “#{ $step }” ({ $matter ->
    [deadline] deadline
    [from] start of the deadline
    [phone] phone
    [address] address of a site
    [cost] cost
    [amount] amount
   *[other] { $matter }
}): “{ $says }” here, “{ $wanted }” in the original.
    .help = Check both sheets, then write the same in both.
catalogue-translation-numbers = The translation does not have the numbers of its original at “#{ $step }”. Missing: { $missing }. Extra: { $extra }.
    .help = Read this passage again, and write numbers in figures in both sheets.
