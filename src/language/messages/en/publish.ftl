### Messages of the room “publish”: one sentence per code, and the attribute .help that says what to type.
