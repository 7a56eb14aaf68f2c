### The words that readers see, on the site and on paper.
### One section a room, ids prefixed by it.

## site

nav-home = Home
nav-print = To print

## paper: what every sheet says, on screen and on paper

paper-guide-is-free = This guide is free.
paper-paid-is-marked = Every step that has to be paid for is marked.
paper-verified = Checked on { $date }
paper-remove = To be removed after { $date }
paper-edition = Edition { $edition }, fingerprint { $fingerprint }
paper-doubt = In doubt? Call { $phone }
paper-specimen = Specimen, do not hand out
paper-invitation = Would you rather talk to someone?
paper-call = Call
paper-come = Come:
paper-nearest = near you (ask for the address at the town hall)
paper-sources = Sources
paper-sheet = sheet “{ $title }”
paper-more-steps = { $count ->
    [one] and one more step
   *[other] and { $count } more steps
}
paper-within-hours = { $count ->
    [one] Within the hour
   *[other] Within { $count } hours
}
paper-within-days = { $count ->
    [one] Within the day
   *[other] Within { $count } days
}
paper-within-working-days = { $count ->
    [one] Within one working day
   *[other] Within { $count } working days
}
paper-within-weeks = { $count ->
    [one] Within the week
   *[other] Within { $count } weeks
}
paper-within-months = { $count ->
    [one] Within the month
   *[other] Within { $count } months
}
paper-within-years = { $count ->
    [one] Within the year
   *[other] Within { $count } years
}
paper-ahead-hours = { $count ->
    [one] At least one hour
   *[other] At least { $count } hours
}
paper-ahead-days = { $count ->
    [one] At least one day
   *[other] At least { $count } days
}
paper-ahead-working-days = { $count ->
    [one] At least one working day
   *[other] At least { $count } working days
}
paper-ahead-weeks = { $count ->
    [one] At least one week
   *[other] At least { $count } weeks
}
paper-ahead-months = { $count ->
    [one] At least one month
   *[other] At least { $count } months
}
paper-ahead-years = { $count ->
    [one] At least one year
   *[other] At least { $count } years
}
paper-window = From { $first } to { $last }
paper-before = before { $event }
paper-before-bail = before signing the lease
paper-before-depart = before leaving
paper-before-naissance = before the birth
paper-before-deces = before the death
paper-before-entree = before moving in
paper-before-embauche = before the first day of work
paper-before-retraite = before retiring
paper-after-constat = after the death is certified
paper-after-deces = after the death
paper-after-bail = after signing the lease
paper-after-entree = after moving in
paper-after-depart = after leaving
paper-after-naissance = after the birth
paper-after-embauche = after the first day of work

## way: the ways to do a step

way-phone = By phone
way-counter = In person
way-post = By post
way-online = Online
way-ask = To ask
way-help = To be helped
way-online-only = This step can only be done online. Someone can do it with you.

## callout

callout-note = Good to know
callout-important = Important
callout-warning = Warning
callout-free = Free

## poster

poster-call = Call
poster-come = Come
poster-scan = Scan
poster-code-caption = opens the full sheet
poster-code-alternative = QR code that opens { $address }
poster-nearest = near you
poster-ask-address = Ask for the address
poster-at-town-hall = at the town hall
poster-specimen = specimen, do not hand out
poster-printed = printed by the publisher
poster-sticker = A sticker over the code? Tell the front desk.
poster-asks-nothing = This code asks for no payment and no password.
poster-asks-nothing-short = It asks for no money and no password.
poster-edition = Edition { $edition } · fingerprint { $fingerprint }
poster-edition-only = edition { $edition }

## order: the order sheet of a kit

order-title = Print order
order-subtitle = Kit { $kit } · { $sheets }
order-requester = Requested by
order-contact = Contact
order-before = Deliver before
order-budget = Budget line
order-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
order-one-side = one side
order-two-sides = both sides
order-staples = { $count ->
    [one] 1 staple
   *[other] { $count } staples
}
order-no-finish = no finishing
order-respect = Please respect
order-full-size = Print at 100%, neither reduced nor enlarged.
order-matt = Matt paper, no varnish.
order-hang = Where to hang
order-note = For the front desk
order-remove = Remove from displays after { $date }

## kit: names of what is printed, and the welcome of an archive

kit-large = Large print
kit-poster-a4 = Poster A4
kit-poster-a3 = Poster A3
kit-order = Print order
kit-readme-title = Kit { $kit }
kit-readme-intro = This folder holds all there is to print, and the order to give to the printer.
kit-readme-first = 1. Open “{ $order }”: it says what to print, how many and on what paper.
kit-readme-second = 2. Print each file at 100%, neither reduced nor enlarged.
kit-readme-third = 3. Share out the copies between the places named.
kit-readme-fourth = 4. Remove them from displays after { $date }.
kit-readme-files = The files
kit-readme-sums = SHA256SUMS lets you check that no file changed on its way: sha256sum -c SHA256SUMS
kit-readme-file = - { $file }: { $name }
kit-order-json = Print order for a program

## plain: the sheet as text alone

plain-free = Cost: free
plain-paid = Cost: to be paid
plain-varies = Cost: free or paid, as the case may be
plain-amount = Cost: { $amount }
plain-papers = To gather:
plain-links = Links
plain-note = Note { $letter }:
plain-picture = Picture: { $alternative }
plain-row = { $label }: { $value }

## layout: what the setting adds

layout-folio = page { $page } of { $pages }
layout-links = Links
layout-papers = To gather
layout-free = Free
layout-paid = Paid
layout-varies = It depends
layout-order-title = Print order
layout-order-edition = Edition
layout-order-fingerprint = Fingerprint
layout-order-file = File
layout-order-total = Total
layout-order-done = Done
layout-order-mark = fingerprint { $fingerprint }
layout-order-deliver = Deliver to { $place }

## html: what surrounds the texts of the site

html-skip = Skip to content
html-main-nav = Main menu
html-breadcrumb = You are here
html-foot = Footer
html-home = Home
html-sheets = All guides
html-specimen = Specimen, do not hand out
html-languages = Other languages
html-deadlines = Deadlines
html-deadline = Deadline
html-colon = :{" "}
html-also = And also
html-invitation = Would you rather talk to someone?
html-on-paper = This guide on paper
html-to-paper = This guide on paper, in large print
html-downloads = Files to download
html-free = Free
html-paid = Not free
html-varies = Free or not
html-papers = What to gather
html-note-call = Note ({ $letter })
html-note-back = ({ $letter }) Back to the text
html-table = Table
html-code = Computer text
html-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
html-kilobytes = { $count } kB
html-megabytes = { $whole }.{ $tenths } MB

## home: the home page

home-group-famille = Family, health, papers
home-group-travail = Studies, work, housing

## role: whom to turn to, inside a sentence; alone, the name takes a capital

role-adil = the Adil (housing advice)
role-ars = the regional health agency
role-banque-de-france = the Banque de France
role-caf = the Caf (family benefits)
role-carsat = the pension fund
role-ccas = the town’s social services (CCAS)
role-consulat = the embassy or consulate
role-cpam = the health insurance office (CPAM)
role-crous = the Crous
role-defenseur-droits = the Defender of Rights
role-departement = the département
role-france-services = France services
role-france-travail = France Travail
role-gendarmerie = the gendarmerie
role-impots = the tax office
role-mairie = the town hall
role-maison-departementale = the département’s local office
role-mdph = the office for disabled people (MDPH)
role-mission-locale = the mission locale
role-msa = the MSA
role-notaire = the notary
role-ordre-avocats = the bar association
role-pmi = the mother and child health service (PMI)
role-point-justice = the point-justice (free legal advice)
role-police = the police
role-prefecture = the préfecture
role-prudhommes = the employment tribunal
role-sous-prefecture = the sous-préfecture
role-tribunal = the court
role-urssaf = the Urssaf
