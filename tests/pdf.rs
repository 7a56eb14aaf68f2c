//! PDFs of a paper laid out by hand, judged by a validator that shares no line with ours, and read back.

use std::collections::BTreeSet;
use std::sync::Arc;

use jalon::layout::{
    Artifact, Bookmark, Color, Glyph, Item, Kid, LeafId, LinkArea, LinkTarget, MM, Node, Page, Paper, Role, Run, Scope,
};
use jalon::picture::Picture;
use jalon::press::{Bleed, Press};
use jalon::theme::{Face, Fonts, Segment};
use jiff::civil::date;
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use sha2::{Digest, Sha256};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

const INK: Color = Color::Rgb([0.1, 0.1, 0.2]);
const BLUE: Color = Color::Rgb([0.1, 0.2, 0.6]);
const WIDTH: f32 = 210.0 * MM;
const HEIGHT: f32 = 297.0 * MM;
const LEFT: f32 = 50.0;

fn fonts() -> Fonts {
    let file = |name: &str| -> Arc<[u8]> {
        let path = format!("{}/themes/clair/fonts/{name}.ttf", env!("CARGO_MANIFEST_DIR"));
        std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}")).into()
    };
    let files = [
        file("AtkinsonHyperlegibleNext-Regular"),
        file("AtkinsonHyperlegibleNext-Bold"),
        file("Lexend-Light"),
        file("Lexend-SemiBold"),
        file("JalonSymbols"),
    ];
    Fonts::new(files, 0.955)
}

/// What `layout` draws for a character that the fonts lack.
fn drawn(character: char) -> char {
    match character {
        '\u{202f}' => '\u{a0}',
        '\u{2011}' => '-',
        _ => character,
    }
}

/// A paper being laid out, from top to bottom: what `layout` does, without its line breaking.
struct Hand {
    fonts: Fonts,
    paper: Paper,
    leaves: usize,
    y: f32,
}

impl Hand {
    fn new() -> Self {
        let paper = Paper {
            title: "Un proche est décédé".into(),
            subject: "Les démarches <dans l’ordre> & sans frais.".into(),
            author: "Mairie d’Exemple".into(),
            language: "fr".into(),
            pages: Vec::new(),
            structure: vec![Node { role: Role::Document, kids: Vec::new(), language: None }],
            bookmarks: Vec::new(),
            links: Vec::new(),
            pictures: Vec::new(),
            press: None,
        };
        let mut hand = Self { fonts: fonts(), paper, leaves: 0, y: 0.0 };
        hand.page();
        hand
    }

    fn page(&mut self) {
        self.paper.pages.push(Page { width: WIDTH, height: HEIGHT, items: Vec::new() });
        self.y = 60.0;
    }

    fn items(&mut self) -> &mut Vec<Item> {
        &mut self.paper.pages.last_mut().unwrap().items
    }

    fn node(&mut self, parent: usize, role: Role) -> usize {
        let index = self.paper.structure.len();
        self.paper.structure.push(Node { role, kids: Vec::new(), language: None });
        self.paper.structure[parent].kids.push(Kid::Node(index));
        index
    }

    /// Shapes a text with the font's character map.
    fn run(&self, face: Face, size: f32, x: f32, y: f32, text: &str) -> Run {
        let font = FontRef::new(self.fonts.file(face)).unwrap();
        let (map, widths) = (font.charmap(), font.glyph_metrics(Size::new(size), LocationRef::default()));
        let mut glyphs = Vec::new();
        for (start, character) in text.char_indices() {
            let id = map.map(drawn(character)).unwrap_or_else(|| panic!("no glyph for {character:?}"));
            // Like a shaper: kerning and narrow spaces move by less than the width of the glyph.
            let kern = if "VT\u{202f}".contains(character) { -0.08 * size } else { 0.0 };
            let advance = widths.advance_width(id).unwrap() + kern;
            let id = u16::try_from(id.to_u32()).unwrap();
            glyphs.push(Glyph { id, advance, text: start..start + character.len_utf8() });
        }
        Run { face, size, color: INK, x, y, text: text.into(), glyphs }
    }

    /// A leaf with one line of words.
    fn words(&mut self, node: usize, face: Face, size: f32, x: f32, text: &str) {
        let leaf = self.leaf(node);
        let run = self.run(face, size, x, self.y, text);
        let items = self.items();
        items.extend([Item::BeginLeaf(leaf), Item::Run(run), Item::End]);
    }

    fn leaf(&mut self, node: usize) -> LeafId {
        let leaf = LeafId(self.leaves);
        self.leaves += 1;
        self.paper.structure[node].kids.push(Kid::Leaf(leaf));
        leaf
    }

    fn block(&mut self, parent: usize, role: Role, size: f32, text: &str) -> usize {
        let face = if matches!(role, Role::Heading(_)) { Face::Bold } else { Face::Regular };
        let node = self.node(parent, role);
        self.words(node, face, size, LEFT, text);
        self.y += size * 1.6;
        node
    }

    fn artifact(&mut self, artifact: Artifact, item: Item) {
        self.items().extend([Item::BeginArtifact(artifact), item, Item::End]);
    }

    fn footer(&mut self, text: &str) {
        let run = self.run(Face::RegularFigures, 9.0, LEFT, HEIGHT - 30.0, text);
        self.artifact(Artifact::Footer, Item::Run(run));
    }
}

/// Two pages with everything that a sheet has.
fn sheet() -> Hand {
    let mut hand = Hand::new();
    let header = hand.run(Face::Regular, 9.0, LEFT, 30.0, "Mairie d’Exemple");
    hand.artifact(Artifact::Header, Item::Run(header));
    hand.block(0, Role::Heading(1), 28.0, "Un proche est décédé");
    hand.block(0, Role::Paragraph, 18.0, "Vous n’avez pas tout à faire aujourd’hui\u{a0}: 86\u{a0}€ au plus.");
    let phase = hand.node(0, Role::Sect);
    hand.block(phase, Role::Heading(2), 22.0, "Dans les 24\u{a0}heures");
    hand.block(
        phase,
        Role::Paragraph,
        18.0,
        "L’office\u{202f}; figurer au fichier, «\u{a0}vite\u{a0}»\u{202f}! peut\u{2011}être",
    );

    let list = hand.node(phase, Role::List { ordered: true });
    for (label, body) in [("1.", "Le certificat de décès"), ("2.", "Une pièce d’identité")] {
        let item = hand.node(list, Role::ListItem);
        let node = hand.node(item, Role::Label);
        hand.words(node, Face::BoldFigures, 17.0, LEFT, label);
        let node = hand.node(item, Role::ListBody);
        hand.words(node, Face::Regular, 18.0, LEFT + 30.0, body);
        hand.y += 28.0;
    }

    // A paragraph cut by the end of the page: one node, two leaves; its link is on both sides too.
    let cut = hand.node(phase, Role::Paragraph);
    hand.words(cut, Face::Regular, 18.0, LEFT, "Voir le site ");
    let link = hand.node(cut, Role::Link);
    for (text, page) in [("service-public", 0), (".gouv.fr", 1)] {
        if page == 1 {
            hand.footer("1 / 2");
            hand.page();
        }
        let (left, top) = (if page == 0 { 170.0 } else { LEFT }, hand.y - 16.0);
        hand.words(link, Face::Bold, 18.0, left, text);
        hand.paper.structure[link].kids.push(Kid::Link(page));
        hand.paper.links.push(LinkArea {
            page,
            areas: vec![[left, top, left + 130.0, top + 22.0]],
            target: LinkTarget::Address("https://www.service-public.gouv.fr/décès".into()),
            contents: "Service-Public, le site officiel".into(),
        });
    }
    hand.words(cut, Face::Regular, 18.0, LEFT + 140.0, ", gratuit.");
    hand.y += 36.0;

    let table = hand.node(phase, Role::Table);
    for (row, cells) in [["Qui", "Quand"], ["Mairie", "24 h"], ["Banque", ""]].into_iter().enumerate() {
        let node = hand.node(table, Role::TableRow);
        for (column, text) in cells.into_iter().enumerate() {
            let role = match (row, column) {
                (0, _) => Role::HeaderCell { scope: Scope::Column },
                (_, 0) => Role::HeaderCell { scope: Scope::Row },
                _ => Role::DataCell,
            };
            let cell = hand.node(node, role);
            if !text.is_empty() {
                let x = LEFT + if column == 0 { 0.0 } else { 200.0 };
                hand.words(cell, Face::Regular, 18.0, x, text);
            }
        }
        let y = hand.y + 8.0;
        let path = vec![Segment::Move(LEFT, y), Segment::Line(LEFT + 300.0, y)];
        let dash = if row == 0 { Vec::new() } else { vec![4.0, 2.0] };
        hand.artifact(Artifact::Layout, Item::Stroke { path, color: BLUE, width: 1.5, round: false, dash });
        hand.y += 30.0;
    }

    let (left, top) = (LEFT, hand.y);
    let bounds = [left, top, left + 80.0, top + 80.0];
    let figure = hand.node(phase, Role::Figure { alternative: "Code à viser\u{a0}: exemple.fr/q/d7".into(), bounds });
    let leaf = hand.leaf(figure);
    let square = |x: f32, y: f32, side: f32| {
        [
            Segment::Move(x, y),
            Segment::Line(x + side, y),
            Segment::Line(x + side, y + side),
            Segment::Line(x, y + side),
            Segment::Close,
        ]
    };
    let codes = [square(left, top, 20.0), square(left + 60.0, top, 20.0), square(left, top + 60.0, 20.0)].concat();
    let circle = vec![
        Segment::Move(left + 40.0, top + 30.0),
        Segment::Cubic(left + 60.0, top + 30.0, left + 60.0, top + 60.0, left + 40.0, top + 60.0),
        Segment::Cubic(left + 20.0, top + 60.0, left + 20.0, top + 30.0, left + 40.0, top + 30.0),
        Segment::Close,
    ];
    hand.items().extend([
        Item::BeginLeaf(leaf),
        Item::Fill { path: codes, color: INK },
        Item::Stroke { path: circle, color: BLUE, width: 3.0, round: true, dash: Vec::new() },
        Item::End,
    ]);
    hand.y += 120.0;

    let english = hand.node(0, Role::Paragraph);
    hand.words(english, Face::Regular, 18.0, LEFT, "En anglais\u{a0}: ");
    let span = hand.node(english, Role::Span);
    hand.paper.structure[span].language = Some("en".into());
    hand.words(span, Face::Regular, 18.0, LEFT + 120.0, "a relative has died");
    hand.y += 30.0;

    let place = hand.node(0, Role::Paragraph);
    let link = hand.node(place, Role::Link);
    hand.words(link, Face::Regular, 18.0, LEFT, "Retour au début");
    hand.paper.structure[link].kids.push(Kid::Link(2));
    let top = hand.y - 16.0;
    hand.paper.links.push(LinkArea {
        page: 1,
        areas: vec![[LEFT, top, LEFT + 130.0, top + 22.0]],
        target: LinkTarget::Place(0, 40.0),
        contents: "Retour au début de la fiche".into(),
    });
    hand.y += 30.0;

    let note = hand.node(0, Role::Note { id: "source-a".into() });
    let label = hand.node(note, Role::Label);
    hand.words(label, Face::Regular, 12.0, LEFT, "(a)");
    hand.words(note, Face::Regular, 12.0, LEFT + 20.0, "Service-Public, fiche F16507.");
    hand.footer("2 / 2");

    hand.paper.bookmarks =
        [(0, "Un proche est décédé", 0), (1, "Dans les 24 heures", 0), (1, "Sources", 1), (0, "Fin", 1)]
            .into_iter()
            .map(|(level, title, page)| Bookmark { level, title: title.into(), page, top: 40.0 })
            .collect();
    hand
}

fn write(hand: &Hand) -> Vec<u8> {
    jalon::pdf::write(&hand.paper, &hand.fonts, b"sheet").unwrap()
}

/// The clauses of both standards that the validator finds broken, with its words.
fn judged(bytes: &[u8]) -> Vec<String> {
    let of = |profile| {
        let report = validate_pdf_bytes(bytes, &ValidationOptions::default().profile(profile)).unwrap();
        report.failures.iter().map(|failure| format!("{failure:?}")).collect::<Vec<_>>()
    };
    [of(ValidationProfile::PdfUa1), of(ValidationProfile::PdfA2a)].concat()
}

#[test]
fn a_sheet_is_pdf_ua_1_and_pdf_a_2a() {
    assert_eq!(judged(&write(&sheet())), Vec::<String>::new());
}

#[test]
fn a_file_claims_both_standards_and_says_what_its_colours_are() {
    let document = Document::load_mem(&write(&sheet())).unwrap();
    let catalog = document.catalog().unwrap();
    let xmp = String::from_utf8(stream(&document, catalog, b"Metadata")).unwrap();
    for claim in ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<", ">http://www.aiim.org/pdfua/ns/id/<"] {
        assert_eq!(xmp.matches(claim).count(), 1, "{claim}");
    }
    let intents = catalog.get(b"OutputIntents").unwrap().as_array().unwrap();
    let intent = document.get_dictionary(intents[0].as_reference().unwrap()).unwrap();
    assert_eq!((intents.len(), intent.get(b"S").unwrap().as_name().unwrap()), (1, &b"GTS_PDFA1"[..]));
    let profile = stream(&document, intent, b"DestOutputProfile");
    assert_eq!(u32::from_be_bytes(profile[..4].try_into().unwrap()) as usize, profile.len());
    assert_eq!((&profile[12..20], &profile[36..40]), (&b"mntrRGB "[..], &b"acsp"[..]));
}

/// What the sheet says, in order: role, then words or alternative.
const SAID: [(&str, &str); 20] = [
    ("H1", "Un proche est décédé"),
    ("P", "Vous n’avez pas tout à faire aujourd’hui\u{a0}: 86\u{a0}€ au plus."),
    ("H2", "Dans les 24\u{a0}heures"),
    ("P", "L’office\u{202f}; figurer au fichier, «\u{a0}vite\u{a0}»\u{202f}! peut\u{2011}être"),
    ("Lbl", "1."),
    ("LBody", "Le certificat de décès"),
    ("Lbl", "2."),
    ("LBody", "Une pièce d’identité"),
    ("P", "Voir le site service-public.gouv.fr, gratuit."),
    ("TH", "Qui"),
    ("TH", "Quand"),
    ("TH", "Mairie"),
    ("TD", "24 h"),
    ("TH", "Banque"),
    ("TD", ""),
    ("Figure", "Code à viser\u{a0}: exemple.fr/q/d7"),
    ("P", "En anglais\u{a0}: a relative has died"),
    ("P", "Retour au début"),
    ("Lbl", "(a)"),
    ("Note", "Service-Public, fiche F16507."),
];

#[test]
fn what_is_read_is_what_was_set_in_reading_order() {
    let reading = jalon::pdf::read(&write(&sheet())).unwrap();
    let said: Vec<_> = reading
        .blocks
        .iter()
        .map(|block| (block.role.as_str(), block.alternative.as_deref().unwrap_or(&block.text)))
        .collect();
    assert_eq!(said, SAID);
    let pages: Vec<_> = reading.blocks.iter().map(|block| block.page.unwrap_or(9)).collect();
    assert_eq!(pages, [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 9, 1, 1, 1, 1, 1]);
}

#[test]
fn what_a_file_says_of_itself_is_read() {
    let reading = jalon::pdf::read(&write(&sheet())).unwrap();
    assert_eq!((reading.title.as_str(), reading.language.as_str()), ("Un proche est décédé", "fr"));
    assert_eq!(reading.pages.len(), 2);
    for (page, footer) in reading.pages.iter().zip(["1 / 2", "2 / 2"]) {
        assert!((page.width - 210.0).abs() < 0.01 && (page.height - 297.0).abs() < 0.01, "{page:?}");
        assert!(page.artifacts.contains(footer) && !page.text.contains(footer), "{page:?}");
        assert_eq!(page.untagged, "");
    }
    assert!(reading.pages[1].text.starts_with(".gouv.fr\n, gratuit.\n"), "{:?}", reading.pages[1].text);
    let links: Vec<_> =
        reading.links.iter().map(|link| (link.page, link.address.as_deref(), link.contents.as_str())).collect();
    let address = Some("https://www.service-public.gouv.fr/d%C3%A9c%C3%A8s");
    assert_eq!(
        links,
        [
            (0, address, "Service-Public, le site officiel"),
            (1, address, "Service-Public, le site officiel"),
            (1, None, "Retour au début de la fiche"),
        ]
    );
    let bookmarks: Vec<_> = reading.bookmarks.iter().map(|mark| (mark.level, mark.title.as_str(), mark.page)).collect();
    assert_eq!(
        bookmarks,
        [
            (0, "Un proche est décédé", Some(0)),
            (1, "Dans les 24 heures", Some(0)),
            (1, "Sources", Some(1)),
            (0, "Fin", Some(1)),
        ]
    );
}

/// A paper of one paragraph, in one run.
fn paragraph(run: impl FnOnce(&Hand) -> Run) -> Hand {
    let mut hand = Hand::new();
    hand.block(0, Role::Heading(1), 20.0, "Titre");
    let node = hand.node(0, Role::Paragraph);
    let leaf = hand.leaf(node);
    let run = run(&hand);
    hand.items().extend([Item::BeginLeaf(leaf), Item::Run(run), Item::End]);
    hand
}

#[test]
fn a_ligature_is_read_as_its_letters() {
    let hand = paragraph(|hand| {
        // The theme's fonts have no such glyph; any other does for what is read.
        let mut run = hand.run(Face::Regular, 18.0, LEFT, 200.0, "affiche");
        let second = run.glyphs.remove(2);
        run.glyphs[1].text.end = run.glyphs[2].text.start;
        assert_eq!(&run.text[run.glyphs[1].text.clone()], "ff");
        assert_eq!(&run.text[second.text], "f");
        run
    });
    let bytes = write(&hand);
    assert_eq!(judged(&bytes), Vec::<String>::new());
    assert_eq!(jalon::pdf::read(&bytes).unwrap().blocks[1].text, "affiche");
}

#[test]
fn a_text_drawn_by_several_glyphs_is_read_once() {
    let hand = paragraph(|hand| {
        let mut run = hand.run(Face::Regular, 18.0, LEFT, 200.0, "de´ce´de´.");
        run.text = "décédé.".into();
        let mut at = 0;
        for glyph in 0..run.glyphs.len() {
            // d é´ c é´ d é´ .
            let length = [1, 2, 0, 1, 2, 0, 1, 2, 0, 1][glyph];
            run.glyphs[glyph].text = at..at + length;
            at += length;
        }
        run
    });
    let bytes = write(&hand);
    assert_eq!(judged(&bytes), Vec::<String>::new());
    assert_eq!(jalon::pdf::read(&bytes).unwrap().blocks[1].text, "décédé.");
}

/// The outline of a glyph.
fn outline(font: &FontRef<'_>, glyph: u32) -> Vec<Vec<f32>> {
    let mut path = Path(Vec::new());
    let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
    font.outline_glyphs().get(GlyphId::new(glyph)).unwrap().draw(settings, &mut path).unwrap();
    path.0
}

struct Path(Vec<Vec<f32>>);

impl OutlinePen for Path {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.push(vec![x, y]);
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.0.push(vec![x, y, x]);
    }
    fn quad_to(&mut self, control_x: f32, control_y: f32, x: f32, y: f32) {
        self.0.push(vec![control_x, control_y, x, y]);
    }
    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {
        unreachable!("the theme's fonts are TrueType");
    }
    fn close(&mut self) {}
}

/// The font of a resource name, its descendant and its descriptor.
fn font<'a>(document: &'a Document, name: &[u8]) -> [&'a Dictionary; 3] {
    let page = document.page_iter().next().unwrap();
    let page = document.get_dictionary(page).unwrap();
    let at = |dictionary: &'a Dictionary, key: &[u8]| dictionary.get_deref(key, document).unwrap();
    let fonts = at(at(page, b"Resources").as_dict().unwrap(), b"Font").as_dict().unwrap();
    let font = at(fonts, name).as_dict().unwrap();
    let descendant = at(font, b"DescendantFonts").as_array().unwrap()[0].as_dict().unwrap();
    [font, descendant, at(descendant, b"FontDescriptor").as_dict().unwrap()]
}

fn stream(document: &Document, dictionary: &Dictionary, key: &[u8]) -> Vec<u8> {
    dictionary.get_deref(key, document).unwrap().as_stream().unwrap().decompressed_content().unwrap()
}

#[test]
fn every_code_draws_the_glyph_of_its_text_at_its_width() {
    let hand = sheet();
    let document = Document::load_mem(&write(&hand)).unwrap();
    let [font, descendant, descriptor] = font(&document, b"F1");
    let program = stream(&document, descriptor, b"FontFile2");
    let embedded = FontRef::new(&program).unwrap();
    let whole = FontRef::new(hand.fonts.file(Face::Regular)).unwrap();
    let whole_widths = whole.glyph_metrics(Size::new(1000.0), LocationRef::default());
    let glyphs = stream(&document, descendant, b"CIDToGIDMap");
    let map = String::from_utf8(stream(&document, font, b"ToUnicode")).unwrap();
    let widths = descendant.get(b"W").unwrap().as_array().unwrap();
    assert_eq!((widths.len(), widths[0].as_i64().unwrap()), (2, 1), "codes are contiguous, from 1");
    let widths = widths[1].as_array().unwrap();

    let mut seen = String::new();
    for line in map.lines().filter(|line| line.starts_with('<') && line.len() == 13) {
        let code = usize::from_str_radix(&line[1..5], 16).unwrap();
        let text = char::from_u32(u32::from_str_radix(&line[8..12], 16).unwrap());
        // The range of codes has the same form as one of them.
        let Some(text) = text.filter(|_| code > 0) else { continue };
        let drawn = drawn(text);
        let original = whole.charmap().map(drawn).unwrap();
        let glyph = u16::from_be_bytes([glyphs[code * 2], glyphs[code * 2 + 1]]);
        assert_eq!(outline(&embedded, glyph.into()), outline(&whole, original.to_u32()), "outline of {text:?}");
        let width = whole_widths.advance_width(original).unwrap();
        assert!((widths[code - 1].as_float().unwrap() - width).abs() < 0.51, "width of {text:?}");
        seen.push(text);
    }
    for text in "eéèà€«»’ \u{a0}\u{202f}-\u{2011}".chars() {
        assert!(seen.contains(text), "{text:?} has its own code");
    }
    let id = |text| whole.charmap().map(text).unwrap().to_u32();
    assert_ne!(outline(&whole, id('e')), outline(&whole, id('é')));
}

#[test]
fn drawn_words_end_where_the_shaper_ended_them() {
    // Kerned and squeezed: no advance is the font's own.
    let hand = paragraph(|hand| {
        let mut run = hand.run(Face::Regular, 14.0, LEFT, 200.0, &"Va Te voir où ? ".repeat(8));
        for (index, glyph) in run.glyphs.iter_mut().enumerate() {
            glyph.advance += [0.013, -0.007, 0.0, 0.21][index % 4];
        }
        run
    });
    let run = hand.paper.pages[0].items.iter().rev().find_map(|item| match item {
        Item::Run(run) => Some(run),
        _ => None,
    });
    let wanted: f32 = run.unwrap().glyphs.iter().map(|glyph| glyph.advance).sum();

    let document = Document::load_mem(&write(&hand)).unwrap();
    let widths = font(&document, b"F1")[1].get(b"W").unwrap().as_array().unwrap()[1].as_array().unwrap();
    let page = document.page_iter().next().unwrap();
    let content = Content::decode(&document.get_page_content(page)).unwrap();
    let shown = content.operations.iter().rfind(|operation| operation.operator == "TJ").unwrap();
    let mut end = 0.0;
    for item in shown.operands[0].as_array().unwrap() {
        match item {
            Object::String(codes, _) => {
                for code in codes.chunks(2) {
                    end += widths[usize::from(u16::from_be_bytes([code[0], code[1]])) - 1].as_float().unwrap();
                }
            }
            number => end -= number.as_float().unwrap(),
        }
    }
    assert!((end * 14.0 / 1000.0 - wanted).abs() < 0.02, "{} pt instead of {wanted}", end * 14.0 / 1000.0);
}

/// Two pictures, each drawn twice, on a paper whose only other colour is black.
fn pictures() -> Hand {
    let mut hand = Hand::new();
    hand.block(0, Role::Heading(1), 28.0, "Un plan");
    let color = Picture { width: 2, height: 2, pixels: [200, 0, 0, 0, 200, 0, 0, 0, 200, 9, 9, 9].into() };
    let gray = color.gray();
    hand.paper.pictures = vec![Arc::new(color), Arc::new(gray)];
    for picture in [0, 1, 0, 1] {
        let bounds = [LEFT, hand.y, LEFT + 60.0, hand.y + 40.0];
        let figure = hand.node(0, Role::Figure { alternative: "Le plan de la mairie".into(), bounds });
        let leaf = hand.leaf(figure);
        hand.items().extend([Item::BeginLeaf(leaf), Item::Picture { picture, bounds }, Item::End]);
        hand.y += 60.0;
    }
    for item in hand.items() {
        if let Item::Run(run) = item {
            run.color = Color::Gray(0.0);
        }
    }
    hand
}

#[test]
fn pictures_are_held_once_with_their_pixels_and_grey_stays_grey() {
    let hand = pictures();
    let bytes = write(&hand);
    assert_eq!(judged(&bytes), Vec::<String>::new());
    let document = Document::load_mem(&bytes).unwrap();
    let images: Vec<_> = document
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .filter(|stream| stream.dict.get(b"Subtype").is_ok_and(|kind| *kind == Object::from("Image")))
        .collect();
    let space = |at: usize| images[at].dict.get(b"ColorSpace").unwrap().as_name().unwrap();
    assert_eq!((images.len(), space(0), space(1)), (2, &b"DeviceRGB"[..], &b"DeviceGray"[..]));
    assert_eq!(images[0].decompressed_content().unwrap(), hand.paper.pictures[0].pixels[..]);
    let lights: Vec<u8> = hand.paper.pictures[1].pixels.iter().copied().step_by(3).collect();
    assert_eq!(images[1].decompressed_content().unwrap(), lights);

    let page = document.page_iter().next().unwrap();
    let operations = Content::decode(&document.get_page_content(page)).unwrap().operations;
    let count = |operator: &str| operations.iter().filter(|operation| operation.operator == operator).count();
    assert_eq!((count("Do"), count("rg"), count("RG"), count("g")), (4, 0, 0, 1));
    let place = operations.iter().find(|operation| operation.operator == "cm").unwrap();
    let place: Vec<f32> = place.operands.iter().map(|number| number.as_float().unwrap()).collect();
    let Role::Figure { bounds, .. } = &hand.paper.structure[2].role else { panic!() };
    assert!((place[0] - 60.0).abs() < 0.01 && (place[3] - 40.0).abs() < 0.01);
    assert!((place[4] - LEFT).abs() < 0.01 && (place[5] - (HEIGHT - bounds[3])).abs() < 0.01);
}

#[test]
fn a_picture_that_is_not_there_or_not_whole_is_refused() {
    let spoilt: [fn(&mut Paper); 4] = [
        |paper| paper.pictures.truncate(1),
        |paper| Arc::make_mut(&mut paper.pictures[0]).width = 3,
        |paper| Arc::make_mut(&mut paper.pictures[0]).pixels = [].into(),
        |paper| {
            for item in &mut paper.pages[0].items {
                if let Item::Picture { bounds, .. } = item {
                    bounds[2] = f32::NAN;
                }
            }
        },
    ];
    for (index, spoil) in spoilt.into_iter().enumerate() {
        let mut hand = pictures();
        spoil(&mut hand.paper);
        let refused = jalon::pdf::write(&hand.paper, &hand.fonts, b"").map(|_| ());
        assert_eq!(refused.map_err(|error| error.code), Err("pdf-picture"), "{index}");
    }
}

/// The structure element that says so.
fn element<'a>(document: &'a mut Document, role: &[u8]) -> &'a mut Dictionary {
    let is = |object: &Object| {
        let Ok(dictionary) = object.as_dict() else { return false };
        let name = |key: &[u8]| dictionary.get(key).and_then(Object::as_name).unwrap_or_default();
        name(b"Type") == b"StructElem" && name(b"S") == role
    };
    document.objects.values_mut().find(|object| is(object)).unwrap().as_dict_mut().unwrap()
}

/// A fault: its name, how it is planted, and the clause of ISO 14289-1 or ISO 19005-2 that it breaks.
type Fault = (&'static str, fn(&mut Document), &'static str);

const FAULTS: [Fault; 10] = [
    (
        "colours without a meaning",
        |document| {
            document.catalog_mut().unwrap().remove(b"OutputIntents");
        },
        "6.2.4.3",
    ),
    (
        "a figure without Alt",
        |document| {
            element(document, b"Figure").remove(b"Alt");
        },
        "7.3",
    ),
    (
        "a link without Contents",
        |document| {
            let link = document.objects.values_mut().filter_map(|object| object.as_dict_mut().ok());
            link.filter(|link| link.has(b"QuadPoints")).for_each(|link| {
                link.remove(b"Contents");
            });
        },
        "7.18.5",
    ),
    (
        "header cells without Scope",
        |document| {
            let cells = document.objects.values_mut().filter_map(|object| object.as_dict_mut().ok());
            cells.filter(|cell| cell.get(b"S").is_ok_and(|role| *role == Object::from("TH"))).for_each(|cell| {
                cell.remove(b"A");
            });
        },
        "7.5",
    ),
    (
        "no ParentTree",
        |document| {
            let root = document.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
            document.get_dictionary_mut(root).unwrap().remove(b"ParentTree");
        },
        "7.18",
    ),
    (
        "no ToUnicode",
        |document| {
            let fonts = document.objects.values_mut().filter_map(|object| object.as_dict_mut().ok());
            fonts.for_each(|font| {
                font.remove(b"ToUnicode");
            });
        },
        "7.21.7",
    ),
    (
        "no language",
        |document| {
            document.catalog_mut().unwrap().remove(b"Lang");
        },
        "7.2",
    ),
    ("H1 followed by H3", |document| element(document, b"H2").set("S", "H3"), "7.4.2"),
    (
        "wrong widths",
        |document| {
            for font in document.objects.values_mut().filter_map(|object| object.as_dict_mut().ok()) {
                let Ok(descendants) = font.get_mut(b"DescendantFonts").and_then(Object::as_array_mut) else { continue };
                let widths = descendants[0].as_dict_mut().unwrap().get_mut(b"W").unwrap().as_array_mut().unwrap();
                widths[1].as_array_mut().unwrap().fill(Object::Integer(777));
            }
        },
        "7.21.5",
    ),
    (
        "an untagged heading",
        |document| {
            let page = document.page_iter().next().unwrap();
            let mut content = Content::decode(&document.get_page_content(page)).unwrap();
            let heading = |operation: &Operation| {
                operation.operands.first().is_some_and(|tag| tag.as_name().is_ok_and(|tag| tag == b"H1"))
            };
            let start = content.operations.iter().position(heading).unwrap();
            content.operations.remove(start);
            let end = content.operations[start..].iter().position(|operation| operation.operator == "EMC").unwrap();
            content.operations.remove(start + end);
            document.change_page_content(page, content.encode().unwrap()).unwrap();
        },
        "7.1",
    ),
];

fn saved(document: &mut Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn ten_planted_faults_are_caught() {
    let bytes = write(&sheet());
    // The instrument first: a file that is only opened and saved is still right.
    assert_eq!(judged(&saved(&mut Document::load_mem(&bytes).unwrap())), Vec::<String>::new());
    for (name, plant, clause) in FAULTS {
        let mut document = Document::load_mem(&bytes).unwrap();
        plant(&mut document);
        let failures = judged(&saved(&mut document));
        println!("{name}: {failures:#?}");
        assert!(failures.iter().any(|failure| failure.contains(clause)), "{name} ({clause}): {failures:#?}");
    }
}

#[test]
fn what_a_file_lacks_is_seen_by_the_reader_too() {
    let bytes = write(&sheet());
    let faulty = |name: &str| {
        let mut document = Document::load_mem(&bytes).unwrap();
        FAULTS.iter().find(|fault| fault.0 == name).unwrap().1(&mut document);
        jalon::pdf::read(&saved(&mut document)).unwrap()
    };
    assert_eq!(faulty("no language").language, "");
    assert!(faulty("a figure without Alt").blocks.iter().all(|block| block.alternative.is_none()));
    assert!(faulty("a link without Contents").links.iter().all(|link| link.contents.is_empty()));
    assert_eq!(faulty("an untagged heading").pages[0].untagged, "Un proche est décédé");
    assert_eq!(faulty("H1 followed by H3").blocks[2].role, "H3");
    assert!(faulty("no ToUnicode").blocks[0].text.chars().all(|c| c == '\u{fffd}'));
}

#[test]
fn the_same_paper_gives_the_same_bytes_here_and_in_another_process() {
    let bytes = write(&sheet());
    assert_eq!(bytes, write(&sheet()));
    let other = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "prints_the_digest_of_a_sheet", "--ignored", "--nocapture"])
        .output()
        .unwrap();
    let other = String::from_utf8(other.stdout).unwrap();
    assert!(other.contains(&digest(&bytes)), "{other}");
    let renamed = jalon::pdf::write(&sheet().paper, &fonts(), b"another").unwrap();
    assert_ne!(bytes, renamed, "the identity counts");
    let differ = bytes.iter().zip(&renamed).filter(|(one, other)| one != other).count();
    assert!(differ <= 64, "only the identifier differs, not {differ} bytes");
}

fn digest(bytes: &[u8]) -> String {
    format!("{:x?}", Sha256::digest(bytes))
}

#[test]
#[ignore = "run by another test, in a process of its own"]
fn prints_the_digest_of_a_sheet() {
    println!("{}", digest(&write(&sheet())));
}

/// A paper that must be refused: what is done to a good one, and the code of the refusal.
type Refusal = (fn(&mut Paper), &'static str);

/// The index of the first node of a role.
fn find(paper: &Paper, role: impl Fn(&Role) -> bool) -> usize {
    paper.structure.iter().position(|node| role(&node.role)).unwrap()
}

fn first_run(paper: &mut Paper) -> &mut Run {
    paper.pages[0]
        .items
        .iter_mut()
        .find_map(|item| match item {
            Item::Run(run) => Some(run),
            _ => None,
        })
        .unwrap()
}

const REFUSALS: [Refusal; 33] = [
    (|paper| paper.pages.clear(), "pdf-pages"),
    (|paper| paper.title = " ".into(), "pdf-title"),
    (|paper| paper.language = String::new(), "pdf-language"),
    (|paper| paper.structure[1].language = Some("f_".into()), "pdf-language"),
    (|paper| paper.pages[0].width = f32::NAN, "pdf-page-size"),
    (|paper| paper.structure[0].role = Role::Sect, "pdf-root"),
    (
        |paper| {
            paper.structure[0].kids.remove(0);
        },
        "pdf-heading-order",
    ),
    (
        |paper| {
            paper.structure[0].kids.remove(1);
        },
        "pdf-node-unreached",
    ),
    (|paper| paper.structure[0].kids.push(Kid::Node(1)), "pdf-node-twice"),
    (|paper| paper.structure[0].kids.push(Kid::Node(999)), "pdf-node-unknown"),
    (|paper| paper.structure[2].kids.clear(), "pdf-node-empty"),
    (
        |paper| {
            let kid = paper.structure[1].kids[0];
            paper.structure[2].kids.push(kid);
        },
        "pdf-leaf-twice",
    ),
    (|paper| paper.structure[1].kids.push(Kid::Leaf(LeafId(999))), "pdf-leaf-undrawn"),
    (
        |paper| {
            let span = find(paper, |role| *role == Role::Span);
            let kid = paper.structure[span].kids[0];
            paper.structure[0].kids.push(kid);
        },
        "pdf-leaf-place",
    ),
    (
        |paper| {
            let link = find(paper, |role| *role == Role::Link);
            paper.structure[link].role = Role::Span;
        },
        "pdf-link-place",
    ),
    (
        |paper| {
            let link = find(paper, |role| *role == Role::Link);
            paper.structure[link].kids.retain(|kid| !matches!(kid, Kid::Link(_)));
        },
        "pdf-link-half",
    ),
    (|paper| paper.links[0].contents.clear(), "pdf-link-contents"),
    (|paper| paper.links[0].areas.clear(), "pdf-link-area"),
    (|paper| paper.links[2].target = LinkTarget::Place(7, 0.0), "pdf-link-target"),
    (
        |paper| {
            let link = paper.links[0].clone();
            paper.links.push(link);
        },
        "pdf-link-unused",
    ),
    (
        |paper| {
            let item = find(paper, |role| *role == Role::ListItem);
            paper.structure[item].role = Role::Paragraph;
        },
        "pdf-nesting",
    ),
    (
        |paper| {
            let label = find(paper, |role| *role == Role::Label);
            paper.structure[label].role = Role::ListBody;
        },
        "pdf-list-item",
    ),
    (
        |paper| {
            let row = find(paper, |role| *role == Role::TableRow);
            paper.structure[row].role = Role::Paragraph;
        },
        "pdf-nesting",
    ),
    (
        |paper| {
            let cell = find(paper, |role| *role == Role::DataCell);
            for node in &mut paper.structure {
                node.kids.retain(|kid| *kid != Kid::Node(cell));
            }
        },
        "pdf-table-uneven",
    ),
    (
        |paper| {
            for node in &mut paper.structure {
                if matches!(node.role, Role::HeaderCell { .. }) {
                    node.role = Role::DataCell;
                }
            }
        },
        "pdf-table-headers",
    ),
    (
        |paper| {
            for node in &mut paper.structure {
                if let Role::Figure { alternative, .. } = &mut node.role {
                    alternative.clear();
                }
            }
        },
        "pdf-figure-alternative",
    ),
    (
        |paper| {
            let heading = find(paper, |role| *role == Role::Heading(2));
            paper.structure[heading].role = Role::Heading(3);
        },
        "pdf-heading-order",
    ),
    (
        |paper| {
            paper.pages[0].items.remove(0);
        },
        "pdf-item-outside",
    ),
    (
        |paper| {
            paper.pages[0].items.pop();
        },
        "pdf-item-open",
    ),
    (|paper| first_run(paper).glyphs[0].id = 0, "pdf-glyph-missing"),
    (|paper| first_run(paper).glyphs[0].text = 0..0, "pdf-glyph-text"),
    (|paper| first_run(paper).glyphs[0].id = 60_000, "pdf-glyph"),
    (|paper| paper.bookmarks[0].level = 1, "pdf-bookmark"),
];

#[test]
fn a_paper_that_could_not_be_read_is_refused() {
    for (index, (spoil, code)) in REFUSALS.into_iter().enumerate() {
        let mut hand = sheet();
        spoil(&mut hand.paper);
        let refused = jalon::pdf::write(&hand.paper, &hand.fonts, b"").map(|_| ());
        assert_eq!(refused.map_err(|error| error.code), Err(code), "refusal {index}");
    }
}

#[test]
fn every_refusal_has_its_sentence_in_both_languages() {
    let source = ["error", "grammar", "content", "face", "file", "finish", "image", "intent", "mod", "read"]
        .map(|file| std::fs::read_to_string(format!("{}/src/pdf/{file}.rs", env!("CARGO_MANIFEST_DIR"))).unwrap());
    let codes: BTreeSet<&str> = source
        .iter()
        .flat_map(|text| text.split('"'))
        .filter(|word| word.starts_with("pdf-") && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'))
        .collect();
    assert!(codes.len() > 30, "{codes:?}");
    for language in ["fr", "en"] {
        let words = jalon::language::messages(language);
        for code in &codes {
            assert!(words.has(code), "{code} in {language}");
            assert!(words.attribute(code, "help", &[]).is_some(), "{code}.help in {language}");
        }
    }
}

#[test]
fn bytes_that_are_no_pdf_or_a_broken_one_are_refused_without_panic() {
    let good = write(&sheet());
    for bytes in [&b""[..], b"%PDF-1.7", b"%PDF-1.7\n%%EOF", &good[..good.len() / 2], &good[100..]] {
        assert_eq!(jalon::pdf::read(bytes).map_err(|error| error.code), Err("pdf-unreadable"));
    }
    // Uncompressed, so that changes reach what is parsed.
    let mut document = Document::load_mem(&good).unwrap();
    document.decompress();
    let plain = saved(&mut document);
    assert_eq!(jalon::pdf::read(&plain), jalon::pdf::read(&good));
    let mut state = 7_u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for file in [&good, &plain] {
        for _ in 0..300 {
            let mut bytes = file.clone();
            for _ in 0..=next(20) {
                let at = next(bytes.len());
                bytes[at] = b"0123456789<>[]()/ R\xff"[next(20)];
            }
            let _ = jalon::pdf::read(&bytes);
        }
    }
}

#[test]
fn a_file_that_turns_in_circles_is_read_to_its_end() {
    let bytes = write(&sheet());
    let mut document = Document::load_mem(&bytes).unwrap();
    let above = element(&mut document, b"Sect").get(b"P").unwrap().clone();
    element(&mut document, b"Sect").set("K", above);
    assert_eq!(jalon::pdf::read(&saved(&mut document)).map_err(|error| error.code), Err("pdf-unreadable"));

    let mut document = Document::load_mem(&bytes).unwrap();
    let outlines = document.catalog().unwrap().get(b"Outlines").unwrap().as_reference().unwrap();
    let first = document.get_dictionary(outlines).unwrap().get(b"First").unwrap().clone();
    document.get_dictionary_mut(first.as_reference().unwrap()).unwrap().set("Next", first.clone());
    document.get_dictionary_mut(first.as_reference().unwrap()).unwrap().set("First", first);
    assert_eq!(jalon::pdf::read(&saved(&mut document)).unwrap().bookmarks.len(), 1);
}

/// The colour in inks that a hand sheet has for the press.
const PLUM: Color = Color::Cmyk([0.6, 0.8, 0.0, 0.3]);

fn press(bleed: Bleed, marks: bool) -> Press {
    Press { bleed, marks, date: date(2026, 11, 21) }
}

/// A paper as the press wants it: inks for colours, and nothing to click.
fn for_press(mut hand: Hand, press: Press) -> Hand {
    let paper = &mut hand.paper;
    for item in paper.pages.iter_mut().flat_map(|page| &mut page.items) {
        match item {
            Item::Run(run) => run.color = Color::Cmyk([0.0, 0.0, 0.0, 1.0]),
            Item::Fill { color, .. } | Item::Stroke { color, .. } => *color = PLUM,
            Item::BeginLeaf(_) | Item::BeginArtifact(_) | Item::End | Item::Picture { .. } => {}
        }
    }
    paper.links.clear();
    for node in &mut paper.structure {
        node.kids.retain(|kid| !matches!(kid, Kid::Link(_)));
        if node.role == Role::Link {
            node.role = Role::Span;
        }
    }
    paper.press = Some(press);
    hand
}

/// The numbers of an array, in millimetres.
fn millimetres(sides: &Object) -> Vec<f32> {
    sides.as_array().unwrap().iter().map(|side| side.as_float().unwrap() / MM).collect()
}

fn first_page(document: &Document) -> &Dictionary {
    document.get_dictionary(document.page_iter().next().unwrap()).unwrap()
}

#[test]
fn the_boxes_of_a_press_file_are_right_to_a_hundredth_of_a_millimetre() {
    for (width, height) in [(148.0, 210.0), (210.0, 297.0), (297.0, 420.0), (420.0, 594.0)] {
        for (bleed, over) in [(Bleed::Three, 3.0), (Bleed::Five, 5.0)] {
            // 1 mm between the bleed and marks of 5 mm.
            for (marks, around) in [(false, over), (true, over + 6.0)] {
                let mut hand = Hand::new();
                hand.block(0, Role::Heading(1), 28.0, "Affiche");
                (hand.paper.pages[0].width, hand.paper.pages[0].height) = (width * MM, height * MM);
                let document = Document::load_mem(&write(&for_press(hand, press(bleed, marks)))).unwrap();
                let page = first_page(&document);
                let (right, top) = (width + 2.0 * around, height + 2.0 * around);
                let expected = [
                    (b"MediaBox".as_slice(), [0.0, 0.0, right, top]),
                    (b"BleedBox", [around - over, around - over, right - (around - over), top - (around - over)]),
                    (b"TrimBox", [around, around, around + width, around + height]),
                ];
                for (key, sides) in expected {
                    let found = millimetres(page.get(key).unwrap());
                    let apart = found.iter().zip(sides).map(|(found, side)| (found - side).abs()).fold(0.0, f32::max);
                    let key = String::from_utf8_lossy(key);
                    assert!(apart < 0.01, "{key} of {width} × {height}, bleed {over}: {found:?}, not {sides:?}");
                }
                for key in [b"CropBox".as_slice(), b"ArtBox", b"Annots", b"Group", b"Rotate"] {
                    assert!(!page.has(key), "{}", String::from_utf8_lossy(key));
                }
                if width == 297.0 {
                    assert!(right <= 320.0 && top <= 450.0, "{right} × {top} mm is larger than SRA3");
                }
            }
        }
    }
}

#[test]
fn a_press_file_is_pdf_ua_1_and_says_that_it_is_pdf_x_4() {
    for marks in [false, true] {
        let bytes = write(&for_press(sheet(), press(Bleed::Three, marks)));
        assert!(bytes.starts_with(b"%PDF-1.6\n"));
        let report = validate_pdf_bytes(&bytes, &ValidationOptions::default().profile(ValidationProfile::PdfUa1)).unwrap();
        assert!(report.failures.is_empty(), "{:#?}", report.failures);
        assert_eq!(jalon::pdf::proof(&bytes).unwrap().faults, []);

        let document = Document::load_mem(&bytes).unwrap();
        let catalog = document.catalog().unwrap();
        let xmp = String::from_utf8(stream(&document, catalog, b"Metadata")).unwrap();
        for claim in [
            "<pdfuaid:part>1<", "<pdfxid:GTS_PDFXVersion>PDF/X-4<", "<pdf:Trapped>False<",
            "<xmp:CreateDate>2026-11-21T00:00:00Z<", "<xmp:ModifyDate>2026-11-21T00:00:00Z<",
            "<xmp:MetadataDate>2026-11-21T00:00:00Z<", "<xmpMM:VersionID>1<", "<xmpMM:RenditionClass>default<",
            "<xmpMM:DocumentID>uuid:",
        ] {
            assert_eq!(xmp.matches(claim).count(), 1, "{claim}");
        }
        assert!(!xmp.contains("pdfaid"), "a press file has dates and inks: it is no PDF/A-2a");
        let information = document.trailer.get_deref(b"Info", &document).unwrap().as_dict().unwrap();
        assert_eq!(information.get(b"Trapped").unwrap().as_name().unwrap(), b"False");
        for key in [b"CreationDate".as_slice(), b"ModDate"] {
            assert_eq!(information.get(key).unwrap().as_str().unwrap(), b"D:20261121000000Z");
        }
        let intents = catalog.get(b"OutputIntents").unwrap().as_array().unwrap();
        let intent = document.get_dictionary(intents[0].as_reference().unwrap()).unwrap();
        assert_eq!((intents.len(), intent.get(b"S").unwrap().as_name().unwrap()), (1, &b"GTS_PDFX"[..]));
        assert_eq!(intent.get(b"OutputConditionIdentifier").unwrap().as_str().unwrap(), b"FOGRA39");
        assert_eq!(intent.get(b"RegistryName").unwrap().as_str().unwrap(), b"http://www.color.org");
        assert_eq!(stream(&document, intent, b"DestOutputProfile"), jalon::press::PROFILE);
        assert_eq!(intent.get_deref(b"DestOutputProfile", &document).unwrap().as_stream().unwrap().dict.get(b"N").unwrap().as_i64().unwrap(), 4);
        let written = format!("{:?}", document.objects);
        for absent in ["DeviceRGB", "ICCBased", "OpenAction", "JavaScript", "\"Annot\"", "ExtGState", "Transparency"] {
            assert!(!written.contains(absent), "{absent}");
        }
    }
}

#[test]
fn each_press_file_has_a_name_of_its_own_and_always_the_same() {
    let name = |hand: &Hand, identity: &[u8]| {
        let document = Document::load_mem(&jalon::pdf::write(&hand.paper, &hand.fonts, identity).unwrap()).unwrap();
        let xmp = String::from_utf8(stream(&document, document.catalog().unwrap(), b"Metadata")).unwrap();
        xmp.split_once("<xmpMM:DocumentID>").unwrap().1.split('<').next().unwrap().to_owned()
    };
    let made = |bleed| for_press(sheet(), press(bleed, false));
    let one = name(&made(Bleed::Three), b"a");
    assert_eq!(one, name(&made(Bleed::Three), b"a"));
    assert_eq!((one.len(), &one[19..20]), ("uuid:".len() + 36, "8"), "{one}");
    let mut titled = made(Bleed::Three);
    titled.paper.title.push('!');
    let all = [one, name(&made(Bleed::Three), b"b"), name(&titled, b"a"), name(&made(Bleed::Five), b"a")];
    assert_eq!(BTreeSet::from(all.clone()).len(), 4, "{all:?}");
}

#[test]
fn inks_and_colours_of_a_screen_never_share_a_file() {
    let paint = |hand: &mut Hand, color: Color| first_run(&mut hand.paper).color = color;
    for color in [INK, Color::Gray(0.0)] {
        let mut hand = for_press(sheet(), press(Bleed::Three, false));
        paint(&mut hand, color);
        let refused = jalon::pdf::write(&hand.paper, &hand.fonts, b"").map(|_| ());
        assert_eq!(refused.map_err(|error| error.code), Err("pdf-inks"), "{color:?}");
    }
    let mut hand = sheet();
    paint(&mut hand, PLUM);
    assert_eq!(jalon::pdf::write(&hand.paper, &hand.fonts, b"").map(|_| ()).map_err(|error| error.code), Err("pdf-inks"));
}

/// The operations of the first page.
fn operations(document: &Document) -> Vec<Operation> {
    let page = document.page_iter().next().unwrap();
    Content::decode(&document.get_page_content(page)).unwrap().operations
}

fn operands(operation: &Operation) -> Vec<f32> {
    operation.operands.iter().map(|operand| operand.as_float().unwrap()).collect()
}

#[test]
fn crop_marks_stand_in_all_plates_outside_the_bleed() {
    let none = Document::load_mem(&write(&for_press(sheet(), press(Bleed::Five, false)))).unwrap();
    assert!(operations(&none).iter().all(|operation| operation.operator != "CS"), "no marks unless asked for");

    let document = Document::load_mem(&write(&for_press(sheet(), press(Bleed::Five, true)))).unwrap();
    let page = first_page(&document);
    let resources = page.get_deref(b"Resources", &document).unwrap().as_dict().unwrap();
    let spaces = resources.get_deref(b"ColorSpace", &document).unwrap().as_dict().unwrap();
    let space = spaces.get_deref(b"All", &document).unwrap().as_array().unwrap();
    let names: Vec<_> = space[..3].iter().map(|part| part.as_name().unwrap()).collect();
    assert_eq!(names, [&b"Separation"[..], b"All", b"DeviceCMYK"]);

    let operations = operations(&document);
    let start = operations.iter().position(|operation| operation.operator == "CS").unwrap();
    let opened = &operations[start - 1];
    assert_eq!((opened.operator.as_str(), opened.operands[0].as_name().unwrap()), ("BDC", &b"Artifact"[..]));
    let lines: Vec<[Vec<f32>; 2]> = operations[start..]
        .windows(2)
        .filter(|pair| pair[0].operator == "m")
        .map(|pair| [operands(&pair[0]), operands(&pair[1])].map(|at| at.iter().map(|side| side / MM).collect()))
        .collect();
    assert_eq!(lines.len(), 8);
    let thickness = operations[start..].iter().find(|operation| operation.operator == "w").unwrap();
    assert_eq!(operands(thickness), [0.25]);
    // Trim at 11 mm, bleed at 6 mm of a medium of 232 × 319 mm.
    let mut trimmed = BTreeSet::new();
    for [from, to] in &lines {
        let length = (from[0] - to[0]).hypot(from[1] - to[1]);
        assert!((length - 5.0).abs() < 0.01, "{length} mm");
        let [left, right] = [from[0].min(to[0]), from[0].max(to[0])];
        let [low, high] = [from[1].min(to[1]), from[1].max(to[1])];
        assert!(left > -0.01 && low > -0.01 && right < 232.01 && high < 319.01, "{from:?} {to:?} off the medium");
        let outside = right < 5.01 || left > 226.99 || high < 5.01 || low > 313.99;
        assert!(outside, "{from:?} {to:?} is nearer to the bleed than 1 mm");
        #[expect(clippy::cast_possible_truncation, reason = "millimetres")]
        trimmed.insert(if right - left < 0.01 { ('x', left.round() as i32) } else { ('y', low.round() as i32) });
    }
    assert_eq!(trimmed, BTreeSet::from([('x', 11), ('x', 221), ('y', 11), ('y', 308)]), "they show where to cut");
}

#[test]
fn all_that_has_a_place_moves_with_the_page() {
    let places = |bytes: &[u8]| {
        let document = Document::load_mem(bytes).unwrap();
        let mut places = Vec::new();
        for operation in operations(&document) {
            let at = match operation.operator.as_str() {
                "m" | "l" => 0,
                "Tm" => 4,
                _ => continue,
            };
            places.push(operands(&operation)[at..at + 2].to_vec());
        }
        let mut held = |found: Option<&Object>, at: usize| {
            if let Some(Object::Array(sides)) = found {
                let side = |at: usize| sides.get(at).and_then(|side| side.as_float().ok());
                places.extend(side(at).map(|y| vec![0.0, y]));
            }
        };
        for object in document.objects.values().filter_map(|object| object.as_dict().ok()) {
            held(object.get(b"Dest").ok(), 3);
            held(object.get(b"A").and_then(Object::as_dict).and_then(|it| it.get(b"BBox")).ok(), 1);
        }
        places
    };
    let plain = places(&write(&sheet()));
    let moved = places(&write(&for_press(sheet(), press(Bleed::Three, true))));
    let around = 9.0 * MM;
    // Four bookmarks and a figure, and the words of the first page.
    let across = plain.iter().filter(|place| place[0] > 0.0).count();
    assert!(plain.len() - across == 5 && across > 10, "{plain:?}");
    // The marks come after all the rest of the page.
    let near = |one: f32, other: f32| (one - other).abs() < 0.002;
    for place in &plain {
        let there = |other: &&Vec<f32>| {
            let across = if place[0] > 0.0 { around } else { 0.0 };
            near(other[0], place[0] + across) && near(other[1], place[1] + around)
        };
        assert!(moved.iter().any(|other| there(&other)), "{place:?} is not at {around} pt of itself");
    }
}

#[test]
fn pictures_of_a_press_file_are_in_four_inks() {
    let hand = for_press(pictures(), press(Bleed::Three, false));
    let document = Document::load_mem(&write(&hand)).unwrap();
    let images: Vec<_> = document
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .filter(|stream| stream.dict.get(b"Subtype").is_ok_and(|kind| *kind == Object::from("Image")))
        .collect();
    assert_eq!(images.len(), 2);
    for (image, picture) in images.iter().zip(&hand.paper.pictures) {
        assert_eq!(image.dict.get(b"ColorSpace").unwrap().as_name().unwrap(), b"DeviceCMYK");
        assert_eq!(image.decompressed_content().unwrap(), jalon::press::to_cmyk(&picture.pixels));
    }
    let gray = images[1].decompressed_content().unwrap();
    assert!(gray.chunks(4).all(|inks| inks[..3] == [0; 3] && inks[3] > 0), "greys are black alone: {gray:?}");
}

/// Eight pages with as much on them as a large-print sheet has.
fn long_sheet() -> Hand {
    let mut hand = sheet();
    // Words in an order that does not repeat, since repeats compress too well.
    let words: Vec<_> = "Avertir l’office notarial figurer au fichier bancaire vite vous n’avez pas tout à faire \
        quand où comment gratuit le décès la mairie déclaration acte livret famille succession impôts retraite"
        .split_whitespace()
        .collect();
    let mut state = 1_u32;
    let mut line = || {
        (0..12)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                words[(state >> 16) as usize % words.len()]
            })
            .collect::<Vec<_>>()
            .join(" ")
    };
    for page in 3..=8 {
        hand.page();
        hand.block(0, Role::Heading(2), 22.0, "Dans les sept jours");
        for _ in 0..22 {
            hand.block(0, Role::Paragraph, 14.0, &line());
        }
        hand.footer(&format!("{page} / 8"));
    }
    hand
}

/// Run with `--ignored --nocapture`, in release for real numbers.
#[test]
#[ignore = "a measure, not a test"]
fn how_long_eight_pages_take() {
    let hand = long_sheet();
    let glyphs: usize = hand
        .paper
        .pages
        .iter()
        .flat_map(|page| &page.items)
        .map(|item| match item {
            Item::Run(run) => run.glyphs.len(),
            _ => 0,
        })
        .sum();
    let bytes = write(&hand);
    let start = std::time::Instant::now();
    for _ in 0..100 {
        std::hint::black_box(write(&hand));
    }
    println!("{glyphs} glyphs, {} bytes, {:?} each", bytes.len(), start.elapsed() / 100);

    let letters: Vec<u16> = (1..90).collect();
    let remapper = subsetter::GlyphRemapper::new_from_glyphs(&letters);
    let start = std::time::Instant::now();
    for _ in 0..100 {
        std::hint::black_box(subsetter::subset(hand.fonts.file(Face::Regular), 0, &remapper).unwrap());
    }
    println!("of which one subset of 89 glyphs {:?}", start.elapsed() / 100);
}
