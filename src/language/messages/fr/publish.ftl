### Messages de la pièce « publish » : une phrase par code, et l’attribut .help qui dit quoi faire.

publish-overlap = Le dossier de sortie « { $out } » contient « { $input } », ou se trouve dedans : publier effacerait vos sources.
    .help = Choisissez un autre dossier de sortie, par exemple : --out dist
publish-out-is-link = Le dossier de sortie « { $out } » est un lien vers un autre endroit.
    .help = Donnez le vrai dossier : publier remplace le dossier entier, donc le lien lui-même.
publish-out-is-file = « { $out } » est un fichier, ou passe par un fichier : ce n’est pas un dossier où publier.
    .help = Choisissez un autre nom, ou déplacez ce fichier.
publish-out-unnamed = « { $out } » n’est pas un dossier que l’on peut remplacer.
    .help = Donnez un dossier qui porte un nom, par exemple : --out dist
publish-not-ours = Le dossier « { $out } » n’est pas vide et n’a pas été écrit par ce programme.
    .help = Rien n’y a été touché. Choisissez un dossier vide ou absent, ou déplacez ce qu’il contient.
publish-foreign-files = Le dossier « { $out } » contient des éléments que ce programme n’a pas écrits et qui seraient perdus ({ $count }) :
    { $files }
    .help = Rien n’y a été touché. Déplacez ces fichiers ailleurs, puis recommencez.
publish-manifest-damaged = La liste des fichiers de « { $out } » (.jalon-manifest) est illisible : impossible de savoir ce qui peut y être remplacé.
    .help = Rien n’y a été touché. Déplacez ce dossier ailleurs, puis recommencez.
publish-busy = Une autre publication est en cours dans « { $out } » depuis plus de dix secondes.
    .help = Attendez qu’elle se termine, ou choisissez un autre dossier avec --out.
publish-no-lock = Le disque de « { $out } » ne permet pas de verrouiller un fichier : rien n’empêche deux publications au même moment.
    .help = Ne lancez qu’une publication à la fois dans ce dossier.
publish-same-path = Deux publications s’écriraient au même endroit, « { $path } » : { $first } et { $second }.
    .help = Renommez l’un des deux fichiers sources.
publish-reserved-path = « .jalon-manifest » est le nom de la liste des fichiers publiés : { $owner } ne peut pas le prendre.
    .help = Renommez le fichier source.
publish-file-is-folder = « { $path } » est un dossier : un fichier de ce nom devait y être écrit.
    .help = Déplacez ce dossier, ou choisissez un autre dossier de sortie avec --out.

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
failure-write = Impossible d’écrire « { $path } » : { $cause }.
    .help = Vérifiez la place libre et vos droits d’écriture, puis recommencez.
