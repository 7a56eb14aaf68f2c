### Messages de la pièce « language » : les mots de liaison que plusieurs phrases partagent.

and = et
or = ou
