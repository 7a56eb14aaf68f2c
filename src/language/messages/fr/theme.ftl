### Messages de la pièce « theme » : une phrase par code, et l'attribut .help qui dit quoi écrire.

theme-unknown = Le thème « { $name } » n’existe pas : il n’y a pas de dossier « themes/{ $name } ».
    .help = Dans site.toml, écrivez theme = "clair", ou créez le dossier « themes/{ $name } ».
    .why = Le thème choisit les couleurs et les polices. Un thème absent laisserait les pages sans style.
    .bad =
        language = "fr"
        theme = "claire"
    .good =
        language = "fr"
        theme = "clair"
theme-toml = Ce fichier de thème ne se lit pas : { $reason }.
    .help = Une ligne s’écrit ainsi : ink = "#1A1816"
    .why = Une ligne mal écrite peut changer le sens de toutes celles qui suivent : rien n’est deviné.
    .bad =
        {""}[colors]
        line = #7A746A
    .good =
        {""}[colors]
        line = "#7A746A"
theme-unknown-key = La clé « { $key } » n’existe pas dans theme.toml.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ? Les clés possibles ici : { $known }.
       *[no] Les clés possibles ici : { $known }.
    }
    .why = Une clé inconnue serait ignorée sans bruit : la couleur que vous croyez changer resterait la même.
    .bad =
        {""}[colors]
        lien = "#7A746A"
    .good =
        {""}[colors]
        line = "#7A746A"
theme-missing-key = Il manque la clé « { $key } » dans theme.toml.
    .help = Par exemple : { $example }
    .why = Un événement a besoin de toutes ses couleurs : pour le jour, la nuit et la presse.
    .bad =
        {""}[events.mariage]
        icon = "heart"
    .good =
        {""}[events.mariage]
        icon = "hand-heart"
        strong = "#653C77"
        strong_inks = [60, 80, 0, 30]
        tint = "#F5EAFA"
        tint_inks = [5, 10, 0, 0]
        light = "#D4AFE5"
        light_inks = [21, 35, 0, 0]
        night = "#302038"
theme-value = La valeur de « { $key } » n’a pas la bonne forme.
    .help = Par exemple : { $example }
    .why = Une couleur s’écrit en hexadécimal, des encres en quatre nombres : c’est ce que lit le calcul des contrastes.
    .bad =
        {""}[colors]
        line = "gris"
    .good =
        {""}[colors]
        line = "#7A746A"
theme-event-id = Le nom d’événement « { $event } » a un caractère qui ne convient pas.
    .help = Écrivez-le en minuscules sans accent, avec des chiffres et des tirets : premier-logement
    .why = Ce nom devient une classe de la feuille de style et s’écrit dans chaque fiche.
    .bad =
        {""}[events."Premier logement"]
        icon = "key-round"
    .good =
        {""}[events.logement]
        icon = "key-round"
theme-contrast = Le texte « { $text } » ne se lit pas assez bien sur « { $ground } » : contraste de { $ratio } pour 1, il faut au moins 7.
    .help = Foncez l’une des deux couleurs ou éclaircissez l’autre. Une clé qui finit par « _inks » règle l’imprimé, les autres l’écran.
    .why = Sous 7 pour 1, un texte ne se lit plus avec une vue faible, au soleil ou sur une photocopie.
    .bad =
        {""}[colors]
        soft = "#B0A898"
    .good =
        {""}[colors]
        soft = "#4A463F"
theme-inks-stale = La couleur « { $color } » a changé, mais pas ses encres : la presse imprimerait l’ancienne couleur.
    .help = Ajoutez sous [{ $table }], ou demandez ces valeurs à votre imprimeur : { $cure }
    .why = L’écran et la presse ont chacun leurs valeurs. Changer l’une sans l’autre imprimerait l’ancienne couleur.
    .bad =
        {""}[events.deces]
        strong = "#5A3369"
    .good =
        {""}[events.deces]
        strong = "#5A3369"
        strong_inks = [60, 80, 0, 40]
theme-state-design = Le fichier « { $file } » du thème reprend le design de l’État ({ $what }), que la loi réserve à l’État.
    .help = Retirez cet élément : la police Marianne, le DSFR et le bloc-marque sont interdits aux autres sites, même publics.
    .why = La loi réserve Marianne, le DSFR et le bloc-marque à l’État : un autre site les imitant tromperait le lecteur.
    .bad =
        body {"{"} font-family: Marianne, sans-serif {"}"}
    .good =
        body {"{"} font-family: "Atkinson Hyperlegible Next", sans-serif {"}"}
theme-font = La police « { $file } » ne se lit pas : { $reason }.
    .help = Donnez un fichier TrueType (.ttf) entier.
    .why = Une police illisible imprimerait des cases vides à la place des mots.
    .bad =
        fonts/ville.ttf : 0 octet
    .good =
        fonts/ville.ttf : 84 ko
theme-icon = L’icône « { $file } » ne se lit pas : { $reason }.
    .help = Donnez un fichier SVG fait de traits, sur une grille de 24 par 24, comme les icônes Lucide.
    .why = L’icône est dessinée sur le papier, trait par trait. Autre chose que des traits ne s’y dessine pas.
    .bad =
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
          <image href="cle.png" />
        </svg>
    .good =
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
          <path d="M4 12h16" />
        </svg>
theme-words = Les mots du thème « { $file } » ne se lisent pas : { $reason }.
    .help = Une ligne s’écrit ainsi : html-skip = Aller au contenu
    .why = Ces mots sont ceux que voient les lecteurs. Un message mal formé leur montrerait son nom technique.
    .bad =
        html-skip Aller au contenu
    .good =
        html-skip = Aller au contenu
theme-import = La feuille de style « { $file } » en appelle une autre avec @import.
    .help = Copiez son contenu dans style.css.
    .why = Chaque feuille appelée de plus retarde la page, et peut venir d’ailleurs.
    .bad =
        @import "impression.css";
    .good =
        @media print {"{"} nav {"{"} display: none {"}"} {"}"}
theme-external = La feuille de style « { $file } » va chercher quelque chose hors du thème : { $address }
    .help = Placez le fichier dans le dossier du thème et écrivez son chemin : url("fonts/police.woff2")
    .why = Un fichier pris ailleurs dit à un tiers qui lit la fiche, et casse la page quand il disparaît.
    .bad =
        body {"{"} background: url("https://cdn.exemple.fr/fond.png") {"}"}
    .good =
        body {"{"} background: #FFFFFF {"}"}
theme-missing-file = Il manque le fichier « { $file } » dans le thème.
    .help = Ajoutez ce fichier, ou corrigez son nom.
    .why = Un fichier nommé et absent laisse un trou dans la page : une police ou une icône ne s’affiche pas.
    .bad =
        @font-face {"{"} font-family: Ville; src: url("fonts/ville.woff2") {"}"}
    .good =
        @font-face {"{"} font-family: Ville; src: url("fonts/lexend-light.woff2") {"}"}
theme-file-name = Le nom du fichier « { $file } » a des majuscules : certains hébergeurs ne le trouveraient pas.
    .help = Renommez-le « { $name } », dans le dossier et dans style.css.
    .why = Certains hébergeurs distinguent majuscules et minuscules, d’autres non : la police manquerait chez les uns.
    .bad =
        fonts/Ville.woff2
    .good =
        fonts/ville.woff2
theme-template = Le gabarit « { $file } » du thème ne se lit pas : { $reason }
    .help = Comparez cette ligne à celle du gabarit du même nom dans le thème clair.
    .why = Un gabarit qui ne se lit pas ne peut montrer aucune page.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}% if %{"}"}x{"{"}% endif %{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-unclosed = Une balise s’ouvre ici et ne se ferme nulle part.
    .help = Écrivez { $end } à la fin de la balise.
    .why = Une balise ouverte avale tout ce qui suit : la page s’arrêterait là.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}# à revoir
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}# à revoir #{"}"}
theme-template-tag = Un gabarit ne connaît pas l’instruction « { $tag } ».
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ? Les instructions possibles : { $known }.
       *[no] Les instructions possibles : { $known }.
    }
    .why = Un gabarit montre des mots, il ne calcule pas. Les autres instructions pourraient faire grossir une page sans fin.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}% set a = 1 %{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-end = L’instruction « { $tag } » ne ferme rien de ce qui est ouvert.
    .help = { $end ->
        [none] Retirez-la, ou ouvrez avant elle ce qu’elle ferme.
       *[other] Écrivez avant elle « { $end } », ou retirez-la.
    }
    .why = Une fin qui ne ferme rien cache souvent une autre fin oubliée plus haut.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}% endfor %{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-open = L’instruction « { $tag } » n’est jamais fermée.
    .help = Écrivez {"{%"} { $end } {"%}"} là où elle finit.
    .why = Ce qui s’ouvre et ne se ferme pas ferait dépendre toute la fin de la page d’une condition.
    .bad =
        {"{"}% extends "base.html" %{"}"}{"{"}% if summary %{"}"}
    .good =
        {"{"}% extends "base.html" %{"}"}
theme-template-loops = Trop de boucles sont l’une dans l’autre : une page n’en finirait pas.
    .help = Gardez-en { $most } au plus, gabarits inclus compris.
    .why = Des boucles dans des boucles multiplient les lignes : une page n’en finirait pas.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}% for a in nav %{"}"}{"{"}% for b in nav %{"}"}{"{"}% for c in nav %{"}"}{"{"}% for d in nav %{"}"}x{"{"}% endfor %{"}"}{"{"}% endfor %{"}"}{"{"}% endfor %{"}"}{"{"}% endfor %{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-list = « { $name } » n’est pas une liste : une boucle ne peut pas la parcourir.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ? Les listes possibles : { $known }.
       *[no] Les listes possibles : { $known }.
    }
    .why = Une boucle parcourt une liste. Sur autre chose, elle ne montrerait rien.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}% for c in body %{"}"}{"{"}{"{"} c {"}"}{"}"}{"{"}% endfor %{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-sign = Le signe « { $sign } » n’a pas sa place dans une balise de gabarit.
    .help = Une balise montre un nom, comme {"{{ title }}"}, ou le compare.
    .why = Coller des textes ou en faire des listes pourrait contourner la protection des pages.
    .bad =
        <h1>{"{"}{"{"} heading ~ site {"}"}{"}"}</h1>
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-safe = Le filtre « safe » n’existe pas ici : un texte ne devient jamais du HTML.
    .help = Retirez « | safe ». Le corps de la page, {"{{ body }}"}, est déjà du HTML.
    .why = « safe » laisserait un texte devenir du HTML : un signe « < » dans une fiche casserait la page.
    .bad =
        <h1>{"{"}{"{"} heading | safe {"}"}{"}"}</h1>
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-filter = Le filtre « { $filter } » n’existe pas.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ? Les filtres possibles : { $known }.
       *[no] Les filtres possibles : { $known }.
    }
    .why = Les filtres permis ne font jamais grandir un texte. Un autre nom est une faute de frappe.
    .bad =
        <h1>{"{"}{"{"} heading | uper {"}"}{"}"}</h1>
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-call = Un gabarit n’appelle pas de fonction : « { $name } » n’existe pas.
    .help = Retirez cet appel. Tout ce qu’une page montre a un nom.
    .why = Un gabarit n’appelle pas de fonction : il ne doit lire ni le disque ni l’environnement.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}{"{"} range(end=9) {"}"}{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-name = Le nom « { $name } » n’existe pas dans cette page.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ? Les noms possibles : { $known }.
       *[no] Les noms possibles : { $known }.
    }
    .why = Un nom inconnu resterait vide sur la page, sans que personne le voie.
    .bad =
        <h1>{"{"}{"{"} haeding {"}"}{"}"}</h1>
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-field = « { $name } » n’existe pas à cet endroit.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ? Les noms possibles ici : { $known }.
       *[no] Les noms possibles ici : { $known }.
    }
    .why = Ce que vous montrez n’a pas ce champ : la page aurait un blanc à cet endroit.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}{"{"} word.skpi {"}"}{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}{"{"} word.skip {"}"}{"}"}
theme-template-absent = « { $name } » manque sur certaines pages : ce qui est devant y est vide.
    .help = Entourez ces lignes de {"{% if … %}"} et {"{% endif %}"}.
    .why = Toutes les pages n’ont pas cette partie. Sans condition, une page ne s’afficherait pas.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}{"{"} help.lines {"}"}{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}% if help %{"}"}{"{"}% for line in help.lines %{"}"}{"{"}{"{"} line {"}"}{"}"}{"{"}% endfor %{"}"}{"{"}% endif %{"}"}
theme-template-missing = Le gabarit appelle un autre gabarit qui n’existe pas : « { $file } ».
    .help = { $found ->
        [yes] Vouliez-vous écrire "{ $nearest }" ? Les gabarits : { $known }.
       *[no] Écrivez l’un de ces noms entre guillemets droits : { $known }.
    }
    .why = Un gabarit absent ne peut rien apporter à la page.
    .bad =
        {"{"}% extends "bse.html" %{"}"}
    .good =
        {"{"}% extends "base.html" %{"}"}
theme-template-block = Le bloc « { $block } » n’existe pas dans le gabarit que celui-ci prolonge : il ne se verrait pas.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ? Les blocs possibles : { $known }.
       *[no] Les blocs possibles : { $known }.
    }
    .why = Un bloc que le gabarit de base ne connaît pas n’est jamais montré.
    .bad =
        {"{"}% extends "base.html" %{"}"}{"{"}% block mian %{"}"}x{"{"}% endblock %{"}"}
    .good =
        {"{"}% extends "base.html" %{"}"}
theme-template-loop = Ces gabarits s’appellent en rond, sans fin : { $chain }
    .help = Retirez l’un de ces appels.
    .why = Des gabarits qui s’appellent en rond ne finiraient jamais.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}% include "text.html" %{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-deep = Trop de gabarits s’appellent l’un l’autre.
    .help = N’en gardez que { $most } à la suite.
    .why = Une longue chaîne de gabarits ne se relit plus, et ralentit chaque page.
    .bad =
        text.html → a.html → b.html → c.html → d.html → e.html → f.html → g.html → h.html
    .good =
        text.html → base.html
theme-template-size = Les gabarits d’une page sont trop longs : plus de { $most } ko.
    .help = Raccourcissez-les, ou incluez moins de fois le même.
    .why = Une page de plusieurs mégaoctets ne s’ouvre pas sur un téléphone.
    .bad =
        {"{"}% include "annexe.html" %{"}"}{"{"}% include "annexe.html" %{"}"}{"{"}% include "annexe.html" %{"}"}
    .good =
        {"{"}% include "annexe.html" %{"}"}
theme-template-markup = Aucune page ne peut contenir ceci : { $markup }
    .help = Retirez-le du gabarit « { $file } ». Une page n’a ni script, ni style en ligne, ni adresse extérieure à charger, et chaque attribut est entre guillemets droits.
    .why = Une page n’a ni script, ni style en ligne, ni adresse à charger ailleurs : rien ne suit le lecteur, rien ne casse.
    .bad =
        <h1 style="color: red">{"{"}{"{"} heading {"}"}{"}"}</h1>
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-piece = Le gabarit « { $file } » n’a pas ce que toute page doit avoir : { $piece ->
        [doctype] la première ligne, qui dit que c’est du HTML
        [language] la langue de la page
        [policy] la règle de sécurité
        [title] le titre de l’onglet
        [skip] le lien pour aller au contenu, en premier
        [main] une zone principale, et une seule
        [heading] un grand titre, et un seul
        [body] le corps de la page
       *[foot] les liens du pied, dont la mention d’accessibilité
    }.
    .help = Écrivez-y : { $cure }
    .why = Langue, titre, lien d’évitement, zone principale : sans eux, un lecteur d’écran ne s’y retrouve pas.
    .bad =
        <p>{"{"}{"{"} heading {"}"}{"}"}</p>
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-words-missing = { $count ->
    [one] Il manque un message dans « { $file } » : { $ids }
   *[other] Il manque { $count } messages dans « { $file } » : { $ids }
}
    .help = Copiez ces lignes de themes/clair/i18n/fr.ftl et traduisez-les.
    .why = Un message qui manque dans une langue s’y verrait sous son nom technique.
    .bad =
        html-skip = Al la enhavo
    .good =
        html-skip = Al la enhavo
        …