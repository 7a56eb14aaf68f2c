### Messages of the room “places”: one sentence per code, and the attribute .help that says what to type.
