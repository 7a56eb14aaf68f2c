//! Papers as `layout` and `pdf` make them from documents written by hand: every construct, both posters, an order
//! sheet. The files stay in the target's temporary folder, to be looked at.

mod support;

use std::path::Path;

use jalon::document::{
    Action, Block, Callout, CalloutKind, Case, Content, Cost, Cover, CoverRow, Delivery, Document, Figure, Flow, Inline, List,
    Note, OrderLine, OrderSheet, Phase, PhaseKind, Poster, PosterFormat, Reference, Step, Table, Target, Way, WayKind,
    Ways,
};
use jalon::layout::{
    self, Artifact, Item, LinkTarget, MM, Misfit, Node, Paper, Preset, Role, Scope, Setting, Variant, Zone,
};
use jalon::picture::{Picture, Pictures};

use jalon::source::Snapshot;
use jalon::theme::{self, Theme};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

const LARGE: Setting<'static> =
    Setting { preset: Preset::Large, variant: Variant::Screen, pictures: &Pictures::new(), standing: None };

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
        ..Table::default()
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
            .map(|(d, s)| CoverRow { id: String::new(), deadline: d.into(), steps: s.into_iter().map(Into::into).collect() })
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
        counter_shorter: Vec::new(),
        scan_verb: "Scannez".into(),
        code_address: "https://guides.mairie.example/q/d7/".into(),
        code_clear: "guides.mairie.example/q/d7/".into(),
        code_caption: "ouvre la fiche complète".into(),
        code_alternative: "Code QR qui ouvre guides.mairie.example/q/d7/".into(),
        ground: jalon::document::Ground::White,
        foot_left: if format == PosterFormat::A4 {
            vec![
                "Mairie d’Exemple".into(),
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
            if format == PosterFormat::A4 {
                "Il ne demande ni argent ni mot de passe.".into()
            } else {
                "Ce code ne demande ni paiement ni mot de passe.".into()
            },
        ],
        foot_legal: vec!["Directeur de la publication\u{a0}: Le maire d’Exemple · Ne pas jeter sur la voie publique".into()],
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

const PRESETS: [Preset; 4] = [Preset::Clear, Preset::Large, Preset::ExtraLarge, Preset::Booklet];

fn setting(preset: Preset) -> Setting<'static> {
    Setting { preset, ..LARGE }
}

/// Blocks set on their own, without a first page.
fn set(blocks: Vec<Block>, preset: Preset) -> Paper {
    let document = sheet(Content::Flow(Flow { blocks, ..Flow::default() }));
    let theme = clair();
    let paper = layout::set(&document, &setting(preset), &theme).expect("set");
    jalon::pdf::write(&paper, &theme.fonts, b"").expect("a structure that may be written");
    nothing_outside(&paper, "blocks");
    paper
}

/// The lines of a page, top to bottom, without its foot.
fn lines_on(paper: &Paper, page: usize) -> Vec<String> {
    let mut lines: Vec<(f32, String)> = Vec::new();
    let mut footer = false;
    for item in &paper.pages[page].items {
        match item {
            Item::BeginArtifact(kind) => footer = *kind == Artifact::Footer,
            Item::End => footer = false,
            Item::Run(run) if !footer => match lines.last_mut() {
                Some((y, line)) if (*y - run.y).abs() < 0.1 => line.push_str(&run.text),
                _ => lines.push((run.y, run.text.to_string())),
            },
            _ => {}
        }
    }
    lines.into_iter().map(|(_, line)| line.trim_end().to_owned()).collect()
}

fn all_lines(paper: &Paper) -> Vec<String> {
    (0..paper.pages.len()).flat_map(|page| lines_on(paper, page)).collect()
}

/// How full a page is: the share of the way from its head to its last line that words reach.
fn fullness(paper: &Paper, page: usize, bottom: f32) -> f32 {
    let mut footer = false;
    let mut last: f32 = 0.0;
    for item in &paper.pages[page].items {
        match item {
            Item::BeginArtifact(kind) => footer = *kind == Artifact::Footer,
            Item::End => footer = false,
            Item::Run(run) if !footer => last = last.max(run.y),
            _ => {}
        }
    }
    last / (bottom * MM)
}

fn roles<'p>(paper: &'p Paper, wanted: impl Fn(&Role) -> bool) -> Vec<&'p Node> {
    paper.structure.iter().filter(|node| wanted(&node.role)).collect()
}

fn nothing_outside(paper: &Paper, name: &str) {
    for (n, page) in paper.pages.iter().enumerate() {
        for item in &page.items {
            if let Item::Run(run) = item {
                let width = run.glyphs.iter().map(|g| g.advance).sum::<f32>();
                let end = if run.text.ends_with(' ') { 3.0 } else { 9.0 };
                assert!(run.x >= 9.0 * MM && run.y >= 9.0 * MM, "{name}, page {n}: {}", run.text);
                assert!(run.x + width <= page.width - end * MM, "{name}, page {n}: {}", run.text);
                assert!(run.y <= page.height - 6.0 * MM, "{name}, page {n}: {}", run.text);
            }
        }
    }
}

fn table(columns: usize, rows: usize, cell: impl Fn(usize, usize) -> String) -> Block {
    let row = |r: usize| (0..columns).map(|c| text(&cell(r, c))).collect::<Vec<_>>();
    Block::Table(Table { head: row(0), rows: (1..=rows).map(row).collect(), ..Table::default() })
}

#[test]
fn a_table_of_sixty_rows_is_one_table_and_repeats_its_header_unread() {
    let block = table(3, 60, |r, c| if r == 0 { format!("Colonne {c}") } else { format!("case {r} {c}") });
    let paper = set(vec![block], Preset::Large);
    assert!(paper.pages.len() > 2);
    for page in 0..paper.pages.len() {
        let lines = lines_on(&paper, page);
        assert_eq!(lines.iter().filter(|l| l.contains("Colonne 0")).count(), 1, "page {page}: {lines:?}");
        let repeated = paper.pages[page].items.iter().any(|i| matches!(i, Item::BeginArtifact(Artifact::Header)));
        assert_eq!(repeated, page > 0, "page {page}");
    }
    assert_eq!(roles(&paper, |r| *r == Role::Table).len(), 1);
    assert_eq!(roles(&paper, |r| *r == Role::TableRow).len(), 61);
    assert_eq!(roles(&paper, |r| *r == Role::HeaderCell { scope: Scope::Column }).len(), 3);
}

#[test]
fn a_table_of_twelve_columns_is_set_one_cell_under_the_other() {
    let block = table(12, 3, |r, c| if r == 0 { format!("Colonne {c}") } else { format!("{r}\u{a0}000\u{a0}{c}") });
    for preset in PRESETS {
        let paper = set(vec![block.clone()], preset);
        let lines = all_lines(&paper);
        assert!(lines.contains(&"Colonne 11\u{a0}: 3\u{a0}000\u{a0}11".to_owned()), "{lines:?}");
        let rows = roles(&paper, |r| *r == Role::TableRow);
        assert!(rows.len() == 4 && rows.iter().all(|row| row.kids.len() == 12));
        assert_eq!(roles(&paper, |r| *r == Role::HeaderCell { scope: Scope::Column }).len(), 12);
    }
}

#[test]
fn words_too_long_for_their_columns_stack_the_table_and_numbers_stay_whole() {
    let long = "Anticonstitutionnellement";
    let block = table(5, 2, |r, c| if r == 0 { format!("{long}{c}") } else { format!("{r}\u{a0}000\u{a0}000\u{a0}€") });
    let lines = all_lines(&set(vec![block], Preset::ExtraLarge));
    assert!(lines.iter().any(|l| l.ends_with("1\u{a0}000\u{a0}000\u{a0}€")), "{lines:?}");
}

#[test]
fn a_bold_first_column_and_one_without_a_head_name_their_rows() {
    let bold = |words: &str| vec![Inline::Strong(text(words))];
    let heads = [text("Qui"), Vec::new()];
    for head in heads {
        let rows = vec![vec![bold("Salarié"), text("1")], vec![bold("Retraité"), text("2")]];
        let paper = set(vec![Block::Table(Table { head: vec![head, text("Délai")], rows, ..Table::default() })], Preset::Large);
        assert_eq!(roles(&paper, |r| *r == Role::HeaderCell { scope: Scope::Row }).len(), 2);
    }
}

fn nested(depth: usize, start: Option<u64>, words: &str) -> Block {
    let mut item = vec![paragraph(if depth == 1 { words } else { "un" })];
    if depth > 1 {
        item.push(nested(depth - 1, start, words));
    }
    Block::List(List { start, items: vec![item] })
}

#[test]
fn a_list_six_deep_keeps_three_fifths_of_the_measure() {
    for (preset, left, right) in
        [(Preset::Clear, 36.0, 176.0), (Preset::Large, 36.0, 194.0), (Preset::ExtraLarge, 36.0, 194.0), (Preset::Booklet, 28.0, 134.0)]
    {
        for start in [None, Some(1)] {
            let paper = set(vec![nested(6, start, "profond")], preset);
            let deep = paper.pages.iter().flat_map(|p| &p.items).find_map(|item| match item {
                Item::Run(run) if run.text.contains("profond") => Some(run.x / MM),
                _ => None,
            });
            let x = deep.expect("the deepest words");
            assert!(right - x >= 0.6 * (right - left) - 0.1, "{preset:?} {start:?}: {x}");
        }
    }
}

#[test]
fn four_hundred_characters_without_a_space_stay_on_the_page_wherever_they_are() {
    let address = format!("https://www.exemple.fr/{}", "chemin/".repeat(54));
    let word = "x".repeat(400);
    for long in [&address, &word] {
        let link = Inline::Link { target: Target::Address(address.clone()), words: text(long), reference: Some(1) };
        let blocks = vec![
            Block::Heading { level: 2, id: "h".into(), words: text(long) },
            step("s", long, Some(Cost::Free), vec![Block::Paragraph(vec![link])]),
            Block::Ways(Ways {
                rows: vec![
                    way(WayKind::Phone, long, Some(long), &[long]),
                    way(WayKind::Online, "En ligne", None, &[long]),
                ],
            }),
            Block::Callout(Callout { kind: CalloutKind::Note, label: "Bon à savoir".into(), body: vec![paragraph(long)] }),
            nested(6, None, long),
            Block::Table(Table { head: vec![text("A"), text("B")], rows: vec![vec![text(long), text("1")]], ..Table::default() }),
            Block::Quote(vec![Block::Quote(vec![paragraph(long)])]),
            Block::Definitions(vec![(text(long), vec![vec![paragraph(long)]])]),
            Block::Code(long.clone()),
        ];
        for preset in PRESETS {
            let said: String = all_lines(&set(blocks.clone(), preset)).concat();
            assert!(said.matches(long.as_str()).count() >= 9, "{preset:?}: some of it is lost");
        }
    }
}

#[test]
fn five_thousand_words_are_all_there_and_fill_their_pages() {
    let words: Vec<String> = (0..5000).map(|n| format!("mot{n}")).collect();
    let paper = set(vec![paragraph(&words.join(" "))], Preset::Large);
    assert!(all_lines(&paper).join(" ").contains(&words.join(" ")));
    for page in 0..paper.pages.len() - 1 {
        assert!(fullness(&paper, page, 272.0) > 0.9, "page {page}");
    }
}

#[test]
fn a_note_called_three_times_keeps_its_letter_and_each_call_leads_to_it() {
    let call = || Inline::NoteCall { index: 0 };
    let words = vec![Inline::Text("Un".into()), call(), Inline::Text(" deux".into()), call(), Inline::Text(" trois".into()), call()];
    let notes = Block::Notes(vec![Note { id: "note-a".into(), letter: "a".into(), body: text("La source.") }]);
    let paper = set(vec![Block::Paragraph(words), notes], Preset::Large);
    assert_eq!(lines_on(&paper, 0)[1..3], ["Un\u{a0}(a) deux\u{a0}(a) trois\u{a0}(a)", "(a)La source."]);
    assert_eq!(roles(&paper, |r| *r == Role::Note { id: "note-a".into() }).len(), 1);
    let tops: Vec<&LinkTarget> = paper.links.iter().map(|link| &link.target).collect();
    assert_eq!(tops.len(), 3);
    assert!(matches!(tops[0], LinkTarget::Place(0, top) if *top > 20.0 * MM) && tops.iter().all(|t| *t == tops[0]), "{tops:?}");
}

#[test]
fn soft_hyphens_are_not_seen_and_accents_join_their_letters() {
    let paper = set(vec![paragraph("auto\u{ad}mobile e\u{301}te\u{301}")], Preset::Large);
    assert_eq!(lines_on(&paper, 0)[1], "automobile été");
}

#[test]
fn links_inside_the_paper_print_the_page_that_they_lead_to() {
    for preset in PRESETS {
        for count in [3, 30, 130] {
            let to = |id: &str| Inline::Link { target: Target::Anchor(id.into()), words: text("allez"), reference: None };
            let mut blocks = vec![Block::Paragraph(vec![to("p-0"), to("p-2"), to("nulle-part"), Inline::Text(" ".into()), to("end")])];
            for i in 0..count {
                blocks.push(Block::Heading { level: 2, id: format!("p-{i}"), words: text(&format!("Titre {i}")) });
                blocks.push(Block::Paragraph(vec![Inline::Text(LONG.into()), to("end"), Inline::Text(" ou ".into()), to("p-1")]));
            }
            blocks.push(Block::Heading { level: 2, id: "end".into(), words: text("Le terme") });
            blocks.push(paragraph("fin"));
            let paper = set(blocks, preset);
            let page_of = |title: &str| (0..paper.pages.len()).find(|p| lines_on(&paper, *p).iter().any(|l| l == title));
            let end = page_of("Le terme").expect("a heading") + 1;
            let second = page_of("Titre 1").expect("a heading") + 1;
            let said = all_lines(&paper).join(" ").replace('\u{a0}', " ").replace("  ", " ");
            let right = said.matches(&format!("(voir page {end})")).count();
            let also = said.matches(&format!("(voir page {second})")).count();
            assert!(right > count && also >= count, "{preset:?} {count}: {right} {also} of page {end} and {second}: {said}");
            assert_eq!(said.matches("(voir page").count(), 2 * count + 3, "{preset:?}: no page for what is nowhere");
        }
    }
}

#[test]
fn a_line_never_ends_inside_a_number_nor_before_a_sign() {
    // What typography has tied stays tied at any place of the line.
    let tied = ["1\u{a0}000", "14\u{a0}jours", "n°\u{a0}12", "M.\u{a0}Dupont", "01\u{a0}23\u{a0}45\u{a0}67\u{a0}89", "130\u{a0}km/h", "lui-même", "suffit\u{202f}?", "9–12"];
    for tie in tied {
        let seen = tie.replace('\u{202f}', "\u{a0}");
        for fill in 0..60 {
            let words = format!("{} {tie} {}", "a".repeat(fill + 1), "mot ".repeat(12));
            let lines = all_lines(&set(vec![paragraph(&words)], Preset::Large));
            assert!(lines.iter().any(|line| line.contains(&seen)), "{tie}: {lines:?}");
        }
    }
}

#[test]
fn titles_stay_with_two_lines_and_no_line_stands_alone() {
    for preset in [Preset::Large, Preset::Booklet] {
        for fill in 1..30 {
            let mut blocks: Vec<Block> = (0..fill).map(|i| paragraph(&format!("Ligne {i}."))).collect();
            blocks.push(Block::Heading { level: 2, id: "t".into(), words: text("Le titre") });
            blocks.extend([paragraph(LONG), paragraph("Fin.")]);
            let paper = set(blocks, preset);
            for page in 0..paper.pages.len() {
                let lines = lines_on(&paper, page);
                let title = lines.iter().position(|l| l == "Le titre");
                assert!(title.is_none_or(|at| at + 2 < lines.len()), "{preset:?} {fill}: {lines:?}");
                let orphan = lines.last().is_some_and(|l| l.starts_with("Vous pouvez demander"));
                let widow = lines.first().is_some_and(|l| l.starts_with("facture ou le devis"));
                assert!(!orphan && !widow, "{preset:?} {fill}: {lines:?}");
            }
        }
    }
}

#[test]
fn items_and_callouts_are_whole_and_pages_two_thirds_full() {
    let long: Vec<Block> = (0..40)
        .map(|i| match i % 3 {
            0 => Block::List(List { start: None, items: vec![vec![paragraph(LONG)], vec![paragraph(LONG)]] }),
            1 => Block::Callout(Callout { kind: CalloutKind::Note, label: "Bon à savoir".into(), body: vec![paragraph(LONG)] }),
            _ => paragraph(LONG),
        })
        .collect();
    for (preset, bottom) in [(Preset::Clear, 272.0), (Preset::Large, 272.0), (Preset::ExtraLarge, 272.0)] {
        let paper = set(long.clone(), preset);
        for page in 0..paper.pages.len() - 1 {
            assert!(fullness(&paper, page, bottom) >= 0.64, "{preset:?}, page {page}");
        }
        if preset == Preset::Clear {
            // There is room to keep every item whole: none goes on at the head of a page.
            for page in 1..paper.pages.len() {
                let head = &lines_on(&paper, page)[0];
                assert!(["•", "Bon à savoir", "Vous pouvez"].iter().any(|s| head.starts_with(s)), "page {page}: {head}");
            }
        }
    }
}

#[test]
fn a_picture_is_a_figure_within_the_measure_and_an_ornament_is_not_read() {
    let theme = clair();
    let picture = |width: u32, height: u32| {
        std::sync::Arc::new(Picture { width, height, pixels: vec![120; (width * height * 3) as usize].into() })
    };
    let pictures = Pictures::from([("sheets/a.png".into(), picture(2000, 100)), ("sheets/b.png".into(), picture(30, 2000))]);
    let figure = |file: &str, words: &str| Block::Figure(Figure { file: file.into(), alternative: words.into() });
    let blocks = vec![figure("sheets/a.png", "Un plan"), figure("sheets/b.png", ""), figure("sheets/c.png", "Une absente")];
    let document = sheet(Content::Flow(Flow { blocks, ..Flow::default() }));
    let paper = layout::set(&document, &Setting { pictures: &pictures, ..LARGE }, &theme).expect("set");
    let drawn: Vec<[f32; 4]> = paper.pages.iter().flat_map(|p| &p.items).filter_map(|i| match i {
        Item::Picture { bounds, .. } => Some(*bounds),
        _ => None,
    }).collect();
    assert_eq!(drawn.len(), 2);
    assert!((drawn[0][2] - drawn[0][0] - 158.0 * MM).abs() < 0.1, "{drawn:?}");
    assert!(drawn[1][3] - drawn[1][1] <= 130.0 * MM, "{drawn:?}");
    let figures = roles(&paper, |r| matches!(r, Role::Figure { .. }));
    assert_eq!(figures.len(), 1);
    assert_eq!(figures[0].role, Role::Figure { alternative: "Un plan".into(), bounds: drawn[0] });
    assert!(all_lines(&paper).contains(&"Une absente".to_owned()));
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
fn an_address_wider_than_its_column_is_cut_at_its_own_signs() {
    let rows = vec![way(WayKind::Online, "En ligne", None, &["demande-logement-tres-social.gouv.fr"])];
    let paper = set(vec![Block::Ways(Ways { rows })], Preset::Large);
    let lines = lines_on(&paper, 0);
    assert!(lines.iter().any(|l| l.ends_with("demande-logement-tres-social.")), "{lines:?}");
    assert!(lines.iter().any(|l| l.ends_with("gouv.fr")), "{lines:?}");
}

/// First between its parts, then inside them: the second cut comes after marks of the first.
#[test]
fn an_address_whose_host_is_wider_than_its_column_is_cut_twice() {
    let said = "Trouvez un rendez-vous sur https://rendezvouspasseport.ants.gouv.fr";
    for preset in [Preset::Clear, Preset::Large, Preset::ExtraLarge] {
        let rows = vec![way(WayKind::Online, "En ligne", None, &[said])];
        let lines = lines_on(&set(vec![Block::Ways(Ways { rows })], preset), 0).join(" ");
        assert!(lines.replace(' ', "").contains("https://rendezvouspasseport.ants.gouv.fr"), "{lines}");
    }
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
    assert!(matches!(&misfits[..], [Misfit::Over { zone: Zone::Headline, cut: 1.., .. }]), "{misfits:?}");
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

#[test]
fn what_a_step_costs_never_cuts_a_word_of_its_title() {
    let costs = [Cost::Varies, Cost::Amount("1\u{a0}867,02\u{a0}€".into())];
    for preset in PRESETS {
        for (title, cost) in ["Vérifier la complémentaire santé", "Accepter ou refuser la succession"].iter().zip(&costs) {
            let paper = set(vec![step("s", title, Some(cost.clone()), vec![paragraph(LONG)])], preset);
            let lines = all_lines(&paper);
            for word in title.split(' ') {
                assert!(lines.iter().any(|line| line.split([' ', '\u{a0}']).any(|w| w == word)), "{preset:?}: {lines:?}");
            }
            let end = lines.iter().position(|line| line.starts_with("Vous pouvez")).expect("the prose");
            assert!(end <= 4, "{preset:?}: {lines:?}");
        }
    }
}

#[test]
fn a_column_that_needs_little_has_what_it_needs() {
    let long = "Demander un acte de naissance à la mairie du lieu de naissance, sur place ou par courrier";
    let block = table(3, 4, |r, c| match (r, c) {
        (0, _) => format!("Titre {c}"),
        (_, 0) => r.to_string(),
        _ => long.to_owned(),
    });
    for preset in [Preset::Clear, Preset::Large] {
        let lines = all_lines(&set(vec![block.clone()], preset));
        assert_eq!(lines[1], "Titre 0Titre 1Titre 2", "{preset:?}: {lines:?}");
    }
}

#[test]
fn no_rule_between_ways_heads_a_page() {
    let rows = (0..60).map(|_| way(WayKind::Counter, "Sur place", None, &["la mairie du lieu du décès"])).collect();
    let paper = set(vec![Block::Ways(Ways { rows })], Preset::Large);
    assert!(paper.pages.len() > 2);
    let rule = 0.2 * MM;
    for (n, page) in paper.pages.iter().enumerate().skip(1) {
        let first = page.items.iter().find_map(|i| if let Item::Run(run) = i { Some(run.y) } else { None }).expect("words");
        let above = |i: &&Item| match i {
            Item::Stroke { path, width, .. } if (width - rule).abs() < 0.01 => {
                matches!(path[0], jalon::theme::Segment::Move(_, y) if y < first - 18.0)
            }
            _ => false,
        };
        assert_eq!(page.items.iter().filter(above).count(), 0, "page {n}");
    }
}

#[test]
fn words_beside_the_name_of_a_way_end_where_they_pause_and_stand_under_it_where_they_lack_room() {
    let ways = || Block::Ways(Ways { rows: vec![way(WayKind::Phone, "Par téléphone", None, &["Allô Service Public, prix d’un appel"])] });
    let lines = lines_on(&set(vec![ways()], Preset::Large), 0);
    assert!(lines.iter().any(|line| line.ends_with("prix d’un appel")), "{lines:?}");
    // A case takes 7 mm: 26 letters a line.
    let case = Block::Case(Case { id: "c".into(), title: text("Si"), body: vec![ways()] });
    assert_eq!(lines_on(&set(vec![case], Preset::Large), 0)[2], "Par téléphone");
}

#[test]
fn an_empty_line_of_code_neither_heads_a_page_nor_keeps_a_line_company() {
    for fill in 1..40 {
        let mut blocks: Vec<Block> = (0..fill).map(|i| paragraph(&format!("Ligne {i}."))).collect();
        blocks.push(Block::Code("une\ndeux\ntrois\nquatre\n\ncinq".into()));
        let paper = set(blocks, Preset::Clear);
        for page in 0..paper.pages.len() {
            let first = paper.pages[page].items.iter().find_map(|i| if let Item::Run(run) = i { Some(run.y) } else { None });
            assert!(page == 0 || first.is_some_and(|y| y < 25.0 * MM), "{fill}: {first:?}");
            assert_ne!(lines_on(&paper, page).first().map(String::as_str), Some("cinq"), "{fill}");
        }
    }
}

#[test]
fn a_page_ends_where_a_step_ends_rather_than_in_the_midst_of_one() {
    // The first page holds three steps and the head of a fourth; the second, three.
    let steps = (0..6).map(|i| step(&i.to_string(), &format!("Démarche {i}"), None, vec![paragraph(LONG)])).collect();
    let paper = set(steps, Preset::Large);
    assert_eq!(paper.pages.len(), 2);
    assert_eq!(lines_on(&paper, 1)[0], "Démarche 3");
}

#[test]
fn the_last_item_of_a_list_does_not_head_a_page_alone() {
    for fill in 8..24 {
        let mut blocks: Vec<Block> = (0..fill).map(|i| paragraph(&format!("Ligne {i}."))).collect();
        let papers = ["un", "deux", "trois", "quatre"].map(|w| vec![paragraph(w)]).to_vec();
        blocks.extend([Block::Papers(papers), paragraph(LONG), paragraph(LONG), paragraph(LONG)]);
        let paper = set(blocks, Preset::Large);
        for page in 1..paper.pages.len() {
            assert_ne!(lines_on(&paper, page)[0], "quatre", "{fill}");
        }
    }
}

#[test]
fn no_word_stands_alone_under_the_name_of_a_case() {
    let case = Block::Case(Case { id: "c".into(), title: text("Si c’est un accident, un suicide ou une mort suspecte"), body: vec![paragraph(LONG)] });
    let lines = lines_on(&set(vec![case], Preset::Large), 0);
    assert!(lines[2].ends_with("mort suspecte") && lines[2] != "suspecte", "{lines:?}");
}
