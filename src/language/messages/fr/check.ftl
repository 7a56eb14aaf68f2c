### Messages de la pièce « check » : une phrase par code, et l'attribut .help qui dit quoi écrire.
