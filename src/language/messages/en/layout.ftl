### Messages of the room “layout”: one sentence per code, and the attribute .help that says what to type.
