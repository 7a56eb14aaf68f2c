### Messages of the room “settings”: one sentence per code, and the attribute .help that says what to type.
