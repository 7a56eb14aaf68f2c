### Messages de la pièce « rule » : les mots qui entourent une règle expliquée.

cli-arg-explain = Explique une règle : pourquoi elle existe, d’où elle vient, un exemple à corriger et le même corrigé. Sans code, les liste toutes
cli-explain-unknown = Il n’y a pas de règle « { $code } ».{ $found ->
        [yes] {" "}Vouliez-vous écrire « { $nearest } » ?
       *[no] {" "}« jalon check --explain » les liste toutes.
    }
cli-explain-all = { $count } règles. « jalon check --explain CODE » en explique une.
cli-explain-bad = À corriger :
cli-explain-good = Corrigé :
cli-explain-source = Source : { $source }
cli-explain-why = Pourquoi : jalon check --explain { $code }
