### Messages de la pièce « settings » : une phrase par code, et l'attribut .help qui dit quoi écrire.

settings-missing = Il manque le fichier content/site.toml, qui dit qui publie et à quelle adresse.
    .help = Reprenez content/site.toml du projet, et mettez-y vos coordonnées.
    .why = Ce fichier dit qui publie et à quelle adresse. Rien ne peut être imprimé sans le savoir.
    .bad =
        content/sheets/un-proche-est-decede.md
    .good =
        content/site.toml
        content/sheets/un-proche-est-decede.md
settings-base-url = L’adresse du site, « { $url } », ne peut pas être imprimée ni mise dans un code QR.
    .help = Écrivez-la en entier, en minuscules et sans accent, par exemple : base_url = "https://guides.mairie.example/"
    .why = Cette adresse est imprimée et mise dans chaque code QR. Une faute ne se corrige plus sur le papier.
    .bad =
        base_url = "guides.mairie.example"
    .good =
        base_url = "https://guides.mairie.example/"
settings-base-url-http = L’adresse du site est en « http », que les navigateurs signalent comme non sûre.
    .help = Écrivez : base_url = "{ $cure }"
    .why = En « http », une page peut être lue ou changée en route. Les navigateurs la disent non sûre.
    .bad =
        base_url = "http://guides.mairie.example/"
    .good =
        base_url = "https://guides.mairie.example/"
settings-base-url-slash = L’adresse du site doit finir par une barre oblique.
    .help = Écrivez : base_url = "{ $cure }"
    .why = Les adresses des fiches se forment à la suite. Sans barre finale, le dernier dossier serait remplacé.
    .bad =
        base_url = "https://guides.mairie.example"
    .good =
        base_url = "https://guides.mairie.example/"
settings-base-url-case = L’adresse du site a des majuscules : recopiée du papier, elle ne s’ouvrirait pas.
    .help = Écrivez : base_url = "{ $cure }", et mettez le site dans un dossier en minuscules.
    .why = Recopiée du papier, une adresse est tapée en minuscules. Avec une majuscule, elle ne s’ouvrirait pas partout.
    .bad =
        base_url = "https://guides.mairie.example/Guides/"
    .good =
        base_url = "https://guides.mairie.example/guides/"
settings-language = « { $language } » n’est pas un code de langue.
    .help = Écrivez par exemple : language = "fr"
    .why = La langue choisit la voix du lecteur d’écran et la typographie. Un code inconnu ferait lire le français à l’anglaise.
    .bad =
        language = "français"
    .good =
        language = "fr"
settings-no-host = L’hébergeur n’est pas indiqué : les mentions légales en ont besoin.
    .help = Ajoutez une partie [host] avec name, address et phone.
    .why = La loi veut que chaque site nomme son hébergeur.
    .bad =
        # [host]
    .good =
        {""}[host]
        name = "Hébergeur d’Exemple"
        address = "2 rue du Serveur, 00000 Exemple"
        phone = "01 00 00 00 01"
settings-no-director = Le directeur de la publication n’est pas indiqué : les mentions légales en ont besoin.
    .help = Ajoutez dans [publisher] une ligne : director = "…"
    .why = La loi veut que chaque site nomme son directeur de la publication.
    .bad =
        # director = "Le maire d’Exemple"
    .good =
        director = "Le maire d’Exemple"
settings-siret = « { $siret } » n’est pas un numéro SIRET.
    .help = Un SIRET a 14 chiffres : siret = "123 456 789 00012"
    .why = Un SIRET a toujours quatorze chiffres. Incomplet, il ne désigne aucun organisme.
    .bad =
        director = "Le maire d’Exemple"
        siret = "123 456 789"
    .good =
        director = "Le maire d’Exemple"
        siret = "123 456 789 00012"
settings-phone = « { $phone } » n’est pas un numéro de téléphone que l’on peut appeler.
    .help = Écrivez par exemple : phone = "01 00 00 00 00" ou phone = "39 39"
    .why = Ce numéro est imprimé et composé. Incomplet, il n’appelle personne.
    .bad =
        phone = "01 00 00"
    .good =
        phone = "01 00 00 00 00"
settings-email = « { $email } » n’est pas une adresse de messagerie.
    .help = Écrivez par exemple : "contact@mairie.example"
    .why = Les lecteurs signalent une erreur à cette adresse. Mal écrite, leurs messages se perdent.
    .bad =
        email = "contact.mairie.example"
    .good =
        email = "contact@mairie.example"
settings-domain = « { $domain } » n’est pas un nom de domaine.
    .help = Écrivez le nom seul, sans « https:// » ni barre oblique : "exemple.fr"
    .why = Ces noms disent quels sites sont officiels. Avec « https:// », aucun lien ne leur ressemble.
    .bad =
        language = "fr"
        official_domains = ["https://ameli.fr/"]
    .good =
        language = "fr"
        official_domains = ["ameli.fr"]
settings-logo = L’image « { $logo } » n’est pas dans le dossier content.
    .help = Mettez l’image à côté de site.toml, et écrivez son nom exact.
    .why = Le logo est en tête de chaque page. Absent, il laisserait un trou à la place de votre nom.
    .bad =
        director = "Le maire d’Exemple"
        logo = "log.png"
        logo_alt = "Mairie d’Exemple"
    .good =
        director = "Le maire d’Exemple"
        logo = "logo.png"
        logo_alt = "Mairie d’Exemple"
settings-logo-alt = Le logo n’a pas de texte de remplacement : une personne aveugle ne saurait pas qui publie.
    .help = Ajoutez une ligne : logo_alt = "Mairie d’Exemple"
    .why = Une personne aveugle n’a du logo que ce texte. Sans lui, elle ne sait pas qui publie.
    .bad =
        director = "Le maire d’Exemple"
        logo = "logo.png"
    .good =
        director = "Le maire d’Exemple"
        logo = "logo.png"
        logo_alt = "Mairie d’Exemple"
settings-audit-reference = « { $reference } » n’est pas une version du référentiel d’accessibilité (RGAA).
    .help = Écrivez la version que l’audit a suivie, par exemple : reference = "4.1.2"
    .why = La déclaration dit selon quelle version du RGAA le site a été vérifié.
    .bad =
        reference = "RGAA"
    .good =
        reference = "4.1.2"
settings-audit-issues = L’audit ne dit pas ce qui n’est pas conforme : la déclaration d’accessibilité doit le lister.
    .help = Ajoutez dans [accessibility] une ligne : issues = ["Le plan d’accès n’a pas de texte de remplacement."]
    .why = Sous 100 %, quelque chose n’est pas conforme, et la déclaration doit le dire au lecteur.
    .bad =
        # issues = ["Le plan d’accès n’a pas de texte de remplacement."]
    .good =
        issues = ["Le plan d’accès n’a pas de texte de remplacement."]
settings-audit-total = À 100 %, tous les critères sont respectés : il ne peut pas rester de non-conformité.
    .help = Corrigez rate, ou retirez issues.
    .why = Tout est conforme, ou quelque chose ne l’est pas : la déclaration ne peut pas dire les deux.
    .bad =
        rate = 100
    .good =
        rate = 82.5
settings-audit-page = « { $page } » n’est pas l’adresse d’une page.
    .help = Écrivez l’adresse de chaque page vérifiée, par exemple : pages = ["/", "/accessibilite/"]
    .why = La déclaration liste les pages vérifiées, et chacune est un lien.
    .bad =
        pages = ["L’accueil du site"]
    .good =
        pages = ["/", "/mentions-legales/"]
settings-plan-url = « { $url } » n’est pas l’adresse d’une page.
    .help = Écrivez l’adresse entière, par exemple : plan_url = "https://www.mairie.example/schema-pluriannuel"
    .why = La déclaration mène à votre schéma pluriannuel. Une adresse incomplète ne mène nulle part.
    .bad =
        rate = 82.5
        plan_url = "www.mairie.example"
    .good =
        rate = 82.5
        plan_url = "https://www.mairie.example/schema-pluriannuel"
settings-logo-kind = Le logo « { $logo } » n’est ni une image PNG ni une image JPEG.
    .help = Enregistrez-le en PNG, et écrivez par exemple : logo = "logo.png"
    .why = Un SVG peut contenir un programme, et d’autres formats ne s’impriment pas. PNG et JPEG s’ouvrent partout.
    .bad =
        director = "Le maire d’Exemple"
        logo = "logo.svg"
        logo_alt = "Mairie d’Exemple"
    .good =
        director = "Le maire d’Exemple"
        logo = "logo.png"
        logo_alt = "Mairie d’Exemple"
settings-logo-huge = Le logo « { $logo } » est trop grand : { $width } × { $height } points, pour { $most } millions au plus.
    .help = Réduisez-le : 600 points de large suffisent.
    .why = Une image démesurée remplit la mémoire de qui publie et de qui lit, pour un logo large de quelques centimètres.
    .bad =
        director = "Le maire d’Exemple"
        logo = "affiche-geante.png"
        logo_alt = "Mairie d’Exemple"
    .good =
        director = "Le maire d’Exemple"
        logo = "logo.png"
        logo_alt = "Mairie d’Exemple"
settings-logo-unreadable = Le logo « { $logo } » ne peut pas être lu : le fichier est coupé ou abîmé. { $detail }
    .help = Enregistrez de nouveau l’image, et remplacez le fichier.
    .why = Un fichier coupé ou abîmé ne s’affiche pas, et personne ne le voit avant le lecteur.
    .bad =
        director = "Le maire d’Exemple"
        logo = "logo-coupe.png"
        logo_alt = "Mairie d’Exemple"
    .good =
        director = "Le maire d’Exemple"
        logo = "logo.png"
        logo_alt = "Mairie d’Exemple"
settings-logo-heavy = Le logo « { $logo } » pèse { $weight } ko : chaque page le charge.
    .help = Réduisez-le à { $most } ko au plus : 600 points de large suffisent.
    .why = Chaque page charge le logo. Lourd, il fait attendre qui a peu de réseau, et lui coûte.
    .bad =
        director = "Le maire d’Exemple"
        logo = "logo-lourd.png"
        logo_alt = "Mairie d’Exemple"
    .good =
        director = "Le maire d’Exemple"
        logo = "logo.png"
        logo_alt = "Mairie d’Exemple"