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
settings-audit-reference = « { $reference } » n’est pas une version du référentiel d’accessibilité (RGAA).
    .help = Écrivez la version que l’audit a suivie, par exemple : reference = "4.1.2"
settings-audit-issues = L’audit ne dit pas ce qui n’est pas conforme : la déclaration d’accessibilité doit le lister.
    .help = Ajoutez dans [accessibility] une ligne : issues = ["Le plan d’accès n’a pas de texte de remplacement."]
settings-audit-total = À 100 %, tous les critères sont respectés : il ne peut pas rester de non-conformité.
    .help = Corrigez rate, ou retirez issues.
settings-audit-page = « { $page } » n’est pas l’adresse d’une page.
    .help = Écrivez l’adresse de chaque page vérifiée, par exemple : pages = ["/", "/accessibilite/"]
settings-plan-url = « { $url } » n’est pas l’adresse d’une page.
    .help = Écrivez l’adresse entière, par exemple : plan_url = "https://www.mairie.example/schema-pluriannuel"
settings-logo-kind = Le logo « { $logo } » n’est ni une image PNG ni une image JPEG.
    .help = Enregistrez-le en PNG, et écrivez par exemple : logo = "logo.png"
settings-logo-huge = Le logo « { $logo } » est trop grand : { $width } × { $height } points, pour { $most } millions au plus.
    .help = Réduisez-le : 600 points de large suffisent.
settings-logo-unreadable = Le logo « { $logo } » ne peut pas être lu : le fichier est coupé ou abîmé. { $detail }
    .help = Enregistrez de nouveau l’image, et remplacez le fichier.
settings-logo-heavy = Le logo « { $logo } » pèse { $weight } ko : chaque page le charge.
    .help = Réduisez-le à { $most } ko au plus : 600 points de large suffisent.
