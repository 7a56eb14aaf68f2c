### Messages of the room “prose”: the language rules. After .help, .why says why the rule exists; .bad and .good show what
### it refuses and what it accepts.

prose-word-twice = “{ $word }” is already in the table of plain words.
    .help = Keep one of the two entries.

prose-word-unknown = “{ $word }” is not in the starting table of hard words: there is nothing to take out.
    .help = Remove this word from the “keep” line.
