### Messages de la pièce « settings » : une phrase par code, et l'attribut .help qui dit quoi écrire.

settings-missing = Il manque le fichier content/site.toml, qui dit qui publie et à quelle adresse.
    .help = Reprenez content/site.toml du projet, et mettez-y vos coordonnées.
settings-base-url = L’adresse du site, « { $url } », ne peut pas être imprimée ni mise dans un code QR.
    .help = Écrivez-la en entier, en minuscules et sans accent, par exemple : base_url = "https://guides.mairie.example/"
settings-base-url-http = L’adresse du site est en « http », que les navigateurs signalent comme non sûre.
    .help = Écrivez : base_url = "{ $cure }"
settings-base-url-slash = L’adresse du site doit finir par une barre oblique.
    .help = Écrivez : base_url = "{ $cure }"
settings-base-url-case = L’adresse du site a des majuscules : recopiée du papier, elle ne s’ouvrirait pas.
    .help = Écrivez : base_url = "{ $cure }", et mettez le site dans un dossier en minuscules.
settings-language = « { $language } » n’est pas un code de langue.
    .help = Écrivez par exemple : language = "fr"
settings-no-host = L’hébergeur n’est pas indiqué : les mentions légales en ont besoin.
    .help = Ajoutez une partie [host] avec name, address et phone.
settings-no-director = Le directeur de la publication n’est pas indiqué : les mentions légales en ont besoin.
    .help = Ajoutez dans [publisher] une ligne : director = "…"
settings-siret = « { $siret } » n’est pas un numéro SIRET.
    .help = Un SIRET a 14 chiffres : siret = "123 456 789 00012"
settings-phone = « { $phone } » n’est pas un numéro de téléphone que l’on peut appeler.
    .help = Écrivez par exemple : phone = "01 00 00 00 00" ou phone = "39 39"
settings-email = « { $email } » n’est pas une adresse de messagerie.
    .help = Écrivez par exemple : "contact@mairie.example"
settings-domain = « { $domain } » n’est pas un nom de domaine.
    .help = Écrivez le nom seul, sans « https:// » ni barre oblique : "exemple.fr"
settings-logo = L’image « { $logo } » n’est pas dans le dossier content.
    .help = Mettez l’image à côté de site.toml, et écrivez son nom exact.
settings-logo-alt = Le logo n’a pas de texte de remplacement : une personne aveugle ne saurait pas qui publie.
    .help = Ajoutez une ligne : logo_alt = "Mairie d’Exemple"
