### Messages of the room “language”: the linking words that several sentences share.

and = and
or = or
