### Messages of the room “report”: what check --report and check --stale say.

cli-arg-report = Says how each sheet reads: its ease of reading, its longest sentences, and what the rules find in it
cli-arg-stale = Says what must be read again within this number of days, service by service, on a page to print; exits with 1 if a sheet has already expired

report-format = --report and --stale are written with --format human or --format json.

report-ease = Ease of reading: { $score }, { $meaning }.
report-ease-easy = easy
report-ease-fairly-easy = fairly easy
report-ease-standard = standard
report-ease-fairly-hard = fairly hard
report-ease-hard = hard
report-ease-very-hard = very hard
report-no-ease = Ease of reading: the formula is made for French alone.
report-measure = { $words } words, { $sentences } { $sentences ->
        [one] sentence
       *[other] sentences
    } of { $mean } words on average; the longest has { $longest }.
report-hardest = The longest sentences:
report-sentence = Line { $line }, { $words } words:
report-no-rule = No remark.
report-rules = Remarks, by rule:
report-limits = The ease of reading goes from 0, very hard, to 100, very easy (formula of Kandel and Moles, 1958). It measures the length of words and sentences and nothing else: a short text may still be obscure. Have the sheet read by somebody who does not know the procedure.

report-stale = To read again by { $until }
report-stale-from = List of { $today }, for { $days } { $days ->
        [one] day
       *[other] days
    }.
report-stale-nothing = There is nothing to read again.
report-stale-no-owner = Without a named service
report-stale-translation = { $title } (translation: { $language })
report-stale-review = To read again by { $day }. Verified on { $verified }.
report-stale-expired = Expired since { $day }: it is no longer published. Verified on { $verified }.
report-stale-source = Source to read again: “{ $title }”, of { $day }, is newer than the sheet.
report-stale-contacts = The directory
report-stale-contacts-note = Each contact is confirmed once a year, then its “verified” date is changed.
report-stale-contact = { $has ->
    [yes] { $name } ({ $role }), { $phone }
   *[no] { $name } ({ $role })
}
report-stale-confirm = Confirmed on { $verified }: to confirm by { $due }.
report-stale-overdue = Confirmed on { $verified }: more than a year, since { $due }.
report-stale-unconfirmed = Never confirmed: it has no “verified” date.
report-stale-sitewide = every page
report-stale-unused = No sheet names it.
report-stale-used = Named in: { $sheets }.
report-stale-sign = Read by: ..............................   On: ....................
