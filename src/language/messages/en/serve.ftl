### Messages of the room “serve”.
