### Messages of the room “check”: one sentence per code, and the attribute .help that says what to type.
