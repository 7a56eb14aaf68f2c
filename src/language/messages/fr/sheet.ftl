### Messages de la pièce « sheet » : une phrase par code, et l'attribut .help qui dit quoi écrire.
