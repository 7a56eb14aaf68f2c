### Messages de la pièce « check » : une phrase par code, et l'attribut .help qui dit quoi écrire.

check-glyph-missing = Aucune police du thème n’a le caractère « { $character } » ({ $code }) : il ne s’imprimerait pas.
    .help = { $keys ->
        [letters] Écrivez ce mot en lettres latines. Pour imprimer cette écriture, ajoutez une police qui l’a dans themes/…/fonts, et nommez-la dans theme.toml, sous [fonts], aux clés regular et bold.
       *[signs] Remplacez-le par un mot ou par un autre signe. Pour l’imprimer, ajoutez une police qui l’a dans themes/…/fonts, et nommez-la dans theme.toml, sous [fonts], à la clé symbols.
    }
    .why = Un caractère que la police n’a pas s’imprime comme une case vide, et ne se lit pas à voix haute.
    .bad =
        Votre médecin peut vous écouter 😀.
    .good =
        Votre médecin peut vous écouter, par téléphone.
check-event-unknown = L’événement « { $event } » n’a ni icône ni couleurs dans le thème : la fiche prendra les couleurs neutres.
    .help = { $guess ->
        [none] Écrivez l’un de ces mots : { $known }.
       *[other] Vouliez-vous écrire « { $nearest } » ? Les mots connus : { $known }.
    }
    .why = L’événement choisit l’icône et la couleur, qui aident à retrouver la bonne fiche.
    .bad =
        event = "décès"
    .good =
        event = "deces"
check-origin-near = Le thème n’a pas de mots pour { $key }={ $name }.
    .help = Vouliez-vous écrire { $key }={ $nearest } ?
    .why = Un délai se compte depuis un jour que le lecteur connaît. Sans mots pour le dire, le papier donnerait le délai seul.
    .bad =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h from=constatt{"}"}
    .good =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h from=constat{"}"}
check-support-missing = Un événement comme « { $event } » demande de dire qui écoute, et cette fiche ne le dit pas.
    .help = Ajoutez à la fin une partie comme : ## Vous n’êtes pas seul {"{"}#soutien .support{"}"}
    .why = Après un décès, le lecteur est seul devant des papiers. Une personne à qui parler compte autant que les démarches.
    .bad =
        ## Vous n'êtes pas seul {"{"}#soutien{"}"}
    .good =
        ## Vous n'êtes pas seul {"{"}#soutien .support{"}"}
check-headline-length = { $side ->
    [over] Le titre de l’affiche a { $gap } { $gap ->
            [one] caractère
           *[other] caractères
        } de trop : { $found } au lieu de { $most } au plus.
   *[under] Le titre de l’affiche est trop court : { $found } caractères, il en faut { $least } au moins.
}
    .help = Dites-le comme le lecteur le dirait, en peu de mots : « Vous avez perdu un proche ? »
    .why = Le titre tient sur trois lignes d’une affiche A4, lues de deux mètres.
    .bad =
        headline = "Vous venez de perdre un membre de votre famille ou un ami très proche ?"
    .good =
        headline = "Vous avez perdu un proche ?"
check-lead-length = Le texte sous le titre de l’affiche a { $gap } { $gap ->
        [one] caractère
       *[other] caractères
    } de trop : { $found } au lieu de { $most } au plus.
    .help = Gardez une idée, sur deux lignes au plus.
    .why = Ce texte tient sur deux lignes d’une affiche A4. Une phrase de plus, et personne ne le lit en passant.
    .bad =
        lead = "Que faire dès aujourd'hui, demain, la semaine prochaine et les mois suivants, dans quel ordre, avec qui, avec quels papiers et à quel prix : tout ce qu'il faut savoir est rassemblé ici, gratuitement."
    .good =
        lead = "Que faire, dans quel ordre, avec qui."
check-summary-length = Le résumé a { $gap } { $gap ->
        [one] caractère
       *[other] caractères
    } de trop : { $found } au lieu de { $most } au plus.
    .help = Gardez une ou deux phrases : la première page doit les tenir en très gros caractères.
    .why = En très gros caractères, la première page doit tenir le résumé entier.
    .bad =
        summary = "Les démarches, dans l'ordre : le premier jour, la première semaine, le premier mois, puis la succession. Pour chacune, qui s'en charge, avec quels papiers, à quel prix et dans quel délai. Vous y trouverez aussi qui appeler, où aller, ce qui se fait tout seul, ce qui peut attendre, et qui écoute. Tout est vérifié à sa source, avec sa date, et relu deux fois par an par le service de l'état civil, qui répond à vos questions par téléphone et au guichet."
    .good =
        summary = "Les démarches, dans l'ordre."
check-contact-typed = « { $value } » est déjà dans l’annuaire.
    .help = Écrivez {"{"}{ $role }{"}"} à la place : si le numéro change, il changera partout.
    .why = Un numéro recopié reste faux le jour où il change dans l’annuaire.
    .bad =
        : Au 39 39, Allô Service Public
    .good =
        : {"{"}allo_service_public{"}"}
check-picture-unreadable = { $cause ->
    [huge] L’image { $file } est trop grande : { $width } × { $height } pixels, plus de { $most } millions.
    [cut] L’image { $file } n’est pas entière : son fichier s’arrête avant la fin.
   *[broken] L’image { $file } ne peut pas être lue ({ $detail }).
}
    .help = { $cause ->
        [huge] Enregistrez-la en plus petit : 2 000 pixels de large suffisent pour une page entière.
       *[other] Enregistrez-la de nouveau en PNG ou en JPEG, puis remplacez le fichier.
    }
    .why = Une image qui ne se lit pas, ou trop grande, laisserait un trou sur le papier.
    .bad =
        ![Le guichet est au fond de la cour](affiche-geante.png)
    .good =
        ![Le guichet est au fond de la cour](guichet.png)
check-link-broken = La page { $file } a un lien qui ne mène nulle part : { $address }
    .help = Corrigez ce lien dans la fiche. S’il n’y est pas, il vient du thème ou du programme : signalez-le-nous.
    .why = Un lien qui ne mène nulle part fait perdre confiance dans tout le guide.
    .bad =
        <a href="mentions-legale/index.html">Mentions légales</a>
    .good =
        <a href="mentions-legales/index.html">Mentions légales</a>
check-id-twice = La page { $file } a deux fois le nom « { $id } ».
    .help = Donnez un autre nom à l’un des deux titres. S’ils n’y sont pas, ce défaut vient du thème ou du programme.
    .why = Un lien doit mener à un seul endroit de la page. Deux fois le même nom, et l’un des deux est perdu.
    .bad =
        <h2 id="declarer">Déclarer</h2>
        <h2 id="declarer">Déclarer en ligne</h2>
    .good =
        <h2 id="declarer">Déclarer</h2>
        <h2 id="declarer-en-ligne">Déclarer en ligne</h2>
check-paper-text = { $fault ->
    [unreadable] Le fichier { $file } ne se relit pas : { $cause }.
    [page] Le fichier { $file } écrit « page { $found } » pour un lien qui mène à la page { $expected }.
   *[words] Le fichier { $file } ne dit pas mot pour mot ce que dit la fiche. Attendu : « { $expected } ». Lu : « { $found } ».
}
    .help = Ce défaut vient du programme : signalez-le-nous, avec la fiche.
    .why = Le papier et l’écran doivent dire la même chose, mot pour mot, et se lire à voix haute dans l’ordre.
    .bad =
        Fiche : « Dans les 24 heures »
        PDF : « Dans les 24 »
    .good =
        Fiche : « Dans les 24 heures »
        PDF : « Dans les 24 heures »
check-code-page = Le code « { $code } » est imprimé sur une affiche, et sa page { $file } n’existe pas.
    .help = Publiez aussi les pages, ou signalez-nous ce défaut.
    .why = Le code d’une affiche sans page derrière mènerait à une erreur.
    .bad =
        affiche imprimée : …/q/d7/
        site : pas de page q/d7/
    .good =
        affiche imprimée : …/q/d7/
        site : q/d7/index.html
check-poster-languages = La fiche « { $slug } » n’a qu’une traduction ({ $language }) : son affiche traduite n’est pas faite.
    .help = Une affiche publique est en français seul, ou en français et au moins deux autres langues (circulaire du 19 mars 1996, § 2.6.2). Ajoutez une seconde traduction ; la page et les autres papiers sont faits.
    .why = Une affiche publique traduite l’est dans deux langues au moins, pour n’en favoriser aucune.
    .bad =
        fiche.md
        fiche.en.md, avec [poster]
    .good =
        fiche.md
        fiche.en.md, avec [poster]
        fiche.ar.md
check-paper-proof = Le fichier { $file } a un défaut{ $page ->
    [0] {""}
   *[other] {" "}(page { $page })
} : { $fault ->
    [catalog] le catalogue du fichier ne se lit pas
    [language] la langue n’est pas dite
    [marked] le fichier ne se dit pas balisé
    [display-title] la fenêtre n’afficherait pas le titre
    [title] le titre manque
    [claim] la déclaration { $about } manque
    [script] le fichier contient une action ou un script ({ $about })
    [tabs] l’ordre des liens au clavier n’est pas celui de la lecture
    [untagged-file] le fichier n’est pas balisé
    [root] la structure ne commence pas par un seul document
    [twice] un élément { $about } est lu deux fois, ou la structure tourne en rond
    [parent] un élément { $about } ne connaît pas celui qui le contient
    [kid] la structure renvoie à quelque chose qui ne se lit pas
    [nesting] un élément { $about } est mal placé
    [words-place] des mots sont directement dans un élément { $about }
    [empty] un élément { $about } est vide
    [heading-skipped] un titre { $about } saute un niveau
    [list-item] un élément de liste n’a pas un corps, précédé ou non d’une étiquette
    [list-numbering] une liste à étiquettes ne dit pas de quelle sorte elles sont
    [scope] un en-tête de tableau ne dit pas ce qu’il commande
    [table-rows] un tableau a des lignes de longueurs différentes
    [table-header] un tableau n’a pas d’en-tête
    [figure-alternative] une image n’a pas d’alternative
    [figure-box] une image n’a pas de cadre, ou un cadre hors de la page
    [note-name] une note n’a pas de nom, ou celui d’une autre
    [words-undrawn] la structure ({ $about }) renvoie à des mots qui ne sont pas dessinés
    [words-shared] deux éléments lisent les mêmes mots ({ $about })
    [words-lost] des mots ne sont lus par aucun élément : « { $about } »
    [words-twice] deux passages portent le même numéro
    [loose] quelque chose est dessiné sans être ni lu, ni déclaré décoratif
    [untagged] des mots ne sont ni lus, ni déclarés décoratifs : « { $about } »
    [order] ces mots ne sont pas lus dans l’ordre où ils sont dessinés : « { $about } »
    [parent-tree] la table des parents ne dit pas la même chose que la structure, à « { $about } »
    [link-owner] un lien n’est pas dans la structure, ou y est deux fois ({ $about })
    [link-annotation] un lien ne se presse nulle part
    [link-contents] un lien ne dit pas où il mène
    [link-parent] la table des parents ne connaît pas le lien « { $about } »
    [link-area] le lien « { $about } » ne se presse pas sur ses mots
    [character] un caractère n’a pas de nom, dans « { $about } »
    [unread] quelque chose ne se relit pas ({ $about })
    [font-simple] la police { $about } est d’une sorte qui ne se vérifie pas
    [font-embedded] la police { $about } n’est pas dans le fichier
    [font-unicode] la police { $about } ne nomme pas ses caractères
    [glyph] la police { $about } n’a pas de dessin pour un caractère employé
    [widths] les largeurs déclarées de la police { $about } ne sont pas les siennes
    [outside] ces mots sortent de la page : « { $about } »
    [overlap] ces mots se chevauchent : « { $about } »
    [over-figure] ces mots passent sur une image : « { $about } »
    [press-name] son nom annonce un fichier pour l’imprimeur (-presse), et il ne se déclare pas PDF/X-4
    [press-version] il est en PDF { $about }, plus récent que ce que PDF/X-4 admet (1.6)
    [press-id] il n’a pas d’identifiant
    [press-boxes] une boîte de page manque, est de trop ou est mal placée ({ $about })
    [press-trim] le format fini n’est pas juste ({ $about }) : ce doit être un A5, A4, A3 ou A2
    [press-bleed] le fond perdu n’est pas juste ({ $about }) : ce doit être 3 ou 5 mm, le même des quatre côtés
    [press-rgb] une couleur d’écran (RVB) se trouve dans un fichier pour l’imprimeur : « { $about } »
    [press-color] une couleur n’est pas faite des quatre encres ({ $about })
    [press-black] ce texte noir contient d’autres encres que le noir : « { $about } »
    [press-small] ce petit texte est imprimé en plusieurs encres, qui se décaleraient : « { $about } »
    [press-code] le code n’est pas imprimé avec l’encre noire seule
    [press-ink] les encres superposées font { $about } : le papier n’en sèche que 280 %
    [press-hairline] un filet est trop fin pour l’impression : moins de 0,2 point ({ $about })
    [press-intent] la condition d’impression n’est pas dite, ou l’est mal ({ $about })
    [press-xmp] les métadonnées ne disent pas { $about }
    [press-trapped] il ne dit pas de la même façon partout si les recouvrements d’encres sont faits (Trapped)
    [press-safe] quelque chose d’important est à moins de 5 mm du bord coupé : « { $about } »
    [press-edge] une couleur s’arrête au bord coupé sans le dépasser : un liseré blanc apparaîtrait ({ $about })
    [press-mark] quelque chose est dessiné hors du fond perdu, et n’est pas un repère de coupe ({ $about })
    [press-mark-inside] un repère de coupe entre dans le fond perdu ({ $about })
    [press-overprint] la surimpression est activée : « { $about } »
    [press-transparency] une transparence est employée : « { $about } »
    [press-annotation] une annotation ({ $about }) est dans la zone imprimée
    [code-unreadable] le code à scanner ne se décode pas
    [code-quiet] la marge blanche autour du code est trop petite : il faut quatre modules
    [code-module] les carrés du code sont trop petits : moins de 0,4 mm
    [code-color] le code n’est pas en noir sur blanc
    [code-clear] l’adresse du code n’est pas écrite en clair sur la page : { $about }
   *[other] un défaut « { $fault } » ({ $about })
}.
    .help = { $fault ->
        [outside] Raccourcissez ce passage, ou signalez-nous ce défaut avec la fiche.
        [overlap] Raccourcissez ce passage, ou signalez-nous ce défaut avec la fiche.
        [over-figure] Raccourcissez ce passage, ou signalez-nous ce défaut avec la fiche.
       *[other] { $family ->
            [press] N’imprimez pas ce fichier. Refaites-le avec « jalon print --variant presse », sans le retoucher ensuite. Si le défaut revient, signalez-le-nous.
            [code] Ne diffusez pas ce papier. Refaites-le avec « jalon build ». Si le défaut revient, signalez-le-nous, avec la fiche.
           *[paper] Ce défaut vient du programme : signalez-le-nous, avec la fiche.
        }
    }
    .why = Un PDF doit se lire à voix haute et s’imprimer du premier coup : chaque fichier est relu comme un lecteur d’écran et un imprimeur le liraient.
    .bad =
        affiche-a4.pdf : une image n’a pas d’alternative
    .good =
        affiche-a4.pdf : chaque image a son alternative
check-paper-code = { $fault ->
    [none] Le fichier { $file } devrait montrer un code qui mène à { $expected }, et n’en montre aucun qui se décode.
    [several] Le fichier { $file } montre plusieurs codes au lieu d’un seul : { $found }.
   *[other] Le code du fichier { $file } mène à { $found }, au lieu de { $expected }.
}
    .help = Ne diffusez pas ce papier. Ce défaut vient du programme : signalez-le-nous, avec la fiche.
    .why = Un code imprimé doit mener à sa page, et à une seule : sur du papier, il ne se corrige plus.
    .bad =
        Le code de l’affiche mène à …/q/k4/ au lieu de …/q/d7/
    .good =
        Le code de l’affiche mène à …/q/d7/
check-audit-page = Le site n’a pas la page « { $page } », que l’audit dit avoir vérifiée.
    .help = Écrivez l’adresse d’une page du site, par exemple : pages = ["{ $cure }"]
    .why = La déclaration nomme les pages vérifiées : le lecteur doit pouvoir les ouvrir.
    .bad =
        pages = ["/mention-legale/"]
    .good =
        pages = ["/mentions-legales/"]
check-language-words = Le thème n’a pas de mots en « { $language } » : les délais, les coûts et les moyens seraient dits en français.
    .help = Ajoutez le fichier i18n/{ $language }.ftl au dossier du thème (themes/clair/i18n/{ $language }.ftl) : copiez-y fr.ftl et traduisez-le.
    .why = Sans les mots de la langue, les délais et les coûts seraient dits en français au milieu de la traduction.
    .bad =
        content/sheets/fiche.eo.md
    .good =
        themes/clair/i18n/eo.ftl
        content/sheets/fiche.eo.md

check-to-write = { $said ->
        [yes] Il reste à écrire : { $what }.
       *[no] Il reste quelque chose à écrire ici.
    }
    .help = Remplacez toute la marque, crochets compris. Pour voir la fiche avant : jalon serve --open --drafts
    .why = « jalon new » marque ce qui reste à écrire. Un texte provisoire imprimé ne se rappelle pas.
    .bad =
        Le décès se déclare [À écrire].
    .good =
        Le décès se déclare à la mairie.
