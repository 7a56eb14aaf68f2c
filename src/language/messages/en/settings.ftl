### Messages of the room “settings”: one sentence per code, and the attribute .help that says what to type.

settings-missing = The file content/site.toml is missing: it says who publishes, and at which address.
    .help = Copy the project's content/site.toml and put your own details in it.
    .why = This file says who publishes, and at what address. Nothing can be printed without knowing that.
    .bad =
        content/sheets/un-proche-est-decede.md
    .good =
        content/site.toml
        content/sheets/un-proche-est-decede.md
settings-base-url = The address of the site, “{ $url }”, can be neither printed nor put into a QR code.
    .help = Write it whole, in lower case and without accents, for example: base_url = "https://guides.mairie.example/"
    .why = This address is printed and put into every QR code. A mistake on paper cannot be mended.
    .bad =
        base_url = "guides.mairie.example"
    .good =
        base_url = "https://guides.mairie.example/"
settings-base-url-http = The address of the site is in “http”, which browsers show as unsafe.
    .help = Write: base_url = "{ $cure }"
    .why = Over “http”, a page can be read or changed on its way. Browsers call it not secure.
    .bad =
        base_url = "http://guides.mairie.example/"
    .good =
        base_url = "https://guides.mairie.example/"
settings-base-url-slash = The address of the site must end with a slash.
    .help = Write: base_url = "{ $cure }"
    .why = The sheets’ addresses are built after it. Without a final slash, the last folder would be replaced.
    .bad =
        base_url = "https://guides.mairie.example"
    .good =
        base_url = "https://guides.mairie.example/"
settings-base-url-case = The address of the site has capitals: copied from paper, it would not open.
    .help = Write: base_url = "{ $cure }", and put the site in a lower-case folder.
    .why = Copied from paper, an address is typed in lower case. With a capital, it would not open everywhere.
    .bad =
        base_url = "https://guides.mairie.example/Guides/"
    .good =
        base_url = "https://guides.mairie.example/guides/"
settings-language = “{ $language }” is not a language code.
    .help = Write for example: language = "fr"
    .why = The language picks the screen reader’s voice and the typography. With an unknown code, French would be read as if English.
    .bad =
        language = "français"
    .good =
        language = "fr"
settings-no-host = The host is not given: the legal notice needs it.
    .help = Add a part [host] with name, address and phone.
    .why = French law wants every site to name its host.
    .bad =
        # [host]
    .good =
        {""}[host]
        name = "Hébergeur d’Exemple"
        address = "2 rue du Serveur, 00000 Exemple"
        phone = "01 00 00 00 01"
settings-no-director = The publication director is not given: the legal notice needs it.
    .help = Add to [publisher] a line: director = "…"
    .why = French law wants every site to name its director of publication.
    .bad =
        # director = "Le maire d’Exemple"
    .good =
        director = "Le maire d’Exemple"
settings-siret = “{ $siret }” is not a SIRET number.
    .help = A SIRET has 14 figures: siret = "123 456 789 00012"
    .why = A SIRET always has fourteen figures. Incomplete, it names no body.
    .bad =
        director = "Le maire d’Exemple"
        siret = "123 456 789"
    .good =
        director = "Le maire d’Exemple"
        siret = "123 456 789 00012"
settings-phone = “{ $phone }” is not a phone number that can be called.
    .help = Write for example: phone = "01 00 00 00 00" or phone = "39 39"
    .why = This number is printed and dialled. Incomplete, it calls nobody.
    .bad =
        phone = "01 00 00"
    .good =
        phone = "01 00 00 00 00"
settings-email = “{ $email }” is not an e-mail address.
    .help = Write for example: "contact@mairie.example"
    .why = Readers report mistakes to this address. Misspelt, their messages are lost.
    .bad =
        email = "contact.mairie.example"
    .good =
        email = "contact@mairie.example"
settings-domain = “{ $domain }” is not a domain name.
    .help = Write the name alone, without “https://” or slash: "exemple.fr"
    .why = These names tell which sites are official. With “https://”, no link is like them.
    .bad =
        language = "fr"
        official_domains = ["https://ameli.fr/"]
    .good =
        language = "fr"
        official_domains = ["ameli.fr"]
settings-logo = The image “{ $logo }” is not in the folder content.
    .help = Put the image beside site.toml, and write its exact name.
    .why = The logo heads every page. If it is not there, it leaves a hole in place of your name.
    .bad =
        director = "Le maire d’Exemple"
        logo = "log.png"
        logo_alt = "Mairie d’Exemple"
    .good =
        director = "Le maire d’Exemple"
        logo = "logo.png"
        logo_alt = "Mairie d’Exemple"
settings-logo-alt = The logo has no alternative text: a blind person would not know who publishes.
    .help = Add a line: logo_alt = "Mairie d’Exemple"
    .why = This text is all that a blind person has of the logo. Without it, they do not know who publishes.
    .bad =
        director = "Le maire d’Exemple"
        logo = "logo.png"
    .good =
        director = "Le maire d’Exemple"
        logo = "logo.png"
        logo_alt = "Mairie d’Exemple"
settings-audit-reference = “{ $reference }” is not a version of the accessibility reference (RGAA).
    .help = Write the version that the audit followed, for instance: reference = "4.1.2"
    .why = The statement says by which version of the RGAA the site was tested.
    .bad =
        reference = "RGAA"
    .good =
        reference = "4.1.2"
settings-audit-issues = The audit does not say what fails: the accessibility statement must list it.
    .help = Add to [accessibility] a line: issues = ["The map has no text alternative."]
    .why = Under 100%, something does not comply, and the statement must tell readers what.
    .bad =
        # issues = ["Le plan d’accès n’a pas de texte de remplacement."]
    .good =
        issues = ["Le plan d’accès n’a pas de texte de remplacement."]
settings-audit-total = At 100 %, every criterion holds: there can be no failure left.
    .help = Correct rate, or remove issues.
    .why = Either everything complies or something does not: the statement cannot say both.
    .bad =
        rate = 100
    .good =
        rate = 82.5
settings-audit-page = “{ $page }” is not the address of a page.
    .help = Write the address of each page that was tested, for instance: pages = ["/", "/accessibilite/"]
    .why = The statement lists the pages that were tested, and each is a link.
    .bad =
        pages = ["L’accueil du site"]
    .good =
        pages = ["/", "/mentions-legales/"]
settings-plan-url = “{ $url }” is not the address of a page.
    .help = Write the whole address, for instance: plan_url = "https://www.mairie.example/plan"
    .why = The statement leads to your multi-year plan. An incomplete address leads nowhere.
    .bad =
        rate = 82.5
        plan_url = "www.mairie.example"
    .good =
        rate = 82.5
        plan_url = "https://www.mairie.example/schema-pluriannuel"
settings-logo-kind = The logo “{ $logo }” is neither a PNG nor a JPEG picture.
    .help = Save it as PNG and write, for instance: logo = "logo.png"
    .why = An SVG may hold a program, and other formats cannot be printed. PNG and JPEG open everywhere.
    .bad =
        director = "Le maire d’Exemple"
        logo = "logo.svg"
        logo_alt = "Mairie d’Exemple"
    .good =
        director = "Le maire d’Exemple"
        logo = "logo.png"
        logo_alt = "Mairie d’Exemple"
settings-logo-huge = The logo “{ $logo }” is too large: { $width } × { $height } pixels, for { $most } million at most.
    .help = Make it smaller: 600 pixels wide is enough.
    .why = A huge image fills the memory of who publishes and of who reads, for a logo a few centimetres wide.
    .bad =
        director = "Le maire d’Exemple"
        logo = "affiche-geante.png"
        logo_alt = "Mairie d’Exemple"
    .good =
        director = "Le maire d’Exemple"
        logo = "logo.png"
        logo_alt = "Mairie d’Exemple"
settings-logo-unreadable = The logo “{ $logo }” cannot be read: the file is cut short or damaged. { $detail }
    .help = Save the picture again and replace the file.
    .why = A cut or damaged file does not show, and nobody sees it before the reader does.
    .bad =
        director = "Le maire d’Exemple"
        logo = "logo-coupe.png"
        logo_alt = "Mairie d’Exemple"
    .good =
        director = "Le maire d’Exemple"
        logo = "logo.png"
        logo_alt = "Mairie d’Exemple"
settings-logo-heavy = The logo “{ $logo }” weighs { $weight } kB: every page loads it.
    .help = Bring it down to { $most } kB at most: 600 pixels wide is enough.
    .why = Every page loads the logo. A heavy one keeps people with a poor connection waiting, at their expense.
    .bad =
        director = "Le maire d’Exemple"
        logo = "logo-lourd.png"
        logo_alt = "Mairie d’Exemple"
    .good =
        director = "Le maire d’Exemple"
        logo = "logo.png"
        logo_alt = "Mairie d’Exemple"