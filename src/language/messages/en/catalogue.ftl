### Messages of the room “catalogue”: one sentence per code, and the attribute .help that says what to type.
