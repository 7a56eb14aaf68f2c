### Messages de la pièce « theme » : une phrase par code, et l'attribut .help qui dit quoi écrire.
