### Messages of the room “theme”: one sentence per code, and the attribute .help that says what to type.

theme-unknown = There is no theme “{ $name }”: the folder “themes/{ $name }” does not exist.
    .help = In site.toml, write theme = "clair", or create the folder “themes/{ $name }”.
theme-toml = This theme file cannot be read: { $reason }.
    .help = A line looks like this: ink = "#1A1816"
theme-unknown-key = There is no key “{ $key }” in theme.toml.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”? The keys that can stand here: { $known }.
       *[no] The keys that can stand here: { $known }.
    }
theme-missing-key = The key “{ $key }” is missing in theme.toml.
    .help = For example: { $example }
theme-value = The value of “{ $key }” does not have the right form.
    .help = For example: { $example }
theme-event-id = The event name “{ $event }” has a character that it cannot have.
    .help = Write it in lower case without accents, with figures and hyphens: premier-logement
theme-contrast = The text “{ $text }” cannot be read well enough on “{ $ground }”: its contrast is { $ratio } to 1, and 7 is the least.
    .help = Make one of the two colours darker, or the other lighter. A key that ends in “_inks” is for print, the others are for the screen.
theme-inks-stale = The colour “{ $color }” has changed, but not its inks: the press would print the old colour.
    .help = Add under [{ $table }], or ask your printer for these values: { $cure }
theme-state-design = The theme’s file “{ $file }” copies the design of the French State ({ $what }), which the law keeps for the State.
    .help = Take it out: the Marianne typeface, the DSFR and the block-mark are forbidden to other sites, public ones included.
theme-font = The font “{ $file }” cannot be read: { $reason }.
    .help = Give a whole TrueType file (.ttf).
theme-icon = The icon “{ $file }” cannot be read: { $reason }.
    .help = Give an SVG file made of strokes on a grid of 24 by 24, like Lucide’s icons.
theme-words = The theme’s words “{ $file }” cannot be read: { $reason }.
    .help = A line looks like this: html-skip = Skip to content
theme-import = The style sheet “{ $file }” calls another one with @import.
    .help = Copy what it holds into style.css.
theme-external = The style sheet “{ $file }” fetches something from outside the theme: { $address }
    .help = Put the file in the theme’s folder and write its path: url("fonts/face.woff2")
theme-missing-file = The file “{ $file }” is missing from the theme.
    .help = Add this file, or correct its name.
theme-file-name = The name of the file “{ $file }” has capitals: some hosts would not find it.
    .help = Rename it “{ $name }”, in the folder and in style.css.
theme-template = The theme’s template “{ $file }” cannot be read: { $reason }
    .help = Compare this line with that of the template of the same name in the clair theme.
theme-template-unclosed = A tag opens here and is closed nowhere.
    .help = Write { $end } at the end of the tag.
theme-template-tag = A template knows no statement “{ $tag }”.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”? The statements: { $known }.
       *[no] The statements: { $known }.
    }
theme-template-end = The statement “{ $tag }” closes nothing that is open.
    .help = { $end ->
        [none] Remove it, or open before it what it closes.
       *[other] Write “{ $end }” before it, or remove it.
    }
theme-template-open = The statement “{ $tag }” is never closed.
    .help = Write {"{%"} { $end } {"%}"} where it ends.
theme-template-loops = Too many loops are inside one another: a page would not end.
    .help = Keep { $most } at most, included templates counted.
theme-template-list = “{ $name }” is no list: a loop cannot go through it.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”? The lists: { $known }.
       *[no] The lists: { $known }.
    }
theme-template-sign = The sign “{ $sign }” has no place in a template’s tag.
    .help = A tag shows a name, such as {"{{ title }}"}, or compares it.
theme-template-safe = There is no filter “safe” here: a text never becomes HTML.
    .help = Remove “| safe”. The page’s body, {"{{ body }}"}, is HTML already.
theme-template-filter = There is no filter “{ $filter }”.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”? The filters: { $known }.
       *[no] The filters: { $known }.
    }
theme-template-call = A template calls no function: “{ $name }” does not exist.
    .help = Remove this call. Everything that a page shows has a name.
theme-template-name = The name “{ $name }” does not exist on this page.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”? The names: { $known }.
       *[no] The names: { $known }.
    }
theme-template-field = “{ $name }” does not exist here.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”? The names here: { $known }.
       *[no] The names here: { $known }.
    }
theme-template-absent = “{ $name }” is missing on some pages: what stands before it is empty there.
    .help = Put these lines between {"{% if … %}"} and {"{% endif %}"}.
theme-template-missing = The template calls another one that does not exist: “{ $file }”.
    .help = { $found ->
        [yes] Did you mean "{ $nearest }"? The templates: { $known }.
       *[no] Write one of these names between straight quotes: { $known }.
    }
theme-template-block = The block “{ $block }” is not in the template that this one extends: it would not be seen.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”? The blocks: { $known }.
       *[no] The blocks: { $known }.
    }
theme-template-loop = These templates call each other in a circle, without end: { $chain }
    .help = Remove one of these calls.
theme-template-deep = Too many templates call one another.
    .help = Keep only { $most } in a row.
theme-template-size = The templates of a page are too long: more than { $most } kB.
    .help = Shorten them, or include the same one fewer times.
theme-template-markup = No page may hold this: { $markup }
    .help = Remove it from the template “{ $file }”. A page has no script, no inline style, no outside address to load, and each attribute is between straight quotes.
theme-template-piece = The template “{ $file }” lacks what every page must have: { $piece ->
        [doctype] the first line, which says that it is HTML
        [language] the page’s language
        [policy] the security rule
        [title] the tab’s title
        [skip] the link to the content, first of all
        [main] a main area, and only one
        [heading] a main heading, and only one
        [body] the page’s body
       *[foot] the links of the foot, the accessibility mention among them
    }.
    .help = Write in it: { $cure }
theme-words-missing = { $count ->
    [one] One message is missing in “{ $file }”: { $ids }
   *[other] { $count } messages are missing in “{ $file }”: { $ids }
}
    .help = Copy these lines from themes/clair/i18n/fr.ftl and translate them.
