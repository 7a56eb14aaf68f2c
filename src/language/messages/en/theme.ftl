### Messages of the room “theme”: one sentence per code, and the attribute .help that says what to type.

theme-unknown = There is no theme “{ $name }”: the folder “themes/{ $name }” does not exist.
    .help = In site.toml, write theme = "clair", or create the folder “themes/{ $name }”.
    .why = The theme picks the colours and the fonts. Without it, pages would have no style.
    .bad =
        language = "fr"
        theme = "claire"
    .good =
        language = "fr"
        theme = "clair"
theme-toml = This theme file cannot be read: { $reason }.
    .help = A line looks like this: ink = "#1A1816"
    .why = A badly written line may change the sense of all those after it: nothing is guessed.
    .bad =
        {""}[colors]
        line = #7A746A
    .good =
        {""}[colors]
        line = "#7A746A"
theme-unknown-key = There is no key “{ $key }” in theme.toml.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”? The keys that can stand here: { $known }.
       *[no] The keys that can stand here: { $known }.
    }
    .why = An unknown key would be passed over in silence: the colour that you mean to change would stay the same.
    .bad =
        {""}[colors]
        lien = "#7A746A"
    .good =
        {""}[colors]
        line = "#7A746A"
theme-missing-key = The key “{ $key }” is missing in theme.toml.
    .help = For example: { $example }
    .why = An event needs all of its colours: for the day, the night and the press.
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
theme-value = The value of “{ $key }” does not have the right form.
    .help = For example: { $example }
    .why = A colour is written in hexadecimal, inks as four numbers: that is what the contrasts are computed from.
    .bad =
        {""}[colors]
        line = "gris"
    .good =
        {""}[colors]
        line = "#7A746A"
theme-event-id = The event name “{ $event }” has a character that it cannot have.
    .help = Write it in lower case without accents, with figures and hyphens: premier-logement
    .why = This name becomes a class of the style sheet, and is written in every sheet.
    .bad =
        {""}[events."Premier logement"]
        icon = "key-round"
    .good =
        {""}[events.logement]
        icon = "key-round"
theme-contrast = The text “{ $text }” cannot be read well enough on “{ $ground }”: its contrast is { $ratio } to 1, and 7 is the least.
    .help = Make one of the two colours darker, or the other lighter. A key that ends in “_inks” is for print, the others are for the screen.
    .why = Under 7 to 1, a text cannot be read with poor sight, in the sun or on a photocopy.
    .bad =
        {""}[colors]
        soft = "#B0A898"
    .good =
        {""}[colors]
        soft = "#4A463F"
theme-inks-stale = The colour “{ $color }” has changed, but not its inks: the press would print the old colour.
    .help = Add under [{ $table }], or ask your printer for these values: { $cure }
    .why = Screen and press each have their values. Changing one without the other would print the old colour.
    .bad =
        {""}[events.deces]
        strong = "#5A3369"
    .good =
        {""}[events.deces]
        strong = "#5A3369"
        strong_inks = [60, 80, 0, 40]
theme-state-design = The theme’s file “{ $file }” copies the design of the French State ({ $what }), which the law keeps for the State.
    .help = Take it out: the Marianne typeface, the DSFR and the block-mark are forbidden to other sites, public ones included.
    .why = Marianne, the DSFR and the block-mark are reserved for the State: another site that imitates them would mislead readers.
    .bad =
        body {"{"} font-family: Marianne, sans-serif {"}"}
    .good =
        body {"{"} font-family: "Atkinson Hyperlegible Next", sans-serif {"}"}
theme-font = The font “{ $file }” cannot be read: { $reason }.
    .help = Give a whole TrueType file (.ttf).
    .why = A font that cannot be read would print empty boxes in place of words.
    .bad =
        fonts/ville.ttf : 0 octet
    .good =
        fonts/ville.ttf : 84 ko
theme-icon = The icon “{ $file }” cannot be read: { $reason }.
    .help = Give an SVG file made of strokes on a grid of 24 by 24, like Lucide’s icons.
    .why = The icon is drawn on paper, stroke by stroke. Anything but strokes cannot be drawn there.
    .bad =
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
          <image href="cle.png" />
        </svg>
    .good =
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
          <path d="M4 12h16" />
        </svg>
theme-words = The theme’s words “{ $file }” cannot be read: { $reason }.
    .help = A line looks like this: html-skip = Skip to content
    .why = These are the words that readers see. A badly formed message would show them its technical name.
    .bad =
        html-skip Aller au contenu
    .good =
        html-skip = Aller au contenu
theme-import = The style sheet “{ $file }” calls another one with @import.
    .help = Copy what it holds into style.css.
    .why = Every sheet called besides delays the page, and may come from elsewhere.
    .bad =
        @import "impression.css";
    .good =
        @media print {"{"} nav {"{"} display: none {"}"} {"}"}
theme-external = The style sheet “{ $file }” fetches something from outside the theme: { $address }
    .help = Put the file in the theme’s folder and write its path: url("fonts/face.woff2")
    .why = A file taken from elsewhere tells a third party who reads the sheet, and breaks the page when it goes away.
    .bad =
        body {"{"} background: url("https://cdn.exemple.fr/fond.png") {"}"}
    .good =
        body {"{"} background: #FFFFFF {"}"}
theme-missing-file = The file “{ $file }” is missing from the theme.
    .help = Add this file, or correct its name.
    .why = A file that is named and not there leaves a hole in the page: a font or an icon does not show.
    .bad =
        @font-face {"{"} font-family: Ville; src: url("fonts/ville.woff2") {"}"}
    .good =
        @font-face {"{"} font-family: Ville; src: url("fonts/lexend-light.woff2") {"}"}
theme-file-name = The name of the file “{ $file }” has capitals: some hosts would not find it.
    .help = Rename it “{ $name }”, in the folder and in style.css.
    .why = Some hosts tell capitals from small letters, others do not: the font would be missing on some.
    .bad =
        fonts/Ville.woff2
    .good =
        fonts/ville.woff2
theme-template = The theme’s template “{ $file }” cannot be read: { $reason }
    .help = Compare this line with that of the template of the same name in the clair theme.
    .why = A template that cannot be read can show no page.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}% if %{"}"}x{"{"}% endif %{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-unclosed = A tag opens here and is closed nowhere.
    .help = Write { $end } at the end of the tag.
    .why = A tag left open swallows all that follows: the page would stop there.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}# à revoir
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}# à revoir #{"}"}
theme-template-tag = A template knows no statement “{ $tag }”.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”? The statements: { $known }.
       *[no] The statements: { $known }.
    }
    .why = A template shows words, it does not compute. Other statements could make a page grow without end.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}% set a = 1 %{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-end = The statement “{ $tag }” closes nothing that is open.
    .help = { $end ->
        [none] Remove it, or open before it what it closes.
       *[other] Write “{ $end }” before it, or remove it.
    }
    .why = An end that closes nothing often hides another end forgotten above.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}% endfor %{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-open = The statement “{ $tag }” is never closed.
    .help = Write {"{%"} { $end } {"%}"} where it ends.
    .why = What opens and never closes would make the rest of the page hang on a condition.
    .bad =
        {"{"}% extends "base.html" %{"}"}{"{"}% if summary %{"}"}
    .good =
        {"{"}% extends "base.html" %{"}"}
theme-template-loops = Too many loops are inside one another: a page would not end.
    .help = Keep { $most } at most, included templates counted.
    .why = Loops inside loops multiply the lines: a page would never end.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}% for a in nav %{"}"}{"{"}% for b in nav %{"}"}{"{"}% for c in nav %{"}"}{"{"}% for d in nav %{"}"}x{"{"}% endfor %{"}"}{"{"}% endfor %{"}"}{"{"}% endfor %{"}"}{"{"}% endfor %{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-list = “{ $name }” is no list: a loop cannot go through it.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”? The lists: { $known }.
       *[no] The lists: { $known }.
    }
    .why = A loop goes through a list. Over anything else, it would show nothing.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}% for c in body %{"}"}{"{"}{"{"} c {"}"}{"}"}{"{"}% endfor %{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-sign = The sign “{ $sign }” has no place in a template’s tag.
    .help = A tag shows a name, such as {"{{ title }}"}, or compares it.
    .why = Joining texts, or making lists of them, could get around the protection of pages.
    .bad =
        <h1>{"{"}{"{"} heading ~ site {"}"}{"}"}</h1>
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-safe = There is no filter “safe” here: a text never becomes HTML.
    .help = Remove “| safe”. The page’s body, {"{{ body }}"}, is HTML already.
    .why = “safe” would let a text become HTML: a “<” in a sheet would break the page.
    .bad =
        <h1>{"{"}{"{"} heading | safe {"}"}{"}"}</h1>
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-filter = There is no filter “{ $filter }”.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”? The filters: { $known }.
       *[no] The filters: { $known }.
    }
    .why = The filters allowed never make a text longer. Another name is a typing error.
    .bad =
        <h1>{"{"}{"{"} heading | uper {"}"}{"}"}</h1>
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-call = A template calls no function: “{ $name }” does not exist.
    .help = Remove this call. Everything that a page shows has a name.
    .why = A template calls no function: it must read neither the disk nor the environment.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}{"{"} range(end=9) {"}"}{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-name = The name “{ $name }” does not exist on this page.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”? The names: { $known }.
       *[no] The names: { $known }.
    }
    .why = An unknown name would stay empty on the page, and nobody would see it.
    .bad =
        <h1>{"{"}{"{"} haeding {"}"}{"}"}</h1>
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-field = “{ $name }” does not exist here.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”? The names here: { $known }.
       *[no] The names here: { $known }.
    }
    .why = What you show has no such field: the page would have a blank there.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}{"{"} word.skpi {"}"}{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}{"{"} word.skip {"}"}{"}"}
theme-template-absent = “{ $name }” is missing on some pages: what stands before it is empty there.
    .help = Put these lines between {"{% if … %}"} and {"{% endif %}"}.
    .why = Not every page has this part. Without a condition, a page would not show.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}{"{"} help.lines {"}"}{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}% if help %{"}"}{"{"}% for line in help.lines %{"}"}{"{"}{"{"} line {"}"}{"}"}{"{"}% endfor %{"}"}{"{"}% endif %{"}"}
theme-template-missing = The template calls another one that does not exist: “{ $file }”.
    .help = { $found ->
        [yes] Did you mean "{ $nearest }"? The templates: { $known }.
       *[no] Write one of these names between straight quotes: { $known }.
    }
    .why = A template that is not there can bring nothing to the page.
    .bad =
        {"{"}% extends "bse.html" %{"}"}
    .good =
        {"{"}% extends "base.html" %{"}"}
theme-template-block = The block “{ $block }” is not in the template that this one extends: it would not be seen.
    .help = { $found ->
        [yes] Did you mean “{ $nearest }”? The blocks: { $known }.
       *[no] The blocks: { $known }.
    }
    .why = A block that the base template does not know is never shown.
    .bad =
        {"{"}% extends "base.html" %{"}"}{"{"}% block mian %{"}"}x{"{"}% endblock %{"}"}
    .good =
        {"{"}% extends "base.html" %{"}"}
theme-template-loop = These templates call each other in a circle, without end: { $chain }
    .help = Remove one of these calls.
    .why = Templates that call each other in a circle would never end.
    .bad =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>{"{"}% include "text.html" %{"}"}
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-template-deep = Too many templates call one another.
    .help = Keep only { $most } in a row.
    .why = A long chain of templates cannot be read any more, and slows every page down.
    .bad =
        text.html → a.html → b.html → c.html → d.html → e.html → f.html → g.html → h.html
    .good =
        text.html → base.html
theme-template-size = The templates of a page are too long: more than { $most } kB.
    .help = Shorten them, or include the same one fewer times.
    .why = A page of several megabytes does not open on a phone.
    .bad =
        {"{"}% include "annexe.html" %{"}"}{"{"}% include "annexe.html" %{"}"}{"{"}% include "annexe.html" %{"}"}
    .good =
        {"{"}% include "annexe.html" %{"}"}
theme-template-markup = No page may hold this: { $markup }
    .help = Remove it from the template “{ $file }”. A page has no script, no inline style, no outside address to load, and each attribute is between straight quotes.
    .why = A page has no script, no inline style, nothing to load from elsewhere: nothing follows the reader, nothing breaks.
    .bad =
        <h1 style="color: red">{"{"}{"{"} heading {"}"}{"}"}</h1>
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
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
    .why = Language, title, skip link, main area: without them a screen reader is lost.
    .bad =
        <p>{"{"}{"{"} heading {"}"}{"}"}</p>
    .good =
        <h1>{"{"}{"{"} heading {"}"}{"}"}</h1>
theme-words-missing = { $count ->
    [one] One message is missing in “{ $file }”: { $ids }
   *[other] { $count } messages are missing in “{ $file }”: { $ids }
}
    .help = Copy these lines from themes/clair/i18n/fr.ftl and translate them.
    .why = A message missing from a language would show there under its technical name.
    .bad =
        html-skip = Al la enhavo
    .good =
        html-skip = Al la enhavo
        …