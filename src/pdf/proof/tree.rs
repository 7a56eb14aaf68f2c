//! The structure tree, walked once.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object, ObjectId};

use super::Faults;
use crate::pdf::read::{Reader, entry};

/// The most elements, and how deep they may lie.
const MOST_ELEMENTS: usize = 500_000;
const DEEPEST: usize = 128;

/// The elements, each before what it holds.
#[derive(Default)]
pub(super) struct Tree<'a> {
    pub(super) elements: Vec<Element<'a>>,
    /// Words and annotations, in reading order: the element, then what it holds.
    pub(super) leaves: Vec<(usize, Leaf)>,
    /// The figure that each sequence belongs to.
    pub(super) figures: Vec<Option<usize>>,
}

/// A structure element.
pub(super) struct Element<'a> {
    pub(super) id: ObjectId,
    pub(super) role: &'a [u8],
    pub(super) dictionary: &'a Dictionary,
    pub(super) parent: Option<usize>,
    pub(super) kids: Vec<usize>,
    /// Whether it holds words itself.
    pub(super) holds_words: bool,
    pub(super) page: Option<usize>,
}

/// What an element holds besides elements.
#[derive(Clone, Copy)]
pub(super) enum Leaf {
    /// A marked sequence: page and identifier.
    Words(Option<usize>, i64),
    /// An annotation.
    Object(ObjectId),
}

struct Walk<'r, 'a, 'f> {
    reader: &'r Reader<'a>,
    tree: Tree<'a>,
    seen: BTreeSet<ObjectId>,
    faults: &'f mut Faults,
}

impl<'a> Tree<'a> {
    pub(super) fn walk(reader: &Reader<'a>, faults: &mut Faults) -> Self {
        let tree = Self { figures: vec![None; reader.drawn.sequences.len()], ..Self::default() };
        let root = reader.document.catalog().ok().and_then(|catalog| catalog.get(b"StructTreeRoot").ok());
        let id = root.and_then(|root| root.as_reference().ok());
        let Some((id, root)) = id.and_then(|id| Some((id, reader.document.get_dictionary(id).ok()?))) else {
            faults.add("untagged-file", None, "");
            return tree;
        };
        let mut walk = Walk { reader, tree, seen: BTreeSet::new(), faults };
        if let Ok(kids) = root.get(b"K") {
            walk.kids(kids, None, id, None, 0);
        }
        let roots: Vec<_> = walk.tree.elements.iter().filter(|element| element.parent.is_none()).collect();
        if !matches!(roots[..], [Element { role: b"Document", .. }]) {
            walk.faults.add("root", None, "");
        }
        let mut tree = walk.tree;
        tree.find_figures(reader);
        tree
    }

    fn find_figures(&mut self, reader: &Reader<'a>) {
        for (element, leaf) in &self.leaves {
            if let Leaf::Words(Some(page), mcid) = *leaf
                && let Some(place) = reader.drawn.places.get(&(page, mcid))
            {
                let up = std::iter::successors(Some(*element), |at| self.elements[*at].parent);
                self.figures[*place] = up.take(4).find(|at| self.role(*at) == b"Figure");
            }
        }
    }

    pub(super) fn role(&self, element: usize) -> &'a [u8] {
        self.elements[element].role
    }
}

impl<'a> Walk<'_, 'a, '_> {
    fn kids(&mut self, kid: &'a Object, parent: Option<usize>, holder: ObjectId, page: Option<usize>, depth: usize) {
        if depth > DEEPEST || self.tree.elements.len() + self.tree.leaves.len() > MOST_ELEMENTS {
            return self.faults.add("twice", page, "");
        }
        let id = kid.as_reference().ok();
        match self.reader.resolve(kid) {
            Object::Array(items) => items.iter().for_each(|item| self.kids(item, parent, holder, page, depth + 1)),
            Object::Integer(mcid) => self.words(parent, page, *mcid),
            Object::Dictionary(kid) => {
                let page = self.reader.page_of(kid).or(page);
                if let (Ok(role), Some(id)) = (self.reader.get(kid, b"S").as_name(), id) {
                    self.element(kid, id, role, parent, holder, page, depth);
                } else if let Ok(mcid) = self.reader.get(kid, b"MCID").as_i64() {
                    self.words(parent, page, mcid);
                } else if let (Ok(object), Some(parent)) = (kid.get(b"Obj").and_then(Object::as_reference), parent) {
                    self.tree.leaves.push((parent, Leaf::Object(object)));
                } else {
                    self.faults.add("kid", page, "");
                }
            }
            _ => self.faults.add("kid", page, ""),
        }
    }

    #[expect(clippy::too_many_arguments, reason = "an element has its place, its holder and its page")]
    fn element(
        &mut self,
        dictionary: &'a Dictionary,
        id: ObjectId,
        role: &'a [u8],
        parent: Option<usize>,
        holder: ObjectId,
        page: Option<usize>,
        depth: usize,
    ) {
        let name = String::from_utf8_lossy(role);
        if !self.seen.insert(id) {
            return self.faults.add("twice", page, name);
        }
        if entry(dictionary, b"P").and_then(|parent| parent.as_reference().ok()) != Some(holder) {
            self.faults.add("parent", page, name);
        }
        let index = self.tree.elements.len();
        let element = Element { id, role, dictionary, parent, kids: Vec::new(), holds_words: false, page };
        self.tree.elements.push(element);
        if let Some(parent) = parent {
            self.tree.elements[parent].kids.push(index);
        }
        if let Some(kids) = entry(dictionary, b"K") {
            self.kids(kids, Some(index), id, page, depth + 1);
        }
    }

    fn words(&mut self, parent: Option<usize>, page: Option<usize>, mcid: i64) {
        let Some(parent) = parent else { return self.faults.add("kid", page, "") };
        self.tree.elements[parent].holds_words = true;
        self.tree.leaves.push((parent, Leaf::Words(page, mcid)));
    }
}
