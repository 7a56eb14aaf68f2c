### Messages de la pièce « prose ».
