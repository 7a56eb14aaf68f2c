//! How many papers of a kit, as the ledger counts them: by product, variants added up.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::{Kit, RunPlace};
use crate::publication::{Row, TABLE, row};

/// Copies by product: `affiche-a4`.
pub type Copies = BTreeMap<String, u32>;

/// Those of a whole kit: of each of its sheets, for all its places.
pub(super) fn of_kit(kit: &Kit) -> Copies {
    of_all_sheets(kit, |_| true)
}

/// Those of each place, the ones with an address of their own first; an address with none gets those of other places.
pub(super) fn by_place(kit: &Kit) -> Vec<RunPlace> {
    let delivered = kit.deliveries.iter().map(|delivery| (&delivery.to, Some(delivery.address.clone())));
    let is_delivered = |place: &&String| kit.deliveries.iter().any(|delivery| delivery.to == **place);
    let others: BTreeSet<&String> = kit.items.iter().flat_map(|item| item.copies.keys()).filter(|to| !is_delivered(to)).collect();
    let places = delivered.chain(others.into_iter().map(|to| (to, None)));
    places.map(|(to, address)| RunPlace { to: to.clone(), address, copies: of_all_sheets(kit, |place| place == to) }).collect()
}

fn of_all_sheets(kit: &Kit, is_wanted: impl Fn(&str) -> bool) -> Copies {
    let sheets = u32::try_from(kit.sheets.len()).unwrap_or(u32::MAX);
    let times = |(product, n): (String, u32)| (product, n.saturating_mul(sheets));
    of_a_sheet(kit, is_wanted).into_iter().map(times).collect()
}

/// Those of one of its sheets, for some of its places.
pub(super) fn of_a_sheet(kit: &Kit, is_wanted: impl Fn(&str) -> bool) -> Copies {
    let mut copies = Copies::new();
    for item in &kit.items {
        let Some(row) = row(&item.publication) else { continue };
        let wanted = item.copies.iter().filter(|(place, _)| is_wanted(place));
        let n = wanted.fold(0_u32, |sum, (_, n)| sum.saturating_add(*n));
        if n > 0 {
            let total = copies.entry(product(row, &item.format)).or_default();
            *total = total.saturating_add(n);
        }
    }
    copies
}

/// The publication and the format of a product, if we still have it.
#[must_use]
pub fn publication(name: &str) -> Option<(&'static Row, &'static str)> {
    let mut all = TABLE.iter().flat_map(|row| row.formats.iter().map(move |format| (row, *format)));
    all.find(|(row, format)| product(row, format) == name)
}

/// What a file's name says after its slug: `affiche-a4`.
fn product(row: &Row, format: &str) -> String {
    let name = row.path.rsplit('/').next().unwrap_or(row.path);
    let name = name.strip_prefix("{slug}-").unwrap_or(name);
    name.strip_suffix(".pdf").unwrap_or(name).replace("{format}", format)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_is_what_a_file_s_name_says_after_its_slug() {
        for (id, format, name) in
            [("poster", "a3", "affiche-a3"), ("leaflet", "", "feuillet-a5"), ("large", "", "gros-caracteres-a4")]
        {
            assert_eq!(product(row(id).unwrap(), format), name);
            let (found, size) = publication(name).unwrap();
            assert_eq!((found.id, size), (id, name.rsplit('-').next().unwrap()));
        }
        assert!(publication("tract-a6").is_none());
    }
}
