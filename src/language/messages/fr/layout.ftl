### Messages de la pièce « layout » : une phrase par code, et l'attribut .help qui dit quoi écrire.
