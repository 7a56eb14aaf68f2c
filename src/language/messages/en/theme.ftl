### Messages of the room “theme”: one sentence per code, and the attribute .help that says what to type.
