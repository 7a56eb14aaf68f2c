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

## The files of places

# Where the first ones of many are.
places-data-rows = { $of ->
        [record] records { $rows }
       *[line] lines { $rows }
    }
places-data-format = { $some ->
        [yes] The columns of this file are of no known format: { $names }.
       *[no] This file is of no known format.
    }
    .help = List your places under this line: role,name,address,postcode,town,phone,hours,note. Or take, as it is published, the list of France services, that of places for digital help, or the directory of DILA in JSON.
    .why = A file of places is known by its columns. Without them, nothing says what is a name, an address or an opening hour.
    .bad =
        nom,rue,ville,heures
    .good =
        role,name,address,postcode,town,phone,hours,note
places-data-column = The column “{ $column }” is missing: this file cannot be read.
    .help = Download it again, or add to its first line, and to each row, the column { $column }
    .why = Each column has its meaning. If one is missing, a place would be published without its address or its hours.
    .bad =
        role,name,address,postcode,town,phone,horaires,note
    .good =
        role,name,address,postcode,town,phone,hours,note
places-data-json = { $cause ->
        [cut] This JSON file is cut: it stops here.
       *[syntax] This JSON file is damaged: it cannot be read any more from here.
    }
    .help = Download it again, to its end, and do not change it by hand.
    .why = A damaged file is only half read. Nothing of it is published, rather than places at random.
    .bad =
        {""}    "telephone": [{"{"} "valeur": "01 00 00 00 00" {"}"}]
    .good =
        {""}    "telephone": [{"{"} "valeur": "01 00 00 00 00" {"}"}],
places-data-quote = This quotation mark is never closed: all the lines that follow are taken for one cell.
    .help = Close it at the end of the cell, or download the file again.
    .why = A forgotten quotation mark swallows the rest of the file. Hundreds of places would vanish without a word.
    .bad =
        mairie,"Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-date = It is not known how old this file is: papers cannot say it.
    .help = Put its date in its name, for example: { $cure }
    .why = The Open Licence asks to say the date of the data. The date on the disk would only be that of the download.
    .bad =
        data = ["places/france-services.csv"]
    .good =
        data = ["places/france-services-2024-08-01.csv"]
places-data-empty = This file has no place.
    .help = Download it again, or take it out of the edition.
    .why = An edition that relies on an empty file would only have the national contacts.
    .bad =
        role,name,address,postcode,town,phone,hours,note
    .good =
        role,name,address,postcode,town,phone,hours,note
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-cells = { $count ->
        [1] This line has { $found } cells and needs { $wanted }: it is not read.
       *[other] { $count } lines do not have { $wanted } cells and are not read: { places-data-rows }
    }
    .help = Add the commas that are missing, or put the cell that holds a comma between quotation marks.
    .why = One cell less shifts all the others: an opening hour would be read as a phone number.
    .bad =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-blank = { $count ->
        [1] This place has no “{ $key }”: it is not read.
       *[other] { $count } places have no “{ $key }” and are not read: { places-data-rows }
    }
    .help = Fill in “{ $key }”, or delete the line.
    .why = Without a role, a name or a commune, a place cannot stand in any sheet.
    .bad =
        mairie,,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-insee = { $count ->
        [1] “{ $text }” is not the INSEE code of a commune: this place is not read.
       *[other] { $count } places do not have a true INSEE code and are not read: { places-data-rows }
    }
    .help = A code has five characters: 01033. If the zero at the start is gone, a spreadsheet took it away: download the file again, without opening it.
    .why = The INSEE code says which commune a place serves. If it is wrong, people are sent elsewhere.
    .bad =
        {""}    "pivot": [{"{"} "type_service_local": "mairie", "code_insee_commune": ["1033"] {"}"}],
    .good =
        {""}    "pivot": [{"{"} "type_service_local": "mairie", "code_insee_commune": ["59350"] {"}"}],
places-data-phone = { $count ->
        [1] “{ $text }” is not a number that can be called: it is not printed.
       *[other] { $count } numbers cannot be called and are not printed: { places-data-rows }
    }
    .help = Correct it at its source, or write the right one in the edition: [place.mairie] then phone = "01 00 00 00 00"
    .why = An incomplete number calls nobody, and paper cannot be corrected.
    .bad =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00,Mo-Fr 09:00-12:00,
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-position = { $count ->
        [1] “{ $text }” is not a coordinate: the distance to this place cannot be computed.
       *[other] { $count } coordinates are not numbers: { places-data-rows }
    }
    .help = Write degrees, for example 50.6292, or leave the cell empty.
    .why = A commune without France services gets the nearest one. Without coordinates, this place is never the nearest.
    .bad =
        50° 37' 45"
    .good =
        50.6292
places-data-hours = { $count ->
        [1] These hours cannot be read: “{ $text }”. None are printed for this place.
       *[other] { $count } opening hours cannot be read, and are not printed: { places-data-rows }
    }
    .help = Write them as “09:00 - 12:00 / 13:30 - 17:00” for a day, or “Mo-Fr 09:00-12:00; Sa 10:00-12:00” for the week.
    .why = A wrong hour makes people come for nothing. If a single day cannot be read nothing is said of the others: it would look shut.
    .bad =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-25:00,
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-midnight = { $count ->
        [1] “00:00 - 00:00” is not an opening hour: it is left out.
       *[other] { $count } “00:00 - 00:00” are left out: { places-data-rows }
    }
    .help = Nothing to do if the rest of the day is right; otherwise, correct it at its source.
    .why = This is the value of a cell that nobody filled in. Printed, it would say that a place is open at night.
    .bad =
        {""}      {"{"} "nom_jour_debut": "Lundi", "nom_jour_fin": "Vendredi", "valeur_heure_debut_1": "00:00:00", "valeur_heure_fin_1": "00:00:00" {"}"}
    .good =
        {""}      {"{"} "nom_jour_debut": "Lundi", "nom_jour_fin": "Vendredi", "valeur_heure_debut_1": "09:00:00", "valeur_heure_fin_1": "12:00:00" {"}"}
places-data-overlap = { $count ->
        [1] These hours overlap or are not in order: “{ $text }”. They are joined: “{ $kept }”.
       *[other] { $count } opening hours overlap or are not in order, and are joined: { places-data-rows }
    }
    .help = Ask the place, then correct it at its source or write in the edition: [place.france_services] then hours = "…"
    .why = Two opening hours of one day contradict each other. Joined, they may call open a place that shuts at noon.
    .bad =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,"Mo-Fr 09:00-17:00,09:00-12:00",
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-value = { $count ->
        [1] “{ $text }” is not a known value of “{ $key }”: { $known }.
       *[other] { $count } cells have an unknown value (“{ $key }”, for example): { places-data-rows }
    }
    .help = Write one of them, or leave the cell empty.
    .why = This cell says whether an appointment is needed, or whether the place travels. Unknown, it does not count.
    .bad =
        prise_rdv : peut-être
    .good =
        prise_rdv : Oui
places-data-role = { $count ->
        [1] No sheet can name the role “{ $text }”: this place is not read.
       *[other] { $count } places have a role that no sheet can name, and are not read: { places-data-rows }
    }
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The known roles: { $known }
    }
    .why = A place is called by its role, {"{"}mairie{"}"} for example. Under another name, nobody calls it.
    .bad =
        mairi,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-bare = { $count ->
        [1] This place has no address, no phone and no hours: it is not read.
       *[other] { $count } places have no address, no phone and no hours, and are not read: { places-data-rows }
    }
    .help = Give it an address or a phone at least, or delete the line.
    .why = A name alone helps nobody: the sheet then gives the national contact.
    .bad =
        mairie,Mairie de Lille,,,,,,
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-record = { $count ->
        [1] Record no. { $number } is none: it is not read.
       *[other] { $count } records cannot be read: { places-data-rows }
    }
    .help = Download the file again, and do not change it by hand.
    .why = Each place is a record, between braces. Anything else says nothing of a place.
    .bad =
        {""}  {"}"},
        {""}  "Mairie de Lille"
    .good =
        {""}  {"}"}
places-data-field = { $count ->
        [1] “{ $key }” is damaged in record no. { $number } (“{ $name }”): it is not read.
       *[other] { $count } fields are damaged and are not read (“{ $key }”, for example): { places-data-rows }
    }
    .help = Download the file again, or write what is missing in the edition: [place.mairie]
    .why = In some files, a field is JSON written inside a text. Damaged, it says nothing certain.
    .bad =
        {""}    "telephone": "[{"{"} valeur: 01 00 00 00 00 {"}"}]",
    .good =
        {""}    "telephone": [{"{"} "valeur": "01 00 00 00 00" {"}"}],
places-data-none = No place “{ $role }” is known for the commune { $insee }: the national contact stays.
    .help = Check this INSEE code. If it is right, add a file that has the place, or write it in the edition: [place.{ $role }] then address = "…"
    .why = A local edition promises the addresses of the town. Where there is none, the sheet gives the national contact, never a blank line.
    .bad =
        data = ["places/france-services-2024-08-01.csv"]
    .good =
        data = ["places/france-services-2024-08-01.csv", "places/annuaire-2026-11-21.json"]
places-data-price = It is not known what a call to { $phone } costs: this number of “{ $role }” is not printed.
    .help = Write an ordinary number in the edition: [place.{ $role }] then phone = "01 00 00 00 00". Or add this number and its price to contacts.toml.
    .why = A short number or one in 08 may cost more. The reader must know what a call costs before making it.
    .bad =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,0 892 00 00 00,,
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
