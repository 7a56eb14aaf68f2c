### Messages of the room “new”.
