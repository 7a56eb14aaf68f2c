//! Sabotage: from good files of the program, one fault each, planted on the object graph; the proof names it.

#[path = "support/project.rs"]
mod project;
#[path = "support/sabotage.rs"]
mod sabotage;

use std::sync::LazyLock;

use jalon::check;
use jalon::diagnostic::Diagnostics;
use jalon::pdf::proof;
use jalon::picture::Pictures;
use jalon::publication::{Artifact, Request, Stock, produce};
use lopdf::content::Operation;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use project::{Project, content};
use sabotage::{File, is, is_artifact, is_marked};

/// The repository's content with the compiled theme, read once.
static PROJECT: LazyLock<Project> = LazyLock::new(|| Project::of(content("")));

/// Good files: a text that flows, a poster, and the order sheet of a kit.
static GOOD: LazyLock<[(&str, Vec<u8>); 3]> = LazyLock::new(|| {
    let request = Request { only: ["large", "poster", "kit"].map(str::to_owned).into(), ..Request::default() };
    let made = produce(&PROJECT.catalogue, &PROJECT.theme, &PROJECT.snapshot, &Pictures::new(), &Stock::default(), &request, None).map(|made| made.0)
        .unwrap_or_else(|diagnostics| panic!("{:#?}", diagnostics.sorted()));
    let file = |end: &str| made.iter().find(|a| a.path.as_str().ends_with(end)).unwrap().bytes.to_vec();
    let kit = made.iter().find(|a| a.path.as_str().ends_with("kit-hopital.zip")).unwrap();
    let order = kit.papers.iter().find(|paper| paper.subject.is_none()).unwrap().bytes.to_vec();
    [
        ("flow", file("un-proche-est-decede-gros-caracteres-a4.pdf")),
        ("poster", file("un-proche-est-decede-affiche-a4.pdf")),
        ("order", order),
    ]
});

fn open(name: &str) -> File {
    let (_, bytes) = GOOD.iter().find(|(known, _)| *known == name).unwrap();
    File::of(bytes)
}

fn kinds(bytes: &[u8]) -> Vec<&'static str> {
    proof(bytes).unwrap().faults.into_iter().map(|fault| fault.kind).collect()
}

/// A fault: its kind, the good file, how it is planted.
type Plant = (&'static str, &'static str, fn(&mut File));

const PLANTS: &[Plant] = &[
    ("figure-alternative", "poster", |f| drop(f.at(f.first("Figure")).remove(b"Alt"))),
    ("link-contents", "flow", |f| drop(f.at(f.annotation()).remove(b"Contents"))),
    ("scope", "order", |f| drop(f.at(f.first("TH")).remove(b"A"))),
    ("parent-tree", "flow", |f| drop(f.at(f.tree()).remove(b"ParentTree"))),
    ("font-unicode", "flow", |f| drop(f.at(f.fonts()[0]).remove(b"ToUnicode"))),
    ("language", "flow", |f| drop(f.catalog().remove(b"Lang"))),
    ("heading-skipped", "flow", |f| f.role(f.first("H2"), "H3")),
    ("heading-skipped", "flow", |f| f.role(f.first("H1"), "H2")),
    ("widths", "flow", |f| f.descendant(f.fonts()[0]).set("W", vec![1.into(), vec![Object::Integer(20); 200].into()])),
    ("untagged", "flow", |f| f.operations(|all| {
        let at = all.iter().position(is_marked).unwrap();
        let end = all[at..].iter().position(|o| is(o, "EMC")).unwrap() + at;
        all.remove(end);
        all.remove(at);
    })),
    ("words-undrawn", "flow", |f| f.kids(f.first("H1"))[0] = 9999.into()),
    ("words-lost", "flow", |f| f.kids(f.first("H1"))[0] = 9999.into()),
    ("order", "flow", |f| f.kids(f.first("Document")).swap(0, 1)),
    ("order", "poster", |f| f.kids(f.first("LBody")).reverse()),
    ("parent", "flow", |f| { let root = f.tree(); f.at(f.first("LI")).set("P", root); }),
    ("parent", "flow", |f| drop(f.at(f.first("P")).remove(b"P"))),
    ("nesting", "flow", |f| f.role(f.first("L"), "Sect")),
    ("nesting", "order", |f| f.role(f.first("TR"), "P")),
    ("nesting", "flow", |f| f.role(f.first("LBody"), "P")),
    ("words-shared", "flow", |f| { let id = f.elements("P")[1]; let kids = f.kids(id); kids.push(0.into()); }),
    ("words-lost", "flow", |f| { let id = f.first("Link"); let p = f.parent(id);
        f.kids(p).retain(|kid| kid.as_reference().ok() != Some(id)); }),
    ("link-parent", "flow", |f| drop(f.at(f.annotation()).remove(b"StructParent"))),
    ("parent-tree", "flow", |f| {
        let tree = f.0.get_dictionary(f.tree()).unwrap().get(b"ParentTree").unwrap().as_reference().unwrap();
        let numbers = f.at(tree).get_mut(b"Nums").unwrap().as_array_mut().unwrap();
        numbers[1].as_array_mut().unwrap().swap(0, 1);
    }),
    ("parent-tree", "flow", |f| drop(f.at(f.page(0)).remove(b"StructParents"))),
    ("list-item", "poster", |f| f.kids(f.first("LI")).swap(0, 1)),
    ("list-item", "flow", |f| drop(f.kids(f.first("LI")).pop())),
    ("words-lost", "flow", |f| f.operations(|all| {
        let artifact = all.iter_mut().find(|o| is_artifact(o)).unwrap();
        artifact.operands = vec![Object::Name(b"P".to_vec()), dictionary! { "MCID" => 9000 }.into()];
    })),
    ("note-name", "flow", |f| f.role(f.elements("P")[2], "Note")),
    ("note-name", "flow", |f| for id in f.elements("P").into_iter().take(2) {
        f.role(id, "Note");
        f.at(id).set("ID", Object::string_literal("a"));
    }),
    ("figure-box", "poster", |f| {
        let attributes = f.at(f.first("Figure")).get_mut(b"A").unwrap().as_dict_mut().unwrap();
        attributes.set("BBox", vec![5000.into(), 0.into(), 5100.into(), 100.into()]);
    }),
    ("figure-box", "poster", |f| drop(f.at(f.first("Figure")).remove(b"A"))),
    ("over-figure", "poster", |f| {
        let attributes = f.at(f.first("Figure")).get_mut(b"A").unwrap().as_dict_mut().unwrap();
        attributes.set("BBox", vec![10.into(), 10.into(), 500.into(), 500.into()]);
    }),
    ("tabs", "flow", |f| drop(f.at(f.page(0)).remove(b"Tabs"))),
    ("character", "flow", |f| f.operations(|all| {
        let shown = all.iter_mut().find(|o| is(o, "TJ") || is(o, "Tj")).unwrap();
        shown.operator = "Tj".into();
        shown.operands = vec![Object::string_literal(vec![0xff, 0xfe, 0xff, 0xfe])];
    })),
    ("glyph", "flow", |f| f.operations(|all| {
        let shown = all.iter_mut().find(|o| is(o, "TJ") || is(o, "Tj")).unwrap();
        shown.operator = "Tj".into();
        shown.operands = vec![Object::string_literal(vec![0, 0])];
    })),
    ("outside", "flow", |f| f.operations(|all| {
        all.iter_mut().find(|o| is(o, "Tm")).unwrap().operands[4] = 5000.into();
    })),
    ("overlap", "flow", |f| f.operations(|all| {
        let places: Vec<usize> = (0..all.len()).filter(|at| is(&all[*at], "Tm")).collect();
        all[places[1]].operands = all[places[0]].operands.clone();
    })),
    ("font-embedded", "flow", |f| {
        let font = f.fonts()[0];
        let id = f.descendant(font).get(b"FontDescriptor").unwrap().as_reference().unwrap();
        f.at(id).remove(b"FontFile2");
    }),
    ("font-simple", "flow", |f| { let font = f.fonts()[0]; f.at(font).set("Subtype", Object::Name(b"TrueType".to_vec())); }),
    ("unread", "flow", |f| {
        let form = dictionary! { "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 9.into(), 9.into()] };
        let form = f.0.add_object(Stream::new(form, b"BT (lost) Tj ET".to_vec()));
        let page = f.page(0);
        let resources = f.at(page).get(b"Resources").unwrap().as_reference().unwrap();
        f.at(resources).set("XObject", dictionary! { "F" => form });
        f.operations(|all| all.insert(0, Operation::new("Do", vec![Object::Name(b"F".to_vec())])));
    }),
    ("unread", "flow", |f| f.operations(|all| all.push(Operation::new("d0", vec![1.into(), 0.into()])))),
    ("unread", "flow", |f| f.operations(|all| {
        all.push(Operation::new("BDC", vec![Object::Name(b"P".to_vec()), Object::Name(b"MC0".to_vec())]));
        all.push(Operation::new("EMC", vec![]));
    })),
    ("display-title", "flow", |f| f.catalog().set("ViewerPreferences", dictionary! { "DisplayDocTitle" => false })),
    ("marked", "flow", |f| drop(f.catalog().remove(b"MarkInfo"))),
    ("title", "flow", |f| f.packet("dc:title", "dc:tilte")),
    ("claim", "flow", |f| f.packet("pdfuaid:part>1", "pdfuaid:part>2")),
    ("claim", "flow", |f| f.packet("pdfaid:part>2", "pdfaid:part>3")),
    ("script", "flow", |f| f.catalog().set("OpenAction", dictionary! { "S" => "JavaScript" })),
    ("script", "flow", |f| f.at(f.annotation()).set("A", dictionary! { "S" => "Launch" })),
    ("root", "flow", |f| f.role(f.first("Document"), "Sect")),
    ("untagged-file", "flow", |f| drop(f.catalog().remove(b"StructTreeRoot"))),
    ("twice", "flow", |f| { let kids = f.kids(f.first("Document")); let kid = kids[0].clone(); kids.push(kid); }),
    ("twice", "flow", |f| { let root = f.first("Document"); f.kids(f.first("L")).push(root.into()); }),
    ("kid", "flow", |f| f.kids(f.first("Document")).push(Object::Null)),
    ("list-numbering", "poster", |f| drop(f.at(f.first("L")).remove(b"A"))),
    ("table-rows", "order", |f| drop(f.kids(f.first("TR")).pop())),
    ("table-header", "order", |f| for id in f.elements("TH") { f.role(id, "TD"); }),
    ("link-annotation", "flow", |f| f.kids(f.first("Link")).retain(|kid| kid.as_dict().is_err())),
    ("link-owner", "flow", |f| f.kids(f.first("Link")).retain(|kid| kid.as_dict().is_err())),
    ("link-area", "flow", |f| f.at(f.annotation()).set("Rect", vec![1.into(), 1.into(), 2.into(), 2.into()])),
    ("empty", "flow", |f| f.kids(f.first("H2")).clear()),
    ("words-place", "flow", |f| f.kids(f.first("L")).push(0.into())),
    ("loose", "poster", |f| f.operations(|all| {
        let at = all.iter().position(is_artifact).unwrap();
        let end = all[at..].iter().position(|o| is(o, "EMC")).unwrap() + at;
        all.remove(end);
        all.remove(at);
    })),
    ("words-twice", "flow", |f| f.operations(|all| {
        let marks: Vec<usize> = (0..all.len()).filter(|at| is_marked(&all[*at])).collect();
        all[marks[1]].operands = all[marks[0]].operands.clone();
    })),
];

#[test]
fn good_files_have_no_fault() {
    for (name, bytes) in GOOD.iter() {
        assert_eq!(proof(bytes).unwrap().faults, [], "{name}");
        assert_eq!(kinds(&open(name).saved()), Vec::<&str>::new(), "{name}, saved again");
    }
}

#[test]
fn each_planted_fault_is_named() {
    let mut missed = Vec::new();
    for (number, (kind, name, plant)) in PLANTS.iter().enumerate() {
        let mut file = open(name);
        plant(&mut file);
        let found = kinds(&file.saved());
        if !found.contains(kind) {
            missed.push(format!("{number}: {kind} in {name}: {found:?}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn rows_of_a_table_are_even_once_spans_are_counted() {
    let uneven = |plant: fn(&mut File, &[ObjectId])| {
        let mut file = open("order");
        let rows = file.elements("TR");
        plant(&mut file, &rows);
        kinds(&file.saved()).contains(&"table-rows")
    };
    /// Makes the last cell of a row take more columns or rows.
    fn span(file: &mut File, row: ObjectId, key: &str, count: i64) {
        let cell = file.kids(row).last().unwrap().as_reference().unwrap();
        file.at(cell).set("A", dictionary! { "O" => "Table", "Scope" => "Column", key => count });
    }
    assert!(!uneven(|file, rows| { drop(file.kids(rows[1]).pop()); span(file, rows[1], "ColSpan", 2); }));
    assert!(uneven(|file, rows| { drop(file.kids(rows[1]).pop()); span(file, rows[1], "ColSpan", 3); }));
    assert!(uneven(|file, rows| span(file, rows[1], "ColSpan", 2)));
    assert!(!uneven(|file, rows| { drop(file.kids(rows[1]).pop()); span(file, rows[0], "RowSpan", 2); }));
    assert!(uneven(|file, rows| span(file, rows[0], "RowSpan", 2)));
    assert!(uneven(|file, rows| { let last = *rows.last().unwrap(); span(file, last, "RowSpan", 2); }));
}

#[test]
fn a_link_that_leads_to_another_page_than_it_says_is_named() {
    let project = Project::of(content("tests/stress"));
    let request = Request {
        only: ["large".to_owned()].into(),
        sheets: ["content/sheets/toutes-les-formes.md".to_owned()].into(),
        ..Request::default()
    };
    let mut made = produce(&project.catalogue, &project.theme, &project.snapshot, &Pictures::new(), &Stock::default(), &request, None).map(|made| made.0)
        .unwrap_or_else(|diagnostics| panic!("{:#?}", diagnostics.sorted()));
    made.retain(|artifact| artifact.path.as_str().ends_with("toutes-les-formes-gros-caracteres-a4.pdf"));
    let told = |made: &[Artifact]| -> Vec<String> {
        let mut diagnostics = Diagnostics::default();
        let output = check::Output { artifacts: made, catalogue: &project.catalogue, theme: &project.theme };
        check::output(&output, None, &mut diagnostics);
        let text = diagnostics.sorted().into_iter().filter(|diagnostic| diagnostic.code == "check-paper-text");
        text.map(|diagnostic| format!("{:?}", diagnostic.facts)).collect()
    };
    assert_eq!(told(&made), Vec::<String>::new());

    let mut file = File::of(&made[0].bytes);
    let last = file.0.page_iter().last().unwrap();
    let is_place = |object: &&mut Dictionary| object.get(b"S").and_then(Object::as_name).is_ok_and(|kind| kind == b"GoTo");
    let actions = file.0.objects.values_mut().filter_map(|object| object.as_dict_mut().ok());
    for action in actions.filter_map(|annotation| annotation.get_mut(b"A").ok()?.as_dict_mut().ok()).filter(is_place) {
        action.get_mut(b"D").unwrap().as_array_mut().unwrap()[0] = last.into();
    }
    made[0].bytes = file.saved().into();
    let told = told(&made);
    // One for each page that was said: the same fault is told once.
    assert!(told.len() == 2 && told.iter().all(|fault| fault.contains("\"page\"")), "{told:#?}");
}

#[test]
fn each_kind_of_fault_has_its_words_in_both_languages() {
    for language in ["fr", "en"] {
        let messages = jalon::language::messages(language);
        for (kind, ..) in PLANTS {
            let said = messages.with("check-paper-proof", &[("file", "f"), ("page", "1"), ("fault", kind), ("about", "a")]);
            assert!(!said.contains(&format!("« {kind} »")) && !said.contains(&format!("“{kind}”")), "{language} {said}");
        }
    }
}

#[test]
#[ignore = "a measure, for who changes the proof"]
fn the_time_of_a_proof() {
    for (name, bytes) in GOOD.iter() {
        let times = |work: &dyn Fn()| {
            work();
            let start = std::time::Instant::now();
            (0..20).for_each(|_| work());
            start.elapsed() / 20
        };
        let opened = times(&|| drop(Document::load_mem(bytes).unwrap()));
        let read = times(&|| drop(jalon::pdf::read(bytes).unwrap()));
        let proved = times(&|| drop(proof(bytes).unwrap()));
        println!("{name}: {} bytes, opened {opened:?}, read {read:?}, proved {proved:?}", bytes.len());
    }
}
