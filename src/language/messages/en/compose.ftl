### Messages of the room “compose”: one sentence per code, and the attribute .help that says what to type.
