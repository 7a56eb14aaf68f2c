### Messages of the room “source”: one sentence per code, and the attribute .help that says what to type.
