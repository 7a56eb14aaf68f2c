### Messages of the room “pdf”: one sentence per code, and the attribute .help that says what to type.
