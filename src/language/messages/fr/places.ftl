### Messages de la pièce « places » : une phrase par code, et l'attribut .help qui dit quoi écrire.
