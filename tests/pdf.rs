//! PDFs of a paper laid out by hand, judged by a validator that shares no line with ours, and read back.

use std::sync::Arc;

use jalon::layout::{
    Artifact, Bookmark, Color, Glyph, Item, Kid, LeafId, LinkArea, LinkTarget, MM, Node, Page, Paper, Role, Run, Scope,
};
use jalon::theme::{Face, Fonts, Segment};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

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
    Fonts {
        files: [
            file("AtkinsonHyperlegibleNext-Regular"),
            file("AtkinsonHyperlegibleNext-Bold"),
            file("Lexend-Light"),
            file("Lexend-SemiBold"),
        ],
        figures_scale: 0.955,
    }
}

/// A paper being laid out, from top to bottom: what `layout` does, without its line breaking.
struct Hand {
    fonts: Fonts,
    paper: Paper,
    leaves: usize,
    y: f32,
    /// What is read, one line a leaf: what the file must give back.
    read: Vec<String>,
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
        };
        let mut hand = Self { fonts: fonts(), paper, leaves: 0, y: 0.0, read: Vec::new() };
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

    /// Shapes a text with the font's character map, and `fi` as its ligature when there is one.
    fn run(&self, face: Face, size: f32, x: f32, y: f32, text: &str) -> Run {
        let font = FontRef::new(self.fonts.file(face)).unwrap();
        let (map, widths) = (font.charmap(), font.glyph_metrics(Size::new(size), LocationRef::default()));
        let mut glyphs = Vec::new();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let start = text.len() - rest.len();
            let (drawn, length) =
                if rest.starts_with("fi") && map.map('ﬁ').is_some() { ('ﬁ', 2) } else { (first, first.len_utf8()) };
            let id = map.map(drawn).unwrap_or_else(|| panic!("no glyph for {drawn:?}"));
            // Like a shaper: kerning moves glyphs by less than their width.
            let kern = if first == 'V' || first == 'T' { -0.08 * size } else { 0.0 };
            let advance = widths.advance_width(id).unwrap() + kern;
            glyphs.push(Glyph { id: u16::try_from(id.to_u32()).unwrap(), advance, text: start..start + length });
            rest = &rest[length..];
        }
        Run { face, size, color: INK, x, y, text: text.into(), glyphs }
    }

    /// A leaf with one line of words.
    fn words(&mut self, node: usize, face: Face, size: f32, x: f32, text: &str) -> LeafId {
        let leaf = self.leaf(node);
        let run = self.run(face, size, x, self.y, text);
        let items = self.items();
        items.extend([Item::BeginLeaf(leaf), Item::Run(run), Item::End]);
        self.read.push(text.into());
        leaf
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
    hand.block(0, Role::Paragraph, 18.0, "Vous n’avez pas tout à faire aujourd’hui : 86 € au plus.");
    let phase = hand.node(0, Role::Sect);
    hand.block(phase, Role::Heading(2), 22.0, "Dans les 24 heures");
    hand.block(phase, Role::Paragraph, 18.0, "Avertir l’office : figurer au fichier, « vite » !");

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
    let figure = hand.node(phase, Role::Figure { alternative: "Code à viser : exemple.fr/q/d7".into(), bounds });
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
    hand.words(english, Face::Regular, 18.0, LEFT, "En anglais : ");
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

    hand.paper.bookmarks = [(0, "Un proche est décédé", 0), (1, "Dans les 24 heures", 0), (1, "Sources", 1), (0, "Fin", 1)]
        .into_iter()
        .map(|(level, title, page)| Bookmark { level, title: title.into(), page, top: 40.0 })
        .collect();
    hand
}

fn write(hand: &Hand) -> Vec<u8> {
    jalon::pdf::write(&hand.paper, &hand.fonts, b"sheet").unwrap()
}

/// What the validator finds wrong.
fn judged(bytes: &[u8]) -> Vec<String> {
    let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
    let report = validate_pdf_bytes(bytes, &options).unwrap();
    report.failures.iter().map(|failure| format!("{failure:?}")).collect()
}

#[test]
fn a_sheet_is_pdf_ua_1() {
    let bytes = write(&sheet());
    std::fs::write("/tmp/jalon-sheet.pdf", &bytes).unwrap();
    assert_eq!(judged(&bytes), Vec::<String>::new());
}
