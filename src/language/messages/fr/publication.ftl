### Messages de la pièce « publication » : une phrase par code, et l'attribut .help qui dit quoi écrire.
