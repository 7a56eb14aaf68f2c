### Messages of the room “recall”: what list --recall says. Each sentence goes into a letter: fewer than 25 words, and never a reproach.

cli-arg-recall = Name the papers handed out that are out of date, kit by kit, as letters ready to send; does not stop at what check refuses, unless a sheet cannot be read

recall-nothing = { $runs ->
        [0] The ledger holds no print run: no paper has to come back.
        [one] No paper has to come back: the ledger’s print run is up to date, on { $day }.
       *[other] No paper has to come back: the ledger’s { $runs } print runs are up to date, on { $day }.
    }

recall-letterhead = Phone: { $phone }
recall-kit = Kit “{ $kit }”
recall-date = { $day }
recall-object = Subject: papers to take down, by { $until } at the latest
recall-hello = Hello,
recall-thanks = Thank you for handing out our guides. Some of them are no longer up to date.
recall-ask = Could you take down those that this letter describes, by { $until } at the latest?
recall-places = They were delivered for: { $places }.
recall-papers = Papers to take down
recall-foot = At the foot of the paper: “Édition { $edition }, empreinte { $fingerprint }”
recall-ordered = Ordered on { $days }
recall-copies = Copies: { $copies }
recall-product = { $product }: { $n }
recall-why = Why:
recall-place = Instead:
recall-what = How to do it
recall-do-find = Look for these papers on walls, on displays and in store cupboards.
recall-do-compare = Compare the edition and the fingerprint at the foot of each paper. If they differ, keep that paper.
recall-do-recycle = Put the papers that you take down with the paper to recycle.
recall-do-more = Tell us when it is done, or ask for other papers: { $phone }, { $email }.
recall-bye = Thank you for your help: in this way everybody gets right information. We are here to answer you.

recall-expired = This paper was to be taken down after { $day }.
recall-rewritten = The sheet has been updated since.
recall-merged = This sheet is now part of another one.
recall-gone = This sheet is no longer there.

recall-instead = The sheet as it is now, to read or to print: “{ $title }”, { $address }
recall-instead-newer = The papers that are already ordered: “Édition { $edition }, empreinte { $fingerprint }”
recall-instead-later = Nothing for now: the sheet is being read again. Invite people to call us.
recall-instead-none = Nothing: invite the people who ask for this guide to call us.

recall-about = “{ $step }”
recall-about-publisher = Our address and phone
recall-about-help = Whom to turn to for help
recall-about-kit = Whom the poster sends to
recall-and = { $first } and { $last }
recall-deadline = { $about }: the deadline goes from { $before } to { $after }.
recall-deadline-new = { $about }: there is now a deadline, { $after }.
recall-deadline-gone = { $about }: there is no longer a deadline of { $before }.
recall-from = { $about }: the deadline no longer starts on the same day.
recall-phone-new = { $about }: { $many ->
        [yes] there are more phone numbers
       *[no] there is one more phone number
    }, { $after }.
recall-phone-gone = { $about }: { $many ->
        [yes] these phone numbers are no longer in use
       *[no] this phone number is no longer in use
    }, { $before }.
recall-phone = { $about }: { $many ->
        [yes] the phone numbers change. Before: { $before }. Now: { $after }.
       *[no] the phone number goes from { $before } to { $after }.
    }
recall-address = { $about }: the address changes. Before: { $before }. Now: { $after }.
recall-address-new = { $about }: there is one more address, { $after }.
recall-address-gone = { $about }: this address is no longer in use, { $before }.
recall-cost = { $about }: the price goes from “{ $before }” to “{ $after }”.
recall-cost-new = { $about }: there is now a price, “{ $after }”.
recall-cost-gone = { $about }: the price “{ $before }” is no longer given.
recall-amount = { $about }: { $many ->
        [yes] the amounts change. Before: { $before }. Now: { $after }.
       *[no] the amount goes from { $before } to { $after }.
    }
recall-amount-new = { $about }: { $many ->
        [yes] there are more amounts
       *[no] there is one more amount
    }, { $after }.
recall-amount-gone = { $about }: { $many ->
        [yes] these amounts no longer hold
       *[no] this amount no longer holds
    }, { $before }.
recall-step-new = { $about }: this step was added or completed.
recall-step-gone = { $about }: this step is no longer there.
recall-step-other = { $about }: this step changed.

recall-cost-gratuit = free
recall-cost-payant = paid
recall-cost-variable = varies
recall-before = before “{ $event }”
recall-ahead = { $length } ahead
recall-window = { $first } to { $last }
recall-unit-h = { $count } { $count ->
        [one] hour
       *[other] hours
    }
recall-unit-d = { $count } { $count ->
        [one] day
       *[other] days
    }
recall-unit-wd = { $count } { $count ->
        [one] working day
       *[other] working days
    }
recall-unit-w = { $count } { $count ->
        [one] week
       *[other] weeks
    }
recall-unit-m = { $count } { $count ->
        [one] month
       *[other] months
    }
recall-unit-y = { $count } { $count ->
        [one] year
       *[other] years
    }

recall-kit-changed = The kit “{ $kit }” has changed since the run of { $day } ({ $copies }), and the ledger does not say where its papers went.
    .help = Read the letters again: their addresses are those of today’s kit. Add the places that got some that day.
    .why = An old run has no list of its places in the ledger. A place that was taken out of the kit then gets no letter.
    .bad =
        # The kit, with a place taken out after the run.
        copies = {"{"} "Accueil" = 1 {"}"}
    .good =
        copies = {"{"} "Accueil" = 1, "Salle d’attente" = 2 {"}"}
recall-edition = The local edition “{ $territory }” no longer has a file: its papers are compared with the national contacts, and the site’s publisher.
    .help = Put { $file } back to compare them with their own contacts. Otherwise, read the letters again before you send them.
    .why = Without the edition’s file, nothing says which town hall its papers should give.
    .bad =
        # Papers of the edition “lille” are in the ledger, and this file stands alone.
        content/editions/roubaix.toml
    .good =
        content/editions/lille.toml
        content/editions/roubaix.toml
