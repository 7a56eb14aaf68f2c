### Messages of the room “new”.

new-site-taken = “{ $path }” exists already, with: { $there }. Nothing in it was changed.
    .help = Choose another folder, for example: jalon new site my-site
new-event-unknown = There is no event “{ $event }”.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The events are: { $known }.
    }
new-venue-unknown = There is no venue “{ $venue }”.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The venues are: { $known }.
    }
new-edition-insee = “{ $insee }” is not an INSEE code of a commune.
    .help = A code has five characters, for example --insee 59350 for Lille. It is not the postal code.
new-kit-no-sheet = A kit holds sheets, and there is none yet.
    .help = Make a sheet first: jalon new sheet "Je deviens parent"
