//! What a press file must hold: ISO 15930-7:2010 (PDF/X-4), and what print shops ask besides (`domain.md`, section 6).
//!
//! The standard lets a file hold more than we do: transparency, overprint, links outside the bleed, colours of any
//! kind once they are explained. None of ours needs them, and each has spoilt a print run somewhere.

use lopdf::{Dictionary, Object, Stream};

use super::Faults;
use super::file::{claim, element};
use super::geometry::{figure_bounds, sides};
use super::tree::Tree;
use crate::layout::MM;
use crate::pdf::drawing::Bounds;
use crate::pdf::paint::{Color, Mark, Shape, Space};
use crate::pdf::read::Reader;
use crate::press::{Bleed, MOST_INK, SAFE};

/// How far a box may be from where it should be, mm.
const SLACK: f32 = 0.01;
/// How far from an edge something may stop to be taken for reaching it, mm.
const TOUCH: f32 = 0.1;
/// The finest line that a plate holds, pt.
const HAIRLINE: f32 = 0.2;
/// The smallest words that may be of several inks, pt: plates are never in perfect register.
const LARGE: f32 = 16.0;
/// Less of an ink than this is none, of 1: numbers are rounded.
pub(super) const TRACE: f32 = 0.004;
/// What a picture may hold once decompressed, bytes, and how many of its pixels are looked at.
const LARGEST_PICTURE: usize = 256 << 20;
const MOST_PIXELS: usize = 1 << 20;
/// The last version of PDF that PDF/X-4 is made of.
const LAST_VERSION: &str = "1.6";
/// The trimmed sizes, mm, upright: A5 to A2 (ISO 216).
const TRIMMED: [[f32; 2]; 4] = [[148.0, 210.0], [210.0, 297.0], [297.0, 420.0], [420.0, 594.0]];

/// Whether a file says that it is one for a press, by any of the three places where that is said.
pub(super) fn claims(reader: &Reader<'_>, packet: &str) -> bool {
    let information = reader.document.trailer.get(b"Info").map_or(&Object::Null, |object| reader.resolve(object));
    claim(packet, VERSION_KEY).is_some()
        || information.as_dict().is_ok_and(|information| information.has(b"GTS_PDFXVersion"))
        || intents(reader).next().is_some()
}

const VERSION_KEY: &str = "pdfxid:GTS_PDFXVersion";

/// The intents of PDF/X.
fn intents<'a>(reader: &Reader<'a>) -> impl Iterator<Item = &'a Dictionary> {
    let catalog = reader.document.catalog().ok();
    let listed = catalog.and_then(|catalog| reader.get(catalog, b"OutputIntents").as_array().ok());
    let all = listed.into_iter().flatten().filter_map(|intent| reader.resolve(intent).as_dict().ok());
    all.filter(|intent| reader.get(intent, b"S").as_name().is_ok_and(|name| name == b"GTS_PDFX"))
}

pub(super) fn judge(reader: &Reader<'_>, packet: &str, tree: &Tree<'_>, faults: &mut Faults) {
    file(reader, packet, faults);
    intent(reader, faults);
    let pages: Vec<Option<Boxes>> = (0..reader.pages.len()).map(|page| Boxes::of(reader, page, faults)).collect();
    for (page, boxes) in pages.iter().enumerate() {
        page_objects(reader, page, boxes.as_ref(), faults);
    }
    let mut inks = Inks { reader, faults, pictures: Vec::new() };
    for mark in &reader.drawn.painted.marks {
        inks.judge(mark, pages[mark.page].as_ref());
    }
    for mark in &reader.drawn.painted.marks {
        if let Some(boxes) = &pages[mark.page] {
            place(reader, mark, boxes, faults);
        }
    }
    for element in tree.elements.iter().filter(|element| element.role == b"Figure") {
        let Some((page, boxes)) = element.page.and_then(|page| Some((page, pages[page].as_ref()?))) else { continue };
        if let Some(bounds) = figure_bounds(reader, element.dictionary)
            && boxes.is_unsafe(bounds)
        {
            faults.add("press-safe", Some(page), reader.string(element.dictionary, b"Alt").unwrap_or_default());
        }
    }
}

/// What the file says of itself.
fn file(reader: &Reader<'_>, packet: &str, faults: &mut Faults) {
    if claim(packet, VERSION_KEY).as_deref() != Some("PDF/X-4") {
        faults.add("press-xmp", None, VERSION_KEY);
    }
    let dates = ["xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"];
    let names = ["xmpMM:DocumentID", "xmpMM:VersionID", "xmpMM:RenditionClass"];
    for key in dates.into_iter().chain(names) {
        if claim(packet, key).is_none_or(|value| value.is_empty()) {
            faults.add("press-xmp", None, key);
        }
    }
    if element(packet, "dc:title").is_none() {
        faults.add("press-xmp", None, "dc:title");
    }
    let said = claim(packet, "pdf:Trapped").filter(|said| said == "True" || said == "False");
    if said.is_none() {
        faults.add("press-xmp", None, "pdf:Trapped");
    }
    let information = reader.document.trailer.get(b"Info").map_or(&Object::Null, |object| reader.resolve(object));
    let trapped = information.as_dict().ok().and_then(|information| reader.get(information, b"Trapped").as_name().ok());
    if !matches!(trapped, Some(b"True" | b"False")) || said.is_some_and(|said| Some(said.as_bytes()) != trapped) {
        faults.add("press-trapped", None, "");
    }
    let catalog = reader.document.catalog().ok();
    let newer = catalog.and_then(|catalog| reader.get(catalog, b"Version").as_name().ok()).map(String::from_utf8_lossy);
    for version in [Some(reader.document.version.as_str()), newer.as_deref()].into_iter().flatten() {
        if version > LAST_VERSION {
            faults.add("press-version", None, version);
        }
    }
    if !reader.document.trailer.get(b"ID").is_ok_and(|id| reader.resolve(id).as_array().is_ok_and(|id| id.len() == 2)) {
        faults.add("press-id", None, "");
    }
}

fn intent(reader: &Reader<'_>, faults: &mut Faults) {
    let count = intents(reader).count();
    if count != 1 {
        faults.add("press-intent", None, "GTS_PDFX");
    }
    for intent in intents(reader) {
        for key in ["OutputConditionIdentifier", "RegistryName"] {
            if reader.string(intent, key.as_bytes()).is_none_or(|value| value.trim().is_empty()) {
                faults.add("press-intent", None, key);
            }
        }
        let profile = reader.get(intent, b"DestOutputProfile").as_stream().ok();
        let is_cmyk = profile.is_some_and(|stream| {
            let held = reader.plain(stream, LARGEST_PICTURE).unwrap_or_default();
            // ICC.1:2001-04, 6.1: the space of the colours, and the signature of every profile.
            reader.get(&stream.dict, b"N").as_i64().is_ok_and(|parts| parts == 4)
                && held.get(16..20) == Some(b"CMYK")
                && held.get(36..40) == Some(b"acsp")
        });
        if !is_cmyk {
            faults.add("press-intent", None, "DestOutputProfile");
        }
    }
}

/// The boxes of a page, pt.
struct Boxes {
    trim: Bounds,
    bleed: Bounds,
    media: Bounds,
}

/// Whether one box lies in another.
fn lies_in(inner: Bounds, outer: Bounds, slack: f32) -> bool {
    let low = inner[0] >= outer[0] - slack && inner[1] >= outer[1] - slack;
    low && inner[2] <= outer[2] + slack && inner[3] <= outer[3] + slack
}

impl Boxes {
    fn of(reader: &Reader<'_>, page: usize, faults: &mut Faults) -> Option<Self> {
        let dictionary = reader.document.get_dictionary(reader.pages[page]).ok()?;
        let read = |key: &[u8]| sides(reader, reader.inherited(dictionary, key));
        let slack = SLACK * MM;
        let media = read(b"MediaBox");
        if media.is_none() {
            faults.add("press-boxes", Some(page), "MediaBox");
        }
        for key in ["ArtBox", "UserUnit"] {
            if !matches!(reader.inherited(dictionary, key.as_bytes()), Object::Null) {
                faults.add("press-boxes", Some(page), key);
            }
        }
        if let (Some(crop), Some(media)) = (read(b"CropBox"), media)
            && !lies_in(media, crop, slack)
        {
            faults.add("press-boxes", Some(page), "CropBox");
        }
        let trim = read(b"TrimBox");
        match trim {
            Some([left, bottom, right, top]) => {
                let size = [(right - left) / MM, (top - bottom) / MM];
                let is = |known: [f32; 2]| (size[0] - known[0]).abs() <= SLACK && (size[1] - known[1]).abs() <= SLACK;
                if !TRIMMED.iter().any(|known| is(*known) || is([known[1], known[0]])) {
                    faults.add("press-trim", Some(page), size.map(hundredths).join(" × ") + " mm");
                }
            }
            None => faults.add("press-trim", Some(page), "TrimBox"),
        }
        let bleed = read(b"BleedBox");
        match (trim, bleed) {
            (_, None) => faults.add("press-bleed", Some(page), "BleedBox"),
            (Some(trim), Some(bleed)) => {
                let over = [trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3]].map(|pt| pt / MM);
                let is = |known: Bleed| over.iter().all(|mm| (mm - known.mm()).abs() <= SLACK);
                if !Bleed::ALL.into_iter().any(is) {
                    faults.add("press-bleed", Some(page), over.map(hundredths).join(" / ") + " mm");
                }
            }
            _ => {}
        }
        let (trim, bleed, media) = (trim?, bleed?, media?);
        if !lies_in(bleed, media, slack) {
            faults.add("press-boxes", Some(page), "BleedBox / MediaBox");
        }
        Some(Self { trim, bleed, media })
    }

    /// Whether something that matters lies where a cutter may cut. What goes on over an edge is meant to be cut there.
    fn is_unsafe(&self, bounds: Bounds) -> bool {
        (0..4).any(|side| {
            let inside = self.inside(side, bounds);
            inside > TOUCH * MM && inside < (SAFE - TOUCH) * MM
        })
    }

    /// How far bounds stay inside the trimmed edge on a side, pt; negative for what goes over it.
    fn inside(&self, side: usize, bounds: Bounds) -> f32 {
        if side < 2 { bounds[side] - self.trim[side] } else { self.trim[side] - bounds[side] }
    }

    /// The same for the edge of the bleed.
    fn inside_bleed(&self, side: usize, bounds: Bounds) -> f32 {
        if side < 2 { bounds[side] - self.bleed[side] } else { self.bleed[side] - bounds[side] }
    }
}

/// A length to a hundredth.
fn hundredths(length: f32) -> String {
    ((length * 100.0).round() / 100.0).to_string()
}

/// The group, actions and annotations of a page.
fn page_objects(reader: &Reader<'_>, page: usize, boxes: Option<&Boxes>, faults: &mut Faults) {
    let Ok(dictionary) = reader.document.get_dictionary(reader.pages[page]) else { return };
    if let Some(group) = reader.dictionary(dictionary, b"Group") {
        let space = reader.get(group, b"CS");
        if !matches!(space, Object::Null) && Space::of(reader, space) == Space::Rgb {
            faults.add("press-rgb", Some(page), "Group");
        }
    }
    if dictionary.has(b"AA") {
        faults.add("script", Some(page), "AA");
    }
    for annotation in reader.get(dictionary, b"Annots").as_array().into_iter().flatten() {
        let Ok(annotation) = reader.resolve(annotation).as_dict() else { continue };
        let subtype = reader.get(annotation, b"Subtype").as_name().unwrap_or_default();
        let bounds = sides(reader, reader.get(annotation, b"Rect"));
        let inside = bounds.zip(boxes).is_none_or(|(bounds, boxes)| touches(bounds, boxes.bleed));
        if inside && !matches!(subtype, b"TrapNet" | b"PrinterMark") {
            faults.add("press-annotation", Some(page), String::from_utf8_lossy(subtype));
        }
    }
}

/// Whether bounds share more than an edge.
fn touches(one: Bounds, other: Bounds) -> bool {
    let slack = SLACK * MM;
    one[0] < other[2] - slack && other[0] < one[2] - slack && one[1] < other[3] - slack && other[1] < one[3] - slack
}

/// What a mark is, for who looks for it: its words, or how far its top left corner is from that of the trimmed page.
fn about(reader: &Reader<'_>, mark: &Mark, boxes: Option<&Boxes>) -> String {
    if let Shape::Words(run, _) = mark.shape {
        return reader.drawn.runs.get(run).map_or("", |run| reader.drawn.words(run).trim()).to_owned();
    }
    let [left, top] = boxes.map_or([0.0; 2], |boxes| [boxes.trim[0], boxes.trim[3]]);
    let [x, y] = [mark.bounds[0] - left, top - mark.bounds[3]].map(|pt| (pt / MM).round());
    format!("x {x} mm, y {y} mm")
}

/// Where a mark lies.
fn place(reader: &Reader<'_>, mark: &Mark, boxes: &Boxes, faults: &mut Faults) {
    let page = Some(mark.page);
    let slack = SLACK * MM;
    let seen = crate::pdf::paint::shared(mark.bounds, boxes.media);
    let is_crop_mark = matches!(mark.color, Color::All(_));
    if is_crop_mark {
        if touches(mark.bounds, boxes.bleed) {
            return faults.add("press-mark-inside", page, about(reader, mark, Some(boxes)));
        }
        if !mark.artifact {
            faults.add("press-mark", page, about(reader, mark, Some(boxes)));
        }
        return;
    }
    if !lies_in(seen, boxes.bleed, slack) {
        return faults.add("press-mark", page, about(reader, mark, Some(boxes)));
    }
    if let Shape::Words(..) = mark.shape {
        if boxes.is_unsafe(mark.bounds) || (0..4).any(|side| boxes.inside(side, mark.bounds) <= TOUCH * MM) {
            faults.add("press-safe", page, about(reader, mark, Some(boxes)));
        }
        return;
    }
    // White is the paper: it has no edge of its own.
    if mark.color.inks() == Some([0.0; 4]) && !matches!(mark.shape, Shape::Picture(_)) {
        return;
    }
    let touch = TOUCH * MM;
    if (0..4).any(|side| boxes.inside(side, mark.bounds) <= touch && boxes.inside_bleed(side, mark.bounds) > touch) {
        faults.add("press-edge", page, about(reader, mark, Some(boxes)));
    }
    if matches!(mark.shape, Shape::Stroke(..)) && boxes.is_unsafe(mark.bounds) {
        faults.add("press-safe", page, about(reader, mark, Some(boxes)));
    }
}

/// What marks are printed with.
struct Inks<'r, 'a, 'f> {
    reader: &'r Reader<'a>,
    faults: &'f mut Faults,
    /// The pictures that were looked into.
    pictures: Vec<lopdf::ObjectId>,
}

impl Inks<'_, '_, '_> {
    fn judge(&mut self, mark: &Mark, boxes: Option<&Boxes>) {
        let page = Some(mark.page);
        let about = about(self.reader, mark, boxes);
        let about = about.as_str();
        if mark.overprint {
            self.faults.add("press-overprint", page, about);
        }
        if mark.blended {
            self.faults.add("press-transparency", page, about);
        }
        if let Shape::Picture(id) = mark.shape {
            return self.picture(id, mark.page);
        }
        match mark.color {
            Color::Rgb(_) => self.faults.add("press-rgb", page, about),
            Color::Other(space) => self.faults.add("press-color", page, space),
            // A crop mark: where it may be is judged elsewhere.
            Color::All(_) => {}
            color => self.inks(mark, color.inks().unwrap_or_default(), about),
        }
        let thin = match &mark.shape {
            Shape::Stroke(_, width) => *width < HAIRLINE - 0.001,
            Shape::Fill(contours) => self.reader.drawn.painted.contours(contours).any(is_thin),
            _ => false,
        };
        if thin {
            self.faults.add("press-hairline", page, about);
        }
    }

    fn inks(&mut self, mark: &Mark, inks: [f32; 4], about: &str) {
        let page = Some(mark.page);
        let total = inks.iter().sum::<f32>() * 100.0;
        #[expect(clippy::cast_precision_loss, reason = "at most 400")]
        if total > MOST_INK as f32 + 0.5 {
            self.faults.add("press-ink", page, format!("{total:.0} %"));
        }
        let Shape::Words(_, size) = mark.shape else { return };
        let [c, m, y, k] = inks;
        let used = inks.iter().filter(|ink| **ink > TRACE).count();
        if k > 1.0 - TRACE && [c, m, y].iter().any(|ink| *ink > TRACE) {
            self.faults.add("press-black", page, about);
        } else if used > 1 && size < LARGE - 0.01 {
            self.faults.add("press-small", page, about);
        }
    }

    /// The colours of a picture, looked into once.
    fn picture(&mut self, id: lopdf::ObjectId, page: usize) {
        if self.pictures.contains(&id) {
            return;
        }
        self.pictures.push(id);
        let page = Some(page);
        let Ok(stream) = self.reader.document.get_object(id).and_then(Object::as_stream) else { return };
        let get = |key: &[u8]| self.reader.get(&stream.dict, key);
        for key in ["SMask", "Mask"] {
            if !matches!(get(key.as_bytes()), Object::Null) {
                self.faults.add("press-transparency", page, key);
            }
        }
        if get(b"ImageMask").as_bool().unwrap_or(false) {
            return;
        }
        match Space::of(self.reader, get(b"ColorSpace")) {
            Space::Gray | Space::Black => {}
            Space::Rgb => self.faults.add("press-rgb", page, "Image"),
            Space::Cmyk => match self.most_ink(stream) {
                Some(total) if total > MOST_INK => self.faults.add("press-ink", page, format!("{total} %")),
                Some(_) => {}
                None => self.faults.add("unread", page, "Image"),
            },
            Space::All => self.faults.add("press-color", page, "Separation"),
            Space::Other(space) => self.faults.add("press-color", page, space),
        }
    }

    /// The most ink of any pixel that is looked at, percent; none when pixels cannot be read.
    fn most_ink(&self, stream: &Stream) -> Option<u32> {
        let bits = self.reader.get(&stream.dict, b"BitsPerComponent").as_i64().ok()?;
        if bits != 8 || stream.dict.has(b"Decode") {
            return None;
        }
        let pixels = self.reader.plain(stream, LARGEST_PICTURE).ok()?;
        let side = |key: &[u8]| usize::try_from(self.reader.get(&stream.dict, key).as_i64().ok()?).ok();
        let count = side(b"Width")?.checked_mul(side(b"Height")?)?;
        if pixels.len() < count.checked_mul(4)? {
            return None;
        }
        let every = (count / MOST_PIXELS).max(1);
        let totals = pixels.chunks_exact(4).map(|inks| inks.iter().map(|ink| u32::from(*ink)).sum::<u32>());
        let most = totals.step_by(every).max();
        // Rounded down: each of four inks was rounded to one of 255 levels.
        Some(most.unwrap_or(0).saturating_sub(2) * 100 / 255)
    }
}

/// Whether a contour is a rectangle too thin for a plate.
fn is_thin(contour: &[[f32; 2]]) -> bool {
    let Some([left, bottom, right, top]) = crate::pdf::paint::around(contour) else { return false };
    contour.len() <= 5 && (right - left).min(top - bottom) < HAIRLINE - 0.001
}
