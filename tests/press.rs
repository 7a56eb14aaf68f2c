//! Every paper of the repository's own content as a press file: judged by a validator that shares no line with ours,
//! and by its boxes.

#[path = "support/project.rs"]
mod project;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jalon::catalogue::PaperVariant;
use jalon::check::{self, Output};
use jalon::diagnostic::Diagnostics;
use jalon::layout::MM;
use jalon::picture::Pictures;
use jalon::press::Bleed;
use jalon::publication::{Artifact, Request, Stock, produce};
use lopdf::content::Content;
use lopdf::{Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use project::{Project, content};

/// The repository's content with the compiled theme, read once.
static PROJECT: LazyLock<Project> = LazyLock::new(|| Project::of(content("")));

fn made(bleed: Bleed, marks: bool) -> Vec<Artifact> {
    let only = ["leaflet", "checklist", "clear", "large", "extra-large", "booklet", "poster"].map(str::to_owned).into();
    let request = Request { only, variants: [PaperVariant::Press].into(), bleed, marks, ..Request::default() };
    produce(&PROJECT.catalogue, &PROJECT.theme, &PROJECT.snapshot, &Pictures::new(), &Stock::default(), &request, None).map(|made| made.0)
        .unwrap_or_else(|diagnostics| panic!("{:#?}", diagnostics.sorted()))
}

#[test]
fn every_publication_is_pdf_ua_1_for_the_press_too_and_passes_the_output_checks() {
    let artifacts = made(Bleed::Three, false);
    let names: BTreeSet<&str> = artifacts.iter().map(|artifact| artifact.publication).collect();
    assert_eq!(names.len(), 7, "{names:?}");
    for format in ["a2", "a3", "a4"] {
        assert!(artifacts.iter().any(|artifact| artifact.path.as_str().ends_with(&format!("-affiche-{format}-presse.pdf"))));
    }
    for artifact in &artifacts {
        let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
        let report = validate_pdf_bytes(&artifact.bytes, &options).unwrap();
        assert!(report.failures.is_empty(), "{}: {:#?}", artifact.path, report.failures);
    }
    let mut diagnostics = Diagnostics::default();
    check::output(&Output { artifacts: &artifacts, catalogue: &PROJECT.catalogue, theme: &PROJECT.theme }, None, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{:#?}", diagnostics.sorted());
}

#[test]
fn every_page_is_drawn_in_inks_alone_within_its_boxes_and_to_the_end_of_its_bleed() {
    for (bleed, marks) in [(Bleed::Three, false), (Bleed::Five, true)] {
        let mut reaching = 0;
        for artifact in made(bleed, marks) {
            let document = Document::load_mem(&artifact.bytes).unwrap();
            for id in document.page_iter() {
                let page = document.get_dictionary(id).unwrap();
                let sides = |key: &[u8]| -> Vec<f32> {
                    page.get(key).unwrap().as_array().unwrap().iter().map(|side| side.as_float().unwrap()).collect()
                };
                let (bleed_box, trim) = (sides(b"BleedBox"), sides(b"TrimBox"));
                for (outer, inner) in bleed_box.iter().zip(&trim) {
                    assert!(((outer - inner).abs() / MM - bleed.mm()).abs() < 0.01, "{}", artifact.path);
                }
                assert!(!page.has(b"Annots"), "{}", artifact.path);
                let mut registration = false;
                for operation in Content::decode(&document.get_page_content(id)).unwrap().operations {
                    let place = || -> Vec<f32> { operation.operands.iter().map(|side| side.as_float().unwrap()).collect() };
                    match operation.operator.as_str() {
                        "rg" | "RG" | "g" | "G" | "sh" | "gs" | "cs" | "sc" | "scn" => {
                            panic!("{}: {}", artifact.path, operation.operator)
                        }
                        "CS" => {
                            assert!(marks && matches!(&operation.operands[0], Object::Name(name) if name == b"All"));
                            registration = true;
                        }
                        // In all plates only marks; the rest within the bleed, and over the trimmed edge only as far as it.
                        "m" | "l" if !registration => {
                            for (at, end) in place().into_iter().zip([0, 1]) {
                                let (first, last) = (bleed_box[end], bleed_box[end + 2]);
                                let over = at < trim[end] - 0.01 || at > trim[end + 2] + 0.01;
                                let whole = (at - first).abs() < 0.01 || (at - last).abs() < 0.01;
                                assert!(!over || whole, "{}: {at} between {first} and {last}", artifact.path);
                                reaching += usize::from(over);
                            }
                        }
                        _ => {}
                    }
                }
                assert_eq!(registration, marks, "{}", artifact.path);
            }
        }
        assert!(reaching > 50, "{reaching} points bleed");
    }
}

#[test]
fn the_same_press_files_have_the_same_bytes() {
    let list = || made(Bleed::Five, true).into_iter().map(|artifact| (artifact.path, artifact.bytes)).collect::<Vec<_>>();
    assert!(list() == list());
}
