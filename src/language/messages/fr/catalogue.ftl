### Messages de la pièce « catalogue » : une phrase par code, et l'attribut .help qui dit quoi écrire.
