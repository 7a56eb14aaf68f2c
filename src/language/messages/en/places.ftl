### Messages of the room “places”: one sentence per code, and the attribute .help that says what to type.

places-role-form = The role name “{ $role }” cannot be written between braces in a sheet.
    .help = Write it in lower case, without accents or spaces: [{ $cure }]
    .why = This name is written in braces in the sheets. With an accent or a space, it could not be called.
    .bad =
        {""}[Allô]
        name = "Allô"
        source = "Service Public"
        verified = 2026-11-21

        {""}[allo_service_public]
    .good =
        {""}[allo]
        name = "Allô"
        source = "Service Public"
        verified = 2026-11-21

        {""}[allo_service_public]
places-no-price = “{ $role }” has a phone, but the price of a call is not said.
    .help = Add a line, for example: price = "prix d’un appel"
    .why = Readers must know what a call costs before they make it.
    .bad =
        # price = "prix d'un appel"
    .good =
        price = "prix d'un appel"
places-phone = “{ $phone }” is not a phone number that can be called.
    .help = Write for example: phone = "39 39" or phone = "01 00 00 00 00"
    .why = This number is printed and dialled. Incomplete, it calls nobody.
    .bad =
        phone = "39"
    .good =
        phone = "39 39"
places-url = “{ $url }” is not the address of a site.
    .help = Write it whole: url = "https://www.exemple.fr/"
    .why = This address is printed and copied. Badly formed, it opens for nobody.
    .bad =
        price = "prix d'un appel"
        url = "www.service-public.gouv.fr"
    .good =
        price = "prix d'un appel"
        url = "https://www.service-public.gouv.fr/"
places-url-http = “{ $url }” is in “http”, which browsers show as unsafe.
    .help = Write the address that starts with “https://”.
    .why = Over “http”, a page can be read or changed on its way. Browsers call it not secure.
    .bad =
        price = "prix d'un appel"
        url = "http://www.service-public.gouv.fr/"
    .good =
        price = "prix d'un appel"
        url = "https://www.service-public.gouv.fr/"
places-no-source = It is not known where the details of “{ $role }” come from, or when they were checked.
    .help = Add two lines: source = "…" and verified = 2026-11-21
    .why = A number without a source or a date cannot be checked, and goes wrong without anyone knowing.
    .bad =
        # source = "Service Public"
    .good =
        source = "Service Public"
places-translated-figures = This translation does not have the figures of its original: “{ $original }”.
    .help = Write the same numbers, in figures, on 24 hours for opening hours: “9:00” for « 9 h ».
    .why = A price or an opening hour does not change with the language: one of the two versions misleads its readers.
    .bad =
        verified = 2026-11-21
        hours = "de 9 h à 17 h"

        {""}[allo_service_public.translated.en]
        hours = "9:00 to 18:00"
    .good =
        verified = 2026-11-21
        hours = "de 9 h à 17 h"

        {""}[allo_service_public.translated.en]
        hours = "9:00 to 17:00"