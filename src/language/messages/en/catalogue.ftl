### Messages of the room “catalogue”: one sentence per code, and the attribute .help that says what to type.

## File names

catalogue-no-sheets = There is no sheet in content/sheets.
    .help = Write one in content/sheets/: content/README.md explains how.
    .why = Without a sheet there would be nothing to publish: no home page, no paper.
    .bad =
        content/sheets/
    .good =
        content/sheets/un-proche-est-decede.md
catalogue-slug-form = The name “{ $slug }” cannot become an address.
    .help = Rename the file, in lower case, without accents or spaces: { $cure }
    .why = The file’s name becomes an address, printed and copied. An accent or a space would make it wrong on some hosts.
    .bad =
        content/sheets/Décès d’un proche.md
    .good =
        content/sheets/deces-d-un-proche.md
catalogue-slug-reserved = The name “{ $slug }” is already taken by the computer or by the site.
    .help = Rename the file, for example: { $cure }
    .why = Windows refuses some names (con, aux…), and the site has pages of its own. The file would be overwritten, or could not be opened.
    .bad =
        content/sheets/aux.md
    .good =
        content/sheets/fiche-aux.md
catalogue-sheet-twice = Two files give the same sheet, “{ $slug }” in “{ $language }”: this one and { $first }.
    .help = Keep only one of the two files.
    .why = Two files for one address: one of them would never be read.
    .bad =
        content/sheets/fiche.md
        content/sheets/fiche.fr.md
    .good =
        content/sheets/fiche.md
        content/sheets/fiche.en.md
## The head of sheets

catalogue-code-form = The code “{ $code }” cannot be copied from paper without mistakes.
    .help = A code has 2 to 12 lower-case letters or figures, without l, i, o, 0 or 1. A free code: code = "{ $cure }"
    .why = This code is copied from a poster. “l”, “i”, “o”, “0” and “1” are taken for one another.
    .bad =
        code = "d0"
    .good =
        code = "d7"
catalogue-code-twice = The code “{ $code }” is already that of the sheet “{ $slug }”.
    .help = Keep it for the sheet whose posters are already printed. Give the other a free code: code = "{ $cure }"
    .why = A printed code leads to one page. With two sheets of one code, the poster would mislead its reader.
    .bad =
        # un-proche-est-decede.md
        code = "d7"
        # je-demenage.md
        code = "d7"
    .good =
        # un-proche-est-decede.md
        code = "d7"
        # je-demenage.md
        code = "k4"
catalogue-code-translation = The code “{ $code }” is not that of the original sheet, “{ $wanted }”.
    .help = Take this line out: a translation has the code of the original sheet.
    .why = The same code leads to every language of a sheet. Another code would lead elsewhere, or nowhere.
    .bad =
        code = "k4"
    .good =
        code = "d7"
catalogue-code-missing = This sheet has no code: it will have neither QR code nor poster.
    .help = Add to the head a line: code = "{ $cure }"
    .why = Without a code the sheet has no poster and no QR code: only the site shows it.
    .bad =
        +++
        title = "Je déménage"
        summary = "Prévenir et faire suivre."
        event = "demenagement"
        verified = 2026-11-21
        review_by = 2027-05-21
        owner = "Service logement"
        {""}[[sources]]
        title = "Changement d’adresse"
        url = "https://www.service-public.gouv.fr/particuliers/vosdroits/R11193"
        +++

        Prévenez vos organismes.
    .good =
        +++
        title = "Je déménage"
        summary = "Prévenir et faire suivre."
        event = "demenagement"
        code = "k4"
        verified = 2026-11-21
        review_by = 2027-05-21
        owner = "Service logement"
        {""}[[sources]]
        title = "Changement d’adresse"
        url = "https://www.service-public.gouv.fr/particuliers/vosdroits/R11193"
        +++

        Prévenez vos organismes.
catalogue-expired = This sheet had to be reviewed before { $date }: it is no longer published.
    .help = Check the sheet against its sources, then change verified and review_by. For a trial: --drafts.
    .why = An outdated step costs time, sometimes a right. After that day, saying nothing is better than saying something false.
    .bad =
        review_by = 2026-11-21
    .good =
        review_by = 2027-05-21
catalogue-verified-future = The day of checking, { $date }, has not come yet.
    .help = Write the day on which the sheet was checked: verified = 2026-11-21
    .why = The verification date is printed. A day to come would claim a check that nobody has made yet.
    .bad =
        verified = 2027-01-15
    .good =
        verified = 2026-11-21
catalogue-review-order = The review date, { $date }, comes before the day of checking.
    .help = Write a later date, for example six months after: review_by = 2027-05-21
    .why = A review cannot come before the verification: one of the two dates is wrong.
    .bad =
        review_by = 2026-05-21
    .good =
        review_by = 2027-05-21
catalogue-review-far = The review date, { $date }, comes more than two years after the day of checking.
    .help = Write a nearer date, for example six months after: review_by = 2027-05-21
    .why = Prices, deadlines and numbers change every year. A sheet that nobody reads again for two years misleads its readers.
    .bad =
        review_by = 2037-05-21
    .good =
        review_by = 2027-05-21
catalogue-venue-unknown = The venue “{ $venue }” is not known.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The known venues are: { $known }.
    }
    .why = An unknown venue matches no kit: the sheet would never be delivered there.
    .bad =
        venues = ["mairies"]
    .good =
        venues = ["mairie"]
catalogue-redirect-form = The old name “{ $slug }” cannot be an address.
    .help = Write the name of the old file, without “.md”: "{ $cure }"
    .why = An old name is an address that once existed. What cannot be an address was never printed.
    .bad =
        venues = ["mairie"]
        redirects = ["Ancien nom"]
    .good =
        venues = ["mairie"]
        redirects = ["ancien-nom"]
catalogue-redirect-taken = The old name “{ $slug }” is already that of the sheet “{ $owner }”.
    .help = Take it out of redirects, or rename the other sheet.
    .why = An old address can lead to one page only. This one already belongs to another sheet.
    .bad =
        venues = ["mairie"]
        redirects = ["fiche"]
    .good =
        venues = ["mairie"]
        redirects = ["ancienne-fiche"]
catalogue-poster-step = The poster names the step “{ $step }”, which is not in the sheet.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The steps of the sheet are: { $known }.
    }
    .why = The poster takes the deadline of the step that it names. A step that does not exist has none to show.
    .bad =
        step = "declaration"
    .good =
        step = "declarer"
## The text of sheets

catalogue-role-unknown = The role “{ $role }” is not known.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Add it to contacts.toml, or choose among: { $known }.
    }
    .why = A role that is not in the directory has no phone and no address: readers would not know whom to call.
    .bad =
        : {"{"}prefecture_de_police{"}"}
    .good =
        : {"{"}mairie{"}"} du lieu du décès
catalogue-link-sheet = There is no sheet “{ $file }”.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }.md”?
       *[no] The sheets are: { $known }.
    }
    .why = A link to a sheet that is not there gives an error page, and an empty reference on paper.
    .bad =
        Voyez aussi [le déménagement](je-demenage.md).
    .good =
        Voyez aussi [les premières démarches](fiche.md).
catalogue-link-anchor = There is no heading “#{ $anchor }” in { $file }.
    .help = { $found ->
        [yes] Did you mean “#{ $nearest }”?
       *[no] The heading names of that sheet are: { $known }.
    }
    .why = Without a heading of that name, the link stops at the top of the page: readers do not find what it promised.
    .bad =
        Commencez par [la déclaration](#declaration).
    .good =
        Commencez par [la déclaration](#declarer).
catalogue-link-http = The address { $address } is in “http”, which browsers show as unsafe.
    .help = Try the same address with “https://” at its start.
    .why = Over “http”, a page can be read or changed on its way. Browsers call it not secure.
    .bad =
        Cherchez dans [l'annuaire santé](http://annuairesante.ameli.fr/).
    .good =
        Cherchez dans [l'annuaire santé](https://annuairesante.ameli.fr/).
catalogue-link-address = The address { $address } cannot be opened.
    .help = Copy it from your browser: it starts with “https://”, its site name is in lower case, and it has no space.
    .why = This address is printed and copied. Badly formed, it opens for nobody.
    .bad =
        Cherchez dans [l'annuaire santé](https://annuairesante).
    .good =
        Cherchez dans [l'annuaire santé](https://annuairesante.ameli.fr/).
catalogue-link-relative = The address “{ $address }” leads nowhere.
    .help = Write { $cure } for a site, other-sheet.md for a sheet, or #heading for a place in this one.
    .why = Without “https://”, the address is looked for inside the site itself, where it is not.
    .bad =
        Cherchez dans [l'annuaire santé](annuairesante.ameli.fr).
    .good =
        Cherchez dans [l'annuaire santé](https://annuairesante.ameli.fr/).
catalogue-link-mail = “{ $address }” is not an e-mail address.
    .help = Write for example: mailto:contact@mairie.example
    .why = An incomplete address opens a message that nobody will get.
    .bad =
        Écrivez au [service](mailto:etat-civil).
    .good =
        Écrivez au [service](mailto:etat-civil@mairie.example).
catalogue-link-phone = “{ $address }” is not a number that can be called.
    .help = Write for example: tel:3939
    .why = Touched on a phone, this link places a call. An incomplete number calls nobody.
    .bad =
        Appelez le [secrétariat](tel:12).
    .good =
        Appelez le [secrétariat](tel:0100000000).
catalogue-image-missing = The image “{ $file }” is not beside the sheets.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Put it into content/sheets, and write its name alone, without an address.
    }
    .why = The picture is copied into every page and paper. If it is not there, it leaves a hole.
    .bad =
        ![Le guichet est au fond de la cour](plan-du-guichet.png)
    .good =
        ![Le guichet est au fond de la cour](guichet.png)
catalogue-image-name = The name of the image “{ $file }” cannot become an address.
    .help = Rename it: { $cure }
    .why = The picture’s name becomes an address. A capital or an accent would make it impossible to find on some hosts.
    .bad =
        ![Le guichet est au fond de la cour](Guichet.png)
    .good =
        ![Le guichet est au fond de la cour](guichet.png)
catalogue-image-kind = “{ $file }” is not a PNG or JPEG image.
    .help = Open the image, then save it as PNG or JPEG.
    .why = PNG and JPEG open everywhere and can be printed. Other formats, not always.
    .bad =
        ![Le guichet est au fond de la cour](photo.png)
    .good =
        ![Le guichet est au fond de la cour](guichet.png)
catalogue-step-online-only = The step “{ $step }” can only be done online.
    .help = Add a way without internet (By phone, In person, By post). If there really is none, add “To be helped” and the mark .online-only to the heading.
    .why = Four people in ten struggle with online procedures. A step must have another way in.
    .bad =
        En ligne
        : [la déclaration](https://www.service-public.gouv.fr/)
    .good =
        Sur place
        : {"{"}mairie{"}"}

        En ligne
        : [la déclaration](https://www.service-public.gouv.fr/)
catalogue-step-no-helper = The step “{ $step }” can only be done online, and nobody is named to help.
    .help = Add “To be helped” on a line, then “: {"{"}france_services{"}"}” on the next.
    .why = If the internet is the only way, somebody must be there to do the step with the reader.
    .bad =
        ### Demander un acte {"{"}#acte .online-only{"}"}

        En ligne
        : [service-public.gouv.fr](https://www.service-public.gouv.fr/)
    .good =
        ### Demander un acte {"{"}#acte .online-only{"}"}

        En ligne
        : [service-public.gouv.fr](https://www.service-public.gouv.fr/)

        Se faire aider
        : {"{"}france_services{"}"}
catalogue-step-no-way = It is not said how to do the step “{ $step }”, or whom to ask.
    .help = Add a way: “In person” on a line, then “: {"{"}mairie{"}"}” on the next.
    .why = Saying what to do without saying where leaves readers to search alone.
    .bad =
        ### En parler {"{"}#parler{"}"}

        Votre médecin peut vous écouter.
    .good =
        ### En parler {"{"}#parler{"}"}

        Votre médecin peut vous écouter.

        Se renseigner
        : {"{"}allo_service_public{"}"}
## Kits

catalogue-kit-legal = The kit “{ $kit }” cannot be handed out: the legal notice is incomplete.
    .help = Add to site.toml director under [publisher], and a part [host] with name, address and phone.
    .why = A paper that is handed out must say who publishes it. Without a full notice, handing it out is a legal risk.
    .bad =
        # director = "Le maire d’Exemple"
    .good =
        director = "Le maire d’Exemple"
catalogue-press-legal = A file for a press is made to be handed out: it needs the legal notice, which is incomplete.
    .help = Add to site.toml director under [publisher], and a part [host] with name, address and phone.
    .why = A file for the print shop is made to be spread in numbers. It needs the legal notice.
    .bad =
        # jalon build --variant presse, avec dans site.toml :
        {""}[publisher]
        name = "Mairie d’Exemple"
    .good =
        {""}[publisher]
        name = "Mairie d’Exemple"
        director = "Le maire d’Exemple"

        {""}[host]
        name = "Hébergeur d’Exemple"
        address = "2 rue du Serveur, 00000 Exemple"
catalogue-kit-sheet = There is no sheet “{ $slug }” in the language of the site.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The sheets are: { $known }.
    }
    .why = A kit can only hold sheets that exist: its archive would be incomplete.
    .bad =
        sheets = ["fiches"]
    .good =
        sheets = ["fiche"]
catalogue-kit-sheet-twice = The sheet “{ $slug }” is twice in this kit.
    .help = Keep it once.
    .why = The same sheet twice would double the print run without anyone meaning to.
    .bad =
        sheets = ["fiche", "fiche"]
    .good =
        sheets = ["fiche"]
catalogue-kit-empty = This kit has no sheet, and none names the venue “{ $venue }”.
    .help = Write sheets = ["un-proche-est-decede"], or add this venue to venues in a sheet.
    .why = A kit without a sheet would be an empty archive, sent to the print shop for nothing.
    .bad =
        venue = "crous"
        sheets = []
    .good =
        venue = "crous"
        sheets = ["je-pars-de-chez-mes-parents"]
catalogue-kit-publication = The publication “{ $publication }” is not known.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The publications of a kit are: { $known }.
    }
    .why = An unknown publication cannot be made: the kit would leave without it.
    .bad =
        publication = "aide-memoire"
    .good =
        publication = "checklist"
catalogue-kit-format = { $format ->
        [none] It is not said in which format to print “{ $publication }”.
       *[other] The format “{ $format }” does not exist for the publication “{ $publication }”.
    }
    .help = Write one of these formats: { $known }. If the list is empty, take the line out.
    .why = A poster comes in three sizes. The print shop must know which.
    .bad =
        publication = "poster"
        format = "a5"
    .good =
        publication = "poster"
        format = "a4"
catalogue-kit-inks = The inks “{ $inks }” do not go with the variant “noir”, which holds nothing but black.
    .help = Write inks = "noir", or variant = "screen" for colour.
    .why = A black file ordered in four inks would cost the price of colour without having any.
    .bad =
        inks = "quadri"
    .good =
        inks = "noir"
catalogue-kit-variant = The variant “{ $variant }” is not known.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The variants are: { $known }.
    }
    .why = The variant picks the file sent to the print shop. An unknown one picks none.
    .bad =
        inks = "noir"
        variant = "blanc"
    .good =
        inks = "noir"
        variant = "noir"
catalogue-kit-no-copies = It is not said how many copies to print.
    .help = Write the places and the numbers: copies = {"{"} "Accueil" = 10 {"}"}
    .why = Without a number of copies, the order sheet tells the print shop nothing.
    .bad =
        copies = {"{"}{"}"}
    .good =
        copies = {"{"} "Accueil" = 10 {"}"}
catalogue-kit-private-black = In a private place, a poster cannot be black on white paper: the law keeps that for the acts of the public authority.
    .help = Take this line out or write variant = "presse": the poster then has a coloured ground (French law of 29 July 1881, article 15).
    .why = French law reserves black on white paper for posters of the public authority.
    .bad =
        private = true

        {""}[[item]]
        publication = "poster"
        format = "a4"
        variant = "noir"
        copies = {"{"} "Accueil" = 2 {"}"}
    .good =
        private = true

        {""}[[item]]
        publication = "poster"
        format = "a4"
        variant = "presse"
        copies = {"{"} "Accueil" = 2 {"}"}
catalogue-kit-delivery-unknown = Nothing is printed for “{ $to }”, where this kit is delivered.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The places of this kit are: { $known }.
    }
    .why = A delivery address where nothing is to be delivered often hides a misspelt name.
    .bad =
        to = "Acceuil"
    .good =
        to = "Accueil"
catalogue-kit-delivery-missing = It is not said where to deliver what is printed for “{ $to }”.
    .help = Add a part [[delivery]] with to = "{ $to }" and address.
    .why = If an address is missing, the copies for that place stay at the print shop.
    .bad =
        copies = {"{"} "Accueil" = 10, "Cimetière" = 5 {"}"}
    .good =
        copies = {"{"} "Accueil" = 10 {"}"}
catalogue-kit-code = A poster is asked for the sheet “{ $slug }”, which has no code.
    .help = Add to the head of the sheet a line: code = "{ $cure }"
    .why = A poster shows a QR code and its address. Without a code it would lead nowhere.
    .bad =
        # kits/mairie.toml
        {""}[[item]]
        publication = "poster"
        format = "a4"
        # sheets/fiche.md : pas de ligne « code »
    .good =
        # sheets/fiche.md
        code = "d7"
catalogue-kit-actions = A poster has at most { $most } actions.
    .help = Take this action out.
    .why = A poster is read from two metres, in a few seconds. Nobody would read a fourth action.
    .bad =
        title = "Déclarez le décès"

        {""}[[poster.actions]]
        title = "Organisez les obsèques"

        {""}[[poster.actions]]
        title = "Prévenez les organismes"

        {""}[[poster.actions]]
        title = "Ouvrez la succession"
    .good =
        title = "Déclarez le décès"

        {""}[[poster.actions]]
        title = "Organisez les obsèques"

        {""}[[poster.actions]]
        title = "Prévenez les organismes"
## Editions, glossary, ledger

catalogue-edition-insee = “{ $insee }” is not an INSEE code of a commune.
    .help = A code has five characters, for example insee = "59350". It is not the postal code.
    .why = The INSEE code names one commune. A postcode may name several.
    .bad =
        insee = "Lille 59000"
    .good =
        insee = "59350"
catalogue-edition-data = The data file “{ $file }” is not in content.
    .help = Download it into content/places, and write its exact name.
    .why = Local addresses and opening hours come from this file. Without it, the edition would have no places.
    .bad =
        data = ["places/mairies.csv"]
    .good =
        data = ["places/france-services-2024-08-01.csv"]
catalogue-edition-unknown = There is no edition “{ $edition }”.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Make it: jalon new edition "Lille" --insee 59350
    }
    .why = An edition is a file of content/editions. Its name is the file’s, without “.toml”.
    .bad =
        jalon build --edition Lille --out essai
    .good =
        jalon build --edition lille --out essai
catalogue-edition-id-long = The name of this file is too long for paper: “{ $edition }”.
    .help = Rename the file, with { $most } characters at most, for example “{ $proposed }.toml”.
    .why = The file’s name is printed in the foot of each paper and in the address of its code. Too long, it has no room.
    .bad =
        content/editions/saint-remy-en-bouzemont-saint-genest-et-isson.toml
    .good =
        content/editions/saint-remy-en-bouzemont.toml
catalogue-edition-name-taken = The edition “{ $edition }” has the name of a page or folder of the site.
    .help = Rename its file, for example by adding the name of its department.
    .why = Each edition lies in a folder of the site, by its name. Two things cannot have one address.
    .bad =
        content/editions/kits.toml
    .good =
        content/editions/kits-sur-mer.toml
catalogue-term-twice = The word “{ $word }” is twice in the glossary.
    .help = Keep one of the two meanings.
    .why = A word has one meaning in this guide. With two, readers would not know which to believe.
    .bad =
        plain = "caisse d'allocations familiales"

        {""}[[term]]
        word = "CAF"
        plain = "l'organisme des aides familiales"
    .good =
        plain = "caisse d'allocations familiales"
catalogue-ledger-fingerprint = This fingerprint does not have { $digits } figures or letters from a to f.
    .help = The ledger is written by “jalon seal”: take it back from a sound copy.
    .why = The fingerprint tells which text was printed. Changed by hand, it names nothing any more.
    .bad =
        fingerprint = "5b2e"
    .good =
        fingerprint = "5b2e90c4d17f"
catalogue-ledger-shape = The code “{ $code }” of the ledger does not have the form of a code.
    .help = The ledger is written by “jalon seal”: take it back from a sound copy.
    .why = This code is on papers already handed out. If it does not look like a code, the ledger was changed.
    .bad =
        code = "D 7"
    .good =
        code = "d7"
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
    .why = A paper that was handed out cannot be called back: its code must lead to a page for ever.
    .bad =
        # Des papiers mènent à « changer-de-logement », et cette fiche n’existe plus.
        title = "Je déménage"
    .good =
        title = "Je déménage"
        redirects = ["changer-de-logement"]
catalogue-ledger-given = The code “{ $code }” is already printed for the sheet “{ $slug }”: it cannot lead to “{ $own }”. { catalogue-ledger-run }
    .help = { $there ->
        [yes] Give this sheet another code: code = "{ $cure }"
       *[no] If this sheet is “{ $slug }” under another name, add: { $redirects }. Otherwise give it another code: code = "{ $cure }"
    }
    .why = Posters of the other sheet already carry this code. Giving it away would send their readers to the wrong place.
    .bad =
        # Des papiers de la fiche « je-demenage » portent déjà ce code.
        code = "d7"
    .good =
        code = "k4"
catalogue-ledger-lost = The sheet “{ $slug }” no longer has the code “{ $code }”, already printed. { catalogue-ledger-run }
    .help = Write in the head of the sheet: code = "{ $code }"
    .why = This code is on papers already handed out. Taken out of the sheet, it leads nowhere any more.
    .bad =
        code = "k4"
    .good =
        code = "d7"
catalogue-ledger-redirect = The code “{ $code }” is also printed under the old name “{ $slug }”, which no longer leads to this sheet. { catalogue-ledger-run }
    .help = Write in the head of the sheet: { $cure }
    .why = Papers still carry the sheet’s old name. Without this line they would no longer lead to it.
    .bad =
        # La fiche a changé de nom, son code est déjà imprimé.
        code = "d7"
    .good =
        code = "d7"
        redirects = ["ancien-nom"]
catalogue-ledger-edition = The local edition “{ $territory }” is no longer there, and papers already ordered lead to its pages. Print runs at stake: { $runs }.
    .help = Put the file { $file } back{ $known ->
        [no] .
       *[yes] , with insee = "{ $insee }".
    }{ $renamed ->
        [no] { "" }
       *[yes] { " " }If “{ $other }” is its new name, give it back the old one.
    }
    .why = A paper that was handed out cannot be called back: its code must lead for ever to the pages of its town.
    .bad =
        # Papers of the edition “lille” are in the ledger, and this file stands alone.
        content/editions/roubaix.toml
    .good =
        content/editions/lille.toml
        content/editions/roubaix.toml
catalogue-ledger-insee = The local edition “{ $territory }” goes from the town { $insee } to the town { $other }, and papers already ordered lead to the first. Print runs at stake: { $runs }.
    .help = Put back insee = "{ $insee }". For the other town, make another edition: jalon new edition NAME --insee { $other }
    .why = A reader of the first town, with their paper, would find the addresses of another.
    .bad =
        # Papers of this edition are in the ledger, for the town 59350.
        insee = "59512"
    .good =
        insee = "59350"
catalogue-ledger-address = Codes already printed lead to { $address }, which is no longer the site’s address. Print runs: { $runs }.
    .help = Keep this old domain name, and make it redirect to { $base }: otherwise these papers will lead nowhere.
    .why = The printed codes lead to the site’s old address. It must stay open, and redirect.
    .bad =
        # registre : des papiers imprimés sous https://guides.mairie.example/
        base_url = "https://nouveau.mairie.example/"
    .good =
        base_url = "https://guides.mairie.example/"
## Ordering a print run

seal-kit-unknown = There is no kit “{ $kit }”.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The kits are: { $known }.
    }
    .why = Only a kit that exists goes into the ledger, under the name of its file.
    .bad =
        jalon seal hopitaux
    .good =
        jalon seal hopital
seal-specimen = The address { $address } is an example: this run would be a specimen, and its codes would lead nowhere.
    .help = Write in { $file } the true address of the site: base_url = "https://guides.your-town.fr/"
    .why = Under a sample address, the printed codes would lead nowhere, for ever.
    .bad =
        base_url = "https://guides.mairie.example/"
    .good =
        base_url = "https://guides.montbrun.fr/"
seal-code-missing = The sheet “{ $slug }” is in the kit “{ $kit }” and has no code: its paper would lead to no page.
    .help = Add to the head a line: code = "{ $cure }"
    .why = A paper printed without a code leads to no page, and the ledger could not follow it.
    .bad =
        title = "Je déménage"
        # pas de ligne « code »
    .good =
        title = "Je déménage"
        code = "k4"
seal-changed = The ledger changed while the kit was being made.
    .help = Nothing was recorded. Read content/ledger.toml again, then start again.
    .why = Two writings at the same time would lose a print run.
    .bad =
        jalon seal hopital    # pendant qu’un autre « jalon seal » écrit
    .good =
        jalon seal hopital    # une fois l’autre terminé
seal-unreadable = This run could not be read back at the end of this ledger.
    .help = Nothing was recorded. Each run must be a part [[run]]: take content/ledger.toml back from a sound copy.
    .why = The ledger cannot be replaced: a badly formed part would hide the print runs after it.
    .bad =
        {""}[run]
        edition = "2026-11"
    .good =
        {""}[[run]]
        edition = "2026-11"
seal-again = This run is already recorded on the same day: same kit “{ $kit }”, same edition { $edition }.
    .help = It is recorded once more. If you ordered it only once, take the last part [[run]] out before committing.
    .why = The same kit, the same edition, the same day: it may be the same order, entered twice.
    .bad =
        jalon seal hopital
        jalon seal hopital
    .good =
        jalon seal hopital
catalogue-sample = This line is still the sample’s, and the site is no longer a specimen: it would be printed as true.
    .help = Write your own details.
    .why = These details are those of the sample. In print, they would send readers to nobody.
    .bad =
        base_url = "https://guides.montbrun.fr/"

        {""}[publisher]
        name = "Mairie d’Exemple"
    .good =
        base_url = "https://guides.montbrun.fr/"

        {""}[publisher]
        name = "Mairie de Montbrun"
catalogue-translation-alone = This translation has no original: there is no sheet “{ $slug }.md” in the site’s language.
    .help = { $found ->
        [no] Write the original first, “{ $slug }.md”.
       *[other] Name the file after the sheet that it translates: “{ $nearest }”?
    }
    .why = A translation is compared with its original. Without one, nothing says that it is right.
    .bad =
        content/sheets/moving.en.md
    .good =
        content/sheets/demenager.md
        content/sheets/demenager.en.md
catalogue-translation-older = This translation is older than its original: checked on { $date }, the original on { $wanted }.
    .help = Read it again beside the original, then write: verified = { $wanted }
    .why = The original was verified again since. What changed may be missing from the translation.
    .bad =
        verified = 2026-05-21
    .good =
        verified = 2026-11-21
catalogue-translation-steps = The translation does not have the phases and steps of its original. Missing: { $missing }. Extra: { $extra }.
    .help = Give the headings the ids that they have in the original: “## … {"{"}#id{"}"}”.
    .why = A deadline missing from one language deprives its readers of a step.
    .bad =
        ## You are not alone {"{"}#support .support{"}"}
    .good =
        ## You are not alone {"{"}#soutien .support{"}"}
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
    .why = A deadline, a price or a number does not change with the language. One of the two versions misleads its readers.
    .bad =
        ### Declare the death {"{"}#declarer cost=payant{"}"}
    .good =
        ### Declare the death {"{"}#declarer cost=gratuit{"}"}
catalogue-translation-numbers = The translation does not have the numbers of its original at “#{ $step }”. Missing: { $missing }. Extra: { $extra }.
    .help = Read this passage again, and write numbers in figures in both sheets.
    .why = A number missing from one language is often a fact forgotten.
    .bad =
        A death is declared at the town hall, at counter 3.
    .good =
        A death is declared at the town hall.