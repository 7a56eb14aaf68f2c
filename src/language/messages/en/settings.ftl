### Messages of the room “settings”: one sentence per code, and the attribute .help that says what to type.

settings-missing = The file content/site.toml is missing: it says who publishes, and at which address.
    .help = Copy the project's content/site.toml and put your own details in it.
settings-base-url = The address of the site, “{ $url }”, can be neither printed nor put into a QR code.
    .help = Write it whole, in lower case and without accents, for example: base_url = "https://guides.mairie.example/"
settings-base-url-http = The address of the site is in “http”, which browsers show as unsafe.
    .help = Write: base_url = "{ $cure }"
settings-base-url-slash = The address of the site must end with a slash.
    .help = Write: base_url = "{ $cure }"
settings-base-url-case = The address of the site has capitals: copied from paper, it would not open.
    .help = Write: base_url = "{ $cure }", and put the site in a lower-case folder.
settings-language = “{ $language }” is not a language code.
    .help = Write for example: language = "fr"
settings-no-host = The host is not given: the legal notice needs it.
    .help = Add a part [host] with name, address and phone.
settings-no-director = The publication director is not given: the legal notice needs it.
    .help = Add to [publisher] a line: director = "…"
settings-siret = “{ $siret }” is not a SIRET number.
    .help = A SIRET has 14 figures: siret = "123 456 789 00012"
settings-phone = “{ $phone }” is not a phone number that can be called.
    .help = Write for example: phone = "01 00 00 00 00" or phone = "39 39"
settings-email = “{ $email }” is not an e-mail address.
    .help = Write for example: "contact@mairie.example"
settings-domain = “{ $domain }” is not a domain name.
    .help = Write the name alone, without “https://” or slash: "exemple.fr"
settings-logo = The image “{ $logo }” is not in the folder content.
    .help = Put the image beside site.toml, and write its exact name.
settings-logo-alt = The logo has no alternative text: a blind person would not know who publishes.
    .help = Add a line: logo_alt = "Mairie d’Exemple"
settings-audit-reference = “{ $reference }” is not a version of the accessibility reference (RGAA).
    .help = Write the version that the audit followed, for instance: reference = "4.1.2"
settings-audit-issues = The audit does not say what fails: the accessibility statement must list it.
    .help = Add to [accessibility] a line: issues = ["The map has no text alternative."]
settings-audit-total = At 100 %, every criterion holds: there can be no failure left.
    .help = Correct rate, or remove issues.
settings-audit-page = “{ $page }” is not the address of a page.
    .help = Write the address of each page that was tested, for instance: pages = ["/", "/accessibilite/"]
settings-plan-url = “{ $url }” is not the address of a page.
    .help = Write the whole address, for instance: plan_url = "https://www.mairie.example/plan"
settings-logo-kind = The logo “{ $logo }” is neither a PNG nor a JPEG picture.
    .help = Save it as PNG and write, for instance: logo = "logo.png"
settings-logo-huge = The logo “{ $logo }” is too large: { $width } × { $height } pixels, for { $most } million at most.
    .help = Make it smaller: 600 pixels wide is enough.
settings-logo-unreadable = The logo “{ $logo }” cannot be read: the file is cut short or damaged. { $detail }
    .help = Save the picture again and replace the file.
settings-logo-heavy = The logo “{ $logo }” weighs { $weight } kB: every page loads it.
    .help = Bring it down to { $most } kB at most: 600 pixels wide is enough.
