//! Where words stand: on the page, not on one another, not on a picture.

use lopdf::Object;

use super::Faults;
use super::tree::Tree;
use crate::pdf::drawing::Bounds;
use crate::pdf::read::Reader;

/// How far two bounds may lie in one another, pt: the rounding of widths moves words by less, and an overlap that a
/// reader sees is more.
const TOUCH: f32 = 0.6;
/// How far two runs may lie in one another sideways, in shares of the height of the lower: an eighth of an em, since
/// kerning draws a comma under the arm of the « r » before it.
const KERNING: f32 = 0.21;

/// Something that stands on a page.
struct Thing<'a> {
    bounds: Bounds,
    /// Its words; none for a picture.
    text: Option<&'a str>,
    /// The figure that it is, or belongs to.
    figure: Option<usize>,
}

pub(super) fn judge(reader: &Reader<'_>, tree: &Tree<'_>, faults: &mut Faults) {
    let figures = &tree.figures;
    let mut things: Vec<Vec<Thing<'_>>> = reader.pages.iter().map(|_| Vec::new()).collect();
    let pages: Vec<Bounds> = (0..reader.pages.len()).map(|page| page_bounds(reader, page)).collect();
    for (index, element) in tree.elements.iter().enumerate() {
        let Some(page) = element.page.filter(|_| element.role == b"Figure") else { continue };
        let bounds = figure_bounds(reader, element.dictionary);
        match bounds {
            Some(bounds) if lies_in(bounds, pages[page]) => {
                things[page].push(Thing { bounds, text: None, figure: Some(index) });
            }
            _ => faults.add("figure-box", Some(page), reader.string(element.dictionary, b"Alt").unwrap_or_default()),
        }
    }
    for picture in &reader.drawn.pictures {
        let figure = picture.sequence.and_then(|sequence| figures[sequence]);
        // A picture of a figure has been placed by the bounds that the figure declares.
        if figure.is_none() {
            things[picture.page].push(Thing { bounds: picture.bounds, text: None, figure: None });
        }
    }
    for run in &reader.drawn.runs {
        if !lies_in(run.bounds, pages[run.page]) {
            faults.add("outside", Some(run.page), reader.drawn.words(run).trim());
        }
        let figure = run.sequence.and_then(|sequence| figures[sequence]);
        things[run.page].push(Thing { bounds: run.bounds, text: Some(reader.drawn.words(run)), figure });
    }
    for (page, things) in things.iter_mut().enumerate() {
        overlaps(page, things, faults);
    }
}

/// Sorted by their feet, each is compared with those that start below its head only: about n log n, since lines are few
/// at one height.
fn overlaps(page: usize, things: &mut [Thing<'_>], faults: &mut Faults) {
    things.sort_by(|one, other| one.bounds[1].total_cmp(&other.bounds[1]));
    for (index, one) in things.iter().enumerate() {
        for other in &things[index + 1..] {
            if other.bounds[1] > one.bounds[3] - TOUCH {
                break;
            }
            let lower = (one.bounds[3] - one.bounds[1]).min(other.bounds[3] - other.bounds[1]);
            let side = if one.text.is_some() && other.text.is_some() { TOUCH.max(KERNING * lower) } else { TOUCH };
            let apart = one.bounds[0] + side > other.bounds[2] || other.bounds[0] + side > one.bounds[2];
            let thin = one.bounds[3].min(other.bounds[3]) - one.bounds[1].max(other.bounds[1]) < TOUCH;
            if apart || thin {
                continue;
            }
            match (one.text, other.text) {
                (Some(one), Some(other)) => {
                    faults.add("overlap", Some(page), format!("{} / {}", one.trim(), other.trim()));
                }
                (Some(text), None) | (None, Some(text)) if one.figure.is_none() || one.figure != other.figure => {
                    faults.add("over-figure", Some(page), text.trim());
                }
                _ => {}
            }
        }
    }
}

fn lies_in(inner: Bounds, outer: Bounds) -> bool {
    inner[0] >= outer[0] - TOUCH && inner[1] >= outer[1] - TOUCH && inner[2] <= outer[2] + TOUCH && inner[3] <= outer[3] + TOUCH
}

pub(super) fn sides(reader: &Reader<'_>, sides: &Object) -> Option<Bounds> {
    let sides = sides.as_array().ok()?;
    let sides: Vec<f32> = sides.iter().filter_map(|side| reader.resolve(side).as_float().ok()).collect();
    let [a, b, c, d] = sides[..] else { return None };
    Some([a.min(c), b.min(d), a.max(c), b.max(d)])
}

/// The page once trimmed.
fn page_bounds(reader: &Reader<'_>, page: usize) -> Bounds {
    let dictionary = reader.document.get_dictionary(reader.pages[page]).ok();
    let found = dictionary.and_then(|page| {
        sides(reader, reader.inherited(page, b"TrimBox")).or_else(|| sides(reader, reader.inherited(page, b"MediaBox")))
    });
    found.unwrap_or([0.0; 4])
}

/// The bounds that a figure declares.
pub(super) fn figure_bounds(reader: &Reader<'_>, figure: &lopdf::Dictionary) -> Option<Bounds> {
    let found = |holder: &Object| sides(reader, reader.get(reader.resolve(holder).as_dict().ok()?, b"BBox"));
    match reader.get(figure, b"A") {
        Object::Array(list) => list.iter().find_map(found),
        one => found(one),
    }
}
