//! Kits: one archive with everything to print and how to print it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::sync::Arc;

use serde::Serialize;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::paper;
use super::plan::{Job, POSTER, Subject, matches_format};
use super::table::{Form, row};
use super::{Artifact, Made, Workshop};
use crate::catalogue::{Fingerprint, Kit};
use crate::checksum::Checksum;
use crate::compose::{PrintFile, inks, order_sheet, publication_name, reception};
use crate::diagnostic::{Diagnostic, Place};
use crate::document::Document;
use crate::language::{date, typography};
use crate::layout::{Preset, Variant};
use crate::paths::OutPath;
use crate::press;

/// The order sheet's name in the archive, and that of the leaf for who hands the papers out.
const ORDER: &str = "bon-d-impression";
const RECEPTION: &str = "a-l-accueil";

/// The form of the order for a machine: it grows by one when a key is taken away or changes its meaning.
const SCHEMA_VERSION: u32 = 1;

/// The archive of a kit.
pub(super) fn kit(workshop: &Workshop<'_>, job: &Job<'_>) -> Result<Vec<Arc<Made>>, Vec<Diagnostic>> {
    let Subject::Kit(kit) = job.subject else { return Ok(Vec::new()) };
    let (lines, papers) = choose(workshop, kit)?;
    let language = &workshop.catalogue.site.language;
    let words = workshop.theme.words_for(language);
    let mut files: BTreeMap<String, Vec<u8>> =
        papers.iter().map(|(name, made)| (name.clone(), made.artifact.bytes.to_vec())).collect();
    let mut held: Vec<Artifact> = papers.values().map(|made| made.artifact.clone()).collect();
    let mut leaves = vec![(ORDER, order_sheet(workshop.catalogue, kit, &lines, words), Variant::Black)];
    let leaf = reception(workshop.catalogue, kit, &tender(workshop, kit), words);
    leaves.extend(leaf.map(|document| (RECEPTION, document, Variant::Screen)));
    let mut documents = Vec::new();
    for (name, document, variant) in leaves {
        let made = leaf_of_kit(workshop, job, kit, name, document, variant)?;
        documents.push(MachineDocument {
            file: made.path.to_string(),
            sha256: Checksum::of(&made.bytes).to_string(),
            bytes: made.bytes.len(),
            pages: made.pages.unwrap_or(1),
            copies: if name == RECEPTION { one_each(kit) } else { BTreeMap::new() },
        });
        files.insert(made.path.to_string(), made.bytes.to_vec());
        held.push(made);
    }
    files.insert(format!("{ORDER}.json"), machine_order(workshop, kit, &lines, &papers, documents));
    files.insert("LISEZ-MOI.txt".to_owned(), readme(workshop, kit, &lines).into_bytes());
    files.insert("SHA256SUMS".to_owned(), sums(&files).into_bytes());
    let bytes = archive(&files).map_err(|error| {
        vec![Diagnostic::error("publication-kit-archive").fact("cause", error.to_string()).at(place(workshop, kit, None))]
    })?;
    let mut made = Made::new(job, bytes, None);
    made.fact.holds = lines;
    made.artifact.papers = held;
    Ok(vec![made.into()])
}

/// A leaf that goes with the papers of a kit.
fn leaf_of_kit(
    workshop: &Workshop<'_>,
    job: &Job<'_>,
    kit: &Kit,
    name: &str,
    document: Document,
    variant: Variant,
) -> Result<Artifact, Vec<Diagnostic>> {
    let at_top = || place(workshop, kit, None);
    let file = format!("{name}.pdf");
    let unsafe_name = |_| vec![Diagnostic::error("publication-kit-archive").fact("cause", file.as_str()).at(at_top())];
    let path = OutPath::new(&file).map_err(unsafe_name)?;
    let identity = workshop.catalogue.edition.fingerprint.0;
    let written = paper::write(workshop, &document, (Preset::default(), variant), &identity, &|_| at_top())?;
    Ok(Artifact {
        path,
        bytes: written.bytes.into(),
        publication: job.row.id,
        subject: None,
        pages: Some(written.pages),
        document: Some(Arc::new(document)),
        papers: Vec::new(),
    })
}

/// The sheets of a kit whose event calls for care.
fn tender(workshop: &Workshop<'_>, kit: &Kit) -> BTreeSet<String> {
    let catalogue = workshop.catalogue;
    let is_tender = |slug: &&String| {
        let sheet = catalogue.sheet(slug, &catalogue.site.language);
        sheet.is_some_and(|sheet| workshop.theme.event(&sheet.event).tender)
    };
    kit.sheets.iter().filter(is_tender).cloned().collect()
}

/// One copy for each place that receives something.
fn one_each(kit: &Kit) -> BTreeMap<String, u32> {
    kit.items.iter().flat_map(|item| item.copies.keys()).map(|place| (place.clone(), 1)).collect()
}

/// The lines of an order, and the papers by their names in the archive.
type Choice<'a> = (Vec<PrintFile>, BTreeMap<String, &'a Made>);

/// The files of a kit: for each line of the kit, the publication of each of its sheets.
fn choose<'a>(workshop: &Workshop<'a>, kit: &Kit) -> Result<Choice<'a>, Vec<Diagnostic>> {
    let mut lines = Vec::new();
    let mut papers = BTreeMap::new();
    let mut faults = Vec::new();
    for (index, item) in kit.items.iter().enumerate() {
        let fault = |code, value: &str| {
            Diagnostic::error(code).fact("value", value).at(place(workshop, kit, Some((index, value))))
        };
        // The catalogue knows every publication of the design: those that have no row yet are still to come.
        let Some(row) = row(&item.publication) else {
            faults.push(fault("publication-kit-to-come", &item.publication));
            continue;
        };
        if row.form != Form::Pdf {
            faults.push(fault("publication-kit-paper", &item.publication));
            continue;
        }
        if !row.variants().contains(&item.variant) {
            faults.push(fault("publication-kit-variant", item.variant.name()));
            continue;
        }
        for slug in &kit.sheets {
            let own = (row.id == POSTER && kit.has_own_posters()).then(|| kit.slug.as_str());
            let found = workshop.made.iter().find(|made| {
                made.fact.publication == row.id
                    && made.fact.kit.as_deref() == own
                    && made.fact.variant == item.variant
                    && made.fact.subject == *slug
                    && made.fact.language == workshop.catalogue.site.language
                    && matches_format(row, &item.format, made.fact.format)
            });
            let Some(made) = found else {
                faults.push(fault("publication-kit-to-come", &item.publication));
                continue;
            };
            let file = made.artifact.path.file_name().to_owned();
            lines.push(PrintFile {
                item: index,
                slug: slug.clone(),
                file: file.clone(),
                pages: made.fact.pages.unwrap_or(1),
                size: made.size,
                press: workshop.press(item.variant),
            });
            papers.insert(file, &**made);
        }
    }
    if faults.is_empty() { Ok((lines, papers)) } else { Err(faults) }
}

/// Where in the kit's file a value of its nth `[[item]]` stands.
fn place(workshop: &Workshop<'_>, kit: &Kit, value: Option<(usize, &str)>) -> Place {
    let name = format!("content/kits/{}.toml", kit.slug);
    let Some(source) = workshop.snapshot.texts.get(&name) else {
        return Place::new(&std::sync::Arc::new(crate::diagnostic::Source { name, text: String::new() }), 0..0);
    };
    let text = &source.text;
    let Some((index, value)) = value else { return Place::new(source, 0..0) };
    let start = text.match_indices("[[item]]").nth(index).map_or(0, |(at, _)| at);
    let end = text[start..].match_indices("[[").nth(1).map_or(text.len(), |(at, _)| start + at);
    let quoted = format!("\"{value}\"");
    match text[start..end].find(&quoted) {
        Some(at) => Place::new(source, start + at..start + at + quoted.len()),
        None => Place::new(source, start..(start + "[[item]]".len()).min(text.len())),
    }
}

/// The order for a machine.
#[derive(Serialize)]
struct MachineOrder<'a> {
    schema_version: u32,
    kit: &'a str,
    title: &'a str,
    venue: &'a str,
    edition: &'a str,
    fingerprint: String,
    specimen: bool,
    publisher: &'a str,
    contact: &'a str,
    remove_after: Option<String>,
    note: &'a str,
    lines: Vec<MachineLine<'a>>,
    deliveries: Vec<MachineDelivery<'a>>,
    /// What goes with the papers: this order for a person, and the leaf for who hands them out.
    documents: Vec<MachineDocument>,
}

/// A leaf that goes with the papers.
#[derive(Serialize)]
struct MachineDocument {
    file: String,
    sha256: String,
    bytes: usize,
    pages: usize,
    copies: BTreeMap<String, u32>,
}

/// A line of it.
#[derive(Serialize)]
struct MachineLine<'a> {
    letter: String,
    publication: &'a str,
    format: &'a str,
    variant: &'a str,
    sheet: &'a str,
    sheet_fingerprint: String,
    /// The last day on which the paper may be handed out.
    review_by: Option<String>,
    file: &'a str,
    sha256: String,
    bytes: usize,
    pages: usize,
    /// The trimmed size.
    width_mm: u32,
    height_mm: u32,
    /// What a press file is made for, how far it goes over the trimmed edge, and whether it has crop marks.
    output_condition: Option<&'a str>,
    bleed_mm: Option<f32>,
    marks: Option<bool>,
    copies: &'a BTreeMap<String, u32>,
    total: u64,
    paper: &'a str,
    sides: u8,
    inks: String,
    fold: &'a str,
    staples: u8,
    hang: &'a str,
}

/// Where to deliver.
#[derive(Serialize)]
struct MachineDelivery<'a> {
    to: &'a str,
    address: &'a str,
}

fn machine_order(
    workshop: &Workshop<'_>,
    kit: &Kit,
    lines: &[PrintFile],
    papers: &BTreeMap<String, &Made>,
    documents: Vec<MachineDocument>,
) -> Vec<u8> {
    let catalogue = workshop.catalogue;
    let words = workshop.theme.words_for(&catalogue.site.language);
    let sheet = |slug: &str| catalogue.sheet(slug, &catalogue.site.language);
    let order = MachineOrder {
        schema_version: SCHEMA_VERSION,
        kit: kit.slug.as_str(),
        title: &kit.title,
        venue: &kit.venue,
        edition: &catalogue.edition.id,
        fingerprint: catalogue.edition.fingerprint.to_string(),
        specimen: catalogue.edition.specimen,
        publisher: &catalogue.site.publisher.name,
        contact: &catalogue.site.publisher.phone,
        remove_after: remove_after(workshop, kit).map(|day| day.to_string()),
        note: &kit.note,
        lines: lines
            .iter()
            .enumerate()
            .filter_map(|(index, line)| {
                let item = kit.items.get(line.item)?;
                let fact = &papers.get(&line.file)?.fact;
                Some(MachineLine {
                    letter: crate::document::note_letter(index).to_uppercase(),
                    publication: &item.publication,
                    format: fact.format,
                    variant: item.variant.name(),
                    sheet: &line.slug,
                    sheet_fingerprint: sheet(&line.slug).map(|s| s.fingerprint.to_string()).unwrap_or_default(),
                    review_by: sheet(&line.slug).map(|s| s.review_by.to_string()),
                    file: &line.file,
                    sha256: fact.checksum.to_string(),
                    bytes: fact.bytes,
                    pages: line.pages,
                    width_mm: line.size.0,
                    height_mm: line.size.1,
                    output_condition: line.press.map(|_| press::CONDITION),
                    bleed_mm: line.press.map(|press| press.bleed.mm()),
                    marks: line.press.map(|press| press.marks),
                    copies: &item.copies,
                    total: item.copies.values().map(|n| u64::from(*n)).sum(),
                    paper: &item.paper,
                    sides: line.sides(item),
                    inks: inks(item, words),
                    fold: &item.fold,
                    staples: item.staples,
                    hang: &item.hang,
                })
            })
            .collect(),
        deliveries: kit.deliveries.iter().map(|d| MachineDelivery { to: &d.to, address: &d.address }).collect(),
        documents,
    };
    // Strings, numbers and maps of them always have a JSON form.
    let mut json = serde_json::to_vec_pretty(&order).unwrap_or_default();
    json.push(b'\n');
    json
}

/// The first day after which one of the sheets is out of date.
fn remove_after(workshop: &Workshop<'_>, kit: &Kit) -> Option<jiff::civil::Date> {
    let catalogue = workshop.catalogue;
    kit.sheets.iter().filter_map(|slug| catalogue.sheet(slug, &catalogue.site.language)).map(|s| s.review_by).min()
}

/// What to do with the archive, for who opens it on a desk: lines end as Windows' Notepad of any age wants them.
fn readme(workshop: &Workshop<'_>, kit: &Kit, lines: &[PrintFile]) -> String {
    let catalogue = workshop.catalogue;
    let language = &catalogue.site.language;
    let words = workshop.theme.words_for(language);
    let word = |id: &str, arguments: &[(&str, &str)]| words.with(id, arguments);
    let mut out: Vec<String> = vec![word("kit-readme-title", &[("kit", &kit.title)])];
    out.push(format!("{} · {}", catalogue.site.publisher.name, catalogue.site.name));
    if catalogue.edition.specimen {
        out.push(word("paper-specimen", &[]));
    }
    out.push(String::new());
    out.push(word("kit-readme-intro", &[]));
    out.push(String::new());
    out.push(word("kit-readme-first", &[("order", &format!("{ORDER}.pdf"))]));
    out.push(word("kit-readme-second", &[]));
    out.push(word("kit-readme-third", &[("leaf", &format!("{RECEPTION}.pdf"))]));
    if let Some(day) = remove_after(workshop, kit) {
        out.push(word("kit-readme-fourth", &[("date", &date::long(day, language))]));
    }
    if !kit.note.is_empty() {
        out.push(String::new());
        out.push(kit.note.clone());
    }
    out.push(String::new());
    out.push(word("kit-readme-files", &[]));
    let entry = |file: &str, name: &str| word("kit-readme-file", &[("file", file), ("name", name)]);
    for line in lines {
        let item = kit.items.get(line.item);
        let name = item.map(|item| publication_name(&item.publication, &item.format, item.variant, words)).unwrap_or_default();
        let title = catalogue.sheet(&line.slug, language).map_or("", |sheet| sheet.title.as_str());
        out.push(entry(&line.file, &format!("{name}, {title}")));
    }
    out.push(entry(&format!("{ORDER}.pdf"), &word("kit-order", &[])));
    out.push(entry(&format!("{RECEPTION}.pdf"), &word("kit-reception", &[])));
    out.push(entry(&format!("{ORDER}.json"), &word("kit-order-json", &[])));
    if let Some(press) = lines.iter().find_map(|line| line.press) {
        out.push(String::new());
        let facts = [("bleed", press.bleed.name()), ("condition", press::CONDITION)];
        out.push(word("kit-readme-press", &facts));
    }
    out.push(String::new());
    out.push(word("kit-readme-sums", &[]));
    let edition = ("edition", catalogue.edition.id.as_str());
    let fingerprint = catalogue.edition.fingerprint.grouped(Fingerprint::EDITION_DIGITS);
    out.push(word("paper-edition", &[edition, ("fingerprint", &fingerprint)]));
    let set = typography::for_language(language);
    let mut text = String::new();
    for line in out {
        // No-break spaces are for print; a note on a screen has none to break.
        text.push_str(&set(&line).replace(['\u{a0}', '\u{202f}'], " "));
        text.push_str("\r\n");
    }
    text
}

/// `sha256sum -c` reads it: two spaces, LF. It does not list itself.
fn sums(files: &BTreeMap<String, Vec<u8>>) -> String {
    let mut out = String::new();
    for (name, bytes) in files {
        let _ = writeln!(out, "{}  {name}", Checksum::of(bytes));
    }
    out
}

/// An archive whose bytes depend on its files alone: names in order, the oldest date that ZIP has, one mode for all.
fn archive(files: &BTreeMap<String, Vec<u8>>) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in files {
        zip.start_file(name.as_str(), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    fn files() -> BTreeMap<String, Vec<u8>> {
        BTreeMap::from([("b.pdf".to_owned(), vec![7; 5000]), ("a.txt".to_owned(), b"bonjour".to_vec())])
    }

    #[test]
    fn an_archive_gives_its_files_back_and_hides_no_time() {
        let bytes = archive(&files()).unwrap();
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names, ["a.txt", "b.pdf"]);
        let mut entry = zip.by_name("b.pdf").unwrap();
        assert_eq!(entry.last_modified().map(|t| t.year()), Some(1980));
        assert_eq!(entry.unix_mode().map(|m| m & 0o777), Some(0o644));
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        assert_eq!(content, vec![7; 5000]);
    }

    #[test]
    fn the_sums_are_those_of_sha256sum() {
        // printf bonjour | sha256sum
        let sums = sums(&files());
        let first = "2cb4b1431b84ec15d35ed83bb927e27e8967d75f4bcd9cc4b25c8d879ae23e18  a.txt\n";
        assert!(sums.starts_with(first), "{sums}");
        assert_eq!(sums.lines().count(), 2);
    }
}
