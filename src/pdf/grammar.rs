//! What a paper must be before it is written: every mark is read or is an artifact, and what is read is nested as
//! ISO 32000-1, 14.8.4 and ISO 14289-1, 7 want it.

use std::collections::{BTreeMap, BTreeSet};

use super::PdfError;
use crate::layout::{Item, Kid, LeafId, LinkTarget, Paper, Role};

/// Where a leaf is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Placement {
    /// Page, from 0.
    pub(crate) page: usize,
    /// Its marked-content identifier on that page.
    pub(crate) mcid: usize,
    /// The node that holds it.
    pub(crate) node: usize,
    /// Whether it draws words.
    words: bool,
}

/// A checked paper.
#[derive(Debug)]
pub(crate) struct Plan<'a> {
    /// The paper.
    pub(crate) paper: &'a Paper,
    /// Where each leaf is drawn.
    pub(crate) leaves: BTreeMap<LeafId, Placement>,
    /// The nodes of the leaves of each page, by marked-content identifier.
    pub(crate) owners: Vec<Vec<usize>>,
    /// The node of each link annotation.
    pub(crate) links: Vec<usize>,
    /// The parent of each node; the root is its own.
    pub(crate) parents: Vec<usize>,
}

/// The largest side of a page, pt: ISO 32000-1, annex C.
const LARGEST_PAGE: f32 = 14_400.0;

impl<'a> Plan<'a> {
    /// Checks a paper.
    pub(crate) fn check(paper: &'a Paper) -> Result<Self, PdfError> {
        check_words(paper)?;
        let drawn = Drawn::collect(paper)?;
        let mut walk = Walk {
            paper,
            drawn: &drawn,
            parents: vec![None; paper.structure.len()],
            leaves: BTreeMap::new(),
            links: vec![None; paper.links.len()],
            notes: BTreeSet::new(),
            heading: 0,
        };
        match paper.structure.first() {
            Some(root) if root.role == Role::Document => walk.node(0, 0, 0)?,
            _ => return Err(PdfError::new("pdf-root")),
        }
        let Walk { parents, leaves, links, .. } = walk;

        let parents = parents
            .into_iter()
            .enumerate()
            .map(|(node, parent)| parent.ok_or_else(|| PdfError::new("pdf-node-unreached").fact("node", node)))
            .collect::<Result<_, _>>()?;
        let links = links
            .into_iter()
            .enumerate()
            .map(|(link, node)| node.ok_or_else(|| PdfError::new("pdf-link-unused").fact("link", link)))
            .collect::<Result<_, _>>()?;
        let owners = drawn
            .pages
            .iter()
            .map(|page| {
                page.iter()
                    .map(|leaf| match leaves.get(leaf) {
                        Some(placement) => Ok(placement.node),
                        None => Err(PdfError::new("pdf-leaf-unread").fact("leaf", leaf.0)),
                    })
                    .collect()
            })
            .collect::<Result<_, _>>()?;
        check_links(paper)?;
        check_bookmarks(paper)?;
        Ok(Self { paper, leaves, owners, links, parents })
    }
}

/// The name of a role: its standard structure type, which is also the tag of its marked content.
pub(crate) fn structure_type(role: &Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Sect => "Sect",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(3) => "H3",
        Role::Heading(_) => "H4",
        Role::Paragraph => "P",
        Role::List { .. } => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::TableRow => "TR",
        Role::HeaderCell { .. } => "TH",
        Role::DataCell => "TD",
        Role::Figure { .. } => "Figure",
        Role::Link => "Link",
        Role::Note { .. } => "Note",
        Role::BlockQuote => "BlockQuote",
        Role::Span => "Span",
    }
}

/// Whether a node of one role may hold one of another. Lists and tables as ISO 32000-1, tables 336 and 337; the rest
/// is the narrow use that we make of 14.8.4: groups hold blocks, blocks hold words.
fn may_hold(parent: &Role, child: &Role) -> bool {
    use Role::{
        BlockQuote, DataCell, Document, Figure, HeaderCell, Heading, Label, Link, List, ListBody, ListItem, Note,
        Paragraph, Sect, Span, Table, TableRow,
    };
    match parent {
        Document | Sect => {
            matches!(
                child,
                Sect | Heading(_) | Paragraph | List { .. } | Table | Figure { .. } | Note { .. } | BlockQuote
            )
        }
        List { .. } => matches!(child, ListItem),
        ListItem => matches!(child, Label | ListBody),
        Table => matches!(child, TableRow),
        TableRow => matches!(child, HeaderCell { .. } | DataCell),
        ListBody | BlockQuote | DataCell => matches!(
            child,
            Heading(_) | Paragraph | List { .. } | Table | Figure { .. } | Note { .. } | BlockQuote | Link | Span
        ),
        HeaderCell { .. } => matches!(child, Paragraph | Figure { .. } | Link | Span | Note { .. }),
        Note { .. } => matches!(child, Label | Paragraph | List { .. } | Link | Span),
        Heading(_) | Paragraph | Label => matches!(child, Figure { .. } | Link | Span | Note { .. }),
        Link => matches!(child, Figure { .. } | Span),
        Span => matches!(child, Link | Span | Figure { .. }),
        Figure { .. } => false,
    }
}

/// Whether a node of a role may hold words itself.
fn holds_leaves(role: &Role) -> bool {
    !matches!(role, Role::Document | Role::Sect | Role::List { .. } | Role::ListItem | Role::Table | Role::TableRow)
}

/// What the pages draw.
struct Drawn {
    /// The leaves of each page, in order.
    pages: Vec<Vec<LeafId>>,
    /// Page, identifier, and whether there are words in it.
    leaves: BTreeMap<LeafId, (usize, usize, bool)>,
}

impl Drawn {
    fn collect(paper: &Paper) -> Result<Self, PdfError> {
        let mut drawn = Self { pages: Vec::new(), leaves: BTreeMap::new() };
        for (number, page) in paper.pages.iter().enumerate() {
            let fault = |code| PdfError::new(code).fact("page", number + 1);
            let fits = |side: f32| side > 0.0 && side <= LARGEST_PAGE;
            if !(fits(page.width) && fits(page.height)) {
                return Err(fault("pdf-page-size"));
            }
            let mut order = Vec::new();
            let mut open = false;
            // The leaf being drawn, and whether it has something, and words.
            let mut leaf: Option<(LeafId, bool, bool)> = None;
            for item in &page.items {
                match item {
                    Item::BeginLeaf(_) | Item::BeginArtifact(_) if open => return Err(fault("pdf-item-nested")),
                    Item::BeginLeaf(id) => (open, leaf) = (true, Some((*id, false, false))),
                    Item::BeginArtifact(_) => open = true,
                    Item::End if !open => return Err(fault("pdf-item-end")),
                    Item::End => {
                        open = false;
                        if let Some((id, drawn_on, words)) = leaf.take() {
                            if !drawn_on {
                                return Err(fault("pdf-leaf-empty").fact("leaf", id.0));
                            }
                            if drawn.leaves.insert(id, (number, order.len(), words)).is_some() {
                                return Err(fault("pdf-leaf-twice").fact("leaf", id.0));
                            }
                            order.push(id);
                        }
                    }
                    Item::Run(_) | Item::Picture { .. } | Item::Fill { .. } | Item::Stroke { .. } => {
                        if !open {
                            return Err(fault("pdf-item-outside"));
                        }
                        if let Some((_, drawn_on, words)) = &mut leaf {
                            *drawn_on = true;
                            *words |= matches!(item, Item::Run(run) if !run.text.trim().is_empty());
                        }
                    }
                }
            }
            if open {
                return Err(fault("pdf-item-open"));
            }
            drawn.pages.push(order);
        }
        Ok(drawn)
    }
}

/// A walk over the structure tree, in reading order.
struct Walk<'a> {
    paper: &'a Paper,
    drawn: &'a Drawn,
    parents: Vec<Option<usize>>,
    leaves: BTreeMap<LeafId, Placement>,
    links: Vec<Option<usize>>,
    notes: BTreeSet<&'a str>,
    /// The level of the last heading.
    heading: u8,
}

/// The lowest level of heading that the layout has ([`Role::Heading`]).
const DEEPEST_HEADING: u8 = 4;

/// How deep a structure may be: far more than a sheet has, far less than the stack.
const DEEPEST: usize = 64;

impl Walk<'_> {
    fn node(&mut self, index: usize, parent: usize, depth: usize) -> Result<(), PdfError> {
        let paper = self.paper;
        let unknown = || PdfError::new("pdf-node-unknown").fact("node", index);
        let node = paper.structure.get(index).ok_or_else(unknown)?;
        let name = structure_type(&node.role);
        let fault = |code| PdfError::new(code).fact("node", index).fact("role", name);
        if self.parents.get_mut(index).ok_or_else(unknown)?.replace(parent).is_some() || depth > DEEPEST {
            return Err(fault("pdf-node-twice"));
        }
        // An empty cell is an answer; anything else that is empty is read as a hole.
        if node.kids.is_empty() && node.role != Role::DataCell {
            return Err(fault("pdf-node-empty"));
        }
        if node.language.as_deref().is_some_and(|language| !is_language(language)) {
            return Err(fault("pdf-language"));
        }
        if let Role::Heading(level) = node.role {
            if level == 0 || level > DEEPEST_HEADING || level > self.heading + 1 {
                return Err(fault("pdf-heading-order").fact("previous", format!("H{}", self.heading)));
            }
            self.heading = level;
        }

        for kid in &node.kids {
            match *kid {
                Kid::Node(child) => {
                    let role = &paper.structure.get(child).ok_or_else(unknown)?.role;
                    if !may_hold(&node.role, role) {
                        return Err(fault("pdf-nesting").fact("child", structure_type(role)));
                    }
                    self.node(child, index, depth + 1)?;
                }
                Kid::Leaf(leaf) => {
                    if !holds_leaves(&node.role) {
                        return Err(fault("pdf-leaf-place").fact("leaf", leaf.0));
                    }
                    let Some(&(page, mcid, words)) = self.drawn.leaves.get(&leaf) else {
                        return Err(fault("pdf-leaf-undrawn").fact("leaf", leaf.0));
                    };
                    let placement = Placement { page, mcid, node: index, words };
                    if self.leaves.insert(leaf, placement).is_some() {
                        return Err(fault("pdf-leaf-twice").fact("leaf", leaf.0));
                    }
                }
                Kid::Link(link) => {
                    if node.role != Role::Link {
                        return Err(fault("pdf-link-place").fact("link", link));
                    }
                    let unknown = || fault("pdf-link-unknown").fact("link", link);
                    if self.links.get_mut(link).ok_or_else(unknown)?.replace(index).is_some() {
                        return Err(fault("pdf-link-twice").fact("link", link));
                    }
                }
            }
        }

        match &node.role {
            Role::Heading(_) if !self.has_words(index) => Err(fault("pdf-heading-silent")),
            Role::Figure { alternative, bounds } => {
                if alternative.trim().is_empty() {
                    return Err(fault("pdf-figure-alternative"));
                }
                let [left, top, right, bottom] = *bounds;
                if !(bounds.iter().all(|n| n.is_finite()) && left < right && top < bottom) {
                    return Err(fault("pdf-figure-bounds"));
                }
                Ok(())
            }
            Role::Link => {
                let pressed = node.kids.iter().any(|kid| matches!(kid, Kid::Link(_)));
                let read = node.kids.iter().any(|kid| !matches!(kid, Kid::Link(_)));
                if pressed && read { Ok(()) } else { Err(fault("pdf-link-half")) }
            }
            Role::Note { id } if id.is_empty() || !self.notes.insert(id) => Err(fault("pdf-note-id").fact("id", id)),
            Role::ListItem => {
                let roles: Vec<_> = self.roles(index).collect();
                if matches!(roles[..], [Role::ListBody] | [Role::Label, Role::ListBody]) {
                    Ok(())
                } else {
                    Err(fault("pdf-list-item"))
                }
            }
            Role::Table => self.table(index, &fault),
            _ => Ok(()),
        }
    }

    /// The roles of the children of a node.
    fn roles(&self, index: usize) -> impl Iterator<Item = &Role> {
        let structure = &self.paper.structure;
        structure[index].kids.iter().filter_map(|kid| match kid {
            Kid::Node(child) => Some(&structure[*child].role),
            Kid::Leaf(_) | Kid::Link(_) => None,
        })
    }

    /// ISO 14289-1, 7.5: header cells are marked, and every row has as many cells, since none spans.
    fn table(&self, index: usize, fault: &dyn Fn(&'static str) -> PdfError) -> Result<(), PdfError> {
        let mut widths = BTreeSet::new();
        let mut headers = false;
        for kid in &self.paper.structure[index].kids {
            if let Kid::Node(row) = kid {
                widths.insert(self.roles(*row).count());
                headers |= self.roles(*row).any(|role| matches!(role, Role::HeaderCell { .. }));
            }
        }
        if widths.len() > 1 {
            return Err(fault("pdf-table-uneven"));
        }
        if headers { Ok(()) } else { Err(fault("pdf-table-headers")) }
    }

    /// Whether a checked node says something: words, or a figure's alternative.
    fn has_words(&self, index: usize) -> bool {
        self.paper.structure[index].kids.iter().any(|kid| match kid {
            Kid::Leaf(leaf) => self.leaves.get(leaf).is_some_and(|placement| placement.words),
            Kid::Node(child) => {
                matches!(self.paper.structure[*child].role, Role::Figure { .. }) || self.has_words(*child)
            }
            Kid::Link(_) => false,
        })
    }
}

/// ISO 14289-1, 7.1 and 7.2: a document has a title and a language.
fn check_words(paper: &Paper) -> Result<(), PdfError> {
    if paper.pages.is_empty() {
        return Err(PdfError::new("pdf-pages"));
    }
    if paper.title.trim().is_empty() {
        return Err(PdfError::new("pdf-title"));
    }
    if !is_language(&paper.language) {
        return Err(PdfError::new("pdf-language").fact("node", 0).fact("role", "Document"));
    }
    Ok(())
}

/// Whether this has the form of a BCP 47 tag: `fr`, `pt-BR`.
fn is_language(tag: &str) -> bool {
    tag.split('-').enumerate().all(|(index, part)| {
        (1..=8).contains(&part.len())
            && part.bytes().all(|b| b.is_ascii_alphanumeric())
            && (index > 0 || (part.len() >= 2 && part.bytes().all(|b| b.is_ascii_alphabetic())))
    })
}

/// ISO 14289-1, 7.18: an annotation of a link says where it goes; it can be pressed somewhere, on a page that exists.
fn check_links(paper: &Paper) -> Result<(), PdfError> {
    for (index, link) in paper.links.iter().enumerate() {
        let fault = |code| PdfError::new(code).fact("link", index);
        if link.contents.trim().is_empty() {
            return Err(fault("pdf-link-contents"));
        }
        let sound = |area: &[f32; 4]| area.iter().all(|n| n.is_finite()) && area[0] < area[2] && area[1] < area[3];
        if link.page >= paper.pages.len() || link.areas.is_empty() || !link.areas.iter().all(sound) {
            return Err(fault("pdf-link-area"));
        }
        let reachable = match &link.target {
            LinkTarget::Address(address) => !address.trim().is_empty(),
            LinkTarget::Place(page, top) => *page < paper.pages.len() && top.is_finite(),
        };
        if !reachable {
            return Err(fault("pdf-link-target"));
        }
    }
    Ok(())
}

fn check_bookmarks(paper: &Paper) -> Result<(), PdfError> {
    let mut deepest = 0;
    for bookmark in &paper.bookmarks {
        let sound = bookmark.level <= deepest
            && bookmark.page < paper.pages.len()
            && bookmark.top.is_finite()
            && !bookmark.title.trim().is_empty();
        if !sound {
            return Err(PdfError::new("pdf-bookmark").fact("title", &bookmark.title));
        }
        deepest = bookmark.level + 1;
    }
    Ok(())
}
