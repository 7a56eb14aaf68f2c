//! How many characters to cut from texts that do not fit their zones.

use super::{Misfit, Zone};

/// What is left of a text that had to be cut with others, characters.
const STUMP: usize = 24;

/// The texts that an author can shorten.
pub(super) type Texts<'t> = Vec<(Zone, &'t mut String)>;

/// What to cut so that it fits: from the text that loses the smallest share of itself; when no text alone is enough,
/// from the longest first, and so on. Never empty when there is a text.
pub(super) fn blamed<T: Clone>(
    subject: &T,
    texts: impl for<'t> Fn(&'t mut T) -> Texts<'t>,
    mut fits: impl FnMut(&T) -> bool,
) -> Vec<Misfit> {
    let mut subject = subject.clone();
    let mut out = Vec::new();
    loop {
        let found: Vec<(Zone, String)> = texts(&mut subject).into_iter().map(|(zone, text)| (zone, text.clone())).collect();
        let mut best: Option<(usize, usize)> = None;
        for (i, (_, text)) in found.iter().enumerate() {
            let length = text.chars().count();
            let mut try_cut = |cut: usize| {
                let mut subject = subject.clone();
                if let Some((_, slot)) = texts(&mut subject).into_iter().nth(i) {
                    *slot = shortened(text, cut);
                }
                fits(&subject)
            };
            if length == 0 || !try_cut(length) {
                continue;
            }
            // The least cut that fits: between one that does not and one that does.
            let (mut no, mut yes) = (0, length);
            while yes - no > 1 {
                let middle = usize::midpoint(no, yes);
                if try_cut(middle) { yes = middle } else { no = middle }
            }
            if best.is_none_or(|(b, cut)| yes * found[b].1.chars().count() < cut * length) {
                best = Some((i, yes));
            }
        }
        if let Some((i, cut)) = best {
            out.push(Misfit::Over { zone: found[i].0, text: found[i].1.clone(), cut });
            return out;
        }
        let longest = (0..found.len()).max_by_key(|i| found[*i].1.chars().count());
        let Some((i, (zone, text))) = longest.and_then(|i| Some((i, found.get(i)?))) else { return out };
        if text.chars().count() <= STUMP {
            if out.is_empty() {
                out.push(Misfit::TooLong { zone: *zone, text: text.clone() });
            }
            return out;
        }
        let cut = text.chars().count() - STUMP;
        out.push(Misfit::Over { zone: *zone, text: text.clone(), cut });
        if let Some((_, slot)) = texts(&mut subject).into_iter().nth(i) {
            *slot = shortened(text, cut);
        }
    }
}

/// A text without its last `cut` characters.
pub(super) fn shortened(text: &str, cut: usize) -> String {
    text.chars().take(text.chars().count().saturating_sub(cut)).collect::<String>().trim_end().to_owned()
}
