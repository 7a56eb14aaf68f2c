### Les mots que les lecteurs voient, sur le site et sur le papier.
### Une section par pièce, des identifiants préfixés par elle.

## site

nav-home = Accueil
nav-print = À imprimer
