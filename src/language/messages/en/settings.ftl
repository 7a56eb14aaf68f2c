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
