//! Sabotage of press files and of codes: from good ones, one fault each; the preflight names it, and nothing else.

#[path = "support/project.rs"]
mod project;
#[path = "support/sabotage.rs"]
#[expect(dead_code, reason = "this file spoils what is printed, not what is read")]
mod sabotage;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::LazyLock;

use jalon::catalogue::PaperVariant;
use jalon::diagnostic::Diagnostics;
use jalon::layout::{self, MM, Preset, Setting, Variant};
use jalon::pdf::{self, Proof, proof};
use jalon::picture::Pictures;
use jalon::press::{Bleed, PROFILE};
use jalon::publication::{Artifact, Request, Stock, produce};
use jalon::{check, compose, document};
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Object, Stream, dictionary};
use project::{Project, content};
use sabotage::{File, is};

/// The repository's content with the compiled theme, read once.
static PROJECT: LazyLock<Project> = LazyLock::new(|| Project::of(content("")));

fn made(only: &[&str], variant: PaperVariant, bleed: Bleed, marks: bool) -> Vec<Artifact> {
    let only = only.iter().map(|id| (*id).to_owned()).collect();
    let request = Request { only, variants: [variant].into(), bleed, marks, ..Request::default() };
    produce(&PROJECT.catalogue, &PROJECT.theme, &PROJECT.snapshot, &Pictures::new(), &Stock::default(), &request, None).map(|made| made.0)
        .unwrap_or_else(|diagnostics| panic!("{:#?}", diagnostics.sorted()))
}

/// Good files: a poster with crop marks, a leaflet without, and a poster for a screen.
static GOOD: LazyLock<[(&str, Vec<u8>); 3]> = LazyLock::new(|| {
    let file = |made: &[Artifact], end: &str| made.iter().find(|a| a.path.as_str().ends_with(end)).unwrap().bytes.to_vec();
    let posters = made(&["poster"], PaperVariant::Press, Bleed::Three, true);
    let leaflets = made(&["leaflet"], PaperVariant::Press, Bleed::Three, false);
    let screen = made(&["poster"], PaperVariant::Screen, Bleed::Three, false);
    [
        ("poster", file(&posters, "un-proche-est-decede-affiche-a3-presse.pdf")),
        ("leaflet", file(&leaflets, "un-proche-est-decede-feuillet-a5-presse.pdf")),
        ("screen", file(&screen, "un-proche-est-decede-affiche-a4.pdf")),
    ]
});

fn open(name: &str) -> File {
    let (_, bytes) = GOOD.iter().find(|(known, _)| *known == name).unwrap();
    File::of(bytes)
}

fn kinds(bytes: &[u8]) -> BTreeSet<&'static str> {
    proof(bytes).unwrap().faults.into_iter().map(|fault| fault.kind).collect()
}

fn told(proof: &Proof) -> String {
    proof.faults.iter().map(|fault| format!("{:?} {} {:?}\n", fault.page, fault.kind, fault.about)).collect()
}

impl File {
    fn sides(&self, key: &str) -> [f32; 4] {
        let page = self.0.get_dictionary(self.page(0)).unwrap();
        let sides = page.get(key.as_bytes()).unwrap().as_array().unwrap();
        [0, 1, 2, 3].map(|side| sides[side].as_float().unwrap())
    }

    /// Moves a side of a box of every page by so many millimetres.
    fn move_side(&mut self, key: &str, side: usize, by: f32) {
        let mut sides = self.sides(key);
        sides[side] += by * MM;
        for page in self.0.page_iter().collect::<Vec<_>>() {
            self.at(page).set(key, sides.map(Object::Real).to_vec());
        }
    }

    /// Paints something on the first page, after all the rest, that nobody reads: contents with `{x}` and `{y}` for the
    /// bottom left corner of the trimmed page, moved by so many millimetres.
    fn paint(&mut self, contents: &str, [x, y]: [f32; 2]) {
        let [left, bottom, ..] = self.sides("TrimBox");
        let contents = contents.replace("{x}", &(left + x * MM).to_string()).replace("{y}", &(bottom + y * MM).to_string());
        let contents = format!("/Artifact <</Type /Layout>> BDC q {contents} Q EMC");
        let more = Content::decode(contents.as_bytes()).unwrap().operations;
        self.operations(|all| all.extend(more));
    }

    /// Adds something that contents may name.
    fn name(&mut self, kind: &str, name: &str, object: impl Into<Object>) {
        let page = self.page(0);
        let id = self.at(page).get(b"Resources").unwrap().as_reference().unwrap();
        let resources = self.at(id);
        let mut held = resources.get(kind.as_bytes()).and_then(Object::as_dict).cloned().unwrap_or_default();
        held.set(name, object);
        resources.set(kind, held);
    }

    /// Writes the first words of a size in another colour.
    fn write_in(&mut self, color: &str, size: impl Fn(f32) -> bool) {
        let color = Content::decode(color.as_bytes()).unwrap().operations;
        self.operations(|all| {
            let is_size = |o: &Operation| is(o, "Tf") && size(o.operands[1].as_float().unwrap());
            let font = all.iter().position(is_size).unwrap();
            let shown = all[font..].iter().position(|o| is(o, "TJ") || is(o, "Tj")).unwrap() + font;
            let before = all[..shown].iter().rposition(|o| is(o, "k") || is(o, "g")).unwrap();
            let after = all[before].clone();
            all.insert(shown + 1, after);
            all.splice(shown..shown, color);
        });
    }

    /// The operations of the first figure.
    fn figure(&mut self, change: impl FnOnce(&mut Vec<Operation>)) {
        self.operations(|all| {
            let start = all.iter().position(|o| is(o, "BDC") && o.operands[0].as_name().unwrap() == b"Figure").unwrap() + 1;
            let end = all[start..].iter().position(|o| is(o, "EMC")).unwrap() + start;
            let mut held = all[start..end].to_vec();
            change(&mut held);
            all.splice(start..end, held);
        });
    }

    /// Paints over the first figure, on it: contents with its left, bottom, width and height.
    fn paint_on_figure(&mut self, contents: impl Fn([f32; 4]) -> String) {
        let mut around = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
        self.figure(|all| {
            // The second shape is the code: the first is its ground.
            let second = all.iter().position(|o| is(o, "f")).unwrap();
            for o in all[second..].iter().filter(|o| is(o, "m") || is(o, "l")) {
                let [x, y] = [0, 1].map(|at| o.operands[at].as_float().unwrap());
                around = [around[0].min(x), around[1].min(y), around[2].max(x), around[3].max(y)];
            }
        });
        let [left, bottom, right, top] = around;
        let more = format!("/Artifact <</Type /Layout>> BDC q {} Q EMC", contents([left, bottom, right - left, top - bottom]));
        let more = Content::decode(more.as_bytes()).unwrap().operations;
        self.operations(|all| all.extend(more));
    }

    fn image(&mut self, space: &str, pixel: &[u8]) {
        let image = dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => 1, "Height" => 1,
            "ColorSpace" => Object::Name(space.into()), "BitsPerComponent" => 8,
        };
        let image = self.0.add_object(Stream::new(image, pixel.to_vec()));
        self.name("XObject", "Planted", image);
        self.paint("4 0 0 4 {x} {y} cm /Planted Do", [6.0, 210.0]);
    }

    fn state(&mut self, state: Dictionary) {
        self.name("ExtGState", "Planted", state);
        self.paint("/Planted gs 0 0 0 0.5 k {x} {y} 28 28 re f", [50.0, 60.0]);
    }

    fn intent(&mut self) -> &mut Dictionary {
        let listed = self.catalog().get(b"OutputIntents").unwrap().as_array().unwrap()[0].clone();
        self.at(listed.as_reference().unwrap())
    }

    fn information(&mut self) -> &mut Dictionary {
        let id = self.0.trailer.get(b"Info").unwrap().as_reference().unwrap();
        self.at(id)
    }
}

/// What the preflight finds: kinds; the good file; how the fault is planted.
type Plant = (&'static [&'static str], &'static str, fn(&mut File));

const PLANTS: &[Plant] = &[
    // Boxes.
    (&["press-trim"], "leaflet", |f| for key in ["TrimBox", "BleedBox", "MediaBox"] { f.move_side(key, 3, 0.02) }),
    (&["press-trim"], "poster", |f| { let page = f.page(0); drop(f.at(page).remove(b"TrimBox")); }),
    (&["press-bleed"], "poster", |f| { let page = f.page(0); drop(f.at(page).remove(b"BleedBox")); }),
    (&["press-bleed"], "poster", |f| f.move_side("BleedBox", 0, -0.02)),
    (&["press-bleed", "press-edge"], "poster", |f| for (side, by) in [-1.0, -1.0, 1.0, 1.0].into_iter().enumerate() {
        f.move_side("BleedBox", side, by);
    }),
    (&["press-boxes"], "poster", |f| { let (page, art) = (f.page(0), f.sides("TrimBox"));
        f.at(page).set("ArtBox", art.map(Object::Real).to_vec()); }),
    (&["press-boxes"], "poster", |f| { let (page, trim) = (f.page(0), f.sides("TrimBox"));
        f.at(page).set("CropBox", trim.map(Object::Real).to_vec()); }),
    (&["press-boxes"], "leaflet", |f| f.move_side("MediaBox", 2, -0.02)),
    // Colours.
    (&["press-rgb"], "poster", |f| f.write_in("0 0 0 rg", |_| true)),
    (&["press-rgb"], "poster", |f| f.paint("/DeviceRGB CS 0.2 0.2 0.2 SC 2 w {x} {y} m 300 300 l S", [50.0, 60.0])),
    (&["press-rgb"], "poster", |f| {
        let profile = f.0.add_object(Stream::new(dictionary! { "N" => 3 }, PROFILE.to_vec()));
        f.name("ColorSpace", "Planted", vec![Object::Name(b"ICCBased".to_vec()), profile.into()]);
        f.paint("/Planted cs 0.2 0.2 0.2 scn {x} {y} 28 28 re f", [50.0, 60.0]);
    }),
    (&["press-rgb"], "poster", |f| f.image("DeviceRGB", &[0, 0, 0])),
    (&["press-rgb"], "poster", |f| { let page = f.page(0);
        f.at(page).set("Group", dictionary! { "S" => "Transparency", "CS" => "DeviceRGB" }); }),
    (&["press-color"], "poster", |f| {
        let ink = dictionary! { "FunctionType" => 2, "Domain" => vec![0.into(), 1.into()], "N" => 1 };
        let space = ["Separation", "PANTONE", "DeviceCMYK"].map(|name| Object::Name(name.into()));
        f.name("ColorSpace", "Planted", [space.to_vec(), vec![ink.into()]].concat());
        f.paint("/Planted cs 1 scn {x} {y} 28 28 re f", [50.0, 60.0]);
    }),
    (&["press-black"], "poster", |f| f.write_in("0.6 0.4 0.4 1 k", |size| size > 16.0)),
    (&["press-black"], "leaflet", |f| f.write_in("0.6 0.4 0.4 1 k", |size| size < 16.0)),
    (&["press-small"], "leaflet", |f| f.write_in("0.6 0.4 0.4 0.3 k", |size| size < 16.0)),
    (&["press-ink"], "poster", |f| f.paint("0.9 0.8 0.8 0.4 k {x} {y} 28 28 re f", [50.0, 60.0])),
    (&["press-ink"], "poster", |f| f.image("DeviceCMYK", &[255, 255, 200, 100])),
    (&["press-code"], "poster", |f| f.figure(|all| {
        let black = all.iter_mut().rfind(|o| is(o, "k")).unwrap();
        let as_it_was = black.clone();
        black.operands = [0.6, 0.4, 0.4, 1.0].map(Object::Real).to_vec();
        all.push(as_it_was);
    })),
    (&["press-hairline"], "poster", |f| f.paint("0 0 0 1 K 0.1 w {x} {y} m 300 300 l S", [50.0, 60.0])),
    (&["press-hairline"], "poster", |f| f.paint("0 0 0 1 K 2 w 0.05 0 0 0.05 0 0 cm 9999 9999 m 9999 8888 l S", [0.0; 2])),
    (&["press-hairline"], "poster", |f| f.paint("0 0 0 1 k {x} {y} 80 0.1 re f", [50.0, 60.0])),
    (&["press-overprint"], "poster", |f| f.state(dictionary! { "op" => true, "OPM" => 1 })),
    (&["press-transparency"], "poster", |f| f.state(dictionary! { "ca" => Object::Real(0.5) })),
    (&["press-transparency"], "poster", |f| f.state(dictionary! { "BM" => "Multiply" })),
    // What the file says.
    (&["press-intent"], "poster", |f| drop(f.catalog().remove(b"OutputIntents"))),
    (&["press-intent"], "poster", |f| drop(f.intent().remove(b"DestOutputProfile"))),
    (&["press-intent"], "poster", |f| drop(f.intent().remove(b"RegistryName"))),
    (&["press-intent"], "poster", |f| {
        let id = f.intent().get(b"DestOutputProfile").unwrap().as_reference().unwrap();
        f.at(id).set("N", 3);
    }),
    (&["press-xmp"], "poster", |f| f.packet("pdfxid:GTS_PDFXVersion", "pdfxid:Version")),
    (&["press-xmp"], "poster", |f| f.packet("PDF/X-4<", "PDF/X-4p<")),
    (&["press-xmp"], "poster", |f| f.packet("xmp:ModifyDate", "xmp:ModifiedDate")),
    (&["press-xmp"], "poster", |f| f.packet("pdf:Trapped", "pdf:Traped")),
    (&["press-trapped"], "poster", |f| drop(f.information().remove(b"Trapped"))),
    (&["press-trapped"], "poster", |f| f.information().set("Trapped", Object::Name(b"True".to_vec()))),
    (&["press-version"], "poster", |f| f.0.version = "1.7".into()),
    (&["press-id"], "poster", |f| drop(f.0.trailer.remove(b"ID"))),
    (&["font-embedded"], "poster", |f| {
        let font = f.fonts()[0];
        let id = f.descendant(font).get(b"FontDescriptor").unwrap().as_reference().unwrap();
        f.at(id).remove(b"FontFile2");
    }),
    (&["script"], "poster", |f| { let page = f.page(0);
        f.at(page).set("AA", dictionary! { "O" => dictionary! { "S" => "JavaScript" } }); }),
    (&["press-annotation", "link-contents", "link-owner"], "poster", |f| {
        let rect: Vec<Object> = [300, 300, 400, 400].map(Object::Integer).to_vec();
        let stamp = f.0.add_object(dictionary! { "Type" => "Annot", "Subtype" => "Stamp", "Rect" => rect });
        let page = f.page(0);
        f.at(page).set("Annots", vec![stamp.into()]);
    }),
    // Edges.
    (&["press-edge"], "poster", |f| f.paint("0.2 0 0 0 k {x} {y} 60 -5 re {x} {y} 60 60 re f", [0.0, 60.0])),
    (&["press-edge"], "leaflet", |f| f.paint("0.2 0 0 0 K 4 w {x} {y} m 60 60 l S", [0.0, 60.0])),
    (&["press-safe"], "leaflet", |f| f.paint("0 0 0 1 K 1 w {x} {y} m 30 300 l S", [4.0, 60.0])),
    (&["press-safe"], "leaflet", |f| { let [left, ..] = f.sides("TrimBox");
        f.operations(|all| all.iter_mut().find(|o| is(o, "Tm")).unwrap().operands[4] = Object::Real(left + 4.0 * MM)); }),
    (&["press-mark"], "poster", |f| f.paint("0.2 0 0 0 k {x} {y} 60 60 re f", [-4.0, 60.0])),
    (&["press-mark"], "poster", |f| f.operations(|all| {
        let mark = all.iter_mut().find(|o| is(o, "SCN")).unwrap();
        *mark = Operation::new("K", [0, 0, 0, 1].map(Object::Integer).to_vec());
    })),
    (&["press-mark-inside"], "poster", |f| f.operations(|all| {
        let at = all.iter().position(|o| is(o, "SCN")).unwrap();
        let line = all[at..].iter().position(|o| is(o, "l")).unwrap() + at;
        all[line].operands = [300, 300].map(Object::Integer).to_vec();
    })),
    // Codes.
    (&["code-quiet"], "screen", |f| f.paint_on_figure(|[x, y, w, h]| format!("0 g {} {y} 9 {h} re f", x + w * 1.02))),
    (&["code-quiet"], "poster", |f| f.paint_on_figure(|[x, y, w, _]| {
        let below = y - w / 25.0;
        format!("0 0 0 1 K 1 w {x} {below} m {} {below} l S", x + w)
    })),
    (&["code-color"], "screen", |f| f.figure(|all| {
        all.iter_mut().rfind(|o| is(o, "g")).unwrap().operands = vec![Object::Real(0.3)];
    })),
    (&["code-unreadable"], "screen", |f| f.paint_on_figure(|[x, y, w, h]| format!("1 g {x} {y} {} {h} re f", w / 2.0))),
    (&["code-clear"], "screen", |f| f.operations(|all| {
        // The words after the code are its address.
        let figure = all.iter().position(|o| is(o, "BDC") && o.operands[0].as_name().unwrap() == b"Figure").unwrap();
        let shown = all[figure..].iter().position(|o| is(o, "TJ")).unwrap() + figure;
        let parts = all[shown].operands[0].as_array_mut().unwrap();
        parts.truncate(1);
    })),
    (&["code-module"], "screen", |f| f.figure(|all| {
        let code = all.iter().position(|o| is(o, "f")).unwrap() + 1;
        let first = all[code..].iter().find(|o| is(o, "m")).unwrap();
        let [x, y] = [0, 1].map(|at| first.operands[at].as_float().unwrap());
        let scale = [0.2, 0.0, 0.0, 0.2, x * 0.8, y * 0.8].map(Object::Real).to_vec();
        all.insert(code, Operation::new("cm", scale));
        all.insert(code, Operation::new("q", vec![]));
        all.push(Operation::new("Q", vec![]));
    })),
];

#[test]
fn every_press_file_of_the_repository_is_without_fault() {
    let all = ["clear", "large", "extra-large", "booklet", "checklist", "leaflet", "poster"];
    let mut wrong = String::new();
    let mut count = 0;
    for (bleed, marks) in [(Bleed::Three, false), (Bleed::Five, true)] {
        for artifact in made(&all, PaperVariant::Press, bleed, marks) {
            if !artifact.path.as_str().ends_with("-presse.pdf") {
                continue;
            }
            count += 1;
            let proof = proof(&artifact.bytes).unwrap();
            assert!(proof.is_press, "{}", artifact.path);
            if !proof.faults.is_empty() {
                let _ = write!(wrong, "{} {bleed:?} {marks}\n{}", artifact.path, told(&proof));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    // Every sheet in seven publications at least, twice; a translation may have none.
    let sheets = PROJECT.catalogue.sheets.iter().filter(|sheet| sheet.language == "fr").count();
    assert!(count >= 2 * 7 * sheets, "{count}");
}

#[test]
fn good_files_have_no_fault_and_their_codes_are_read() {
    for (name, bytes) in GOOD.iter() {
        let found = proof(bytes).unwrap();
        assert_eq!(told(&found), "", "{name}");
        assert_eq!(kinds(&open(name).saved()), BTreeSet::new(), "{name}, saved again");
        let [code] = &found.codes[..] else { panic!("{name}: {:?}", found.codes) };
        assert!(code.address.ends_with("/q/d7/") || code.address.contains("/q/"), "{name}: {code:?}");
        assert!(code.module >= 0.4 && code.side > 15.0 && (code.quiet - 4.0).abs() < 0.01, "{name}: {code:?}");
    }
}

#[test]
fn each_planted_fault_is_named_and_nothing_else() {
    let mut missed = Vec::new();
    for (number, (expected, name, plant)) in PLANTS.iter().enumerate() {
        let mut file = open(name);
        plant(&mut file);
        let found = kinds(&file.saved());
        if found != expected.iter().copied().collect() {
            missed.push(format!("{number}: {expected:?} in {name}: {found:?}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn a_name_that_promises_a_press_file_binds() {
    let named = |name: &str, file: &str| {
        let (_, bytes) = GOOD.iter().find(|(known, _)| *known == file).unwrap();
        proof(bytes).unwrap().faults_of(name).iter().map(|fault| fault.kind).collect::<Vec<_>>()
    };
    assert_eq!(named("affiche-a3-presse.pdf", "poster"), Vec::<&str>::new());
    assert_eq!(named("affiche-a4.pdf", "screen"), Vec::<&str>::new());
    assert_eq!(named("affiche-a4-presse.pdf", "screen"), ["press-name"]);
}

/// Checks what was made, with the bytes of posters changed.
fn checked(change: impl Fn(&mut Vec<Artifact>)) -> Vec<String> {
    let mut made = made(&["poster"], PaperVariant::Screen, Bleed::Three, false);
    made.retain(|artifact| artifact.path.as_str().ends_with("affiche-a4.pdf"));
    change(&mut made);
    let mut diagnostics = Diagnostics::default();
    let output = check::Output { artifacts: &made, catalogue: &PROJECT.catalogue, theme: &PROJECT.theme };
    check::output(&output, None, &mut diagnostics);
    let codes = diagnostics.sorted().into_iter().filter(|diagnostic| diagnostic.code == "check-paper-code");
    codes.map(|diagnostic| diagnostic.facts.iter().find(|(name, _)| *name == "fault").unwrap().1.clone()).collect()
}

#[test]
fn a_build_refuses_a_poster_whose_code_is_not_its_own() {
    assert_eq!(checked(|_| {}), Vec::<String>::new());
    assert_eq!(checked(|made| made[0].bytes = made[1].bytes.clone()), ["other"]);
    let soiled = |made: &mut Vec<Artifact>| {
        let mut file = File::of(&made[0].bytes);
        file.paint_on_figure(|[x, y, w, h]| format!("1 g {x} {y} {} {h} re f", w / 2.0));
        made[0].bytes = file.saved().into();
    };
    assert_eq!(checked(soiled), ["none"]);
}

#[test]
fn a_code_whose_address_is_not_the_one_in_clear_is_named() {
    let sheet = &PROJECT.catalogue.sheets[0];
    let words = PROJECT.theme.words_for(&sheet.language);
    let mut poster = compose::poster(&PROJECT.catalogue, sheet, words, document::PosterFormat::A4, None);
    if let document::Content::Poster(poster) = &mut poster.content {
        poster.code_address = "https://ailleurs.example/q/z9/".to_owned();
    }
    let setting = Setting { preset: Preset::default(), variant: Variant::Screen, pictures: &Pictures::new(), standing: None };
    let paper = layout::set(&poster, &setting, &PROJECT.theme).unwrap();
    let bytes = pdf::write(&paper, &PROJECT.theme.fonts, b"").unwrap();
    assert_eq!(kinds(&bytes), ["code-clear"].into());
}

#[test]
fn each_kind_of_fault_has_its_words_in_both_languages() {
    for language in ["fr", "en"] {
        let messages = jalon::language::messages(language);
        for kind in PLANTS.iter().flat_map(|(kinds, ..)| *kinds).chain(&["press-name"]) {
            let said = messages.with("check-paper-proof", &[("file", "f"), ("page", "1"), ("fault", kind), ("about", "a")]);
            assert!(!said.contains(&format!("{kind} »")) && !said.contains(&format!("“{kind}”")), "{language} {said}");
        }
    }
}
