### Messages de la pièce « publish » : une phrase par code, et l’attribut .help qui dit quoi faire.

publish-overlap = Le dossier de sortie « { $out } » contient « { $input } », ou se trouve dedans : publier effacerait vos sources.
    .help = Choisissez un autre dossier de sortie, par exemple : --out dist
    .why = Publier remplace tout un dossier. S’il contient vos fiches, elles seraient effacées.
    .bad =
        jalon build --out content
    .good =
        jalon build --out dist
publish-out-is-link = Le dossier de sortie « { $out } » est un lien vers un autre endroit.
    .help = Donnez le vrai dossier : publier remplace le dossier entier, donc le lien lui-même.
    .why = Remplacer un lien effacerait le lien lui-même, et la version publiée resterait ailleurs.
    .bad =
        dist -> /mnt/serveur/site
    .good =
        jalon build --out /mnt/serveur/site
publish-out-is-file = « { $out } » est un fichier, ou passe par un fichier : ce n’est pas un dossier où publier.
    .help = Choisissez un autre nom, ou déplacez ce fichier.
    .why = Un site est un dossier : il ne peut pas prendre la place d’un fichier.
    .bad =
        jalon build --out dist.zip
    .good =
        jalon build --out dist
publish-out-unnamed = « { $out } » n’est pas un dossier que l’on peut remplacer.
    .help = Donnez un dossier qui porte un nom, par exemple : --out dist
    .why = Un dossier sans nom propre, comme « .. », ne peut pas être échangé d’un coup avec le nouveau.
    .bad =
        jalon build --out ..
    .good =
        jalon build --out ../site
publish-not-ours = Le dossier « { $out } » n’est pas vide et n’a pas été écrit par ce programme.
    .help = Rien n’y a été touché. Choisissez un dossier vide ou absent, ou déplacez ce qu’il contient.
    .why = Publier remplace tout le dossier. Ce qu’il contient n’est pas de nous : l’effacer serait une perte.
    .bad =
        jalon build --out ~/Documents
    .good =
        jalon build --out ~/Documents/site
publish-foreign-files = Le dossier « { $out } » contient des éléments que ce programme n’a pas écrits et qui seraient perdus ({ $count }) :
    { $files }
    .help = Rien n’y a été touché. Déplacez ces fichiers ailleurs, puis recommencez.
    .why = Ces éléments ont été ajoutés à la main dans le dossier publié. Ils disparaîtraient à la prochaine publication.
    .bad =
        dist/photos-de-la-fete.zip
    .good =
        ~/Documents/photos-de-la-fete.zip
publish-manifest-damaged = La liste des fichiers de « { $out } » (.jalon-manifest) est illisible : impossible de savoir ce qui peut y être remplacé.
    .help = Rien n’y a été touché. Déplacez ce dossier ailleurs, puis recommencez.
    .why = Cette liste dit ce que le programme a le droit de remplacer. Abîmée, elle ne protège plus vos fichiers.
    .bad =
        dist/.jalon-manifest : modifié à la main
    .good =
        dist/ déplacé ailleurs, puis publié de nouveau
publish-busy = Une autre publication est en cours dans « { $out } » depuis plus de dix secondes.
    .help = Attendez qu’elle se termine, ou choisissez un autre dossier avec --out.
    .why = Deux publications au même moment mélangeraient deux versions du site.
    .bad =
        jalon build &
        jalon build
    .good =
        jalon build
publish-no-lock = Le disque de « { $out } » ne permet pas de verrouiller un fichier : rien n’empêche deux publications au même moment.
    .help = Ne lancez qu’une publication à la fois dans ce dossier.
    .why = Sans verrou, rien n’empêche deux publications au même moment sur ce disque.
    .bad =
        jalon build --out /mnt/partage/site
    .good =
        jalon build --out dist
publish-same-path = Deux publications s’écriraient au même endroit, « { $path } » : { $first } et { $second }.
    .help = Renommez l’un des deux fichiers sources.
    .why = Deux fichiers au même endroit : l’un effacerait l’autre.
    .bad =
        content/sheets/fiche.md
        content/sheets/Fiche.md
    .good =
        content/sheets/fiche.md
        content/sheets/fiche-suite.md
publish-reserved-path = « .jalon-manifest » est le nom de la liste des fichiers publiés : { $owner } ne peut pas le prendre.
    .help = Renommez le fichier source.
    .why = Ce nom est celui de la liste qui protège vos fichiers. Un fichier publié ne peut pas le prendre.
    .bad =
        {""}.jalon-manifest
    .good =
        manifeste.txt
publish-file-is-folder = « { $path } » est un dossier : un fichier de ce nom devait y être écrit.
    .help = Déplacez ce dossier, ou choisissez un autre dossier de sortie avec --out.
    .why = Un dossier porte déjà ce nom : écrire par-dessus effacerait ce qu’il contient.
    .bad =
        un-proche-est-decede-affiche-a3.pdf/
    .good =
        jalon print fiche.md --out essai
publish-append-busy = Un autre tirage s’inscrit dans « { $out } » depuis plus de dix secondes.
    .help = Attendez qu’il se termine, puis recommencez.
    .why = Deux tirages inscrits au même moment : l’un des deux serait perdu.
    .bad =
        jalon seal hopital &
        jalon seal mairie
    .good =
        jalon seal hopital
        jalon seal mairie
publish-append-link = « { $path } » est un lien vers un autre endroit : rien n’y est inscrit.
    .help = Mettez le vrai fichier à cet endroit, puis recommencez.
    .why = Le registre doit être le vrai fichier, celui que vous conservez avec le projet.
    .bad =
        content/ledger.toml -> /tmp/ledger.toml
    .good =
        content/ledger.toml
publish-append-folder = « { $path } » n’est pas un fichier : rien ne peut y être inscrit.
    .help = Déplacez ce qui porte ce nom, puis recommencez.
    .why = Un dossier porte le nom du registre : le tirage ne peut pas y être inscrit.
    .bad =
        content/ledger.toml/
    .good =
        content/ledger.toml
publish-append-read-only = « { $path } » est protégé contre l’écriture : rien n’y est inscrit.
    .help = Permettez l’écriture de ce fichier, puis recommencez.
    .why = Un tirage qui n’est pas inscrit n’est plus suivi : son code pourrait être donné à une autre fiche.
    .bad =
        content/ledger.toml : lecture seule
    .good =
        content/ledger.toml : lecture et écriture
publish-append-changed = « { $path } » vient d’être changé par un autre programme : rien n’y est inscrit.
    .help = Enregistrez-le et fermez votre éditeur, puis recommencez.
    .why = Le fichier a changé pendant l’écriture : continuer effacerait ce qu’un autre vient d’y mettre.
    .bad =
        jalon seal hopital    # ledger.toml ouvert et modifié dans un éditeur
    .good =
        jalon seal hopital    # éditeur fermé
publish-changes-inside = La liste « { $path } » serait dans « { $inside } » : elle serait publiée, ou prise pour une de vos sources.
    .help = Choisissez un autre endroit, par exemple : --changes a-envoyer.txt
    .why = La liste est pour vous. Dans le dossier publié, elle partirait en ligne.
    .bad =
        jalon build --changes dist/a-envoyer.txt
    .good =
        jalon build --changes a-envoyer.txt
publish-changes-not-ours = « { $path } » existe déjà et n’est pas une liste de fichiers à envoyer.
    .help = Rien n’y a été touché. Choisissez un autre nom, ou déplacez ce qui porte ce nom.
    .why = Ce fichier n’a pas été écrit par le programme : le remplacer effacerait votre travail.
    .bad =
        jalon build --changes notes.txt
    .good =
        jalon build --changes a-envoyer.txt
publish-changes-gap = Une publication a eu lieu sans la liste « { $path } » : par prudence, elle nomme tous les fichiers du site.
    .help = Envoyez tout. Les fichiers que cette publication a retirés n’y sont pas : supprimez chez l’hébergeur ceux que votre dossier n’a plus.
    .why = La liste ne sait plus ce que l’hébergeur a déjà. Tout envoyer est plus long, jamais faux.
    .bad =
        jalon build
        jalon build --changes a-envoyer.txt
    .good =
        jalon build --changes a-envoyer.txt
        jalon build --changes a-envoyer.txt
failure-target = Impossible de regarder le dossier de sortie « { $path } » : { $cause }.
    .help = La dernière version publiée est intacte. Vérifiez que vous avez le droit de lire et d’écrire à cet endroit.
failure-lock = Impossible de verrouiller « { $path } » : { $cause }.
    .help = La dernière version publiée est intacte. Il faut pouvoir écrire dans le dossier qui contient le dossier de sortie.
failure-stage = Impossible d’écrire « { $path } » : { $cause }.
    .help = La dernière version publiée est intacte. Vérifiez la place libre et vos droits d’écriture, puis recommencez.
failure-verify = Relu après écriture, « { $path } » n’est pas ce qui avait été écrit : { $cause }.
    .help = La dernière version publiée est intacte. Ce disque n’est peut-être plus fiable : essayez-en un autre.
failure-swap = Impossible de mettre la nouvelle version à la place de « { $path } » : { $cause }.
    .help = L’ancienne version ou la nouvelle est entière. Fermez les programmes qui ont ce dossier ouvert, puis recommencez.
failure-recover = Impossible de réparer « { $path } » après une publication interrompue : { $cause }.
    .help = Aucune version n’a été effacée. Vérifiez vos droits d’écriture à cet endroit, puis recommencez.
failure-changes = Impossible d’écrire la liste « { $path } » : { $cause }.
    .help = La dernière version publiée est intacte. Vérifiez ce dossier, la place libre et vos droits d’écriture, puis recommencez.
failure-changes-settle = Le site est publié, mais la liste « { $path } » n’a pas pu prendre sa place : { $cause }.
    .help = Vérifiez vos droits d’écriture à cet endroit, puis recommencez avec la même liste : rien ne sera oublié.
failure-write = Impossible d’écrire « { $path } » : { $cause }.
    .help = Vérifiez la place libre et vos droits d’écriture, puis recommencez.
failure-append = Impossible d’écrire « { $path } » : { $cause }.
    .help = Ce fichier est comme avant : rien n’y a été inscrit. Vérifiez la place libre et vos droits d’écriture, puis recommencez.
failure-append-settle = « { $path } » est écrit, mais le disque n’a pas confirmé : { $cause }.
    .help = Relisez la fin de ce fichier avant de recommencer : le tirage y est peut-être déjà.
failure-rewrite-settle = « { $path } » est écrit, mais le disque n’a pas confirmé : { $cause }.
    .help = Relisez ce fichier avant de continuer.
publish-create-taken = « { $path } » existe déjà : rien n’y a été changé.
    .help = Choisissez un autre nom, ou modifiez ce fichier.
    .why = Ce que vous avez écrit n’est jamais remplacé par un nouveau fichier.
    .bad =
        jalon new sheet "Je deviens parent", deux fois
    .good =
        jalon new sheet "Je deviens grand-parent"
