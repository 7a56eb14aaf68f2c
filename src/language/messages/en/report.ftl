### Messages of the room “report”.
