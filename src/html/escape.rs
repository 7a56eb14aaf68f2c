//! The only file that writes markup around text: every text and every attribute of a page is escaped here.
//!
//! Element and attribute names are `&'static str` or variants, so nothing that somebody wrote can become one, and an
//! address is an [`Href`], which only the schemes of the allow-list can make.

/// An address that a page may lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Href(String);

impl Href {
    /// `https`, `http` or `mailto`, control characters removed first as browsers do; `None` for everything else.
    pub(super) fn address(address: &str) -> Option<Self> {
        let clean: String = address.trim().chars().filter(|c| !c.is_control()).collect();
        let (scheme, rest) = clean.split_once(':')?;
        let known = ["https", "http", "mailto"].iter().any(|s| scheme.eq_ignore_ascii_case(s));
        (known && !rest.is_empty()).then(|| Self(percent(&clean)))
    }

    /// The phone of a number with figures in it.
    pub(super) fn phone(number: &str) -> Option<Self> {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let plus = if number.trim_start().starts_with('+') { "+" } else { "" };
        (!digits.is_empty()).then(|| Self(format!("tel:{plus}{digits}")))
    }

    /// A place in the page.
    pub(super) fn anchor(id: &str) -> Self {
        Self(format!("#{}", percent(&identifier(id))))
    }

    /// A file of the site, as a relative path made by [`OutPath::to`](crate::paths::OutPath::to), perhaps at a place
    /// in it.
    pub(super) fn file(path: &str, anchor: Option<&str>) -> Self {
        let anchor = anchor.map(|id| Self::anchor(id).0).unwrap_or_default();
        Self(format!("{}{anchor}", percent(path)))
    }

    /// A picture of the theme in its own address.
    pub(super) fn svg(svg: &str) -> Self {
        Self(format!("data:image/svg+xml,{}", percent(svg.trim()).replace('#', "%23")))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

/// What an address cannot hold as it is, percent-encoded.
fn percent(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for c in address.chars() {
        match c {
            ' ' => out.push_str("%20"),
            '"' => out.push_str("%22"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '`' => out.push_str("%60"),
            '\\' => out.push_str("%5C"),
            '{' => out.push_str("%7B"),
            '|' => out.push_str("%7C"),
            '}' => out.push_str("%7D"),
            '^' => out.push_str("%5E"),
            '[' => out.push_str("%5B"),
            ']' => out.push_str("%5D"),
            c => out.push(c),
        }
    }
    out
}

/// An id: HTML allows no space in it.
fn identifier(id: &str) -> String {
    id.chars().map(|c| if c.is_whitespace() || c.is_control() { '-' } else { c }).collect()
}

/// An attribute that the program writes.
#[derive(Debug, Clone, Copy)]
pub(super) enum Attribute<'a> {
    Class(&'static str),
    Id(&'a str),
    Href(&'a Href),
    Source(&'a Href),
    Alternative(&'a str),
    Language(&'a str),
    /// The language of what a link leads to.
    LinkLanguage(&'a str),
    /// `rtl` or `ltr`.
    Direction(&'static str),
    Title(&'a str),
    Label(&'a str),
    LabelledBy(&'a str),
    /// One of the fixed roles of WAI-ARIA.
    Role(&'static str),
    Scope(&'static str),
    Start(u64),
    /// Of an XML file.
    Namespace(&'static str),
    /// Of an XML file: an attribute that pages have none of, by its name.
    Fixed(&'static str, &'a str),
    /// Reachable with the keyboard: for what scrolls.
    Focusable,
    /// Of an input: a box to tick.
    CheckBox,
}

/// Markup being written.
#[derive(Debug, Default)]
pub(super) struct Markup(String);

impl Markup {
    pub(super) fn with_capacity(capacity: usize) -> Self {
        Self(String::with_capacity(capacity))
    }

    /// `<tag attributes>`; void elements are opened and never closed.
    pub(super) fn open(&mut self, tag: &'static str, attributes: &[Attribute]) {
        self.0.push('<');
        self.0.push_str(tag);
        for attribute in attributes {
            self.attribute(attribute);
        }
        self.0.push('>');
    }

    /// `</tag>`
    pub(super) fn close(&mut self, tag: &'static str) {
        self.0.push_str("</");
        self.0.push_str(tag);
        self.0.push('>');
    }

    /// Text.
    pub(super) fn text(&mut self, text: &str) {
        push_text(text, &mut self.0);
    }

    /// An icon of the theme, whose markup the program made from strokes; decorative.
    pub(super) fn icon(&mut self, icon: &Icon) {
        self.0.push_str(&icon.0);
    }

    pub(super) fn finish(self) -> String {
        self.0
    }

    fn attribute(&mut self, attribute: &Attribute) {
        let (name, value): (&str, &str) = match attribute {
            Attribute::Class(class) => ("class", class),
            Attribute::Id(id) => return self.pair("id", &identifier(id)),
            Attribute::Href(href) => ("href", href.as_str()),
            Attribute::Source(href) => ("src", href.as_str()),
            Attribute::Alternative(text) => ("alt", text),
            Attribute::Language(tag) => ("lang", tag),
            Attribute::LinkLanguage(tag) => ("hreflang", tag),
            Attribute::Direction(direction) => ("dir", direction),
            Attribute::Title(text) => ("title", text),
            Attribute::Label(text) => ("aria-label", text),
            Attribute::LabelledBy(id) => return self.pair("aria-labelledby", &identifier(id)),
            Attribute::Role(role) => ("role", role),
            Attribute::Scope(scope) => ("scope", scope),
            Attribute::Namespace(address) => ("xmlns", address),
            Attribute::Fixed(name, value) => (name, value),
            Attribute::Start(number) => return self.pair("start", &number.to_string()),
            Attribute::Focusable => ("tabindex", "0"),
            Attribute::CheckBox => ("type", "checkbox"),
        };
        self.pair(name, value);
    }

    fn pair(&mut self, name: &str, value: &str) {
        self.0.push(' ');
        self.0.push_str(name);
        self.0.push_str("=\"");
        push_text(value, &mut self.0);
        self.0.push('"');
    }
}

/// An inline icon: `<svg>` around strokes on a grid of 24, hidden from assistive technology, since a word always
/// stands beside it (LOOK, section 7).
#[derive(Debug, Clone, Default)]
pub(super) struct Icon(String);

impl Icon {
    /// `svg` are children that `theme` made from strokes.
    pub(super) fn new(svg: &str) -> Self {
        // Without the style too, it is a stroke of the size of a letter.
        Self(format!(
            "<svg class=\"icon\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" fill=\"none\" stroke=\"currentColor\" \
             aria-hidden=\"true\" focusable=\"false\">{svg}</svg>"
        ))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

/// Escapes text for an element or a quoted attribute. Control characters, which HTML forbids, and the two last of the
/// basic plane, which XML forbids, are left out.
fn push_text(text: &str, out: &mut String) {
    let mut rest = 0;
    let bytes = text.as_bytes();
    for (i, b) in bytes.iter().enumerate() {
        let (replacement, length) = match b {
            b'&' => ("&amp;", 1),
            b'<' => ("&lt;", 1),
            b'>' => ("&gt;", 1),
            b'"' => ("&quot;", 1),
            b'\'' => ("&#39;", 1),
            b'\n' | b'\t' => continue,
            0..=0x1F | 0x7F => ("", 1),
            // U+FFFE and U+FFFF, then U+0080 to U+009F.
            0xEF if bytes[i + 1] == 0xBF && bytes[i + 2] >= 0xBE => ("", 3),
            0xC2 if bytes[i + 1] < 0xA0 => ("", 2),
            _ => continue,
        };
        out.push_str(&text[rest..i]);
        out.push_str(replacement);
        rest = i + length;
    }
    out.push_str(&text[rest..]);
}

/// The same for the template engine.
pub(super) fn write_text(text: &str, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    let mut escaped = String::with_capacity(text.len() + 16);
    push_text(text, &mut escaped);
    out.write_all(escaped.as_bytes())
}

/// JSON that can stand in a `<script>` block: `<` could end it, `&` and `>` could open a comment.
pub(super) fn json(json: &str) -> String {
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_allow_list_become_links() {
        for bad in [
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", " java\nscript:alert(1)", "\u{1}javascript:x", "data:text/html,x",
            "vbscript:x", "file:///etc/passwd", "//evil.example", "/x", "x", "", ":", "https:", "blob:x", "tel:1",
        ] {
            assert_eq!(Href::address(bad), None, "{bad:?}");
        }
        assert_eq!(Href::address(" HTTPS://a.fr/\"><b> ").unwrap().as_str(), "HTTPS://a.fr/%22%3E%3Cb%3E");
        assert_eq!(Href::address("ht\ntps://a.fr/").unwrap().as_str(), "https://a.fr/");
    }

    #[test]
    fn a_phone_is_dialled_by_its_figures() {
        assert_eq!(Href::phone("39\u{a0}39").unwrap().as_str(), "tel:3939");
        assert_eq!(Href::phone("+33 1 73 60 39 39").unwrap().as_str(), "tel:+33173603939");
        assert_eq!(Href::phone("javascript:"), None);
    }

    #[test]
    fn text_and_attributes_cannot_leave_their_place() {
        let mut markup = Markup::default();
        markup.open("p", &[Attribute::Title("\"><script>"), Attribute::Id("a b\"c")]);
        markup.text("</p><b onclick='x'>&\0\u{1b}\u{85}\u{ffff}é");
        assert_eq!(
            markup.finish(),
            "<p title=\"&quot;&gt;&lt;script&gt;\" id=\"a-b&quot;c\">&lt;/p&gt;&lt;b onclick=&#39;x&#39;&gt;&amp;é"
        );
        assert_eq!(json("{\"a\":\"</script><!--&\"}"), "{\"a\":\"\\u003c/script\\u003e\\u003c!--\\u0026\"}");
    }
}
