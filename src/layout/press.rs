//! What a press asks of a paper that is set: artwork goes on over the trimmed edge, small letters are one ink, nothing
//! can be pressed.

use super::builder::mm;
use super::frame::{Color, Item, Kid, Paper, Role};
use crate::press::Press;
use crate::theme::Segment;

/// How near to an edge a point lies on it, pt.
const NEAR: f32 = 0.01;

/// Letters smaller than this are one ink, pt: their strokes are thinner than a third of a millimetre, and a press that
/// is 0.1 mm off shows it (`domain.md`, section 6).
const SMALL: f32 = 16.0;

/// The inks, all together, from which letters are dark; lighter ones are written on a ground, and stay.
const DARK: f32 = 1.0;

/// Finishes a paper for a press.
pub(super) fn finish(paper: &mut Paper, press: Press) {
    let bleed = mm(press.bleed.mm());
    for page in &mut paper.pages {
        let trim = Trim { width: page.width, height: page.height, bleed };
        for item in &mut page.items {
            ink(item);
            trim.bleed(item);
        }
    }
    unlink(paper);
    paper.press = Some(press);
}

/// A colour in inks: greys are black alone.
fn inks(color: Color) -> Color {
    match color {
        Color::Gray(light) => Color::Cmyk([0.0, 0.0, 0.0, 1.0 - light]),
        Color::Rgb(_) | Color::Cmyk(_) => color,
    }
}

fn ink(item: &mut Item) {
    match item {
        Item::Run(run) => {
            run.color = inks(run.color);
            if let Color::Cmyk(parts) = run.color
                && run.size < SMALL
                && parts.iter().filter(|part| **part > 0.0).count() > 1
                && parts.iter().sum::<f32>() >= DARK
            {
                run.color = Color::Cmyk([0.0, 0.0, 0.0, 1.0]);
            }
        }
        Item::Fill { color, .. } | Item::Stroke { color, .. } => *color = inks(*color),
        Item::BeginLeaf(_) | Item::BeginArtifact(_) | Item::End | Item::Picture { .. } => {}
    }
}

/// No annotation may lie inside the bleed (ISO 15930-7), so links keep their words alone.
fn unlink(paper: &mut Paper) {
    paper.links.clear();
    for node in &mut paper.structure {
        node.kids.retain(|kid| !matches!(kid, Kid::Link(_)));
        if node.role == Role::Link {
            node.role = Role::Span;
        }
    }
}

type Point = (f32, f32);

/// A trimmed page, and how far artwork goes over its edges, pt.
#[derive(Clone, Copy)]
struct Trim {
    width: f32,
    height: f32,
    bleed: f32,
}

impl Trim {
    fn bleed(self, item: &mut Item) {
        match item {
            Item::Fill { path, .. } => *path = self.filled(path),
            Item::Stroke { path, .. } => self.drawn(path),
            _ => {}
        }
    }

    /// On which edge a place lies, if any: −1 the first, 1 the last.
    fn edge(at: f32, side: f32) -> Option<f32> {
        if at.abs() <= NEAR {
            Some(-1.0)
        } else if (at - side).abs() <= NEAR {
            Some(1.0)
        } else {
            None
        }
    }

    /// The edges that a point lies on, across and down.
    fn edges(self, (x, y): Point) -> [Option<f32>; 2] {
        [Self::edge(x, self.width), Self::edge(y, self.height)]
    }

    /// A point of an edge, moved as far as the bleed.
    fn over(self, point: Point) -> Point {
        let [across, down] = self.edges(point).map(|edge| edge.unwrap_or(0.0) * self.bleed);
        (point.0 + across, point.1 + down)
    }

    /// Whether a straight line lies on an edge.
    fn along(self, from: Point, to: Point) -> bool {
        self.edges(from).into_iter().zip(self.edges(to)).any(|(from, to)| from.is_some() && from == to)
    }

    /// A filled shape whose sides on an edge go over it; what lies on the page stays as it is, to the point.
    fn filled(self, path: &[Segment]) -> Vec<Segment> {
        let mut out = Vec::with_capacity(path.len());
        for contour in contours(path) {
            let straight = contour.iter().all(|segment| !matches!(segment, Segment::Cubic(..)));
            let points: Vec<Point> = contour.iter().filter_map(end).collect();
            let touches = points.iter().any(|point| self.edges(*point) != [None, None]);
            if !straight || !touches {
                out.extend(contour);
                continue;
            }
            // A fill is closed, said or not; a point given twice has no side.
            let mut points = points;
            points.dedup();
            if points.len() > 1 && points.first() == points.last() {
                points.pop();
            }
            let mut first = true;
            let mut push = |(x, y): Point| {
                out.push(if std::mem::take(&mut first) { Segment::Move(x, y) } else { Segment::Line(x, y) });
            };
            for (index, point) in points.iter().enumerate() {
                let before = self.along(points[(index + points.len() - 1) % points.len()], *point);
                let after = self.along(*point, points[(index + 1) % points.len()]);
                match (before, after) {
                    (false, false) => push(*point),
                    (true, true) => push(self.over(*point)),
                    (false, true) => [*point, self.over(*point)].into_iter().for_each(&mut push),
                    (true, false) => [self.over(*point), *point].into_iter().for_each(&mut push),
                }
            }
            out.push(Segment::Close);
        }
        out
    }

    /// A drawn line that ends on an edge goes on over it, the way it went.
    fn drawn(self, path: &mut [Segment]) {
        for line in path.chunk_by_mut(|_, next| !matches!(next, Segment::Move(..))) {
            let Some(points) = line.iter().map(end).collect::<Option<Vec<Point>>>() else { continue };
            let [first, second, ..] = points[..] else { continue };
            // The first side of a curve goes towards its control; none of ours ends on an edge.
            if matches!(line[1], Segment::Line(..)) {
                set_end(&mut line[0], self.onwards(second, first));
            }
            let last = points.len() - 1;
            if matches!(line[last], Segment::Line(..)) {
                set_end(&mut line[last], self.onwards(points[last - 1], points[last]));
            }
        }
    }

    /// Where a line that came from a point to an edge leaves the bleed.
    fn onwards(self, from: Point, to: Point) -> Point {
        let way = (to.0 - from.0, to.1 - from.1);
        let [across, down] = self.edges(to);
        // How much longer, in lengths of the way, for each edge that it goes out of.
        let longer = [(across, way.0), (down, way.1)]
            .into_iter()
            .filter_map(|(edge, way)| edge.filter(|edge| edge * way > NEAR).map(|edge| self.bleed / (edge * way)))
            .fold(0.0, f32::max);
        (to.0 + way.0 * longer, to.1 + way.1 * longer)
    }
}

/// The contours of a path, each from its first point.
fn contours(path: &[Segment]) -> impl Iterator<Item = &[Segment]> {
    path.chunk_by(|_, next| !matches!(next, Segment::Move(..)))
}

/// Where a segment ends.
fn end(segment: &Segment) -> Option<Point> {
    match *segment {
        Segment::Move(x, y) | Segment::Line(x, y) | Segment::Cubic(.., x, y) => Some((x, y)),
        Segment::Close => None,
    }
}

fn set_end(segment: &mut Segment, (x, y): Point) {
    match segment {
        Segment::Move(to_x, to_y) | Segment::Line(to_x, to_y) | Segment::Cubic(.., to_x, to_y) => {
            (*to_x, *to_y) = (x, y);
        }
        Segment::Close => {}
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::date;

    use super::super::builder::{polygon, rect, rule};
    use super::super::frame::{Glyph, LeafId, LinkArea, LinkTarget, Node, Page, Run};
    use super::*;
    use crate::press::Bleed;
    use crate::theme::Face;

    const STRONG: Color = Color::Cmyk([0.6, 0.8, 0.0, 0.3]);
    const BLACK: Color = Color::Cmyk([0.0, 0.0, 0.0, 1.0]);
    const WHITE: Color = Color::Cmyk([0.0; 4]);

    fn finished(items: Vec<Item>) -> Vec<Item> {
        let mut paper = Paper {
            title: String::new(),
            subject: String::new(),
            author: String::new(),
            language: "fr".into(),
            pages: vec![Page { width: 100.0, height: 200.0, items }],
            structure: Vec::new(),
            bookmarks: Vec::new(),
            links: Vec::new(),
            pictures: Vec::new(),
            press: None,
        };
        let press = Press { bleed: Bleed::Five, marks: false, date: date(2026, 11, 21) };
        finish(&mut paper, press);
        assert_eq!(paper.press, Some(press));
        paper.pages.remove(0).items
    }

    /// The points of a shape, and its colour.
    fn outline(item: &Item) -> (Vec<Point>, Color) {
        let (Item::Fill { path, color } | Item::Stroke { path, color, .. }) = item else { panic!("{item:?}") };
        (path.iter().filter_map(end).collect(), *color)
    }

    fn points(item: Item) -> Vec<Point> {
        outline(&finished(vec![item])[0]).0
    }

    fn run(size: f32, color: Color) -> Item {
        let glyphs = vec![Glyph { id: 1, advance: 1.0, text: 0..1 }];
        Item::Run(Run { face: Face::Regular, size, color, x: 10.0, y: 20.0, text: Arc::from("a"), glyphs })
    }

    fn color(size: f32, given: Color) -> Color {
        match &finished(vec![run(size, given)])[0] {
            Item::Run(run) => run.color,
            item => panic!("{item:?}"),
        }
    }

    #[test]
    fn grounds_go_over_the_edges_that_they_reach_and_stay_elsewhere() {
        let over = mm(5.0);
        let (right, bottom) = (100.0 + over, 200.0 + over);
        // The earth: three edges, as near as millimetres are in points.
        let (near_right, near_bottom) = (100.004 + over, 199.996 + over);
        let earth =
            [(0.0, 150.0), (100.004, 150.0), (near_right, 150.0), (near_right, near_bottom), (-over, near_bottom)];
        assert_eq!(points(rect(0.0, 150.0, 100.004, 199.996, STRONG)), [&[(-over, 150.0)][..], &earth].concat());
        // The whole page.
        assert_eq!(
            points(rect(0.0, 0.0, 100.0, 200.0, STRONG)),
            [(-over, -over), (right, -over), (right, bottom), (-over, bottom)]
        );
        // A band at the head that leaves a margin on both sides.
        assert_eq!(
            points(rect(10.0, 0.0, 90.0, 20.0, STRONG)),
            [(10.0, 0.0), (10.0, -over), (90.0, -over), (90.0, 0.0), (90.0, 20.0), (10.0, 20.0)]
        );
        let inside = rect(0.02, 10.0, 99.98, 190.0, STRONG);
        assert_eq!(points(inside.clone()), outline(&inside).0, "nothing reaches an edge");
    }

    #[test]
    fn a_slanted_side_keeps_its_slant_on_the_page() {
        let over = mm(5.0);
        let wedge = points(polygon(&[(0.0, 50.0), (40.0, 100.0), (0.0, 150.0)], STRONG));
        assert_eq!(wedge, [(-over, 50.0), (0.0, 50.0), (40.0, 100.0), (0.0, 150.0), (-over, 150.0)]);
        let tip = polygon(&[(20.0, 180.0), (40.0, 180.0), (30.0, 200.0)], STRONG);
        assert_eq!(points(tip.clone()), outline(&tip).0, "a point that touches an edge is no side");
    }

    #[test]
    fn a_rule_that_ends_on_an_edge_goes_on_and_a_shorter_one_does_not() {
        let over = mm(5.0);
        assert_eq!(points(rule(0.0, 100.0, 150.0, 1.0, STRONG)), [(-over, 150.0), (100.0 + over, 150.0)]);
        assert_eq!(points(rule(0.0, 60.0, 150.0, 1.0, STRONG)), [(-over, 150.0), (60.0, 150.0)]);
        assert_eq!(points(rule(5.0, 60.0, 150.0, 1.0, STRONG)), [(5.0, 150.0), (60.0, 150.0)]);
        // Along an edge, from margin to margin.
        assert_eq!(points(rule(5.0, 60.0, 0.0, 1.0, STRONG)), [(5.0, 0.0), (60.0, 0.0)]);
        let slant = Item::Stroke {
            path: vec![Segment::Move(50.0, 50.0), Segment::Line(0.0, 100.0)],
            color: STRONG,
            width: 1.0,
            round: false,
            dash: Vec::new(),
        };
        let ended = points(slant);
        assert_eq!(ended[0], (50.0, 50.0));
        assert!((ended[1].0 + over).abs() < 1e-4 && (ended[1].1 - (100.0 + over)).abs() < 1e-4, "{ended:?}");
    }

    #[test]
    fn small_letters_are_one_ink_and_large_or_white_ones_keep_theirs() {
        assert_eq!(color(15.9, STRONG), BLACK);
        assert_eq!(color(16.0, STRONG), STRONG);
        assert_eq!(color(12.0, WHITE), WHITE);
        let one = Color::Cmyk([0.0, 1.0, 0.0, 0.0]);
        assert_eq!(color(12.0, one), one, "one ink is never out of register with itself");
        let light = Color::Cmyk([0.05, 0.1, 0.0, 0.0]);
        assert_eq!(color(12.0, light), light, "it is read on a dark ground");
    }

    #[test]
    fn greys_are_black_alone() {
        let code = rect(10.0, 10.0, 20.0, 20.0, Color::Gray(0.0));
        let ground = rect(10.0, 10.0, 20.0, 20.0, Color::Gray(1.0));
        let line = rule(10.0, 20.0, 30.0, 1.0, Color::Gray(0.25));
        let found: Vec<Color> = finished(vec![code, ground, line]).iter().map(|item| outline(item).1).collect();
        assert_eq!(found, [BLACK, WHITE, Color::Cmyk([0.0, 0.0, 0.0, 0.75])]);
        assert_eq!(color(8.0, Color::Gray(0.0)), BLACK);
    }

    #[test]
    fn links_keep_their_words_and_can_no_longer_be_pressed() {
        let node = |role, kids| Node { role, kids, language: None };
        let mut paper = Paper {
            title: String::new(),
            subject: String::new(),
            author: String::new(),
            language: "fr".into(),
            pages: Vec::new(),
            structure: vec![
                node(Role::Document, vec![Kid::Node(1)]),
                node(Role::Paragraph, vec![Kid::Node(2)]),
                node(Role::Link, vec![Kid::Leaf(LeafId(0)), Kid::Link(0), Kid::Leaf(LeafId(1))]),
            ],
            bookmarks: Vec::new(),
            links: vec![LinkArea {
                page: 0,
                areas: vec![[0.0; 4]],
                target: LinkTarget::Place(0, 0.0),
                contents: "Retour".into(),
            }],
            pictures: Vec::new(),
            press: None,
        };
        unlink(&mut paper);
        assert!(paper.links.is_empty());
        assert_eq!(paper.structure[2].role, Role::Span);
        assert_eq!(paper.structure[2].kids, [Kid::Leaf(LeafId(0)), Kid::Leaf(LeafId(1))]);
    }
}
