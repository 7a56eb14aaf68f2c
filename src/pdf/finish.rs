//! What printpdf does not write: structure, annotations, bookmarks, page boxes, metadata, pictures.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

use super::PdfError;
use super::boxes::Boxes;
use super::content::REGISTRATION;
use super::face::Faces;
use super::file::save;
use super::grammar::{Plan, structure_type};
use super::image;
use super::intent::{intent, press_intent};
use super::metadata::{document_id, information, text_string, xmp};
use crate::layout::{Kid, LinkTarget, Node, Page, Paper, Role, Scope};

/// Finishes printpdf's document and gives its bytes.
pub(crate) fn finish(
    document: Document,
    contents: Vec<Vec<u8>>,
    paper: &Paper,
    plan: &Plan<'_>,
    faces: &Faces<'_>,
    identity: &[u8],
) -> Result<Vec<u8>, PdfError> {
    let boxes = Boxes::of(paper);
    let document_id = paper.press.map(|_| document_id(paper, &contents, identity));
    let mut finishing = Finishing { pages: document.page_iter().collect(), document, paper, plan, boxes };
    finishing.resources(faces)?;
    finishing.pages(contents)?;
    let elements = finishing.structure();
    finishing.links(&elements)?;
    let outlines = finishing.bookmarks();
    finishing.catalog(elements[0], outlines, document_id.as_deref())?;
    // ISO 15930-7 builds on PDF 1.6.
    if paper.press.is_some() { "1.6" } else { "1.7" }.clone_into(&mut finishing.document.version);
    save(&finishing.document, identity)
}

struct Finishing<'a> {
    document: Document,
    paper: &'a Paper,
    plan: &'a Plan<'a>,
    boxes: Boxes,
    /// The page objects, in order.
    pages: Vec<ObjectId>,
}

/// printpdf wrote something else than what this pass was made for.
fn surprise(cause: impl ToString) -> PdfError {
    PdfError::new("pdf-writer").fact("cause", cause)
}

fn number(value: f32) -> Object {
    Object::Real((value * 1000.0).round() / 1000.0)
}

fn integer(value: usize) -> Object {
    Object::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}

fn name(value: &str) -> Object {
    Object::Name(value.as_bytes().to_vec())
}

/// A rectangle as PDF wants it.
fn rectangle(sides: [f32; 4]) -> Object {
    Object::Array(sides.map(number).to_vec())
}

impl Finishing<'_> {
    /// A rectangle given from the top of the trimmed page.
    fn placed(&self, page: &Page, bounds: [f32; 4]) -> Object {
        rectangle(self.boxes.rectangle(page, bounds))
    }

    /// One dictionary of resources for all pages, with only fonts and pictures; and the maps from our codes to glyphs.
    fn resources(&mut self, faces: &Faces<'_>) -> Result<(), PdfError> {
        let mut fonts = None;
        for page in &self.pages {
            let page = self.document.get_dictionary(*page).map_err(surprise)?;
            let resources = page.get(b"Resources").and_then(Object::as_reference).map_err(surprise)?;
            let Some(Object::Dictionary(resources)) = self.document.objects.remove(&resources) else {
                return Err(surprise("Resources"));
            };
            fonts = Some(resources.get(b"Font").and_then(Object::as_reference).map_err(surprise)?);
            for unused in [b"XObject".as_slice(), b"ExtGState", b"Shading"] {
                if let Ok(Object::Reference(id)) = resources.get(unused) {
                    self.document.objects.remove(id);
                }
            }
        }
        let fonts = fonts.ok_or_else(|| surprise("Font"))?;
        let mut resources = dictionary! { "Font" => fonts };
        if !self.paper.pictures.is_empty() {
            let mut pictures = Dictionary::new();
            for (index, picture) in self.paper.pictures.iter().enumerate() {
                pictures.set(image::resource_name(index), self.document.add_object(image::stream(picture, self.paper.press.is_some())?));
            }
            resources.set("XObject", pictures);
        }
        if self.paper.press.is_some_and(|press| press.marks) {
            resources.set("ColorSpace", dictionary! { REGISTRATION => self.document.add_object(registration()) });
        }
        let resources = self.document.add_object(resources);
        for page in &self.pages {
            self.document.get_dictionary_mut(*page).map_err(surprise)?.set("Resources", resources);
        }

        for (resource, face, subset) in faces.used() {
            let fonts = self.document.get_dictionary(fonts).map_err(surprise)?;
            let font = fonts.get(resource.0.as_bytes()).and_then(Object::as_reference).map_err(surprise)?;
            let map = self.document.add_object(Stream::new(Dictionary::new(), face.glyph_map(subset)));
            let font = self.document.get_dictionary_mut(font).map_err(surprise)?;
            let descendants = font.get_mut(b"DescendantFonts").and_then(Object::as_array_mut).map_err(surprise)?;
            let descendant = descendants.first_mut().ok_or_else(|| surprise("DescendantFonts"))?;
            let descendant = descendant.as_dict_mut().map_err(surprise)?;
            descendant.set("CIDToGIDMap", map);
            let descriptor = descendant.get(b"FontDescriptor").and_then(Object::as_reference).map_err(surprise)?;
            let descriptor = self.document.get_dictionary_mut(descriptor).map_err(surprise)?;
            // Symbolic: the codes are ours.
            descriptor.set("Flags", 4);
            descriptor.set("CapHeight", face.cap_height());
            let program = descriptor.get(b"FontFile2").and_then(Object::as_reference).map_err(surprise)?;
            let program = self.document.get_object_mut(program).and_then(Object::as_stream_mut).map_err(surprise)?;
            program.dict.set("Filter", "FlateDecode");
            program.set_content(subset.packed.clone());
        }
        Ok(())
    }

    /// Contents, boxes from corner to corner (printpdf writes sizes), tab order, and the key into the parent tree.
    fn pages(&mut self, contents: Vec<Vec<u8>>) -> Result<(), PdfError> {
        for (index, (page, content)) in self.paper.pages.iter().zip(contents).enumerate() {
            let id = self.pages.get(index).ok_or_else(|| surprise("Pages"))?;
            let dictionary = self.document.get_dictionary(*id).map_err(surprise)?;
            let held = dictionary.get(b"Contents").and_then(Object::as_reference).map_err(surprise)?;
            self.document.set_object(held, Stream::new(Dictionary::new(), content));
            let dictionary = self.document.get_dictionary_mut(*id).map_err(surprise)?;
            dictionary.set("MediaBox", rectangle(self.boxes.medium(page)));
            dictionary.set("TrimBox", rectangle(self.boxes.trim(page)));
            if self.paper.press.is_some() {
                dictionary.set("BleedBox", rectangle(self.boxes.bleed(page)));
            }
            dictionary.remove(b"CropBox");
            dictionary.remove(b"Annots");
            dictionary.set("StructParents", integer(index));
            dictionary.set("Tabs", name("S"));
        }
        Ok(())
    }

    /// The structure tree; gives its root, then an object for each node and one for each annotation.
    fn structure(&mut self) -> Vec<ObjectId> {
        let nodes = &self.paper.structure;
        let root = self.document.new_object_id();
        let mut ids = vec![root];
        ids.extend(nodes.iter().map(|_| self.document.new_object_id()));
        let annotations: Vec<_> = self.paper.links.iter().map(|_| self.document.new_object_id()).collect();

        let mut identified = BTreeMap::new();
        for (index, node) in nodes.iter().enumerate() {
            let parent = if index == 0 { root } else { ids[self.plan.parents[index] + 1] };
            let mut element = self.element(node, parent, &ids, &annotations);
            self.attributes(index, node, &mut element);
            if let Role::Note { id } = &node.role {
                element.set("ID", text_string(id));
                identified.insert(id.as_str(), ids[index + 1]);
            }
            self.document.set_object(ids[index + 1], element);
        }

        let keys = self.pages.len() + annotations.len();
        let mut numbers = Vec::with_capacity(keys * 2);
        for (page, owners) in self.plan.owners.iter().enumerate() {
            let owners = owners.iter().map(|node| Object::Reference(ids[node + 1])).collect();
            numbers.extend([integer(page), Object::Array(owners)]);
        }
        for (link, node) in self.plan.links.iter().enumerate() {
            numbers.extend([integer(self.pages.len() + link), Object::Reference(ids[node + 1])]);
        }
        let owners = self.document.add_object(dictionary! { "Nums" => numbers });
        let mut tree = dictionary! {
            "Type" => "StructTreeRoot",
            "K" => ids[1],
            "ParentTree" => owners,
            "ParentTreeNextKey" => integer(keys),
        };
        if let (Some((first, _)), Some((last, _))) = (identified.first_key_value(), identified.last_key_value()) {
            let limits = vec![text_string(first), text_string(last)];
            let names: Vec<_> =
                identified.iter().flat_map(|(id, element)| [text_string(id), Object::Reference(*element)]).collect();
            let leaf = self.document.add_object(dictionary! { "Limits" => limits, "Names" => names });
            let names = self.document.add_object(dictionary! { "Kids" => vec![Object::Reference(leaf)] });
            tree.set("IDTree", names);
        }
        self.document.set_object(root, tree);
        ids.extend(annotations);
        ids
    }

    /// A structure element with its kids.
    fn element(&self, node: &Node, parent: ObjectId, ids: &[ObjectId], annotations: &[ObjectId]) -> Dictionary {
        // The page of the first leaf is the page of the element; a leaf elsewhere says so itself.
        let own = node.kids.iter().find_map(|kid| match kid {
            Kid::Leaf(leaf) => self.plan.leaves.get(leaf).map(|placement| placement.page),
            Kid::Node(_) | Kid::Link(_) => None,
        });
        let mut element = dictionary! {
            "Type" => "StructElem",
            "S" => structure_type(&node.role),
            "P" => parent,
        };
        if let Some(page) = own {
            element.set("Pg", self.pages[page]);
        }
        let mut kids = Vec::with_capacity(node.kids.len());
        for kid in &node.kids {
            match *kid {
                Kid::Node(child) => kids.push(Object::Reference(ids[child + 1])),
                Kid::Leaf(leaf) => {
                    if let Some(placement) = self.plan.leaves.get(&leaf) {
                        kids.push(if Some(placement.page) == own {
                            integer(placement.mcid)
                        } else {
                            Object::Dictionary(dictionary! {
                                "Type" => "MCR",
                                "Pg" => self.pages[placement.page],
                                "MCID" => integer(placement.mcid),
                            })
                        });
                    }
                }
                Kid::Link(link) => kids.push(Object::Dictionary(dictionary! {
                    "Type" => "OBJR",
                    "Pg" => self.pages[self.paper.links[link].page],
                    "Obj" => annotations[link],
                })),
            }
        }
        if !kids.is_empty() {
            element.set("K", kids);
        }
        if let Some(language) = &node.language {
            element.set("Lang", text_string(language));
        }
        element
    }

    /// What a role says beside its type (ISO 32000-1, 14.8.5).
    fn attributes(&self, index: usize, node: &Node, element: &mut Dictionary) {
        let attributes = match &node.role {
            Role::List { ordered } => {
                // ISO 14289-1, 7.6: a list whose items have labels says of what kind they are.
                let labelled = node.kids.iter().any(|kid| {
                    let Kid::Node(item) = kid else { return false };
                    let first = self.paper.structure[*item].kids.first();
                    matches!(first, Some(Kid::Node(child)) if self.paper.structure[*child].role == Role::Label)
                });
                let numbering = match (ordered, labelled) {
                    (true, true) => "Decimal",
                    (false, true) => "Disc",
                    (_, false) => "None",
                };
                dictionary! { "O" => "List", "ListNumbering" => numbering }
            }
            Role::HeaderCell { scope } => {
                let scope = match scope {
                    Scope::Row => "Row",
                    Scope::Column => "Column",
                };
                dictionary! { "O" => "Table", "Scope" => scope }
            }
            Role::Figure { alternative, bounds } => {
                element.set("Alt", text_string(alternative));
                let page = self.figure_page(node);
                let parent = &self.paper.structure[self.plan.parents[index]].role;
                let inline =
                    matches!(parent, Role::Heading(_) | Role::Paragraph | Role::Label | Role::Link | Role::Span);
                dictionary! {
                    "O" => "Layout",
                    "Placement" => if inline { "Inline" } else { "Block" },
                    "BBox" => self.placed(&self.paper.pages[page], *bounds),
                }
            }
            _ => return,
        };
        element.set("A", attributes);
    }

    /// The page on which a figure is drawn.
    fn figure_page(&self, node: &Node) -> usize {
        node.kids
            .iter()
            .find_map(|kid| match kid {
                Kid::Leaf(leaf) => self.plan.leaves.get(leaf).map(|placement| placement.page),
                Kid::Node(_) | Kid::Link(_) => None,
            })
            .unwrap_or(0)
    }

    /// The annotations of links (ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18.5).
    fn links(&mut self, ids: &[ObjectId]) -> Result<(), PdfError> {
        let annotations = &ids[self.paper.structure.len() + 1..];
        let mut per_page: BTreeMap<usize, Vec<Object>> = BTreeMap::new();
        for (index, (link, id)) in self.paper.links.iter().zip(annotations).enumerate() {
            let page = &self.paper.pages[link.page];
            let around = link.areas.iter().fold([f32::MAX, f32::MAX, f32::MIN, f32::MIN], |around, area| {
                [around[0].min(area[0]), around[1].min(area[1]), around[2].max(area[2]), around[3].max(area[3])]
            });
            // Upper left, upper right, lower left, lower right: not the order of the standard's text, but that of
            // every reader.
            let corners: Vec<_> = link
                .areas
                .iter()
                .flat_map(|[left, top, right, bottom]| {
                    let [left, bottom, right, top] = self.boxes.rectangle(page, [*left, *top, *right, *bottom]);
                    [left, top, right, top, left, bottom, right, bottom].map(number)
                })
                .collect();
            let action = match &link.target {
                LinkTarget::Address(address) => dictionary! {
                    "S" => "URI",
                    "URI" => Object::String(ascii_address(address), StringFormat::Literal),
                },
                LinkTarget::Place(page, top) => dictionary! { "S" => "GoTo", "D" => self.destination(*page, *top) },
            };
            self.document.set_object(
                *id,
                dictionary! {
                    "Type" => "Annot",
                    "Subtype" => "Link",
                    "Rect" => self.placed(page, around),
                    "QuadPoints" => corners,
                    "Border" => vec![0.into(), 0.into(), 0.into()],
                    "F" => 4,
                    "Contents" => text_string(&link.contents),
                    "StructParent" => integer(self.pages.len() + index),
                    "A" => action,
                },
            );
            per_page.entry(link.page).or_default().push(Object::Reference(*id));
        }
        for (page, annotations) in per_page {
            self.document.get_dictionary_mut(self.pages[page]).map_err(surprise)?.set("Annots", annotations);
        }
        Ok(())
    }

    /// A place in the paper, at the zoom that the reader has.
    fn destination(&self, page: usize, top: f32) -> Object {
        let [_, top] = self.boxes.place(&self.paper.pages[page], 0.0, top);
        Object::Array(vec![self.pages[page].into(), name("XYZ"), 0.into(), number(top), Object::Null])
    }

    /// The outline (ISO 32000-1, 12.3.3), all open.
    fn bookmarks(&mut self) -> Option<ObjectId> {
        let bookmarks = &self.paper.bookmarks;
        if bookmarks.is_empty() {
            return None;
        }
        let root = self.document.new_object_id();
        let ids: Vec<_> = bookmarks.iter().map(|_| self.document.new_object_id()).collect();
        for (index, bookmark) in bookmarks.iter().enumerate() {
            // Siblings are those of the same level with nothing shallower in between.
            let parent = bookmarks[..index].iter().rposition(|other| other.level < bookmark.level);
            let previous = bookmarks[..index]
                .iter()
                .rposition(|other| other.level <= bookmark.level)
                .filter(|other| bookmarks[*other].level == bookmark.level);
            let end = bookmarks[index + 1..]
                .iter()
                .position(|other| other.level <= bookmark.level)
                .map_or(bookmarks.len(), |length| index + 1 + length);
            let next = bookmarks.get(end).filter(|other| other.level == bookmark.level).map(|_| end);
            let mut item = dictionary! {
                "Title" => text_string(&bookmark.title),
                "Parent" => parent.map_or(root, |parent| ids[parent]),
                "Dest" => self.destination(bookmark.page, bookmark.top),
            };
            for (key, sibling) in [("Prev", previous), ("Next", next)] {
                if let Some(sibling) = sibling {
                    item.set(key, ids[sibling]);
                }
            }
            if end > index + 1 {
                let last = bookmarks[..end].iter().rposition(|other| other.level == bookmark.level + 1);
                item.set("First", ids[index + 1]);
                item.set("Last", ids[last.unwrap_or(index + 1)]);
                item.set("Count", integer(end - index - 1));
            }
            self.document.set_object(ids[index], item);
        }
        let last = bookmarks.iter().rposition(|bookmark| bookmark.level == 0).unwrap_or(0);
        self.document.set_object(
            root,
            dictionary! {
                "Type" => "Outlines",
                "First" => ids[0],
                "Last" => ids[last],
                "Count" => integer(ids.len()),
            },
        );
        Some(root)
    }

    fn catalog(
        &mut self,
        structure: ObjectId,
        outlines: Option<ObjectId>,
        document_id: Option<&str>,
    ) -> Result<(), PdfError> {
        let metadata = self.document.add_object(xmp(self.paper, document_id));
        let information = self.document.add_object(information(self.paper));
        let intent = match self.paper.press {
            Some(_) => press_intent(&mut self.document)?,
            None => intent(&mut self.document),
        };
        if let Ok(Object::Reference(old)) = self.document.trailer.get(b"Info") {
            let old = *old;
            self.document.objects.remove(&old);
        }
        self.document.trailer.set("Info", information);

        let catalog = self.document.catalog_mut().map_err(surprise)?;
        catalog.remove(b"PageLayout");
        catalog.set("PageMode", name(if outlines.is_some() { "UseOutlines" } else { "UseNone" }));
        if let Some(outlines) = outlines {
            catalog.set("Outlines", outlines);
        }
        catalog.set("Lang", text_string(&self.paper.language));
        // No `Suspects`: poppler complains of it, and its default is what we mean.
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
        catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
        catalog.set("Metadata", metadata);
        catalog.set("OutputIntents", vec![intent.into()]);
        catalog.set("StructTreeRoot", structure);
        Ok(())
    }
}

/// All plates at once, in as much of each ink as is asked for where there are no plates.
fn registration() -> Object {
    let ink = dictionary! {
        "FunctionType" => 2,
        "Domain" => vec![0.into(), 1.into()],
        "C0" => vec![0.into(); 4],
        "C1" => vec![1.into(); 4],
        "N" => 1,
    };
    Object::Array(vec![name("Separation"), name("All"), name("DeviceCMYK"), ink.into()])
}

/// An address in ASCII, as ISO 32000-1, 12.6.4.7 wants it.
fn ascii_address(address: &str) -> Vec<u8> {
    let mut ascii = Vec::with_capacity(address.len());
    for byte in address.trim().bytes() {
        if byte.is_ascii_graphic() {
            ascii.push(byte);
        } else {
            ascii.extend(format!("%{byte:02X}").into_bytes());
        }
    }
    ascii
}
