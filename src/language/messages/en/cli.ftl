### Messages of the room “cli”: one sentence per code, and the attribute .help that says what to type.
