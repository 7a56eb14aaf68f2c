### Messages de la pièce « source » : une phrase par code, et l'attribut .help qui dit quoi écrire.
