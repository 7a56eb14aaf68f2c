### Messages de la pièce « compose » : une phrase par code, et l'attribut .help qui dit quoi écrire.
