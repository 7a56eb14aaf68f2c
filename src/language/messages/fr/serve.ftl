### Messages de la pièce « serve ».
