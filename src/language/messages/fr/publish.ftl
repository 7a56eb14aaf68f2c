### Messages de la pièce « publish » : une phrase par code, et l'attribut .help qui dit quoi écrire.
