### Messages de la pièce « settings » : une phrase par code, et l'attribut .help qui dit quoi écrire.
