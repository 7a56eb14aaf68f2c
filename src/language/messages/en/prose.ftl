### Messages of the room “prose”.
