//! Posters whatever their words: what is promised is set, the rest is told with the characters to cut; geometry is
//! judged from the items of the paper and from the finished file, not by what set them.

#[path = "support/project.rs"]
#[expect(dead_code, reason = "this file needs no more than what the files mean")]
mod project;

use std::path::Path;
use std::sync::LazyLock;

use jalon::compose;
use jalon::document::{Content, Document, Ground, Poster, PosterFormat};
use jalon::layout::{self, Color, Item, MM, Misfit, Paper, Preset, Run, Setting, Variant, Zone};
use jalon::pdf;
use jalon::picture::Pictures;
use jalon::theme::{Rgb, Segment};
use project::{Project, content};

static PROJECT: LazyLock<Project> = LazyLock::new(|| Project::of(content("")));

/// White that every word leaves at the edges of a page, mm.
const MARGIN: f32 = 7.0;

fn set(document: &Document) -> Result<Paper, Vec<Misfit>> {
    let setting = Setting { preset: Preset::default(), variant: Variant::Screen, pictures: &Pictures::new(), standing: None };
    layout::set(document, &setting, &PROJECT.theme)
}

/// The poster of the repository's first sheet.
fn document(format: PosterFormat) -> Document {
    let sheet = &PROJECT.catalogue.sheets[0];
    compose::poster(&PROJECT.catalogue, sheet, PROJECT.theme.words_for(&sheet.language), format, None)
}

fn poster(document: &mut Document) -> &mut Poster {
    let Content::Poster(poster) = &mut document.content else { panic!("no poster") };
    poster
}

/// A poster with other words; `None` keeps what the sheet says.
fn with(format: PosterFormat, change: impl FnOnce(&mut Poster)) -> Document {
    let mut document = document(format);
    change(poster(&mut document));
    document
}

/// Numbers that are always the same (xorshift, seeded).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }
}

const WORDS: [&str; 24] = [
    "un", "à", "la", "perdu", "enfant", "déménagez", "logement", "où", "Élève", "hôpital", "garçon", "naître", "retraité",
    "accompagnement", "développement", "intergénérationnel", "professionnellement", "responsabilisation", "14", "2027",
    "seul(e)", "lui-même", "l’école", "ça",
];

/// Words up to so many characters, cut to just that many when `exact`.
fn sentence(dice: &mut Dice, length: usize, exact: bool) -> String {
    let mut text = String::new();
    while text.chars().count() < length {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(WORDS[dice.roll(WORDS.len())]);
    }
    let mut text: String = if exact || text.chars().count() > length { text.chars().take(length).collect() } else { text };
    // An exact length neither starts nor ends with a space, which nobody sees.
    if text.ends_with(' ') {
        text.pop();
        text.push('s');
    }
    match dice.roll(4) {
        0 => text.to_uppercase(),
        1 if length > 6 => {
            let kept: String = text.chars().take(length - 2).collect();
            format!("{}\u{a0}?", kept.trim_end())
        }
        _ => text,
    }
}

/// Two hundred headlines and leads.
fn generated() -> Vec<(String, String)> {
    let mut dice = Dice(0x5EED_0000_2026_1122);
    (0..200)
        .map(|i| {
            let headline = match i % 10 {
                0 => sentence(&mut dice, 5, true),
                1 | 2 => sentence(&mut dice, 60, true),
                3 => "anticonstitutionnellement".repeat(1 + dice.roll(2)) + " votre",
                4 => {
                    let length = 61 + dice.roll(120);
                    sentence(&mut dice, length, false)
                }
                _ => {
                    let length = 6 + dice.roll(54);
                    sentence(&mut dice, length, false)
                }
            };
            let lead = match i % 7 {
                0 => String::new(),
                1 | 2 => sentence(&mut dice, 100, true),
                3 => {
                    let length = 101 + dice.roll(300);
                    sentence(&mut dice, length, false)
                }
                _ => {
                    let length = 5 + dice.roll(95);
                    sentence(&mut dice, length, false)
                }
            };
            (headline, lead)
        })
        .collect()
}

fn promised(headline: &str, lead: &str) -> bool {
    let words = headline.split([' ', '\u{a0}']).chain(lead.split([' ', '\u{a0}']));
    (5..=60).contains(&headline.chars().count()) && lead.chars().count() <= 100 && words.into_iter().all(|w| w.chars().count() <= 20)
}

/// The words without what is to be cut.
fn applied(document: &Document, misfits: &[Misfit]) -> Document {
    let mut shorter = document.clone();
    let poster = poster(&mut shorter);
    for misfit in misfits {
        let Misfit::Over { zone, text, cut } = misfit else { panic!("{misfit:?}") };
        let kept: String = text.chars().take(text.chars().count() - cut).collect();
        let slot = match zone {
            Zone::Headline => &mut poster.headline,
            Zone::Lead => &mut poster.lead,
            other => panic!("{other:?} is blamed"),
        };
        assert!(slot.contains(text.as_str()), "{text} is not in {slot}");
        *slot = slot.replacen(text.as_str(), kept.trim_end(), 1);
    }
    shorter
}

fn rgb(color: Color) -> Rgb {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a channel is from 0 to 1")]
    let byte = |share: f32| (share * 255.0).round() as u8;
    match color {
        Color::Rgb(parts) => Rgb(parts.map(byte)),
        Color::Gray(light) => Rgb([byte(light); 3]),
        Color::Cmyk(_) => panic!("inks on a screen"),
    }
}

fn corners(path: &[Segment]) -> [f32; 4] {
    let mut out = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
    for segment in path {
        if let Segment::Move(x, y) | Segment::Line(x, y) | Segment::Cubic(.., x, y) = *segment {
            out = [out[0].min(x), out[1].min(y), out[2].max(x), out[3].max(y)];
        }
    }
    out
}

/// Left, top, right, bottom of a run's letters: capital to descent.
fn ink(run: &Run) -> [f32; 4] {
    let seen = run.text.trim_end().len();
    let width: f32 = run.glyphs.iter().filter(|glyph| glyph.text.start < seen).map(|glyph| glyph.advance).sum();
    [run.x, run.y - 0.67 * run.size, run.x + width, run.y + 0.2 * run.size]
}

/// Every run inside the page and over nothing else, in a colour that is read on what was filled under it.
fn judge(name: &str, paper: &Paper) {
    let page = &paper.pages[0];
    let mut fills: Vec<([f32; 4], Rgb)> = vec![([0.0, 0.0, page.width, page.height], Rgb([255; 3]))];
    let mut runs: Vec<([f32; 4], &Run)> = Vec::new();
    for item in &page.items {
        match item {
            Item::Fill { path, color } => fills.push((corners(path), rgb(*color))),
            Item::Run(run) if !run.text.trim().is_empty() => {
                let area = ink(run);
                let [left, top, right, bottom] = area;
                let white = MARGIN * MM - 0.1;
                let inside = left >= white && top >= white && right <= page.width - white && bottom <= page.height - white;
                assert!(inside, "{name}: « {} » at {area:?} pt leaves the page", run.text);
                let (x, y) = ((left + right) / 2.0, (top + bottom) / 2.0);
                let under = fills.iter().rev().find(|([l, t, r, b], _)| (*l..=*r).contains(&x) && (*t..=*b).contains(&y));
                let contrast = under.map_or(0.0, |(_, ground)| ground.contrast(rgb(run.color)));
                assert!(contrast >= 7.0, "{name}: « {} » has a contrast of {contrast:.1}", run.text);
                for (other, over) in &runs {
                    let apart = right <= other[0] + 0.5 || other[2] <= left + 0.5 || bottom <= other[1] + 0.5 || other[3] <= top + 0.5;
                    // Tails of a line and capitals of the next may touch at a leading of 1.0, not cross.
                    let grazes = (run.y - over.y).abs() >= 0.98 * run.size.max(over.size).min(run.size.min(over.size));
                    assert!(apart || grazes, "{name}: « {} » is over « {} »", run.text, over.text);
                }
                runs.push((area, run));
            }
            _ => {}
        }
    }
}

#[test]
fn two_hundred_headlines_and_leads_are_set_or_told_with_what_to_cut() {
    let mut told = 0;
    for (i, (headline, lead)) in generated().into_iter().enumerate() {
        for format in PosterFormat::ALL {
            let ground = if i % 2 == 0 { Ground::White } else { Ground::Colored };
            let document = with(format, |poster| {
                poster.headline.clone_from(&headline);
                poster.lead.clone_from(&lead);
                poster.ground = ground;
            });
            let name = format!("{i} {} {ground:?} « {headline} » « {lead} »", format.name());
            match set(&document) {
                Ok(paper) => {
                    judge(&name, &paper);
                    // A file in ten is judged as written.
                    if i % 10 == 3 || i % 20 == 1 {
                        let bytes = pdf::write(&paper, &PROJECT.theme.fonts, b"").expect(&name);
                        let proof = pdf::proof(&bytes).expect(&name);
                        assert_eq!(proof.faults, [], "{name}");
                    }
                }
                Err(misfits) => {
                    told += 1;
                    assert!(!promised(&headline, &lead), "{name}: {misfits:?}");
                    let shorter = applied(&document, &misfits);
                    // What is cut from the headline may show what the lead has over.
                    let set_at_last = set(&shorter).or_else(|more| set(&applied(&shorter, &more)));
                    assert!(set_at_last.is_ok(), "{name}: {misfits:?} is not enough: {set_at_last:?}");
                }
            }
        }
    }
    assert!(told > 60, "only {told} were too long");
}

#[test]
fn codes_are_a_tenth_of_the_distance_wide_and_their_modules_large_enough() {
    for format in PosterFormat::ALL {
        // Bytes that versions 3 to 11 hold at correction Q (ISO/IEC 18004:2015, table 7): the last ones are too many for H.
        for bytes in [32, 46, 60, 74, 86, 108, 130, 151, 177] {
            let start = "https://a.example/";
            let address = format!("{start}{}/", "a".repeat(bytes - start.len() - 1));
            let document = with(format, |poster| poster.code_address.clone_from(&address));
            let paper = set(&document).unwrap_or_else(|misfits| panic!("{bytes} {}: {misfits:?}", format.name()));
            let code = paper.pages[0].items.iter().find_map(|item| match item {
                Item::Fill { path, color: Color::Gray(0.0) } => Some(path),
                _ => None,
            });
            let code = code.expect("a code");
            let [left, top, right, bottom] = corners(code);
            let Segment::Line(_, below) = code[2] else { panic!("{:?}", code[2]) };
            let (width, module) = ((right - left) / MM, (below - top) / MM);
            assert!((bottom - top - right + left).abs() < 0.1, "not square");
            let least = if format == PosterFormat::A4 { 0.8 } else { 1.0 };
            let name = format!("{bytes} bytes, {}: {width} mm, {module} mm", format.name());
            assert!(width >= format.distance() / 10.0 && module >= least - 0.001, "{name}");
        }
        let document = with(format, |poster| poster.code_address = format!("https://a.example/{}/", "a".repeat(900)));
        let misfits = set(&document).expect_err("modules too small");
        assert!(matches!(&misfits[..], [Misfit::Over { zone: Zone::Code, .. }]), "{misfits:?}");
    }
}

#[test]
fn every_zone_says_what_to_cut() {
    let long = "des mots et encore des mots pour remplir toute la place et même plus ".repeat(4);
    for format in PosterFormat::ALL {
        let cases: [(Zone, Document); 8] = [
            (Zone::Action, with(format, |poster| poster.actions[1].title.clone_from(&long))),
            (Zone::Action, with(format, |poster| poster.actions[0].detail.clone_from(&long))),
            (Zone::Phone, with(format, |poster| poster.phone = "01\u{a0}00\u{a0}00\u{a0}00\u{a0}00\u{a0}01\u{a0}00\u{a0}00".into())),
            (Zone::Counter, with(format, |poster| poster.counter_name.clone_from(&long))),
            (Zone::Caption, with(format, |poster| poster.counter_caption = vec![long.clone()])),
            (Zone::Code, with(format, |poster| poster.code_clear = format!("{}/", "guides".repeat(20)))),
            (Zone::Foot, with(format, |poster| poster.foot_left[0] = long.repeat(2))),
            (Zone::Foot, with(format, |poster| poster.foot_legal[0].push_str(&long.repeat(4)))),
        ];
        for (zone, document) in cases {
            let Err(misfits) = set(&document) else { panic!("{zone:?} fits an {}", format.name()) };
            assert!(matches!(&misfits[..], [Misfit::Over { zone: z, cut: 1.., .. }] if *z == zone), "{zone:?}: {misfits:?}");
        }
    }
}

#[test]
fn a_kit_speaks_its_own_words_and_skips_the_steps_of_other_sheets() {
    let catalogue = &PROJECT.catalogue;
    let mut kit = catalogue.kits[0].clone();
    let sheet = catalogue.sheet(&kit.sheets[0], "fr").expect("its sheet");
    let action = |step: Option<&str>, title: &str| jalon::catalogue::KitAction {
        step: step.map(str::to_owned),
        title: title.into(),
        detail: Some("Au guichet.".into()),
    };
    let own = sheet.draft.head.poster.as_ref().and_then(|p| p.actions[0].step.as_ref()).expect("a step").value.clone();
    kit.private = true;
    kit.poster = Some(jalon::catalogue::KitPoster {
        headline: Some("Vous arrivez ici ?".into()),
        lead: None,
        actions: vec![action(Some("d-une-autre-fiche"), "Ailleurs"), action(Some(&own), "Ici")],
        contact: None,
        counter: Some("mairie".into()),
    });
    let words = PROJECT.theme.words_for("fr");
    let mut plain = compose::poster(catalogue, sheet, words, PosterFormat::A3, None);
    let mut ours = compose::poster(catalogue, sheet, words, PosterFormat::A3, Some(&kit));
    let (plain, ours) = (poster(&mut plain), poster(&mut ours));
    assert_eq!(ours.headline, "Vous arrivez ici\u{202f}?");
    assert_eq!((&ours.lead, ours.ground), (&plain.lead, Ground::Colored));
    assert_eq!(ours.actions.iter().map(|a| (&*a.title, &a.deadline)).collect::<Vec<_>>(), [("Ici", &plain.actions[0].deadline)]);
    assert_ne!(ours.counter_name, plain.counter_name);
    kit.poster.as_mut().expect("words").actions.truncate(1);
    let mut none = compose::poster(catalogue, sheet, words, PosterFormat::A3, Some(&kit));
    assert_eq!(poster(&mut none).actions, plain.actions);
}

#[test]
fn what_is_no_specimen_names_its_printer() {
    let mut project = Project::of(content(""));
    project.catalogue.edition.specimen = false;
    let foot = |project: &Project, format| {
        let sheet = &project.catalogue.sheets[0];
        let mut document = compose::poster(&project.catalogue, sheet, project.theme.words_for("fr"), format, None);
        set(&document).unwrap_or_else(|misfits| panic!("{}: {misfits:?}", format.name()));
        let poster = poster(&mut document);
        [&poster.foot_left[..], &poster.foot_right, &poster.foot_legal].concat().join("\n")
    };
    for format in PosterFormat::ALL {
        let ours = foot(&project, format);
        assert!(ours.contains("imprimé par ses soins") && ours.contains("Ne pas jeter") && ours.contains("Directeur"), "{ours}");
    }
    let address = "12 avenue de la Reprographie, 00000 Exemple".to_owned();
    project.catalogue.site.printer = Some(jalon::settings::Printer { name: "Imprimerie du Centre".into(), address });
    for format in PosterFormat::ALL {
        let theirs = foot(&project, format);
        assert!(theirs.contains("Imprimé par Imprimerie du Centre, 12 avenue") && theirs.contains("Ne pas jeter"), "{theirs}");
        assert!(!theirs.contains("ses soins"), "{theirs}");
    }
    project.catalogue.site.publisher.director = None;
    assert!(!foot(&project, PosterFormat::A3).contains("Directeur"));
}

/// Posters to be looked at, in the target's temporary folder.
#[test]
#[ignore = "writes files for the eye"]
fn a_contact_sheet() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("posters");
    std::fs::create_dir_all(&folder).expect("a folder");
    let keep = |name: &str, document: &Document| match set(document) {
        Ok(paper) => std::fs::write(folder.join(format!("{name}.pdf")), pdf::write(&paper, &PROJECT.theme.fonts, b"").expect(name)).expect(name),
        Err(misfits) => println!("{name}: {misfits:?}"),
    };
    for format in PosterFormat::ALL {
        for ground in [Ground::White, Ground::Colored] {
            for sheet in &PROJECT.catalogue.sheets {
                let words = PROJECT.theme.words_for("fr");
                let mut document = compose::poster(&PROJECT.catalogue, sheet, words, format, None);
                poster(&mut document).ground = ground;
                keep(&format!("sheet-{}-{}-{ground:?}", format.name(), sheet.event), &document);
            }
            let case = |name: &str, change: &dyn Fn(&mut Poster)| {
                let mut document = with(format, change);
                poster(&mut document).ground = ground;
                keep(&format!("case-{name}-{}-{ground:?}", format.name()), &document);
            };
            case("two", &|p| p.actions.truncate(2));
            case("one", &|p| p.actions.truncate(1));
            case("phone", &|p| p.phone = "114".into());
            case("counter", &|p| p.counter_name = "Point d’accès au droit du Grand Exemple".into());
            case("ten", &|p| (p.phone, p.phone_name) = ("09\u{a0}70\u{a0}80\u{a0}08\u{a0}00".into(), "Action Logement".into()));
            case("printer", &|p| p.foot_legal[0] = "Imprimé par Reprographie municipale, 1 place de la Mairie, 00000 Exemple".into());
            case("address", &|p| {
                p.code_address = "https://guides.agglomeration-du-pays-exemple.bretagne.example/q/d7/".into();
                p.code_clear = p.code_address.trim_start_matches("https://").into();
            });
        }
        for (i, (headline, lead)) in generated().into_iter().enumerate().filter(|(i, _)| i % 8 < 3) {
            let document = with(format, |poster| {
                (poster.headline, poster.lead) = (headline, lead);
                poster.ground = if i % 2 == 0 { Ground::White } else { Ground::Colored };
            });
            keep(&format!("made-{}-{i:03}", format.name()), &document);
        }
    }
}
