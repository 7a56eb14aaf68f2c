### The words that readers see, on the site and on paper.
### One section a room, ids prefixed by it.

## paper: what every sheet says, on screen and on paper

paper-guide-is-free = This guide is free.
paper-paid-is-marked = Every step that has to be paid for is marked.
paper-verified = Checked on { $date }
paper-remove = To be removed after { $date }
paper-edition = Edition { $edition }, fingerprint { $fingerprint }
paper-doubt = In doubt? Call { $phone }
paper-draft = Draft, do not hand out
paper-specimen = Specimen, do not hand out
paper-invitation = Would you rather talk to someone?
paper-call = Call
paper-come = Come:
paper-nearest = near you (ask for the address at the town hall)
paper-contacts = Contacts
paper-contact-verified = checked on { $date }
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
poster-hours-by-phone = For its hours, call
poster-appointment-by-phone = By appointment, call
poster-nearest = near you
poster-ask-address = Ask for the address
poster-at-town-hall = at the town hall
poster-draft = draft, do not hand out
poster-specimen = specimen, do not hand out
poster-printed = printed by the publisher
poster-printed-by = printed by { $printer }
poster-director = Publication director: { $director }
poster-litter = Please do not litter
poster-sticker = A sticker over the code? Tell the front desk.
poster-asks-nothing = This code asks for no payment and no password.
poster-asks-nothing-short = It asks for no money and no password.
poster-edition = Edition { $edition } · fingerprint { $fingerprint }
poster-edition-only = edition { $edition }

## checklist

checklist-lead = Checklist: tick what is done.
checklist-before = To do before
checklist-date = day / month / year
checklist-notes = Your notes
checklist-who = Your contact
checklist-phone = Phone
checklist-appointment = Appointment on
checklist-free = { $way }, free
checklist-ask = To ask: { $phone }
checklist-help = To be helped: { $name }

## leaflet: the leaf to hand over

leaflet-turn = Turn over: whom to call, where to go

## booklet: the booklet

booklet-notes = Your notes

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
order-ink-black = black
order-ink-press = four colours (CMYK)
order-bleed = { $bleed } mm bleed
order-marks = crop marks
order-code = { $whole }.{ $tenths } m ({ $format })
order-respect = Please respect
order-full-size = Print at 100%, neither reduced nor enlarged.
order-matt = Matt paper, no varnish.
order-press = “-presse”: profile { $condition }, trim to size.
order-hang = Where to hang
order-height = Lower edge of posters 90 cm above the floor. Code read from { $codes }.
order-note = For the front desk
order-remove = Remove from displays after { $date }
order-reception = Add “At the front desk”.

## reception: the leaf of a kit, for who hands its papers out

reception-title = At the front desk
reception-kit = Kit { $kit }
reception-audience = For people concerned by { $sheets }
reception-sheet = “{ $title }”
reception-label = { $label }:
reception-what = What you receive
reception-where = Where to put them
reception-copies = { $name } ({ $copies })
reception-height = Its lower edge is 90 cm above the floor.
reception-how = How to hand them over
reception-envelope = Give them in person, in an envelope.
reception-envelope-some = In person, in an envelope: { $sheets }.
reception-shelf = Leave them in plain sight, so that people can help themselves without asking.
reception-time = Choose a quiet place, and leave time to read.
reception-large = Offer large print: people do not always dare to ask.
reception-name = Write your name, your phone number and the next appointment on them.
reception-say-title = What to say
reception-say = “This guide is free. It says what to do, and in what order.”
reception-say-tender = “You do not have to remember everything. This paper says what to do, and in what order. It is free.”
reception-say-call = “You can call { $phone } ({ $who }).”
reception-say-come = “You can also go and see someone: { $counter }.”
reception-say-code = The phone first: the code to scan is never the only way.
reception-limits = What is not yours to do
reception-no-advice = Give no advice on rights: give the number to call instead.
reception-no-papers = Ask for no papers, no password and no money.
reception-sticker = A sticker hides the code? Remove the document and let us know.
reception-recycle = On that day, remove everything, posters included. Recycle the paper.
reception-again = To receive the next edition, or in case of doubt, call:

## publication: the name of what is published, and what it is for

publication-leaflet = A5 leaflet
publication-leaflet-use = the first steps, to give in person
publication-checklist = Checklist
publication-checklist-use = every step, to tick one by one
publication-clear = A4 guide
publication-clear-use = the whole guide, in letters easy to read
publication-large = Large print
publication-large-use = the whole guide, for tired eyes
publication-extra-large = Very large print
publication-extra-large-use = the whole guide, for poor sight
publication-booklet = A5 booklet
publication-booklet-use = the whole guide, small enough to carry
publication-poster-a4 = Poster A4
publication-poster-a3 = Poster A3
publication-poster-a2 = Poster A2
publication-poster-use = to hang, to read from afar
publication-text = Plain text
publication-text-use = for an e-mail, a screen reader or a braille embosser
publication-kit = Kit to print
publication-kit-use = every file and the print order
publication-in-black = { $name }, in black
publication-for-press = { $name }, for a press

## kit: names of what is printed, and the welcome of an archive

kit-order = Print order
kit-reception = Leaf “At the front desk”, for the person who hands the papers out
kit-readme-title = Kit { $kit }
kit-readme-intro = This folder holds all there is to print, and the order to give to the printer.
kit-readme-first = 1. Open “{ $order }”: it says what to print, how many and on what paper.
kit-readme-second = 2. Print each file at 100%, neither reduced nor enlarged.
kit-readme-third = 3. Share out the copies between the places named, each with the leaf “{ $leaf }”.
kit-readme-fourth = 4. Remove them from displays after { $date }.
kit-readme-files = The files
kit-readme-sums = SHA256SUMS lets you check that no file changed on its way: sha256sum -c SHA256SUMS
kit-readme-file = - { $file }: { $name }
kit-readme-press = Files whose name ends in “-presse.pdf” are for the printer: four colours ({ $condition }), { $bleed } mm bleed. They are printed at 100%, bleed included, then trimmed to size.
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
layout-overleaf = Please turn over
layout-continued = { $title } (continued)
layout-links = Links
layout-papers = To gather
layout-cell = { $name }:
layout-see-page = see page { $page }
layout-page = page { $page }
layout-note = Note { $letter }
layout-free = Free
layout-paid = Paid
layout-varies = Free or paid
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
html-contents = On this page
html-foot = Footer
html-home = Home
html-sheets = All guides
html-draft = Draft, do not hand out
html-specimen = Specimen, do not hand out
html-languages = Other languages
html-deadlines = Deadlines
html-colon = :{" "}
html-also = And also
html-invitation = Would you rather talk to someone?
html-on-paper = This guide on paper
html-to-paper = This guide on paper, in large print
html-first = What to do first
html-to-read = The whole guide
html-to-hand-out = To hand over
html-to-hang = To put up
html-for-person = For one person
html-prepare-use = Tick what concerns them and print nothing else.
html-prepare-print = To print, use the menu of your browser. If nothing is ticked, the whole guide is printed. An old browser always prints all of it.
html-prepare-kept = Nothing is stored or sent. Reloading the page clears the ticks.
html-prepare-reset = Untick everything
html-downloads = Files to download
html-download = Download
html-letters = Go to a letter
html-free = Free
html-paid = Not free
html-varies = Free or not
html-papers = What to gather
html-note-call = Note ({ $letter })
html-note-back = ({ $letter }) Back to the text
html-table = Table { $number }
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
home-group-autre = Other situations

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
role-mediation-numerique = the place for help with digital tools
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

## place: the places of a local edition, their hours and where they come from

place-day-1 = Monday
place-day-2 = Tuesday
place-day-3 = Wednesday
place-day-4 = Thursday
place-day-5 = Friday
place-day-6 = Saturday
place-day-7 = Sunday
place-day = { $day }
place-days = { $first } to { $last }
place-every-day = every day
place-hour = { $hour }:00
place-time = { $hour }:{ $minute }
place-midnight = midnight
place-span = { $from } to { $to }
place-day-and-night = 24 hours a day
place-comma = { $first }, { $next }
place-and = { $first } and { $last }
place-schedule = { $days } { $spans }
place-schedules = { $first }; { $next }
place-appointment = by appointment
place-by-appointment = by appointment, { $hours }
place-appointment-advised = appointment advised
place-with-appointment = appointment advised, { $hours }
place-at-the-counter = at the counter, { $hours }
place-paris-time = { $hours } (Paris time)
place-mobile = This service travels: ask where and when it comes.
place-distance = About { $kilometres } km away, as the crow flies.
place-source = Source: { $title }, file { $file } of { $date }
place-source-short = Place: { $title }, { $file }, { $date }
place-source-undated = Source: { $title }, file { $file }
place-title-france-services = list of France services desks (ANCT)
place-title-annuaire = directory of public offices, local data (DILA)
place-title-mediation = places for help with digital tools (ANCT)
place-title-own = local list

## site: the pages of the site

site-nav-sheets = All guides
site-nav-print = To print
site-home-title = What is happening in your life?
site-home-lead = Choose your situation. The steps are in order, with deadlines, a number to call and a place to go. This guide is free. Every step that costs money is marked.
site-home-description = The steps of each life event, in order: by phone, in person, by post or online.
site-home-paper = Ask for it
site-home-paper-value = on paper
site-home-paper-where = at the counter or on { $phone }
site-home-paper-where-only = at the counter
site-home-paper-large = in large print too
site-file = { $format }, { $weight }
site-file-pages = { $format }, { $pages }, { $weight }
site-format-text = TXT
site-language = English
site-in-fr = in French
site-in-en = in English
site-others-fr = The other guides are in French
site-others-en = The other guides are in English
site-review = To be reviewed before { $date }
site-updated = Updated: { $date }
site-feed = What is new
site-feed-title = What is new: { $site }, { $publisher }
site-feed-use = a file for feed readers, in the Atom format

site-prepare-title = One person’s sheet
site-prepare-summary = Tick what concerns the person: the details appear. In print, only what is ticked remains.
site-prepare-whole = The whole guide and its sources:

site-print-title = To print
site-print-summary = The guides in large print, the booklets, the posters and whole kits, ready to print.
site-print-sheets = The papers of each guide
site-print-kits = The kits by place
site-print-kits-lead = A kit holds everything that one place hands out, with the order for the printer.
site-print-how = Always print at 100 %, neither reduced nor enlarged: the size of the letters matters.
site-print-matt = Take matt paper, which does not shine: it is easier to read.
site-print-black = The sheets, the checklist and the booklet can be photocopied in black.
site-print-remove = Each paper says, at its foot, the day after which it must be taken away.
site-print-press = The “-presse” files of a kit are for the printer: they go over the edge and are then cut. The order sheet says by how much.
site-print-order = How to order
site-print-order-1 = Choose the kit of your place and download it: it is a ZIP archive.
site-print-order-2 = Hand your printer, or your copying service, the order sheet that it holds, with the files.
site-print-order-ask = A question, or copies needed? Ask { $publisher }:
site-print-print = How to print
site-print-kit-counts = { $documents } documents, { $copies } copies

site-kit-title = Kit { $kit }
site-kit-summary = Everything to print for this place, in one file.
site-kit-holds = What the kit holds
site-kit-document = Document
site-kit-also = The kit also holds the printing order, a leaf for the front desk, instructions and the list of checksums.
site-kit-deliver = Where to deliver
site-kit-proof = Knowing this edition
site-kit-how = How to order
site-kit-how-1 = Download the kit and open the archive.
site-kit-how-2 = Give the printer the order and the files.
site-kit-how-3 = Have them printed at 100 %, on matt paper.
site-kit-sum = SHA-256 checksum of the file:

site-territories-nav = My town
site-territories-title = Choose your town
site-territories-summary = The same guides, with addresses, phone numbers and opening hours near you.
site-territories-other = Is your town not in the list?
site-territories-other-text = The procedures are the same everywhere in France.
site-territories-national = Read the national guides
site-glossary-title = Hard words
site-glossary-summary = The acronyms and words of the guides, explained simply.

site-map-title = Site map
site-map-summary = Every page of this site.
site-map-sheets = Guides
site-map-print = To print
site-map-help = To understand
site-map-about = About this site
site-map-rest = Other pages

site-code-summary = This code leads to the site published by: { $publisher }.
site-code-open = Read the guide: { $title }
site-code-safe = This code asks for no payment and no password.
site-code-call = Would you rather talk to someone? Call
site-code-merged = The guide that this code announced is now part of this one.
site-code-papers = The paper editions
site-code-papers-how = Are you holding a paper? At its foot, find the edition and the fingerprint, eight signs in two groups, then the same here.
site-code-ordered = Ordered on { $days }
site-code-good = This paper is still valid until { $date }.
site-code-outdated = Do not rely on this paper any more: use the guide online.
site-code-changed = What has changed since: { $matters }.
site-code-changed-text = The guide has been updated since.
site-code-matter-deadline = a deadline
site-code-matter-phone = a phone number
site-code-matter-address = an address
site-code-matter-cost = a price
site-code-matter-amount = an amount
site-code-matter-step = a step

site-moved-title = This guide has a new address
site-moved-open = Read the guide: { $title }

site-missing-title = There is no such page
site-missing-text = The address may have changed, or it was copied with a mistake. Here are the guides of this site.

site-legal-title = Legal notice
site-legal-publisher = Who publishes this site
site-legal-director = Director of publication: { $director }
site-legal-director-untold = Director of publication: the name is not indicated here. Ask the publisher, in the ways above.
site-legal-host = Who hosts this site
site-legal-host-untold = The name and address of the host are not indicated here. Ask the publisher of this site.
site-legal-content = The texts and their sources
site-legal-content-text = Each guide names its sources and the day it was checked. This is not a site of the State: it helps you find the right service, which alone decides.
site-legal-licence = The texts may be used freely, with their source and date, under the Licence Ouverte 2.0.
site-legal-theme = Typefaces Atkinson Hyperlegible Next and Lexend (SIL Open Font License 1.1). Lucide icons (ISC licence).
site-legal-error = A mistake?
site-legal-error-text = Tell us: we will mend it.
site-siret = SIRET: { $siret }
site-phone = Phone
site-email = E-mail

site-privacy-title = Personal data
site-privacy-summary = This site asks you nothing and does not follow you.
site-privacy-none = What this site does not do
site-privacy-cookies = It sets no cookie.
site-privacy-measure = It does not measure your visit.
site-privacy-forms = It has no form to send: you give it no information.
site-privacy-third = Your visits are passed on to nobody: every page comes from this site alone.
site-privacy-logs = What the host keeps
site-privacy-logs-text = As for any site, the host’s server may keep a technical log: the address of your device, the page asked for, date and time. It serves the security of the site.
site-privacy-host = Host: { $host }
site-privacy-contact = If you write to us or call us
site-privacy-contact-text = We use your details only to answer you.
site-privacy-rights = Your rights
site-privacy-rights-text = You may ask to see your data, to have them corrected, erased or their use limited, and object to their use. Turn to the controller:
site-privacy-dpo = Data protection officer
site-privacy-dpo-untold = Data protection officer: write to or call the controller.
site-privacy-responsible = Controller
site-privacy-cnil = You may also complain to the French data protection authority (Cnil),
site-privacy-cnil-site = on its website, cnil.fr
site-privacy-cnil-post = By post: 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07, France

site-proof-title = Is it ours?
site-proof-summary = How to know whether a document comes from us.
site-proof-check = Check three things
site-proof-domain = The whole address of the site:
site-proof-code = Our QR codes open only addresses that begin like this:
site-proof-phone = In doubt? Call us, on the number that you already know or on this one:
site-proof-never = This site never asks for a payment, a password or a card number.
site-proof-editions = The editions
site-proof-current = Current, dated { $date }.
site-proof-ordered = Printed on { $days }.
site-proof-sheets = The guides of the current edition
site-proof-files = The files of the current edition
site-proof-files-text = Each file has a SHA-256 checksum: 64 characters, which change as soon as the file does. Compare your file’s with this one.
site-proof-files-how = To check them all at once, a technician downloads
site-proof-sums = the list of checksums
site-proof-sums-how = , then types, at the root of the site:
site-proof-files-pages = This list counts neither the web pages nor itself.
site-proof-fingerprint = The fingerprint printed at the foot of a document says which edition you hold. It proves nothing by itself.

## statement: the accessibility statement, whose form French law sets (RGAA 4.1)

statement-mention-total = Accessibility: fully compliant
statement-mention-partial = Accessibility: partially compliant
statement-mention-none = Accessibility: not compliant
statement-title = Accessibility statement
statement-engagement = { $publisher } undertakes to make its website accessible in accordance with article 47 of French law no. 2005-102 of 11 February 2005.
statement-plan = To this end { $publisher } carries out the following strategy and actions:
statement-plan-title = multi-year accessibility plan and this year’s action plan
statement-plan-none = No multi-year accessibility plan is indicated for this site.
statement-scope = This accessibility statement applies to { $site } ({ $address }).
statement-state = Compliance status
statement-state-total = { $site } is fully compliant with the French accessibility standard RGAA.
statement-state-partial = { $site } is partially compliant with the French accessibility standard RGAA because of the { $reasons } listed below.
statement-because-issues = non-compliances
statement-because-exemptions = exemptions
statement-because-both = non-compliances and exemptions
statement-below-issues = The non-compliances
statement-below-exemptions = The exemptions
statement-below-both = The non-compliances and the exemptions
statement-state-none = { $site } is not compliant with the French accessibility standard RGAA. { $below } are listed below.
statement-state-unknown = { $site } is not compliant with the French accessibility standard RGAA.
statement-results = Test results
statement-results-audit = The compliance audit carried out by { $auditor } on { $date } shows that:
statement-results-rate = { $rate } % of the RGAA criteria are met.
statement-results-version = This audit followed version { $version } of the French accessibility standard RGAA.
statement-results-none = No valid compliance audit makes it possible to measure whether the criteria are met.
statement-results-expired = The last audit dates from { $date }: a statement is valid for three years.
statement-contents = Content that is not accessible
statement-contents-lead = The content listed below is not accessible for the following reasons.
statement-nonconformity = Non-compliance
statement-nonconformity-none = No non-compliance was found.
statement-nonconformity-unknown = For want of a valid audit, the non-compliances are not known.
statement-nonconformity-untold = The non-compliances found by the audit are not indicated here.
statement-burden = Exemptions for disproportionate burden
statement-exempt = Content outside the accessibility obligation
statement-nothing = No content is indicated.
statement-nothing-feminine = No exemption is claimed.
statement-established = Preparation of this accessibility statement
statement-established-on = This statement was prepared on { $date }.
statement-technologies = Technologies used to make the website
statement-technologies-text = HTML5, CSS, SVG, tagged PDF (PDF/UA-1). The site does not use JavaScript.
statement-agents = User agents, assistive technologies and tools used to check accessibility
statement-agents-lead = The pages were tested with the following combinations of browsers and screen readers:
statement-agents-untold = The combinations of browsers and screen readers are not indicated.
statement-tools-lead = The following tools were used during the evaluation:
statement-tools-untold = The tools used during the evaluation are not indicated.
statement-agents-none = No check with screen readers is declared.
statement-pages = Pages whose compliance was checked
statement-pages-none = None, for want of a valid audit.
statement-pages-untold = The pages checked are not indicated.
statement-sample = Sample proposed for an audit
statement-sample-text = These pages and documents have not been checked. An audit must cover at least pages and documents of these kinds (RGAA 4.1, “Échantillon”).
statement-sample-drawn = To these are added pages drawn at random, at least one for ten:
statement-feedback = Feedback and contact
statement-feedback-text = If you cannot reach some content or a service, you may contact the person in charge of the website to be directed to an accessible alternative or to get the content in another form.
statement-feedback-message = Send a message:
statement-feedback-contact = Contact { $publisher }:
statement-remedies = Remedies
statement-remedies-when = Use this procedure in the following case.
statement-remedies-text = You have told the person in charge of the website about an accessibility defect that keeps you from some content or service, and you have not had a satisfactory answer.
statement-remedies-write = Write to the Défenseur des droits
statement-remedies-delegate = Contact the delegate of the Défenseur des droits in your region
statement-remedies-post = Send a letter by post (free, no stamp needed):
statement-remedies-address = Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, France
