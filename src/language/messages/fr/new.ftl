### Messages de la pièce « new ».
