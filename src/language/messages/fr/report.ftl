### Messages de la pièce « report ».
