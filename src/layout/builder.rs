//! Draws a paper: pages, the structure tree and the leaves that tie them. Everything that is drawn is either a leaf
//! of the tree or an artifact; nothing can be left between the two.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::frame::{
    Artifact, Bookmark, Color, Item, Kid, LeafId, LinkArea, LinkTarget, MM, Node, Page, Paper, Role, Run,
};
use super::standing::StandingType;
use super::typeset::{Line, Span, Style, Typesetter};
use crate::document::Document;
use crate::picture::Picture;
use crate::theme::{Icon, Segment, Theme};

/// How far the ink of a line reaches above and below its baseline, in shares of the size.
const ASCENT: f32 = 0.95;
const DESCENT: f32 = 0.26;

/// The tag of words inside a line that repeat what is read elsewhere.
pub(super) const UNREAD: usize = usize::MAX;

/// A paper that is being drawn.
pub(super) struct Builder<'a> {
    pub theme: &'a Theme,
    pub type_: Typesetter<'a>,
    size: (f32, f32),
    pages: Vec<Page>,
    nodes: Vec<Node>,
    links: Vec<LinkArea>,
    bookmarks: Vec<Bookmark>,
    leaves: usize,
    open: Open,
    /// Nodes that join their parent when they are first drawn: links and words in another language.
    waiting: BTreeMap<usize, usize>,
    /// What links point to, by node.
    targets: BTreeMap<usize, (Target, String)>,
    /// Where anchors are: page and distance from its top.
    anchors: BTreeMap<String, (usize, f32)>,
    page: usize,
    pictures: Vec<Arc<Picture>>,
}

/// Where a link goes, before pages are known.
#[derive(Debug, Clone)]
pub(super) enum Target {
    Address(String),
    Anchor(String),
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Open {
    Nothing,
    Leaf(usize),
    Artifact(Artifact),
}

impl<'a> Builder<'a> {
    /// A paper whose pages have this size, pt.
    pub(super) fn new(theme: &'a Theme, size: (f32, f32), standing: Option<&'a StandingType>) -> Self {
        let mut builder = Self {
            theme,
            type_: Typesetter::new(&theme.fonts, standing),
            size,
            pages: Vec::new(),
            nodes: vec![Node { role: Role::Document, kids: Vec::new(), language: None }],
            links: Vec::new(),
            bookmarks: Vec::new(),
            leaves: 0,
            open: Open::Nothing,
            waiting: BTreeMap::new(),
            targets: BTreeMap::new(),
            anchors: BTreeMap::new(),
            page: 0,
            pictures: Vec::new(),
        };
        builder.new_page();
        builder
    }

    /// Ends the page and starts the next.
    pub(super) fn new_page(&mut self) {
        if !self.pages.is_empty() {
            self.close();
        }
        self.pages.push(Page { width: self.size.0, height: self.size.1, items: Vec::new() });
        self.page = self.pages.len() - 1;
    }

    /// Draws on a page that is already there: its foot, once the number of pages is known.
    pub(super) fn turn_to(&mut self, page: usize) {
        self.close();
        self.page = page;
    }

    pub(super) fn page_count(&self) -> usize {
        self.pages.len()
    }

    /// Adds a node under another, in reading order.
    pub(super) fn node(&mut self, parent: usize, role: Role) -> usize {
        let node = self.loose(role, None);
        self.nodes[parent].kids.push(Kid::Node(node));
        node
    }

    /// Adds a node of the document before the one of its kids that is or holds `next`; at the end without it.
    pub(super) fn node_before(&mut self, next: Option<usize>, role: Role) -> usize {
        let node = self.loose(role, None);
        let at = next.and_then(|next| self.nodes[0].kids.iter().position(|kid| self.holds(kid, next)));
        let at = at.unwrap_or(self.nodes[0].kids.len());
        self.nodes[0].kids.insert(at, Kid::Node(node));
        node
    }

    fn holds(&self, kid: &Kid, node: usize) -> bool {
        let Kid::Node(held) = kid else { return false };
        *held == node || self.nodes[*held].kids.iter().any(|kid| self.holds(kid, node))
    }

    /// Adds a node that joins `parent` when it is first drawn.
    pub(super) fn inline_node(&mut self, parent: usize, role: Role, language: Option<String>) -> usize {
        let node = self.loose(role, language);
        self.waiting.insert(node, parent);
        node
    }

    /// Adds a link that joins `parent` when it is first drawn.
    pub(super) fn link_node(&mut self, parent: usize, target: Target, contents: String) -> usize {
        let node = self.inline_node(parent, Role::Link, None);
        self.targets.insert(node, (target, contents));
        node
    }

    fn loose(&mut self, role: Role, language: Option<String>) -> usize {
        self.nodes.push(Node { role, kids: Vec::new(), language });
        self.nodes.len() - 1
    }

    pub(super) fn bookmark(&mut self, level: usize, title: String, top: f32) {
        let level = self.bookmarks.last().map_or(0, |b| level.min(b.level + 1));
        self.bookmarks.push(Bookmark { level, title, page: self.page, top });
    }

    pub(super) fn anchor(&mut self, id: &str, top: f32) {
        self.anchors.entry(id.to_owned()).or_insert((self.page, top));
    }

    fn close(&mut self) {
        if self.open != Open::Nothing {
            self.push(Item::End);
            self.open = Open::Nothing;
        }
    }

    fn push(&mut self, item: Item) {
        self.pages[self.page].items.push(item);
    }

    fn open_artifact(&mut self, kind: Artifact) {
        if self.open != Open::Artifact(kind) {
            self.close();
            self.push(Item::BeginArtifact(kind));
            self.open = Open::Artifact(kind);
        }
    }

    fn open_leaf(&mut self, node: usize) {
        if self.open == Open::Leaf(node) {
            return;
        }
        self.close();
        if let Some(parent) = self.waiting.remove(&node) {
            self.nodes[parent].kids.push(Kid::Node(node));
        }
        let leaf = LeafId(self.leaves);
        self.leaves += 1;
        self.nodes[node].kids.push(Kid::Leaf(leaf));
        self.push(Item::BeginLeaf(leaf));
        self.open = Open::Leaf(node);
    }

    /// Draws shapes that are not read.
    pub(super) fn shapes(&mut self, kind: Artifact, items: impl IntoIterator<Item = Item>) {
        for item in items {
            self.open_artifact(kind);
            self.push(item);
        }
    }

    /// Draws the shapes of a figure.
    pub(super) fn figure(&mut self, node: usize, items: impl IntoIterator<Item = Item>) {
        self.open_leaf(node);
        for item in items {
            self.push(item);
        }
    }

    /// Draws a picture: the figure of that node, or an ornament.
    pub(super) fn picture(&mut self, node: Option<usize>, picture: &Arc<Picture>, area: [f32; 4]) {
        let known = self.pictures.iter().position(|p| Arc::ptr_eq(p, picture));
        let index = known.unwrap_or_else(|| {
            self.pictures.push(Arc::clone(picture));
            self.pictures.len() - 1
        });
        match node {
            Some(node) => {
                self.open_leaf(node);
                if let Role::Figure { bounds, .. } = &mut self.nodes[node].role {
                    *bounds = area;
                }
            }
            None => self.open_artifact(Artifact::Layout),
        }
        self.push(Item::Picture { picture: index, bounds: area });
    }

    /// What a node is.
    pub(super) fn role(&self, node: usize) -> &Role {
        &self.nodes[node].role
    }

    /// How many nodes there are: [`Self::rewind`] takes the later ones away, if nothing of them was drawn.
    pub(super) fn mark(&self) -> usize {
        self.nodes.len()
    }

    /// Takes away the nodes from `mark` on, to set the same blocks again.
    pub(super) fn rewind(&mut self, mark: usize) {
        self.nodes.truncate(mark);
        for node in &mut self.nodes {
            node.kids.retain(|kid| !matches!(kid, Kid::Node(n) if *n >= mark));
        }
        self.waiting.retain(|node, _| *node < mark);
        self.targets.retain(|node, _| *node < mark);
    }

    /// Draws a line that is not read: a folio, a figure in a band whose words stand beside it.
    pub(super) fn unread_line(&mut self, kind: Artifact, line: &Line, x: f32, baseline: f32) {
        for tagged in &line.runs {
            self.open_artifact(kind);
            self.push(Item::Run(at(&tagged.run, x, baseline)));
        }
    }

    /// Draws a line under a node; runs whose tag is not 0 belong to the inline node of that number.
    pub(super) fn line(&mut self, node: usize, line: &Line, x: f32, baseline: f32) {
        for tagged in &line.runs {
            if tagged.tag == UNREAD {
                self.open_artifact(Artifact::Layout);
                self.push(Item::Run(at(&tagged.run, x, baseline)));
                continue;
            }
            let owner = if tagged.tag == 0 { node } else { tagged.tag };
            self.open_leaf(owner);
            self.push(Item::Run(at(&tagged.run, x, baseline)));
            if self.targets.contains_key(&owner) {
                let left = x + tagged.run.x;
                let size = tagged.run.size;
                let area =
                    [left, baseline - ASCENT * size, left + tagged.width(), baseline + DESCENT * size];
                self.link_area(owner, area);
            }
        }
    }

    /// Adds a rectangle to a link; a link that goes on over the page gets an annotation there too.
    fn link_area(&mut self, node: usize, area: [f32; 4]) {
        let page = self.page;
        let mine = self.nodes[node].kids.iter().rev().find_map(|k| match k {
            Kid::Link(i) if self.links[*i].page == page => Some(*i),
            _ => None,
        });
        if let Some(index) = mine {
            let areas = &mut self.links[index].areas;
            match areas.last_mut() {
                Some(last) if (last[3] - area[3]).abs() < 0.5 && (last[2] - area[0]).abs() < 2.0 => {
                    last[2] = area[2];
                    last[1] = last[1].min(area[1]);
                }
                _ => areas.push(area),
            }
            return;
        }
        let (target, contents) = self.targets[&node].clone();
        let target = match target {
            Target::Address(address) => LinkTarget::Address(address),
            // The page is known at the end: `finish` looks the anchor up by this link's place in the list.
            Target::Anchor(_) => LinkTarget::Place(0, 0.0),
        };
        self.links.push(LinkArea { page, areas: vec![area], target, contents });
        self.nodes[node].kids.push(Kid::Link(self.links.len() - 1));
    }

    /// Sets spans and draws them from the first baseline downwards; returns the last baseline.
    #[expect(clippy::too_many_arguments, reason = "a text block has that many dimensions")]
    pub(super) fn block(
        &mut self,
        node: usize,
        text: &str,
        style: Style,
        x: f32,
        baseline: f32,
        measure: f32,
        leading: f32,
    ) -> f32 {
        let lines = self.type_.lines(&[Span { text: text.to_owned(), style, tag: 0 }], measure);
        let mut y = baseline;
        for (i, line) in lines.iter().enumerate() {
            if i > 0 {
                y += leading;
            }
            self.line(node, line, x, y);
        }
        y
    }

    /// The finished paper.
    pub(super) fn finish(mut self, document: &Document, subject: &str) -> Result<Paper, Vec<super::Misfit>> {
        self.close();
        for (node, (target, _)) in &self.targets {
            if let Target::Anchor(id) = target
                && let Some((page, top)) = self.anchors.get(id)
            {
                for kid in &self.nodes[*node].kids {
                    if let Kid::Link(index) = kid {
                        self.links[*index].target = LinkTarget::Place(*page, *top);
                    }
                }
            }
        }
        if !self.type_.missing.is_empty() {
            return Err(self.type_.missing.iter().map(|c| super::Misfit::MissingGlyph(*c)).collect());
        }
        Ok(Paper {
            title: document.title.clone(),
            subject: subject.to_owned(),
            author: document.publisher.clone(),
            language: document.language.clone(),
            pages: self.pages,
            structure: pruned(&self.nodes),
            bookmarks: self.bookmarks,
            links: self.links,
            pictures: self.pictures,
            press: None,
        })
    }
}

/// The tree without nodes that hold nothing: an empty paragraph is noise to who listens. An empty cell stays, for its
/// column counts.
fn pruned(nodes: &[Node]) -> Vec<Node> {
    let mut holds = vec![false; nodes.len()];
    // Children come after their parents, so one pass from the end sees every child first.
    for (i, node) in nodes.iter().enumerate().rev() {
        holds[i] = i == 0
            || node.role == Role::DataCell
            || node.kids.iter().any(|k| if let Kid::Node(n) = k { holds[*n] } else { true });
    }
    let mut reached = vec![false; nodes.len()];
    reached[0] = true;
    for (i, node) in nodes.iter().enumerate() {
        for kid in &node.kids {
            if let Kid::Node(n) = kid {
                reached[*n] = reached[i] && holds[*n];
            }
        }
    }
    let mut lone = BTreeSet::new();
    for node in nodes.iter().filter(|node| node.role == Role::ListItem) {
        let held: Vec<usize> =
            node.kids.iter().filter_map(|k| if let Kid::Node(n) = k { holds[*n].then_some(*n) } else { None }).collect();
        if let [only] = held[..] {
            lone.insert(only);
        }
    }
    let mut number = vec![0; nodes.len()];
    let mut count = 0;
    for i in 0..nodes.len() {
        number[i] = count;
        count += usize::from(reached[i]);
    }
    let role = |i: usize| match nodes[i].role {
        // An item of which only the label is drawn is its own body.
        Role::Label if lone.contains(&i) => Role::ListBody,
        _ => nodes[i].role.clone(),
    };
    let kept = |kid: &Kid| match kid {
        Kid::Node(n) => reached[*n].then(|| Kid::Node(number[*n])),
        other => Some(*other),
    };
    (0..nodes.len())
        .filter(|i| reached[*i])
        .map(|i| Node {
            role: role(i),
            kids: nodes[i].kids.iter().filter_map(kept).collect(),
            language: nodes[i].language.clone(),
        })
        .collect()
}

fn at(run: &Run, x: f32, baseline: f32) -> Run {
    Run { x: run.x + x, y: baseline, ..run.clone() }
}

/// Millimetres in points.
pub(super) fn mm(value: f32) -> f32 {
    value * MM
}

/// A filled rectangle, pt.
pub(super) fn rect(left: f32, top: f32, right: f32, bottom: f32, color: Color) -> Item {
    polygon(&[(left, top), (right, top), (right, bottom), (left, bottom)], color)
}

/// A filled polygon, pt.
pub(super) fn polygon(points: &[(f32, f32)], color: Color) -> Item {
    let mut path = Vec::with_capacity(points.len() + 1);
    for (i, (x, y)) in points.iter().enumerate() {
        path.push(if i == 0 { Segment::Move(*x, *y) } else { Segment::Line(*x, *y) });
    }
    path.push(Segment::Close);
    Item::Fill { path, color }
}

/// A horizontal rule, pt.
pub(super) fn rule(left: f32, right: f32, y: f32, width: f32, color: Color) -> Item {
    let path = vec![Segment::Move(left, y), Segment::Line(right, y)];
    Item::Stroke { path, color, width, round: false, dash: Vec::new() }
}

/// An empty square, its outline inside the given bounds, pt.
pub(super) fn square(left: f32, top: f32, side: f32, width: f32, color: Color) -> Item {
    frame(left, top, left + side, top + side, width, color)
}

/// The outline of a rectangle, inside the given bounds, pt.
pub(super) fn frame(left: f32, top: f32, right: f32, bottom: f32, width: f32, color: Color) -> Item {
    let half = width / 2.0;
    let path = vec![
        Segment::Move(left + half, top + half),
        Segment::Line(right - half, top + half),
        Segment::Line(right - half, bottom - half),
        Segment::Line(left + half, bottom - half),
        Segment::Close,
    ];
    Item::Stroke { path, color, width, round: false, dash: Vec::new() }
}

/// An icon of the given side, pt; its stroke thins as it grows (LOOK, section 7).
pub(super) fn icon(icon: &Icon, left: f32, top: f32, side: f32, color: Color) -> Item {
    let scale = side / 24.0;
    let stroke = match side / MM {
        s if s <= 6.0 => 2.5,
        s if s <= 12.0 => 2.0,
        s if s <= 25.0 => 1.75,
        _ => 1.5,
    };
    let p = |x: f32, y: f32| (left + x * scale, top + y * scale);
    let path = icon
        .strokes
        .iter()
        .map(|s| match *s {
            Segment::Move(x, y) => {
                let (x, y) = p(x, y);
                Segment::Move(x, y)
            }
            Segment::Line(x, y) => {
                let (x, y) = p(x, y);
                Segment::Line(x, y)
            }
            Segment::Cubic(a, b, c, d, e, f) => {
                let ((a, b), (c, d), (e, f)) = (p(a, b), p(c, d), p(e, f));
                Segment::Cubic(a, b, c, d, e, f)
            }
            Segment::Close => Segment::Close,
        })
        .collect();
    Item::Stroke { path, color, width: stroke * scale, round: true, dash: Vec::new() }
}
