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
        page.items.iter_mut().for_each(|item| ink(item));
        page.items.iter_mut().for_each(|item| trim.bleed(item));
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

/// No annotation may lie inside the bleed (ISO 15930-7, 6.17), so links keep their words alone.
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
        Segment::Move(to_x, to_y) | Segment::Line(to_x, to_y) | Segment::Cubic(.., to_x, to_y) => (*to_x, *to_y) = (x, y),
        Segment::Close => {}
    }
}
