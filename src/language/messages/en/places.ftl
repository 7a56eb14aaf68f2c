### Messages of the room “places”: one sentence per code, and the attribute .help that says what to type.

places-role-form = The role name “{ $role }” cannot be written between braces in a sheet.
    .help = Write it in lower case, without accents or spaces: [{ $cure }]
places-no-price = “{ $role }” has a phone, but the price of a call is not said.
    .help = Add a line, for example: price = "prix d’un appel"
places-phone = “{ $phone }” is not a phone number that can be called.
    .help = Write for example: phone = "39 39" or phone = "01 00 00 00 00"
places-url = “{ $url }” is not the address of a site.
    .help = Write it whole: url = "https://www.exemple.fr/"
places-url-http = “{ $url }” is in “http”, which browsers show as unsafe.
    .help = Write the address that starts with “https://”.
places-no-source = It is not known where the details of “{ $role }” come from, or when they were checked.
    .help = Add two lines: source = "…" and verified = 2026-11-21
places-translated-figures = This translation does not have the figures of its original: “{ $original }”.
    .help = Write the same numbers, in figures, on 24 hours for opening hours: “9:00” for « 9 h ».
