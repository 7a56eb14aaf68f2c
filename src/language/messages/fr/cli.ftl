### Messages de la pièce « cli » : une phrase par code, et l'attribut .help qui dit quoi écrire.
