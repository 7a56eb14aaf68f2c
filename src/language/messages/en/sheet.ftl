### Messages of the room “sheet”: one sentence per code, and the attribute .help that says what to type.
