### Messages of the room “new”.

new-site-taken = “{ $path }” exists already, with: { $there }. Nothing in it was changed.
    .help = Choose another folder, for example: jalon new site my-site
    .why = What you wrote is never replaced by an example.
    .bad =
        jalon new site .
    .good =
        jalon new site mon-site
new-event-unknown = There is no event “{ $event }”.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The events are: { $known }.
    }
    .why = The event chooses the icon and the colour: the theme must know it.
    .bad =
        jalon new sheet "Je deviens parent" --event bebe
    .good =
        jalon new sheet "Je deviens parent" --event enfant
new-venue-unknown = There is no venue “{ $venue }”.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”?
       *[no] The venues are: { $known }.
    }
    .why = The venue decides on the sheets and papers of the kit: the program must know it.
    .bad =
        jalon new kit clinique --venue clinique
    .good =
        jalon new kit clinique --venue hopital
new-kit-no-sheet = A kit holds sheets, and there is none yet.
    .help = Make a sheet first: jalon new sheet "Je deviens parent"
    .why = A kit without a sheet would have nothing to print.
    .bad =
        jalon new kit hopital
    .good =
        jalon new sheet "Un proche est décédé"
        jalon new kit hopital
