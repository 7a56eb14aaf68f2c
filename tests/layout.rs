//! Papers as `layout` and `pdf` make them from documents written by hand: every construct, both posters, an order
//! sheet. The files stay in the target's temporary folder, to be looked at.

mod support;

use std::path::Path;

use jalon::document::{
    Action, Block, Callout, CalloutKind, Case, Content, Cost, Cover, CoverRow, Delivery, Document, Flow, Inline, List,
    Note, OrderLine, OrderSheet, Phase, PhaseKind, Poster, PosterFormat, Reference, Step, Table, Target, Way, WayKind,
    Ways,
};
use jalon::layout::{self, Item, MM, Misfit, Paper, Preset, Setting, Variant, Zone};
use jalon::picture::Pictures;

use jalon::source::Snapshot;
use jalon::theme::{self, Theme};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

const LARGE: Setting<'static> =
    Setting { preset: Preset::Large, variant: Variant::Screen, pictures: &Pictures::new() };

fn clair() -> Theme {
    theme::load(&Snapshot::default(), "clair", &mut jalon::diagnostic::Diagnostics::default()).expect("clair loads")
}

fn text(words: &str) -> Vec<Inline> {
    vec![Inline::Text(words.to_owned())]
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph(text(words))
}

const LONG: &str = "Vous pouvez demander à la banque de payer les obsèques avec le compte de la personne décédée, dans la \
    limite de 5\u{a0}965\u{a0}€ et du solde. La banque ne peut pas refuser si le solde suffit\u{202f}; présentez la \
    facture ou le devis.";

fn way(kind: WayKind, label: &str, phone: Option<&str>, lines: &[&str]) -> Way {
    Way {
        kind,
        label: label.to_owned(),
        phone: phone.map(ToOwned::to_owned),
        lines: lines.iter().map(|l| text(l)).collect(),
    }
}

fn step(id: &str, title: &str, cost: Option<Cost>, body: Vec<Block>) -> Block {
    Block::Step(Step { id: id.into(), title: text(title), cost, deadline: None, body })
}

fn phase(number: Option<usize>, title: &str, body: Vec<Block>) -> Block {
    let kind = if number.is_some() { PhaseKind::ToDo } else { PhaseKind::Later };
    Block::Phase(Phase { id: title.len().to_string(), number, title: text(title), kind, deadline: None, body })
}

fn sheet(content: Content) -> Document {
    Document {
        language: "fr".into(),
        title: "Un proche est décédé".into(),
        event: "deces".into(),
        publisher: "Mairie d’Exemple".into(),
        site: "Moments de vie".into(),
        content,
    }
}

fn flow() -> Flow {
    let declare = vec![
        Block::Paragraph(vec![
            Inline::Text("À l’hôpital ou en Ehpad, l’établissement ".into()),
            Inline::Link {
                target: Target::Address("https://www.service-public.gouv.fr/particuliers/vosdroits/F909".into()),
                words: text("déclare le décès"),
                reference: Some(1),
            },
            Inline::Text(" à votre place.".into()),
            Inline::NoteCall { index: 0 },
        ]),
        Block::Case(Case {
            id: "maison".into(),
            title: text("Si le décès a lieu à la maison"),
            body: vec![paragraph("Vous ou un autre proche majeur déclarez le décès. Les pompes funèbres peuvent le faire, contre paiement.")],
        }),
        Block::Papers(vec![
            vec![paragraph("le certificat de décès")],
            vec![paragraph("un document d’identité de la personne décédée")],
            vec![paragraph("votre pièce d’identité")],
        ]),
        Block::Ways(Ways {
            rows: vec![
                way(WayKind::Counter, "Sur place", None, &["la mairie du lieu du décès"]),
                way(WayKind::Online, "En ligne", None, &["service-public.gouv.fr"]),
                way(WayKind::Ask, "Se renseigner", Some("39\u{a0}39"), &["Allô Service Public", "prix d’un appel"]),
                way(WayKind::Help, "Se faire aider", Some("09\u{a0}70\u{a0}80\u{a0}08\u{a0}00"), &["France services"]),
            ],
        }),
        Block::Callout(Callout {
            kind: CalloutKind::Warning,
            label: "Attention".into(),
            body: vec![paragraph("Les copies de l’acte de décès sont gratuites, à la mairie ou en ligne. Ne payez pas un site privé.")],
        }),
    ];
    let many: Vec<Block> = (0..6).map(|_| paragraph(LONG)).collect();
    let table = Block::Table(Table {
        head: vec![text("Démarche"), text("Où"), text("Délai")],
        rows: (1..=24)
            .map(|i| vec![text(&format!("Déclaration n°\u{a0}{i}")), text("la caisse de retraite"), text("6\u{a0}mois")])
            .collect(),
    });
    let list = Block::List(List {
        start: Some(1),
        items: (0..7).map(|_| vec![paragraph("Prévenez la banque, l’employeur et les caisses de retraite du proche.")]).collect(),
    });
    let bullets = Block::List(List {
        start: None,
        items: vec![
            vec![paragraph("une pièce"), Block::List(List { start: None, items: vec![vec![paragraph("dans une autre")]] })],
            vec![paragraph("un mot https://www.exemple.fr/une/adresse/qui/ne/finit/vraiment/jamais/et/qui/deborderait/de/la/page")],
        ],
    });
    Flow {
        summary: "Les démarches dans l’ordre, du premier jour à la succession. Ce guide est gratuit. Chaque démarche payante est signalée.".into(),
        verified: "Vérifié le 21\u{a0}novembre\u{a0}2026".into(),
        blocks: vec![
            paragraph("Vous n’avez pas tout à faire aujourd’hui. L’efficacité d’un ami suffit : fi, ffi, œuvre."),
            phase(Some(1), "Dans les 24\u{a0}heures après le constat", vec![step("declarer", "Déclarer le décès", Some(Cost::Free), declare)]),
            phase(Some(2), "Au plus tard le 14e\u{a0}jour", vec![step("obseques", "Organiser les obsèques et choisir librement l’entreprise", Some(Cost::Paid), many)]),
            phase(Some(3), "Le premier mois", vec![paragraph("Avant tout."), table, list, bullets]),
            phase(None, "Ce qui peut attendre", vec![
                Block::Quote(vec![paragraph("Une citation.")]),
                Block::Definitions(vec![(text("Héritier"), vec![vec![paragraph("qui reçoit")]])]),
                Block::Rule,
                Block::Code("rien\nà voir".into()),
            ]),
            Block::Heading { level: 2, id: "sources".into(), words: text("Sources") },
            Block::Notes(vec![Note { id: "n-a".into(), letter: "a".into(), body: text("Service Public, fiche F909, 26\u{a0}avril\u{a0}2025.") }]),
        ],
        cover: Some(Cover {
            rows: [
                ("Dans les 24\u{a0}heures après le constat", vec!["Déclarer le décès"]),
                ("Au plus tard le 14e\u{a0}jour", vec!["Organiser les obsèques"]),
                ("Le premier mois", vec!["Prévenir la banque, l’employeur, les caisses"]),
                ("Dans les 6\u{a0}mois", vec!["Régler la succession"]),
                ("L’année suivante", vec!["Déclarer les derniers revenus"]),
            ]
            .into_iter()
            .map(|(d, s)| CoverRow { deadline: d.into(), steps: s.into_iter().map(Into::into).collect() })
            .collect(),
            invitation: "Vous préférez parler à quelqu’un\u{202f}?".into(),
            phone: "39\u{a0}39".into(),
            phone_caption: "Allô Service Public, prix d’un appel".into(),
        }),
        links: vec![Reference {
            title: "Déclaration de décès".into(),
            address: "https://www.service-public.gouv.fr/particuliers/vosdroits/F909".into(),
            short: "service-public.gouv.fr/particuliers/vosdroits/F909".into(),
        }],
        colophon: vec![text("Vérifié le 21\u{a0}novembre\u{a0}2026."), text("Édition 2026-11, empreinte 9f3c 71a0.")],
    }
}

fn poster(format: PosterFormat, long: bool) -> Poster {
    Poster {
        format,
        headline: "Vous avez perdu un proche\u{202f}?".into(),
        lead: "Que faire, dans quel ordre, avec qui\u{a0}: tout est là, gratuitement.".into(),
        actions: [
            ("Dans les 24\u{a0}heures après le constat", "Déclarez le décès en mairie", "À l’hôpital ou en Ehpad, l’établissement s’en charge."),
            ("Au plus tard le 14e\u{a0}jour", "Organisez les obsèques", "Demandez un devis avant de signer."),
            ("Le premier mois", "Prévenez la banque et la Caf", "Et l’employeur, l’assurance maladie, le bailleur."),
        ]
        .map(|(d, t, e)| Action { deadline: d.into(), title: t.into(), detail: e.into() })
        .to_vec(),
        call_verb: "Appelez".into(),
        phone: if long { "09\u{a0}70\u{a0}80\u{a0}08\u{a0}00" } else { "39\u{a0}39" }.into(),
        phone_name: if long { "Action Logement" } else { "Allô Service Public" }.into(),
        phone_caption: if long { vec!["Lundi au vendredi".into(), "de 9\u{a0}h à 18\u{a0}h".into()] } else { vec!["prix d’un appel".into()] },
        come_verb: "Venez".into(),
        counter_name: "France services".into(),
        counter_lines: vec!["Demandez l’adresse au 39\u{a0}39".into()],
        counter_caption: vec!["Aide gratuite".into(), "pour vos démarches".into()],
        scan_verb: "Scannez".into(),
        code_address: "https://guides.mairie.example/q/d7/".into(),
        code_clear: "guides.mairie.example/q/d7/".into(),
        code_caption: "ouvre la fiche complète".into(),
        code_alternative: "Code QR qui ouvre guides.mairie.example/q/d7/".into(),
        foot_left: if format == PosterFormat::A4 {
            vec![
                "Mairie d’Exemple".into(),
                "Spécimen, ne pas diffuser".into(),
                "Vérifié le 21\u{a0}novembre\u{a0}2026".into(),
                "À retirer après le 21\u{a0}mai\u{a0}2027".into(),
            ]
        } else {
            vec![
            "Mairie d’Exemple · spécimen, ne pas diffuser".into(),
            "Vérifié le 21\u{a0}novembre\u{a0}2026 · édition 2026-11".into(),
            "À retirer après le 21\u{a0}mai\u{a0}2027 · 9f3c\u{a0}71a0".into(),
            ]
        },
        foot_right: vec![
            "Un doute\u{202f}? Appelez 01\u{a0}00\u{a0}00\u{a0}00\u{a0}00".into(),
            "Autocollant sur le code\u{202f}? Prévenez l’accueil.".into(),
            "Ce code ne demande ni paiement ni mot de passe.".into(),
        ],
    }
}

fn order() -> OrderSheet {
    let line = |letter: &str, name: &str, file: &str, copies: Vec<u32>| OrderLine {
        letter: letter.into(),
        name: name.into(),
        details: vec!["297 × 420\u{a0}mm, 1\u{a0}page, recto, quadri".into(), "135\u{a0}g couché mat".into()],
        file: file.into(),
        fingerprint: "9f3c\u{a0}71a0".into(),
        copies,
    };
    OrderSheet {
        subtitle: "Kit Hôpital · Un proche est décédé".into(),
        edition: "2026-11".into(),
        fingerprint: "5b2e\u{a0}90c4\u{a0}d17f".into(),
        head: [("Demandeur", "Service état civil"), ("Contact", "01\u{a0}00\u{a0}00\u{a0}00\u{a0}00"), ("À livrer avant le", ""), ("Ligne budgétaire", "")]
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .to_vec(),
        places: vec!["Chambre mortuaire".into(), "Accueil".into()],
        lines: vec![
            line("A", "Affiche A3", "un-proche-est-decede-affiche-a3.pdf", vec![2, 1]),
            line("B", "Gros caractères", "un-proche-est-decede-gros-caracteres-a4.pdf", vec![40, 0]),
        ],
        notes: vec![("À respecter".into(), vec!["Imprimer à 100\u{a0}%, sans réduire ni agrandir.".into(), "Papier mat.".into()]),
            ("Épreuve avant tirage".into(), vec!["Demandez une épreuve de l’affiche.".into()])],
        deliveries: vec![Delivery { to: "Accueil".into(), address: "2 rue de l’Hôpital, 00000 Exemple".into() }],
        foot_left: vec!["Mairie d’Exemple · Moments de vie".into(), "Spécimen, ne pas diffuser".into()],
        foot_right: "À retirer des présentoirs après le 21\u{a0}mai\u{a0}2027".into(),
    }
}

fn documents() -> Vec<(&'static str, Document)> {
    vec![
        ("large", sheet(Content::Flow(flow()))),
        ("poster-a4", sheet(Content::Poster(Box::new(poster(PosterFormat::A4, false))))),
        ("poster-a3", sheet(Content::Poster(Box::new(poster(PosterFormat::A3, false))))),
        ("poster-a4-long", sheet(Content::Poster(Box::new(poster(PosterFormat::A4, true))))),
        ("poster-a3-long", sheet(Content::Poster(Box::new(poster(PosterFormat::A3, true))))),
        ("order", sheet(Content::Order(Box::new(order())))),
    ]
}

#[test]
fn every_paper_is_pdf_ua() {
    let theme = clair();
    for (name, document) in documents() {
        let paper = layout::set(&document, &LARGE, &theme).expect(name);
        let bytes = jalon::pdf::write(&paper, &theme.fonts, name.as_bytes()).expect(name);
        std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf")), &bytes).expect(name);
        let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
        let report = validate_pdf_bytes(&bytes, &options).expect(name);
        assert!(report.is_compliant, "{name}: {report:?}");
    }
}

#[test]
fn nothing_leaves_the_page() {
    let theme = clair();
    for (name, document) in documents() {
        let paper = layout::set(&document, &LARGE, &theme).expect(name);
        for (n, page) in paper.pages.iter().enumerate() {
            for item in &page.items {
                if let Item::Run(run) = item {
                    let right = run.x + run.glyphs.iter().map(|g| g.advance).sum::<f32>();
                    let words = &run.text;
                    assert!(run.x >= 9.0 * MM && run.y >= 9.0 * MM, "{name}, page {n}: {words}");
                    // The space that ends a line draws nothing.
                    let room = if words.ends_with(' ') { 3.0 * MM } else { 9.0 * MM };
                    assert!(right <= page.width - room, "{name}, page {n}: {words} ends at {right}");
                    assert!(run.y <= page.height - 6.0 * MM, "{name}, page {n}: {words}");
                }
            }
        }
    }
}

fn lines_of(paper: &Paper, page: usize) -> Vec<(f32, f32, f32, f32, String)> {
    paper.pages[page]
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Run(run) if !run.text.trim().is_empty() => {
                let width = run.glyphs.iter().map(|g| g.advance).sum::<f32>();
                let size = run.size;
                // Ink of a line without accents or descenders: what must never be covered.
                Some((run.x + 0.5, run.y - 0.45 * size, run.x + width - 0.5, run.y - 0.05 * size, run.text.to_string()))
            }
            _ => None,
        })
        .collect()
}

#[test]
fn no_words_stand_on_other_words() {
    let theme = clair();
    for (name, document) in documents() {
        let paper = layout::set(&document, &LARGE, &theme).expect(name);
        for page in 0..paper.pages.len() {
            let runs = lines_of(&paper, page);
            for (i, a) in runs.iter().enumerate() {
                for b in &runs[i + 1..] {
                    let apart = a.2 <= b.0 || b.2 <= a.0 || a.3 <= b.1 || b.3 <= a.1;
                    assert!(apart, "{name}, page {page}: {:?} over {:?}", a, b);
                }
            }
        }
    }
}

#[test]
fn nothing_on_large_print_is_under_its_floor() {
    let theme = clair();
    let paper = layout::set(&sheet(Content::Flow(flow())), &LARGE, &theme).expect("set");
    for page in &paper.pages {
        for item in &page.items {
            if let Item::Run(run) = item {
                let digits = run.text.chars().all(|c| c.is_ascii_digit());
                // A thin space is a smaller space, and figures are 0.955 of the size.
                let floor = if digits { 18.0 * 0.955 } else { 18.0 };
                assert!(run.size >= floor - 0.01 || run.text.trim().is_empty(), "{} at {}", run.text, run.size);
            }
        }
    }
}

#[test]
fn an_address_wider_than_its_column_is_cut_at_its_hyphens() {
    let theme = clair();
    let mut words = flow();
    let rows = vec![way(WayKind::Online, "En ligne", None, &["demande-logement-tres-social.gouv.fr"])];
    words.blocks = vec![Block::Ways(Ways { rows })];
    let paper = layout::set(&sheet(Content::Flow(words)), &LARGE, &theme).expect("set");
    let lines: Vec<String> = paper.pages[1].items.iter().filter_map(|i| match i {
        Item::Run(run) => Some(run.text.to_string()),
        _ => None,
    }).collect();
    assert!(lines.iter().any(|l| l.ends_with('-')), "{lines:?}");
    assert!(lines.iter().any(|l| l.ends_with("social.gouv.fr")), "{lines:?}");
}

#[test]
fn a_missing_glyph_is_named() {
    let theme = clair();
    let mut words = flow();
    words.blocks.push(paragraph("un drapeau ⚑"));
    let misfits = layout::set(&sheet(Content::Flow(words)), &LARGE, &theme).expect_err("a glyph is missing");
    assert_eq!(misfits, [Misfit::MissingGlyph('⚑')]);
}

#[test]
fn a_headline_that_does_not_fit_is_refused() {
    let theme = clair();
    let mut words = poster(PosterFormat::A3, false);
    words.headline = "Vous avez perdu un proche et vous ne savez pas du tout par quoi commencer aujourd’hui ni demain ?".into();
    let misfits = layout::set(&sheet(Content::Poster(Box::new(words))), &LARGE, &theme).expect_err("too long");
    assert!(matches!(&misfits[..], [Misfit::TooLong { zone: Zone::Headline, .. }]), "{misfits:?}");
}

#[test]
fn both_decoders_read_the_code_of_a_poster() {
    let theme = clair();
    for format in [PosterFormat::A4, PosterFormat::A3] {
        for long in [false, true] {
            let document = sheet(Content::Poster(Box::new(poster(format, long))));
            let paper = layout::set(&document, &LARGE, &theme).expect("set");
            let bytes = jalon::pdf::write(&paper, &theme.fonts, b"").expect("written");
            for dpi in [75.0, 150.0] {
                let picture = support::picture::draw(&bytes, 0, dpi);
                let address = "https://guides.mairie.example/q/d7/";
                assert_eq!(support::picture::codes(&picture), [address], "{format:?} at {dpi}");
                assert_eq!(support::picture::code(&picture).as_deref(), Some(address), "{format:?} at {dpi}");
            }
        }
    }
}
