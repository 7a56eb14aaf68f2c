### Messages of the room “rule”: the words around a rule that is explained.

cli-arg-explain = Explain a rule: why it exists, where it comes from, an example to mend and the same mended. Without a code, list them all
cli-explain-unknown = There is no rule “{ $code }”.{ $found ->
        [yes] {" "}Did you mean “{ $nearest }”?
       *[no] {" "}“jalon check --explain” lists them all.
    }
cli-explain-all = { $count } rules. “jalon check --explain CODE” explains one.
cli-explain-bad = To mend:
cli-explain-good = Mended:
cli-explain-source = Source: { $source }
cli-explain-why = Why: jalon check --explain { $code }
