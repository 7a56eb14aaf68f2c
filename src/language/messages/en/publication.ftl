### Messages of the room “publication”: one sentence per code, and the attribute .help that says what to type.
