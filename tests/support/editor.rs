//! A project of five sheets, and somebody who edits it at random: the same seed, the same history.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

/// The files of a project, by name.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Draws numbers; the same seed, the same numbers (xorshift64*).
#[derive(Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number under `n`.
    pub(crate) fn under(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(drawn).unwrap() % n
    }

    fn of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.under(items.len())]
    }
}

/// Slug, title, event and code of each sheet.
const SHEETS: [(&str, &str, &str, &str); 5] = [
    ("un-proche-est-decede", "Un proche est décédé", "deces", "d7"),
    ("je-demenage", "Je déménage", "demenagement", "m3"),
    ("premier-emploi", "Mon premier emploi", "emploi", "v3"),
    ("premier-logement", "Mon premier logement", "logement", "t4"),
    ("j-attends-un-enfant", "J'attends un enfant", "enfant", "b8"),
];

/// What a project of five sheets holds, with every construct that ties files together.
pub(crate) fn five() -> Files {
    let mut files = Files::new();
    let mut put = |name: &str, text: String| drop(files.insert(name.to_owned(), text.into_bytes()));
    put("content/site.toml", SITE.to_owned());
    put("content/contacts.toml", CONTACTS.to_owned());
    put("content/glossary.toml", "[[term]]\nword = \"CAF\"\nplain = \"caisse d’allocations familiales\"\n".to_owned());
    put("content/kits/mairie.toml", KIT.to_owned());
    for (index, (slug, title, event, code)) in SHEETS.into_iter().enumerate() {
        let next = SHEETS[(index + 1) % SHEETS.len()].0;
        put(&format!("content/sheets/{slug}.md"), sheet(title, event, Some(code), next));
    }
    files
}

const SITE: &str = "name = \"Moments de vie\"\nbase_url = \"https://guides.mairie.example/\"\nlanguage = \"fr\"\n\
    \n[publisher]\nname = \"Mairie d’Exemple\"\naddress = \"1 place de la Mairie, 00000 Exemple\"\n\
    phone = \"01 00 00 00 00\"\nemail = \"contact@mairie.example\"\ndirector = \"Le maire d’Exemple\"\n\
    \n[host]\nname = \"Hébergeur d’Exemple\"\naddress = \"2 rue du Serveur, 00000 Exemple\"\nphone = \"01 00 00 00 01\"\n\
    \n[help]\ncontact = \"allo_service_public\"\ncounter = \"mairie\"\n";

const CONTACTS: &str = "[allo_service_public]\nname = \"Allô Service Public\"\nphone = \"39 39\"\nprice = \"prix d'un appel\"\n\
    url = \"https://www.service-public.gouv.fr/\"\nsource = \"source du test\"\nverified = 2026-11-21\n\
    \n[mairie]\nname = \"La mairie\"\ninline = \"la mairie\"\nurl = \"https://lannuaire.service-public.gouv.fr/\"\n\
    source = \"source du test\"\nverified = 2026-11-21\n";

const KIT: &str = "title = \"Mairie : l’accueil\"\nvenue = \"mairie\"\nprivate = false\n\
    sheets = [\"un-proche-est-decede\", \"je-demenage\"]\nnote = \"À remettre en main propre.\"\n\
    \n[[item]]\npublication = \"leaflet\"\ncopies = { \"Accueil\" = 20 }\npaper = \"135 g mat\"\nsides = 2\n\
    inks = \"noir\"\nfold = \"\"\nstaples = 0\n\
    \n[[item]]\npublication = \"poster\"\nformat = \"a4\"\nvariant = \"screen\"\ncopies = { \"Accueil\" = 1 }\npaper = \"135 g\"\nsides = 1\n\
    inks = \"quadri\"\nfold = \"\"\nstaples = 0\nhang = \"Salle d’attente\"\n";

/// A valid sheet.
fn sheet(title: &str, event: &str, code: Option<&str>, next: &str) -> String {
    let code = code.map(|code| format!("code = \"{code}\"\n")).unwrap_or_default();
    format!(
        "+++\ntitle = \"{title}\"\nsummary = \"Les démarches, dans l'ordre.\"\nevent = \"{event}\"\n{code}\
         verified = 2026-11-21\nreview_by = 2027-05-21\nowner = \"Service accueil\"\nvenues = [\"mairie\"]\n\
         \n[poster]\nheadline = \"{title} ?\"\nlead = \"Que faire, dans quel ordre, avec qui.\"\n\
         \n[[sources]]\nid = \"S1\"\ntitle = \"Source du test\"\nurl = \"https://www.service-public.gouv.fr/particuliers/vosdroits/F909\"\n\
         date = 2025-04-26\n+++\n\nVous n'avez pas tout à faire aujourd'hui. La CAF peut vous aider.\n\
         \n## Dans les 24 heures {{#premier-jour deadline=24h from=constat}}\n\
         \n### Prévenir {{#prevenir cost=gratuit}}\n\nAppelez d'abord. Voyez aussi [la suite](#suite) et [une autre fiche]({next}.md#prevenir).\n\
         \n- [ ] Une pièce d'identité\n\nSur place\n: {{mairie}} de votre commune\n\nSe renseigner\n: {{allo_service_public}}\n\
         \n#### Si vous êtes loin\n\nÉcrivez une lettre.\n\
         \n## Dans le mois {{#suite deadline=1m from=constat}}\n\n### Écrire {{#ecrire cost=gratuit}}\n\nUne lettre suffit.[^S1]\n\
         \nPar courrier\n: {{mairie}}\n\n## Vous n'êtes pas seul {{#soutien .support}}\n\nVotre médecin peut vous écouter.\n\
         \n[^S1]: Source du test, 26 avril 2025.\n"
    )
}

/// Somebody at work on a project.
#[derive(Debug)]
pub(crate) struct Editor {
    pub(crate) files: Files,
    /// What was there when all was well for the last time.
    good: Files,
    dice: Dice,
    count: usize,
}

/// What is done to the files of a project.
type Edit = fn(&mut Editor) -> Option<()>;

/// Every kind of edit, with its name.
const EDITS: &[(&str, Edit)] = &[
    ("a sentence", |e| e.body(|text, n| Some(text.replacen("\n\n## ", &format!("\n\nPhrase numéro {n}.\n\n## "), 1)))),
    ("a sentence", |e| e.body(|text, n| Some(format!("{text}\nMot de la fin numéro {n}.\n")))),
    ("a step's title", |e| e.body(|text, n| Some(line(text, "### ", &format!("### Démarche {n} {{#prevenir cost=gratuit}}"))))),
    ("a phase's deadline", |e| e.body(|text, n| Some(text.replacen("deadline=24h", &format!("deadline={}d", n % 9 + 1), 1)))),
    ("a step is paid", |e| e.body(|text, n| Some(text.replacen("cost=gratuit", &format!("cost={}€", n + 1), 1)))),
    ("a title", |e| e.body(|text, n| Some(line(text, "title = ", &format!("title = \"Titre {n}\""))))),
    ("a summary", |e| e.body(|text, n| Some(line(text, "summary = ", &format!("summary = \"Résumé {n}.\""))))),
    ("an event", |e| {
        let event = *e.dice.of(&["deces", "emploi", "retraite", "papiers", "inconnu"]);
        e.body(|text, _| Some(line(text, "event = ", &format!("event = \"{event}\""))))
    }),
    ("a code", |e| {
        let code = *e.dice.of(&["d7", "m3", "x9", "z2", "k5", "hors"]);
        e.body(|text, _| Some(line(text, "code = ", &format!("code = \"{code}\""))))
    }),
    ("no code", |e| e.body(|text, _| Some(without(text, "code = ")))),
    ("a date", |e| e.body(|text, n| Some(line(text, "verified = ", &format!("verified = 2026-11-{:02}", n % 20 + 1))))),
    ("an expired sheet", |e| e.body(|text, _| Some(line(text, "review_by = ", "review_by = 2026-11-01")))),
    ("an owner", |e| e.body(|text, n| Some(line(text, "owner = ", &format!("owner = \"Service {n}\""))))),
    ("a headline", |e| e.body(|text, n| Some(line(text, "headline = ", &format!("headline = \"Affiche {n} ?\""))))),
    ("news", |e| e.body(|text, n| Some(text.replacen("\n[poster]", &format!("\n[[changes]]\ndate = 2026-11-21\ntext = \"Nouveauté {n}.\"\n\n[poster]"), 1)))),
    ("an old address", |e| e.body(|text, n| Some(text.replacen("\nevent = ", &format!("\nredirects = [\"ancien-{n}\"]\nevent = "), 1)))),
    ("a link", |e| {
        let to = e.a_sheet()?;
        let slug = slug(&to).split('.').next()?.to_owned();
        e.body(|text, _| Some(format!("{text}\nVoyez [cette fiche]({slug}.md#ecrire).\n")))
    }),
    ("a link to nowhere", |e| e.body(|text, _| Some(format!("{text}\nVoyez [ceci](nulle-part.md).\n")))),
    ("a link's place moves", |e| e.body(|text, _| Some(text.replace("{#ecrire ", "{#envoyer ")))),
    ("a role", |e| e.body(|text, _| Some(text.replacen("{allo_service_public}", "{mairie}", 1)))),
    ("an unknown role", |e| e.body(|text, _| Some(text.replacen("{mairie}", "{mairi}", 1)))),
    ("a warning", |e| e.body(|text, _| Some(format!("{text}\nVoyez [un site](http://exemple.example/).\n")))),
    ("CR LF", |e| e.body(|text, _| Some(if text.contains('\r') { text.replace('\r', "") } else { text.replace('\n', "\r\n") }))),
    ("a mark of order", |e| e.body(|text, _| Some(match text.strip_prefix('\u{feff}') {
        Some(text) => text.to_owned(),
        None => format!("\u{feff}{text}"),
    }))),
    ("a sheet cut in two", |e| e.body(|text, n| Some(text.chars().take(40 + n * 37 % text.len().max(1)).collect()))),
    ("an empty sheet", |e| e.body(|_, _| Some(String::new()))),
    ("bytes that are no text", |e| {
        let name = e.a_sheet()?;
        e.files.insert(name, vec![0xff, 0xfe, 0x00, 0x80, b'a']);
        Some(())
    }),
    ("the same again", |e| e.body(|text, _| Some(text.to_owned()))),
    ("a new sheet", |e| {
        let (n, next) = (e.count, e.a_sheet()?);
        let next = slug(&next).split('.').next()?.to_owned();
        let name = format!("content/sheets/nouvelle-{n}.md");
        e.files.insert(name, sheet(&format!("Nouvelle {n}"), "retraite", None, &next).into_bytes());
        Some(())
    }),
    ("a sheet renamed", |e| {
        let (n, name) = (e.count, e.a_sheet()?);
        let bytes = e.files.remove(&name)?;
        e.files.insert(format!("content/sheets/renommee-{n}.md"), bytes);
        Some(())
    }),
    ("a sheet deleted", |e| {
        let name = e.a_sheet()?;
        e.files.remove(&name);
        Some(())
    }),
    ("two sheets change places", |e| {
        let (one, other) = (e.a_sheet()?, e.a_sheet()?);
        let (a, b) = (e.files.get(&one)?.clone(), e.files.get(&other)?.clone());
        e.files.insert(one, b);
        e.files.insert(other, a);
        Some(())
    }),
    ("a translation", |e| {
        let name = e.original()?;
        let text = String::from_utf8(e.files.get(&name)?.clone()).ok()?;
        let text = line(&text, "title = ", &format!("title = \"In English {}\"", e.count));
        let text = text.replace("Sur place\n", "In person\n").replace("Se renseigner\n", "To ask\n");
        let text = text.replace("Par courrier\n", "By post\n");
        e.files.insert(name.replace(".md", ".en.md"), text.into_bytes());
        Some(())
    }),
    ("a translation's words", |e| e.translated(|text, n| text.replacen("\n\n## ", &format!("\n\nSentence {n}.\n\n## "), 1))),
    ("a translation's facts", |e| e.translated(|text, _| text.replacen("deadline=24h", "deadline=48h", 1))),
    ("a translation deleted", |e| {
        let name = e.named(|name| name.ends_with(".en.md"))?;
        e.files.remove(&name);
        Some(())
    }),
    ("a contact's phone", |e| e.text("content/contacts.toml", |text, n| line(text, "phone = ", &format!("phone = \"01 00 00 00 {:02}\"", n % 100)))),
    ("a contact's price", |e| e.text("content/contacts.toml", |text, n| line(text, "price = ", &format!("price = \"gratuit {n}\"")))),
    ("a new contact", |e| {
        e.text("content/contacts.toml", |text, n| {
            format!("{text}\n[role_{n}]\nname = \"Rôle {n}\"\nurl = \"https://www.service-public.gouv.fr/\"\nsource = \"test\"\nverified = 2026-11-21\n")
        })
    }),
    ("a contact less", |e| e.text("content/contacts.toml", |text, _| text.replacen("[mairie]", "[mairie_annexe]", 1))),
    ("a word explained", |e| {
        let word = *e.dice.of(&["lettre", "fiche", "commune", "pièce d’identité", "absent"]);
        e.text("content/glossary.toml", |text, n| format!("{text}\n[[term]]\nword = \"{word}\"\nplain = \"sens {n}\"\n"))
    }),
    ("a word's sense", |e| e.text("content/glossary.toml", |text, n| line(text, "plain = ", &format!("plain = \"autre sens {n}\"")))),
    ("no glossary", |e| e.files.remove("content/glossary.toml").map(drop)),
    ("a kit's copies", |e| e.text("content/kits/mairie.toml", |text, n| text.replacen("\"Accueil\" = ", &format!("\"Accueil\" = {}", n % 9 + 1), 1))),
    ("a kit's title", |e| e.text("content/kits/mairie.toml", |text, n| line(text, "title = ", &format!("title = \"Kit {n}\"")))),
    ("a kit's ground", |e| e.text("content/kits/mairie.toml", |text, _| text.replacen("private = false", "private = true", 1))),
    ("a kit's own words", |e| e.text("content/kits/mairie.toml", |text, n| format!("{text}\n[poster]\nheadline = \"Affiche du lieu {n}\"\n"))),
    ("a kit's item", |e| {
        let item = *e.dice.of(&["checklist", "large", "clear", "booklet", "text"]);
        e.text("content/kits/mairie.toml", |text, _| {
            format!("{text}\n[[item]]\npublication = \"{item}\"\ncopies = {{ \"Accueil\" = 3 }}\npaper = \"90 g\"\nsides = 2\ninks = \"noir\"\nfold = \"\"\nstaples = 0\n")
        })
    }),
    ("a kit renamed", |e| {
        let name = e.named(|name| name.starts_with("content/kits/"))?;
        let bytes = e.files.remove(&name)?;
        e.files.insert(format!("content/kits/kit-{}.toml", e.count), bytes);
        Some(())
    }),
    ("a second kit", |e| e.files.insert(format!("content/kits/autre-{}.toml", e.count), KIT.as_bytes().to_vec()).map_or(Some(()), |_| Some(()))),
    ("a kit deleted", |e| {
        let name = e.named(|name| name.starts_with("content/kits/"))?;
        e.files.remove(&name);
        Some(())
    }),
    ("the site's name", |e| e.text("content/site.toml", |text, n| line(text, "name = ", &format!("name = \"Guides {n}\"")))),
    ("the publisher's phone", |e| e.text("content/site.toml", |text, n| line(text, "phone = ", &format!("phone = \"01 00 00 01 {:02}\"", n % 100)))),
    ("the site's address", |e| e.text("content/site.toml", |text, n| line(text, "base_url = ", &format!("base_url = \"https://g{n}.mairie.example/\"")))),
    ("the edition's date", |e| e.text("content/site.toml", |text, n| format!("date = 2026-{:02}-01\n{}", n % 11 + 1, without(text, "date = ")))),
    ("whom to call", |e| e.text("content/site.toml", |text, _| text.replacen("contact = \"allo_service_public\"", "contact = \"mairie\"", 1))),
    ("a site of no sense", |e| e.text("content/site.toml", |text, _| text.replacen("[publisher]", "[publisher", 1))),
    ("no site", |e| e.files.remove("content/site.toml").map(drop)),
    ("a theme's rule", |e| e.theme("style.css", |text, n| format!("{text}\n.jalon-{n} {{ margin: 0; }}\n"))),
    ("a theme's colour", |e| {
        let ink = *e.dice.of(&["#1A1816", "#101010", "#22201C", "#AAAAAA"]);
        e.files.insert("themes/clair/theme.toml".to_owned(), format!("[colors]\nink = \"{ink}\"\n").into_bytes());
        Some(())
    }),
    ("a theme's page", |e| e.theme("templates/sheet.html", |text, n| format!("{text}<!-- {n} -->\n"))),
    ("a theme's page of no sense", |e| e.theme("templates/sheet.html", |text, _| format!("{text}{{% if %}}"))),
    ("a theme's words", |e| e.theme("i18n/fr.ftl", |text, n| line(text, "to-prepare = ", &format!("to-prepare = Préparer {n}")))),
    ("a theme's icon", |e| e.theme("icons/phone.svg", |text, _| text.replacen("stroke-width=\"2\"", "stroke-width=\"1.5\"", 1))),
    ("no theme", |e| {
        e.files.retain(|name, _| !name.starts_with("themes/"));
        Some(())
    }),
    ("a picture", |e| {
        let n = e.count;
        let name = format!("content/sheets/image-{}.png", n % 3);
        e.files.insert(name, picture(u8::try_from(n % 250).unwrap()));
        e.body(|text, n| Some(format!("{text}\n![Le guichet est au fond de la cour](image-{}.png)\n", n % 3)))
    }),
    ("a picture's colours", |e| {
        let name = e.named(|name| name.ends_with(".png"))?;
        let n = u8::try_from(e.count % 250).unwrap();
        e.files.insert(name, picture(n));
        Some(())
    }),
    ("a picture spoiled", |e| {
        let name = e.named(|name| name.ends_with(".png"))?;
        let length = e.files[&name].len();
        e.files.get_mut(&name)?.truncate(length / 2);
        Some(())
    }),
    ("a picture deleted", |e| {
        let name = e.named(|name| name.ends_with(".png"))?;
        e.files.remove(&name);
        Some(())
    }),
    ("what an editor leaves behind", |e| {
        let name = format!("{}~", e.a_sheet()?);
        e.files.insert(name, b"brouillon".to_vec());
        Some(())
    }),
    ("a file of no known kind", |e| e.files.insert(format!("content/sheets/notes-{}.odt", e.count), b"x".to_vec()).map_or(Some(()), |_| Some(()))),
];

impl Editor {
    pub(crate) fn new(seed: u64) -> Self {
        Self { files: five(), good: five(), dice: Dice::new(seed), count: 0 }
    }

    /// Changes something; its name. What was last built without an error is kept in mind, and what is broken is often
    /// mended before anything else. `was_good` is `None` when the last edit was not built.
    pub(crate) fn edit(&mut self, was_good: Option<bool>) -> &'static str {
        self.count += 1;
        match was_good {
            Some(true) => self.good.clone_from(&self.files),
            Some(false) if self.dice.under(4) < 3 => {
                self.files.clone_from(&self.good);
                return "all is mended";
            }
            _ => {}
        }
        // A history that goes far from where it began is brought back: sheets pile up, or are no more.
        let sheets = self.files.keys().filter(|name| name.ends_with(".md")).count();
        if !(3..=9).contains(&sheets) {
            self.files = five();
            return "all is as it was at first";
        }
        loop {
            let at = self.dice.under(EDITS.len());
            let (name, edit) = EDITS[at];
            if edit(self).is_some() {
                return name;
            }
        }
    }

    /// A number under `n`, for what is drawn besides the edits.
    pub(crate) fn draw(&mut self, n: usize) -> usize {
        self.dice.under(n)
    }

    fn named(&mut self, wanted: impl Fn(&str) -> bool) -> Option<String> {
        let names: Vec<String> = self.files.keys().filter(|name| wanted(name)).cloned().collect();
        (!names.is_empty()).then(|| self.dice.of(&names).clone())
    }

    fn a_sheet(&mut self) -> Option<String> {
        self.named(|name| name.ends_with(".md"))
    }

    fn original(&mut self) -> Option<String> {
        self.named(|name| name.ends_with(".md") && !name.ends_with(".en.md"))
    }

    fn body(&mut self, edit: impl FnOnce(&str, usize) -> Option<String>) -> Option<()> {
        let name = self.a_sheet()?;
        let text = edit(str::from_utf8(&self.files[&name]).ok()?, self.count)?;
        self.files.insert(name, text.into_bytes());
        Some(())
    }

    fn translated(&mut self, edit: impl FnOnce(&str, usize) -> String) -> Option<()> {
        let name = self.named(|name| name.ends_with(".en.md"))?;
        self.text(&name, edit)
    }

    fn text(&mut self, name: &str, edit: impl FnOnce(&str, usize) -> String) -> Option<()> {
        let text = edit(str::from_utf8(self.files.get(name)?).ok()?, self.count);
        self.files.insert(name.to_owned(), text.into_bytes());
        Some(())
    }

    /// Edits a file of the compiled theme, or the project's own in its place.
    fn theme(&mut self, file: &str, edit: impl FnOnce(&str, usize) -> String) -> Option<()> {
        let name = format!("themes/clair/{file}");
        if !self.files.contains_key(&name) {
            let bytes = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(&name)).unwrap();
            self.files.insert(name.clone(), bytes);
        }
        self.text(&name, edit)
    }
}

/// The text with the first line that begins so replaced.
fn line(text: &str, begin: &str, new: &str) -> String {
    let mut is_done = false;
    let end = if text.ends_with('\n') { "\n" } else { "" };
    let replaced = |line| {
        let is_it = !is_done && str::starts_with(line, begin);
        is_done |= is_it;
        if is_it { new } else { line }
    };
    text.lines().map(replaced).collect::<Vec<_>>().join("\n") + end
}

/// The text without the lines that begin so.
fn without(text: &str, begin: &str) -> String {
    text.split_inclusive('\n').filter(|line| !line.starts_with(begin)).collect()
}

fn slug(name: &str) -> &str {
    name.rsplit('/').next().unwrap().trim_end_matches(".md")
}

/// A small picture of one grey.
fn picture(grey: u8) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image::GrayImage::from_pixel(16, 9, image::Luma([grey])).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// How a program saves a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Save {
    /// Over the old bytes.
    Truncate,
    /// Beside, then renamed over.
    Rename,
    /// Over the old bytes, with the dates of the old file.
    KeepDates,
}

/// Makes the folder hold these files and no others.
pub(crate) fn write(root: &Path, old: &Files, new: &Files, how: Save) {
    for name in old.keys().filter(|name| !new.contains_key(*name)) {
        fs::remove_file(root.join(name)).unwrap();
    }
    for (name, bytes) in new.iter().filter(|(name, bytes)| old.get(*name) != Some(bytes)) {
        let path = root.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        save(&path, bytes, how);
    }
}

fn save(path: &PathBuf, bytes: &[u8], how: Save) {
    let dates = fs::metadata(path).and_then(|metadata| metadata.modified());
    match how {
        Save::Rename => {
            let beside = path.with_extension("tmp");
            fs::write(&beside, bytes).unwrap();
            fs::rename(beside, path).unwrap();
        }
        Save::Truncate | Save::KeepDates => {
            let mut file = fs::File::create(path).unwrap();
            file.write_all(bytes).unwrap();
            if let (Save::KeepDates, Ok(dates)) = (how, dates) {
                file.set_modified(dates).unwrap();
            }
        }
    }
}
