//! A new project, sheet or kit: `new`. Nothing that is there is ever written over.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::read::look;
use super::run::{self, run};
use super::{Order, Run, Stop};
use crate::catalogue::{self, VENUES};
use crate::diagnostic::{Diagnostic, Diagnostics, Source};
use crate::publish::{self, Disk};
use crate::sheet::{self, Draft};
use crate::source::{self, File, Snapshot, suggest};
use crate::{places, settings, starter};

/// The event of a sheet that names none.
const EVENT: &str = "papiers";

/// What a new sheet or kit is to be.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// A title, or the name of the file.
    pub name: String,
    /// A title, when the name is the file's.
    pub title: Option<String>,
    /// The event of a sheet, the venue of a kit, the INSEE code of an edition.
    pub kind: Option<String>,
}

impl Wish {
    /// The title that is given; a name that could be a file's gives none.
    fn title(&self) -> Option<&str> {
        let is_slug = |name: &str| name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        self.title.as_deref().or_else(|| Some(self.name.trim()).filter(|name| !is_slug(name) && !name.ends_with(".md") && !name.ends_with(".toml")))
    }

    /// The name of the file that is wished, without its extension.
    fn stem(&self) -> &str {
        let name = self.name.trim();
        name.strip_suffix(".md").or_else(|| name.strip_suffix(".toml")).unwrap_or(name)
    }

    /// A title to start from: the name as words.
    fn guess(&self) -> String {
        let words = self.stem().replace('-', " ");
        let mut letters = words.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }
}

/// What was made.
#[derive(Debug, Default)]
pub struct Started {
    /// The files, from the project's root.
    pub files: Vec<PathBuf>,
    /// The code of a new sheet.
    pub code: Option<String>,
    /// The kits that a new sheet could be added to: they list theirs.
    pub kits: Vec<PathBuf>,
    /// The venue of a new kit, when no sheet names it: the kit holds them all.
    pub unnamed: Option<String>,
}

/// Makes a project in a folder that has none.
pub fn new_site(order: &Order, disk: &dyn Disk) -> Run<Started> {
    run(order, |diagnostics| {
        let files = starter::site(order.today, &VENUES);
        let taken = |path: &Path| disk.entry(path).ok().flatten().is_some();
        // The whole folder: a project that is half of one and half of another would be told a hundred faults.
        if taken(&order.root.join("content")) {
            let there = disk.names(&order.root.join("content")).unwrap_or_default();
            if !there.is_empty() {
                let diagnostic = Diagnostic::error("new-site-taken").fact("path", order.root.join("content").display().to_string());
                diagnostics.push(diagnostic.fact("there", shown(&there)));
                return Err(Stop::Refused);
            }
        }
        for (path, text) in &files {
            run::told(publish::create(disk, &order.root.join(path), text.as_bytes()), diagnostics)?;
        }
        Ok(Started { files: files.iter().map(|(path, _)| PathBuf::from(path)).collect(), ..Started::default() })
    })
}

/// Makes a sheet: its own code, today's date, the publisher as its owner.
pub fn new_sheet(order: &Order, wish: &Wish, disk: &dyn Disk) -> Run<Started> {
    run(order, |diagnostics| {
        let (snapshot, _) = source::read(&order.root)?;
        let mut ignored = Diagnostics::default();
        let site = settings::read(&snapshot, &mut ignored);
        let (theme, _) = look(&snapshot, site.as_ref());
        let known: Vec<&str> = theme.iter().flat_map(|theme| theme.events.keys().map(String::as_str)).collect();
        let wished = wish.kind.as_deref();
        if let Some(event) = wished.filter(|event| !known.contains(event)) {
            diagnostics.push(suggest(Diagnostic::error("new-event-unknown").fact("event", event), event, known));
            return Err(Stop::Refused);
        }
        let usual = || known.iter().copied().find(|event| *event == EVENT).or(known.first().copied()).unwrap_or(EVENT);
        let event = wished.unwrap_or_else(usual);
        let others = drafts(&snapshot);
        let slug = catalogue::proposed_slug(wish.stem(), &others);
        let code = catalogue::free_code(&snapshot, &others, slug.as_str());
        let owner = site.as_ref().map(|site| site.publisher.name.as_str()).filter(|name| !name.is_empty());
        let guess = wish.guess();
        let sheet = starter::Sheet {
            title: wish.title(),
            guess: &guess,
            event,
            events: &known,
            tender: theme.as_ref().is_some_and(|theme| theme.event(event).tender),
            code: &code,
            owner,
            venues: &VENUES,
            today: order.today,
        };
        let path = PathBuf::from(format!("content/sheets/{slug}.md"));
        run::told(publish::create(disk, &order.root.join(&path), sheet.text().as_bytes()), diagnostics)?;
        Ok(Started { files: vec![path], code: Some(code), kits: listing(&snapshot), ..Started::default() })
    })
}

/// Makes a kit of the sheets that name its venue, else of all.
pub fn new_kit(order: &Order, wish: &Wish, disk: &dyn Disk) -> Run<Started> {
    run(order, |diagnostics| {
        let (snapshot, _) = source::read(&order.root)?;
        let others = drafts(&snapshot);
        let slug = catalogue::proposed_slug(wish.stem(), &[]);
        if let Some(venue) = wish.kind.as_deref().filter(|venue| !VENUES.contains(venue)) {
            diagnostics.push(suggest(Diagnostic::error("new-venue-unknown").fact("venue", venue), venue, VENUES));
            return Err(Stop::Refused);
        }
        let of_name = || VENUES.into_iter().find(|venue| *venue == slug.as_str()).unwrap_or("autre");
        let venue = wish.kind.as_deref().unwrap_or_else(of_name);
        let originals = || others.iter().filter(|draft| draft.language.is_none());
        let named = originals().filter(|draft| draft.head.venues.iter().any(|other| other.value == venue));
        let mut sheets: Vec<&str> = named.map(|draft| draft.slug.as_str()).collect();
        let names_venue = !sheets.is_empty();
        if !names_venue {
            sheets = originals().map(|draft| draft.slug.as_str()).collect();
        }
        if sheets.is_empty() {
            diagnostics.push(Diagnostic::error("new-kit-no-sheet"));
            return Err(Stop::Refused);
        }
        let guess = wish.guess();
        let mut ignored = Diagnostics::default();
        let (theme, _) = look(&snapshot, settings::read(&snapshot, &mut ignored).as_ref());
        let tender = theme.map(|theme| theme.tender()).unwrap_or_default();
        let event = |slug: &&str| others.iter().find(|draft| draft.language.is_none() && draft.slug == *slug)?.head.event.as_ref();
        let is_tender = sheets.iter().all(|slug| event(slug).is_some_and(|event| tender.contains(&event.value)));
        let is_for_families = is_tender && catalogue::FAMILIES.contains(&venue);
        let title = wish.title().unwrap_or(&guess);
        let text = starter::kit(title, venue, &VENUES, &sheets, names_venue, is_for_families);
        let path = PathBuf::from(format!("content/kits/{slug}.toml"));
        run::told(publish::create(disk, &order.root.join(&path), text.as_bytes()), diagnostics)?;
        let unnamed = (!names_venue).then(|| venue.to_owned());
        Ok(Started { files: vec![path], unnamed, ..Started::default() })
    })
}

/// Makes an edition of the commune with this INSEE code, with the open data that is there.
pub fn new_edition(order: &Order, wish: &Wish, disk: &dyn Disk) -> Run<Started> {
    run(order, |diagnostics| {
        let (snapshot, _) = source::read(&order.root)?;
        let insee = wish.kind.as_deref().unwrap_or_default();
        if !places::is_commune(insee) {
            diagnostics.push(Diagnostic::error("new-edition-insee").fact("insee", insee));
            return Err(Stop::Refused);
        }
        let slug = catalogue::proposed_id(wish.stem());
        let is_data = |name: &&str| [".csv", ".json"].iter().any(|end| name.ends_with(end));
        let names = snapshot.texts.keys().filter_map(|name| name.strip_prefix("content/"));
        let data: Vec<&str> = names.filter(|name| name.starts_with("places/")).filter(is_data).collect();
        let guess = wish.guess();
        let text = starter::edition(slug.as_str(), wish.title().unwrap_or(&guess), insee, &data);
        let path = PathBuf::from(format!("content/editions/{slug}.toml"));
        run::told(publish::create(disk, &order.root.join(&path), text.as_bytes()), diagnostics)?;
        Ok(Started { files: vec![path], ..Started::default() })
    })
}

/// The kits that list their sheets: a new sheet is in none of them until somebody adds it.
fn listing(snapshot: &Snapshot) -> Vec<PathBuf> {
    let lists = |source: &&Arc<Source>| {
        let file = File::parse(source);
        let mut table = file.table();
        !table.texts("sheets").is_empty()
    };
    snapshot.folder("content/kits/", ".toml").filter(lists).map(|source| PathBuf::from(&source.name)).collect()
}

/// The sheets that are there, good or bad.
fn drafts(snapshot: &Snapshot) -> Vec<Draft> {
    snapshot.sheets().map(|source| sheet::read(source, &mut Diagnostics::default())).collect()
}

/// The first names of a folder.
fn shown(names: &[String]) -> String {
    const MOST: usize = 8;
    let more = if names.len() > MOST { ", …" } else { "" };
    names.iter().take(MOST).map(String::as_str).collect::<Vec<_>>().join(", ") + more
}
