### Messages de la pièce « pdf » : une phrase par code, et l'attribut .help qui dit quoi écrire.
