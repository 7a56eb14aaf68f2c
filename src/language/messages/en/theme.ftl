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
    .help = Compare it with the template of the same name in the clair theme.
