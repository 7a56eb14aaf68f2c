//! How elements are nested, who owns what is drawn, and in which order it is read.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object, ObjectId};

use super::Faults;
use super::tree::{Leaf, Tree};
use crate::pdf::read::Reader;

/// How deep a number tree may be.
const DEEPEST: usize = 32;
/// The most columns or rows that a cell takes.
const MOST_SPANNED: usize = 1_000;

pub(super) fn judge(reader: &Reader<'_>, tree: &Tree<'_>, faults: &mut Faults) {
    grammar(reader, tree, faults);
    let owners = owners(reader, tree, faults);
    order(reader, tree, faults);
    let parents = parent_tree(reader);
    marked(reader, tree, &owners, &parents, faults);
    annotations(reader, tree, &parents, faults);
}

fn name(role: &[u8]) -> String {
    String::from_utf8_lossy(role).into_owned()
}

/// Whether an element of one type may hold one of another: ISO 32000-1, 14.8.4. `None` stands for the root.
fn may_hold(parent: &[u8], child: &[u8]) -> bool {
    let inline = matches!(child, b"Span" | b"Link" | b"Figure" | b"Note" | b"Reference" | b"Em" | b"Strong" | b"Code");
    let item = matches!(child, b"LI" | b"Lbl" | b"LBody" | b"TR" | b"TH" | b"TD" | b"Document");
    match parent {
        b"L" => matches!(child, b"LI" | b"L" | b"Caption"),
        b"LI" => matches!(child, b"Lbl" | b"LBody"),
        b"Table" => matches!(child, b"TR" | b"THead" | b"TBody" | b"TFoot" | b"Caption"),
        b"THead" | b"TBody" | b"TFoot" => child == b"TR",
        b"TR" => matches!(child, b"TH" | b"TD"),
        b"Note" => child == b"Lbl" || !item,
        b"H1" | b"H2" | b"H3" | b"H4" | b"H5" | b"H6" | b"P" | b"Lbl" | b"Link" | b"Span" => inline,
        b"Figure" => inline || child == b"Caption",
        _ => !item,
    }
}

/// Whether an element of a type may hold words itself.
fn may_say(role: &[u8]) -> bool {
    !matches!(role, b"Document" | b"Sect" | b"Part" | b"L" | b"LI" | b"Table" | b"THead" | b"TBody" | b"TFoot" | b"TR")
}

/// An attribute of an element (ISO 32000-1, 14.7.5).
fn attribute<'a>(reader: &Reader<'a>, element: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
    let found = |holder: &'a Object| {
        let value = reader.resolve(holder).as_dict().ok().map(|holder| reader.get(holder, key))?;
        (!matches!(value, Object::Null)).then_some(value)
    };
    match reader.get(element, b"A") {
        Object::Array(list) => list.iter().find_map(found),
        one => found(one),
    }
}

fn grammar(reader: &Reader<'_>, tree: &Tree<'_>, faults: &mut Faults) {
    let mut level = 0;
    let mut notes = BTreeSet::new();
    let leaves: BTreeSet<usize> = tree.leaves.iter().map(|(element, _)| *element).collect();
    for (index, element) in tree.elements.iter().enumerate() {
        let mut fault = |kind| faults.add(kind, element.page, name(element.role));
        let roles: Vec<&[u8]> = element.kids.iter().map(|kid| tree.role(*kid)).collect();
        if let Some(parent) = element.parent
            && !may_hold(tree.role(parent), element.role)
        {
            fault("nesting");
        }
        if element.holds_words && !may_say(element.role) {
            fault("words-place");
        }
        if roles.is_empty() && !leaves.contains(&index) && !matches!(element.role, b"TD" | b"TH") {
            fault("empty");
        }
        match element.role {
            [b'H', digit @ b'1'..=b'6'] => {
                if digit - b'0' > level + 1 {
                    fault("heading-skipped");
                }
                level = digit - b'0';
            }
            b"LI" if !matches!(roles[..], [b"LBody"] | [b"Lbl", b"LBody"]) => fault("list-item"),
            b"L" => {
                let labelled = element.kids.iter().any(|item| {
                    tree.elements[*item].kids.first().is_some_and(|first| tree.role(*first) == b"Lbl")
                });
                let numbering = attribute(reader, element.dictionary, b"ListNumbering");
                let none = numbering.and_then(|value| value.as_name().ok()).is_none_or(|value| value == b"None");
                if labelled && none {
                    fault("list-numbering");
                }
            }
            b"TH" => {
                let scope = attribute(reader, element.dictionary, b"Scope").and_then(|scope| scope.as_name().ok());
                if !matches!(scope, Some(b"Row" | b"Column" | b"Both")) {
                    fault("scope");
                }
            }
            b"Table" => table(reader, tree, index, &mut fault),
            b"Figure" => {
                if reader.string(element.dictionary, b"Alt").unwrap_or_default().trim().is_empty() {
                    fault("figure-alternative");
                }
            }
            b"Note" => {
                let id = reader.string(element.dictionary, b"ID").unwrap_or_default();
                if id.is_empty() || !notes.insert(id) {
                    fault("note-name");
                }
            }
            _ => {}
        }
    }
}

/// ISO 14289-1, 7.5: rows of as many cells, spans counted (ISO 32000-1, table 349), of which some are headers.
fn table(reader: &Reader<'_>, tree: &Tree<'_>, table: usize, fault: &mut impl FnMut(&'static str)) {
    let mut rows = Vec::new();
    for kid in &tree.elements[table].kids {
        if tree.role(*kid) == b"TR" {
            rows.push(*kid);
        } else {
            rows.extend(tree.elements[*kid].kids.iter().filter(|row| tree.role(**row) == b"TR"));
        }
    }
    let span = |cell: &usize, key: &[u8]| {
        let span = attribute(reader, tree.elements[*cell].dictionary, key).and_then(|span| span.as_i64().ok());
        span.and_then(|span| usize::try_from(span).ok()).map_or(1, |span| span.clamp(1, MOST_SPANNED))
    };
    let mut counts = BTreeSet::new();
    // What cells of rows above still take: columns, for how many rows more.
    let mut above: Vec<(usize, usize)> = Vec::new();
    for row in &rows {
        let own: Vec<(usize, usize)> =
            tree.elements[*row].kids.iter().map(|cell| (span(cell, b"ColSpan"), span(cell, b"RowSpan"))).collect();
        counts.insert(above.iter().chain(&own).map(|(columns, _)| columns).sum::<usize>());
        above = above.into_iter().chain(own).filter(|(_, rows)| *rows > 1).map(|(columns, rows)| (columns, rows - 1)).collect();
    }
    if counts.len() != 1 || !above.is_empty() {
        fault("table-rows");
    }
    if !rows.iter().flat_map(|row| &tree.elements[*row].kids).any(|cell| tree.role(*cell) == b"TH") {
        fault("table-header");
    }
}

/// The owner of each drawn sequence.
fn owners(reader: &Reader<'_>, tree: &Tree<'_>, faults: &mut Faults) -> Vec<Option<usize>> {
    let drawn = &reader.drawn;
    let mut owners = vec![None; drawn.sequences.len()];
    for (element, leaf) in &tree.leaves {
        let Leaf::Words(page, mcid) = *leaf else { continue };
        let role = || name(tree.role(*element));
        let Some(place) = page.and_then(|page| drawn.places.get(&(page, mcid))) else {
            faults.add("words-undrawn", page, role());
            continue;
        };
        if owners[*place].replace(*element).is_some() {
            faults.add("words-shared", page, role());
        }
    }
    for (sequence, owner) in drawn.sequences.iter().zip(&owners) {
        if owner.is_none() {
            faults.add("words-lost", Some(sequence.page), sequence.text.trim());
        }
    }
    for (page, _) in &drawn.twice {
        faults.add("words-twice", Some(*page), "");
    }
    for page in &drawn.loose {
        faults.add("loose", Some(*page), "");
    }
    owners
}

/// What is read first is drawn first: page, then place in the content.
fn order(reader: &Reader<'_>, tree: &Tree<'_>, faults: &mut Faults) {
    let mut last = None;
    for (element, leaf) in &tree.leaves {
        let Leaf::Words(Some(page), mcid) = *leaf else { continue };
        let Some(place) = reader.drawn.places.get(&(page, mcid)).copied() else { continue };
        if last.is_some_and(|last| place < last) {
            let text = reader.drawn.sequences[place].text.trim();
            faults.add("order", Some(page), if text.is_empty() { name(tree.role(*element)) } else { text.to_owned() });
        }
        last = Some(place);
    }
}

/// The entries of the parent tree (ISO 32000-1, 14.7.4.4).
fn parent_tree<'a>(reader: &Reader<'a>) -> BTreeMap<i64, &'a Object> {
    let mut entries = BTreeMap::new();
    let root = reader.document.catalog().ok().and_then(|catalog| reader.dictionary(catalog, b"StructTreeRoot"));
    let mut nodes: Vec<(&Dictionary, usize)> =
        root.and_then(|root| reader.dictionary(root, b"ParentTree")).map(|node| (node, 0)).into_iter().collect();
    while let Some((node, depth)) = nodes.pop() {
        for pair in reader.get(node, b"Nums").as_array().map(Vec::as_slice).unwrap_or_default().chunks_exact(2) {
            if let Ok(key) = pair[0].as_i64() {
                entries.insert(key, &pair[1]);
            }
        }
        if depth < DEEPEST && nodes.len() < 10_000 {
            let kids = reader.get(node, b"Kids").as_array().map(Vec::as_slice).unwrap_or_default();
            nodes.extend(kids.iter().filter_map(|kid| reader.resolve(kid).as_dict().ok()).map(|kid| (kid, depth + 1)));
        }
    }
    entries
}

/// The parent tree says of each sequence who owns it, and the structure says the same.
fn marked(
    reader: &Reader<'_>,
    tree: &Tree<'_>,
    owners: &[Option<usize>],
    parents: &BTreeMap<i64, &Object>,
    faults: &mut Faults,
) {
    let mut keys = BTreeSet::new();
    let mut lists: Vec<Option<&[Object]>> = Vec::with_capacity(reader.pages.len());
    for page in &reader.pages {
        let page = reader.document.get_dictionary(*page).ok();
        let key = page.and_then(|page| reader.get(page, b"StructParents").as_i64().ok());
        let list = key.filter(|key| keys.insert(*key)).and_then(|key| parents.get(&key));
        lists.push(list.and_then(|list| reader.resolve(list).as_array().ok()).map(Vec::as_slice));
    }
    let mut known = vec![0; lists.len()];
    for (sequence, owner) in reader.drawn.sequences.iter().zip(owners) {
        let list = lists.get(sequence.page).copied().flatten().unwrap_or_default();
        let entry = usize::try_from(sequence.mcid).ok().and_then(|mcid| list.get(mcid));
        let said = entry.and_then(|entry| entry.as_reference().ok());
        known[sequence.page] += usize::from(said.is_some());
        if said.is_none() || owner.is_some_and(|owner| Some(tree.elements[owner].id) != said) {
            faults.add("parent-tree", Some(sequence.page), sequence.text.trim());
        }
    }
    for (page, (list, known)) in lists.iter().zip(known).enumerate() {
        let said = list.unwrap_or_default().iter().filter(|entry| entry.as_reference().is_ok()).count();
        if said > known {
            faults.add("parent-tree", Some(page), "");
        }
    }
}

/// ISO 14289-1, 7.18: each annotation belongs to one link, says where it goes, and lies over its words.
fn annotations(reader: &Reader<'_>, tree: &Tree<'_>, parents: &BTreeMap<i64, &Object>, faults: &mut Faults) {
    let mut held: BTreeMap<ObjectId, usize> = BTreeMap::new();
    let mut pressed = BTreeSet::new();
    for (element, leaf) in &tree.leaves {
        if let Leaf::Object(id) = leaf {
            pressed.insert(*element);
            if tree.role(*element) != b"Link" || held.insert(*id, *element).is_some() {
                faults.add("link-owner", tree.elements[*element].page, name(tree.role(*element)));
            }
        }
    }
    for (index, element) in tree.elements.iter().enumerate() {
        if element.role == b"Link" && !pressed.contains(&index) {
            faults.add("link-annotation", element.page, "");
        }
    }
    // The runs of each link, by page.
    let mut words: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    let mut owner = vec![None; reader.drawn.sequences.len()];
    for (element, leaf) in &tree.leaves {
        if let Leaf::Words(Some(page), mcid) = *leaf
            && let Some(place) = reader.drawn.places.get(&(page, mcid))
        {
            let up = std::iter::successors(Some(*element), |at| tree.elements[*at].parent);
            owner[*place] = up.take(4).find(|at| tree.role(*at) == b"Link");
        }
    }
    for (index, run) in reader.drawn.runs.iter().enumerate() {
        if let Some(link) = run.sequence.and_then(|sequence| owner[sequence]) {
            words.entry((link, run.page)).or_default().push(index);
        }
    }
    for (page, id) in reader.pages.iter().enumerate() {
        let Ok(dictionary) = reader.document.get_dictionary(*id) else { continue };
        let Ok(annotations) = reader.get(dictionary, b"Annots").as_array() else { continue };
        for object in annotations {
            let id = object.as_reference().ok();
            let Ok(annotation) = reader.resolve(object).as_dict() else { continue };
            let contents = reader.string(annotation, b"Contents").unwrap_or_default();
            if contents.trim().is_empty() {
                faults.add("link-contents", Some(page), "");
            }
            if reader.dictionary(annotation, b"A").is_some_and(|action| {
                !reader.get(action, b"S").as_name().is_ok_and(|kind| matches!(kind, b"URI" | b"GoTo"))
            }) {
                faults.add("script", Some(page), contents.as_str());
            }
            let Some(link) = id.and_then(|id| held.get(&id)).copied() else {
                faults.add("link-owner", Some(page), contents);
                continue;
            };
            let said = reader.get(annotation, b"StructParent").as_i64().ok().and_then(|key| parents.get(&key));
            if said.and_then(|said| said.as_reference().ok()) != Some(tree.elements[link].id) {
                faults.add("link-parent", Some(page), contents.as_str());
            }
            let sides: Vec<f32> = reader
                .get(annotation, b"Rect")
                .as_array()
                .map(|sides| sides.iter().filter_map(|side| reader.resolve(side).as_float().ok()).collect())
                .unwrap_or_default();
            let over = |bounds: [f32; 4]| {
                let (x, y) = (f32::midpoint(bounds[0], bounds[2]), f32::midpoint(bounds[1], bounds[3]));
                matches!(sides[..], [l, b, r, t] if l.min(r) <= x && x <= l.max(r) && b.min(t) <= y && y <= b.max(t))
            };
            let runs = words.get(&(link, page)).map(Vec::as_slice).unwrap_or_default();
            if !runs.iter().all(|run| over(reader.drawn.runs[*run].bounds)) {
                faults.add("link-area", Some(page), contents);
            }
        }
    }
}
