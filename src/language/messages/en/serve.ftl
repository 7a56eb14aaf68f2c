### Messages of the room "serve": the preview in the browser.

## The bar

serve-bar = Preview
serve-title = { $title } · preview
serve-problems = What to mend
serve-count = { $errors ->
        [0] { $warnings ->
            [0] Nothing to mend
            [one] { $warnings } warning
           *[other] { $warnings } warnings
        }
        [one] { $errors } error{ $warnings ->
            [0] { "" }
            [one] , { $warnings } warning
           *[other] , { $warnings } warnings
        }
       *[other] { $errors } errors{ $warnings ->
            [0] { "" }
            [one] , { $warnings } warning
           *[other] , { $warnings } warnings
        }
    }
serve-last-good = You see the last version without an error. The next one will show by itself.
serve-more = And { $n ->
        [one] { $n } more
       *[other] { $n } more
    }: see all
serve-place = { $file }, line { $line }, column { $column }
serve-gone = The preview has stopped. Start "jalon serve" again.
serve-outputs = Outputs
serve-all-outputs = All outputs
serve-tab-page = Web page
serve-tab-prepare = One person’s sheet
serve-tab-clear = A4 sheet
serve-tab-large = Large print
serve-tab-extra-large = Extra-large print
serve-tab-checklist = Checklist
serve-tab-leaflet = Leaflet
serve-tab-booklet = Booklet
serve-tab-poster = Poster { $format }
serve-tab-text = Text
serve-tab-kit = Kit "{ $title }"
serve-tab-kit-page = Page of the kit
serve-tab-kit-content = What the kit holds

## The pages of the preview

serve-no-site = The site cannot be shown yet
serve-no-site-help = Mend the errors below and save. This page will be replaced by itself.
serve-nowhere = There is nothing at this address
serve-contents = All outputs
serve-home = Home of the site
serve-view-title = { $sheet }: { $output }
serve-alone = Open alone
serve-download = Download the archive
serve-back-to-kit = Back to what the kit holds
serve-kit-file = File
serve-kit-pages = Pages
serve-kit-size = Size
serve-no-source = There is nothing left to mend in this file, or it is no more.
serve-nothing-wrong-here = There is nothing to mend in this file.
serve-open-in = Open in { $editor }

## What is refused

serve-refused-host = This preview answers only at { $address }
serve-refused-origin = Another site cannot read this preview.
serve-refused-method = This preview is read, and receives nothing.

## In the terminal

serve-start = Preview: { $address }
    Save your files, the page follows. Ctrl-C stops.
serve-first = Site ready in { $time }, { $files ->
        [one] { $files } file
       *[other] { $files } files
    }. { $count }.
serve-built = Up to date in { $time }: { $changes }, { $files ->
        [0] no published file changes
        [one] { $files } published file changes
       *[other] { $files } published files change
    }. { $count }.
serve-failed = No new version ({ $changes }). { $count }. The last version without an error stays.
serve-failed-first = The site cannot be shown yet. { $count }.
serve-stopped = Reading failed. The last version without an error stays; the preview will go on by itself.
serve-changes-unknown = a change
serve-changes-more = { $names } and { $n ->
        [one] { $n } other
       *[other] { $n } others
    }
serve-port-taken = Port { $port } is taken already. Choose another with --port, or none: the first that is free will be taken.
serve-port-failed = The system does not give port { $port }: { $cause }
serve-elsewhere = There is no "content" folder here or above.
    To begin a site: jalon new site FOLDER
    For help: jalon --help
