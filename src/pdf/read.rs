//! Reads a tagged PDF again, as assistive technology does: words in the order of the structure tree.
//!
//! Made for our own files, bounded for any: nothing here follows a loop, grows without limit or panics.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream, decode_text_string};

use super::PdfError;
use super::drawing::{Drawing, Drawn, Font, Names, Palette, Programs};
use super::inflate::Inflate;
use super::lexer::{Lexer, NotPdf, Token};
use super::paint::{Space, Special};
use super::program::Program;

/// The largest file, bytes: ours have less than a hundredth of it.
const LARGEST_FILE: usize = 32 << 20;
/// What one stream of objects may hold once decompressed, bytes; all are, as soon as the file is opened.
const LARGEST_OBJECTS: usize = 2 << 20;
/// What the contents of a page may hold once decompressed, bytes: each operation takes several times its length.
const LARGEST_CONTENT: usize = 4 << 20;
/// What all contents may hold together once decompressed, bytes.
const LARGEST_CONTENTS: usize = 128 << 20;
/// How many pages, structure elements, bookmarks, characters.
const MOST_PAGES: usize = 5_000;
const MOST_ELEMENTS: usize = 500_000;
const MOST_BOOKMARKS: usize = 50_000;
const MOST_TEXT: usize = 32 << 20;
/// How many fonts, and operands of one operator.
const MOST_FONTS: usize = 256;
const MOST_OPERANDS: usize = 1 << 16;
/// How the contents of a page begin a figure.
const FIGURE: &[u8] = b"/Figure";
/// How deep a structure or an outline.
const DEEPEST: usize = 256;

/// What a PDF says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// Its title, as the window shows it.
    pub title: String,
    /// Its language, BCP 47.
    pub language: String,
    /// Its pages, in order.
    pub pages: Vec<PageReading>,
    /// What is read, in the order of the structure tree; empty when the file is not tagged.
    pub blocks: Vec<Block>,
    /// The links, page after page.
    pub links: Vec<Link>,
    /// The bookmarks, in order.
    pub bookmarks: Vec<Bookmark>,
}

/// A page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PageReading {
    /// Width once trimmed, mm.
    pub width: f32,
    /// Height once trimmed, mm.
    pub height: f32,
    /// The words that are read, in the order in which they are drawn, a line for each marked sequence.
    pub text: String,
    /// The words of artifacts: headers, footers.
    pub artifacts: String,
    /// Words that are neither, which assistive technology may skip or read: a fault.
    pub untagged: String,
}

/// A block of words: a heading, a paragraph, a cell, with the links and spans inside it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Block {
    /// Its standard structure type: `H1`, `P`, `LBody`, `TH`, `Figure`.
    pub role: String,
    /// Its words. U+FFFD stands for a character that the file does not name.
    pub text: String,
    /// What a figure says.
    pub alternative: Option<String>,
    /// Its page, from 0, when it is drawn.
    pub page: Option<usize>,
}

/// A link.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Link {
    /// Page, from 0.
    pub page: usize,
    /// The address, unless it leads to a place in the file.
    pub address: Option<String>,
    /// What it says.
    pub contents: String,
    /// The page that it leads to, from 0, when that is in the file.
    pub destination: Option<usize>,
    /// Its words.
    pub text: String,
}

/// A bookmark.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bookmark {
    /// Depth, from 0.
    pub level: usize,
    /// Words.
    pub title: String,
    /// Page, from 0.
    pub page: Option<usize>,
}

/// Reads a PDF.
///
/// # Errors
/// `pdf-unreadable` when this is not a PDF, when it is encrypted, or when it is larger than anything that we write.
pub fn read(bytes: &[u8]) -> Result<Reading, PdfError> {
    let mut inflate = Inflate::new();
    let document = open(bytes, &mut inflate)?;
    let mut reader = Reader::new(&document, inflate)?;
    let mut reading = reader.reading()?;
    reader.structure(&mut reading)?;
    Ok(reading)
}

/// Opens a file, bounded.
pub(super) fn open(bytes: &[u8], inflate: &mut Inflate) -> Result<Document, PdfError> {
    if bytes.len() > LARGEST_FILE {
        return Err(unreadable("size"));
    }
    if let Some(document) = super::open::open(bytes, inflate, LARGEST_OBJECTS) {
        return Ok(document);
    }
    let options = LoadOptions::with_max_decompressed_size(LARGEST_OBJECTS);
    let document = Document::load_mem_with_options(bytes, options).map_err(unreadable)?;
    if document.is_encrypted() { Err(unreadable("encryption")) } else { Ok(document) }
}

fn unreadable(cause: impl ToString) -> PdfError {
    PdfError::new("pdf-unreadable").fact("cause", cause)
}

/// The next operator of contents, and its operands; none at the end.
fn next_operation<'t>(lexer: &mut Lexer<'t>, operands: &mut Vec<Token<'t>>) -> Result<Option<&'t [u8]>, NotPdf> {
    operands.clear();
    // How many arrays and dictionaries are open.
    let (mut arrays, mut dictionaries) = (0_usize, 0_usize);
    while let Some(token) = lexer.next()? {
        match token {
            Token::Word(b"true" | b"false" | b"null") => {}
            Token::Word(operator) => {
                if arrays > 0 || dictionaries > 0 {
                    return Err(NotPdf);
                }
                if operator == b"ID" {
                    lexer.skip_image()?;
                }
                return Ok(Some(operator));
            }
            Token::OpenArray => arrays += 1,
            Token::OpenDictionary => dictionaries += 1,
            Token::CloseArray => arrays = arrays.checked_sub(1).ok_or(NotPdf)?,
            Token::CloseDictionary => dictionaries = dictionaries.checked_sub(1).ok_or(NotPdf)?,
            _ => {}
        }
        if operands.len() >= MOST_OPERANDS {
            return Err(NotPdf);
        }
        operands.push(token);
    }
    if operands.is_empty() { Ok(None) } else { Err(NotPdf) }
}

/// Whether contents begin a figure. Its letters are all different: the last of seven bytes says how many to skip.
fn has_figure(contents: &[u8]) -> bool {
    let mut end = FIGURE.len();
    while let Some(last) = contents.get(end - 1) {
        let known = FIGURE.iter().rposition(|letter| letter == last);
        if known == Some(FIGURE.len() - 1) && contents[..end].ends_with(FIGURE) {
            return true;
        }
        end += known.map_or(FIGURE.len(), |place| (FIGURE.len() - 1 - place).max(1));
    }
    false
}

/// A file being read.
pub(super) struct Reader<'a> {
    pub(super) document: &'a Document,
    pub(super) pages: Vec<ObjectId>,
    /// The number of each page.
    pub(super) numbers: BTreeMap<ObjectId, usize>,
    /// What the pages draw.
    pub(super) drawn: Drawn,
    /// The fonts of the pages.
    pub(super) fonts: Programs,
    /// The annotation of each link.
    annotations: Vec<Option<ObjectId>>,
    inflate: RefCell<Inflate>,
    /// How many bytes of text were read.
    text: usize,
    /// Which pages' painting is gathered.
    pub(super) gathered: Gathered,
}

/// Of which pages what is painted is gathered: that takes time, and most papers hold nothing but words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gathered {
    None,
    /// Those with a figure, which may be a code.
    Figures,
    All,
}

impl<'a> Reader<'a> {
    pub(super) fn new(document: &'a Document, inflate: Inflate) -> Result<Self, PdfError> {
        let pages: Vec<ObjectId> = document.page_iter().take(MOST_PAGES + 1).collect();
        if pages.is_empty() || pages.len() > MOST_PAGES {
            return Err(unreadable("pages"));
        }
        let numbers = pages.iter().copied().zip(0..).collect();
        Ok(Self {
            document,
            pages,
            numbers,
            drawn: Drawn::default(),
            fonts: Programs::default(),
            annotations: Vec::new(),
            inflate: RefCell::new(inflate),
            text: 0,
            gathered: Gathered::None,
        })
    }

    /// Everything but what the structure says.
    pub(super) fn reading(&mut self) -> Result<Reading, PdfError> {
        let mut reading = Reading { title: self.title(), language: self.language(), ..Reading::default() };
        let mut left = LARGEST_CONTENTS;
        for index in 0..self.pages.len() {
            let page = self.page(index, &mut left)?;
            reading.pages.push(page);
            self.links(index, &mut reading.links);
        }
        reading.bookmarks = self.bookmarks();
        Ok(reading)
    }

    /// The object behind a reference.
    pub(super) fn resolve(&self, object: &'a Object) -> &'a Object {
        self.document.dereference(object).map_or(&Object::Null, |(_, object)| object)
    }

    pub(super) fn get(&self, dictionary: &'a Dictionary, key: &[u8]) -> &'a Object {
        entry(dictionary, key).map_or(&Object::Null, |object| self.resolve(object))
    }

    /// What a stream holds, at most `limit` bytes.
    pub(super) fn plain(&self, stream: &Stream, limit: usize) -> Result<Vec<u8>, PdfError> {
        let mut plain = Vec::new();
        self.inflate.borrow_mut().plain(stream, limit, &mut plain)?;
        Ok(plain)
    }

    pub(super) fn dictionary(&self, dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
        self.get(dictionary, key).as_dict().ok()
    }

    pub(super) fn string(&self, dictionary: &'a Dictionary, key: &[u8]) -> Option<String> {
        decode_text_string(self.get(dictionary, key)).ok()
    }

    fn title(&self) -> String {
        let information = self.document.trailer.get(b"Info").map_or(&Object::Null, |object| self.resolve(object));
        information.as_dict().ok().and_then(|information| self.string(information, b"Title")).unwrap_or_default()
    }

    fn language(&self) -> String {
        self.document.catalog().ok().and_then(|catalog| self.string(catalog, b"Lang")).unwrap_or_default()
    }

    /// An entry of a page or of what it inherits from.
    pub(super) fn inherited(&self, page: &'a Dictionary, key: &[u8]) -> &'a Object {
        let mut node = page;
        for _ in 0..DEEPEST {
            let found = self.get(node, key);
            if !matches!(found, Object::Null) {
                return found;
            }
            let Some(parent) = self.dictionary(node, b"Parent") else { break };
            node = parent;
        }
        &Object::Null
    }

    fn page(&mut self, index: usize, left: &mut usize) -> Result<PageReading, PdfError> {
        let dictionary = self.document.get_dictionary(self.pages[index]).map_err(unreadable)?;
        let mut reading = PageReading::default();
        for key in [b"TrimBox".as_slice(), b"MediaBox"] {
            let sides: Vec<f32> = self
                .inherited(dictionary, key)
                .as_array()
                .map(|sides| sides.iter().filter_map(|side| self.resolve(side).as_float().ok()).collect())
                .unwrap_or_default();
            if let [left, bottom, right, top] = sides[..] {
                let mm = |length: f32| (length / crate::layout::MM).abs();
                (reading.width, reading.height) = (mm(right - left), mm(top - bottom));
                break;
            }
        }

        let mut names = self.names(dictionary)?;
        let (mut contents, mut operands) = (Vec::new(), Vec::new());
        for id in self.document.get_page_contents(self.pages[index]) {
            let Ok(stream) = self.document.get_object(id).and_then(Object::as_stream) else { continue };
            let limit = LARGEST_CONTENT.min(*left);
            let before = contents.len();
            self.inflate.borrow_mut().plain(stream, limit, &mut contents)?;
            *left = left.saturating_sub(contents.len() - before);
            contents.push(b'\n');
            if contents.len() > LARGEST_CONTENT {
                return Err(unreadable("contents"));
            }
        }
        let gathers = match self.gathered {
            Gathered::None => false,
            Gathered::Figures => has_figure(&contents),
            Gathered::All => true,
        };
        if gathers {
            names.palette = Some(self.palette(dictionary));
        }
        let mut drawing = Drawing::new(index, &names, &mut self.fonts, &mut self.drawn);
        let mut lexer = Lexer::new(&contents, 0);
        while let Some(operator) = next_operation(&mut lexer, &mut operands).map_err(|NotPdf| unreadable("contents"))? {
            self.text += drawing.operation(operator, &operands, &mut reading);
            if self.text > MOST_TEXT {
                return Err(unreadable("text"));
            }
        }
        Ok(reading)
    }

    /// What a page may name: its fonts, read the first time that they are named, and its images.
    fn names(&mut self, page: &'a Dictionary) -> Result<Names<'a>, PdfError> {
        let mut names = Names::default();
        let Ok(resources) = self.inherited(page, b"Resources").as_dict() else { return Ok(names) };
        for (name, font) in self.dictionary(resources, b"Font").into_iter().flatten() {
            let Ok(id) = font.as_reference() else { continue };
            let Ok(font) = self.document.get_dictionary(id) else { continue };
            let next = self.fonts.all.len();
            let place = *self.fonts.places.entry(id).or_insert(next);
            if place == next {
                if next >= MOST_FONTS {
                    return Err(unreadable("fonts"));
                }
                let program = Program::read(self, font);
                self.fonts.all.push(Font { program, used: Vec::new() });
            }
            names.fonts.push((name, place));
        }
        for (name, object) in self.dictionary(resources, b"XObject").into_iter().flatten() {
            let Ok(stream) = self.resolve(object).as_stream() else { continue };
            if self.get(&stream.dict, b"Subtype").as_name().is_ok_and(|subtype| subtype == b"Image") {
                let space = Space::of(self, self.get(&stream.dict, b"ColorSpace"));
                names.images.push((name, object.as_reference().unwrap_or_default(), space));
            }
        }
        Ok(names)
    }

    /// What a page may paint with.
    fn palette(&self, page: &'a Dictionary) -> Palette<'a> {
        let mut palette = Palette::default();
        let Ok(resources) = self.inherited(page, b"Resources").as_dict() else { return palette };
        for (name, space) in self.dictionary(resources, b"ColorSpace").into_iter().flatten() {
            palette.spaces.push((name, Space::of(self, space)));
        }
        for (name, state) in self.dictionary(resources, b"ExtGState").into_iter().flatten() {
            if let Ok(state) = self.resolve(state).as_dict() {
                palette.states.push((name, Special::of(self, state)));
            }
        }
        palette
    }

    fn links(&mut self, index: usize, links: &mut Vec<Link>) {
        let Ok(page) = self.document.get_dictionary(self.pages[index]) else { return };
        let Ok(annotations) = self.get(page, b"Annots").as_array() else { return };
        for object in annotations.iter().take(MOST_ELEMENTS) {
            let Ok(annotation) = self.resolve(object).as_dict() else { continue };
            if !self.get(annotation, b"Subtype").as_name().is_ok_and(|subtype| subtype == b"Link") {
                continue;
            }
            let action = self.dictionary(annotation, b"A");
            let address = action
                .and_then(|action| self.get(action, b"URI").as_str().ok())
                .map(|address| String::from_utf8_lossy(address).into_owned());
            let contents = self.string(annotation, b"Contents").unwrap_or_default();
            let place = action.map_or(&Object::Null, |action| self.get(action, b"D"));
            let destination = self.page_at(place).or_else(|| self.page_at(self.get(annotation, b"Dest")));
            links.push(Link { page: index, address, contents, destination, text: String::new() });
            self.annotations.push(object.as_reference().ok());
        }
    }

    /// The page of a place (ISO 32000-1, 12.3.2.2).
    fn page_at(&self, place: &'a Object) -> Option<usize> {
        let page = place.as_array().ok()?.first()?.as_reference().ok()?;
        self.numbers.get(&page).copied()
    }

    /// What the structure says, and the words of links.
    pub(super) fn structure(&self, reading: &mut Reading) -> Result<(), PdfError> {
        let root = self.document.catalog().ok().and_then(|catalog| self.dictionary(catalog, b"StructTreeRoot"));
        let mut walk = Walk {
            reader: self,
            said: vec![false; self.drawn.sequences.len()],
            blocks: Vec::new(),
            seen: BTreeSet::new(),
            elements: 0,
            open: None,
            link: None,
            links: BTreeMap::new(),
        };
        if let Some(kids) = root.and_then(|root| entry(root, b"K")) {
            walk.kids(kids, "", None, 0)?;
        }
        for (link, annotation) in reading.links.iter_mut().zip(&self.annotations) {
            if let Some(text) = annotation.and_then(|id| walk.links.get(&id)) {
                link.text.clone_from(text);
            }
        }
        reading.blocks = walk.blocks;
        Ok(())
    }

    pub(super) fn page_of(&self, element: &'a Dictionary) -> Option<usize> {
        let page = entry(element, b"Pg")?.as_reference().ok()?;
        self.numbers.get(&page).copied()
    }

    fn bookmarks(&self) -> Vec<Bookmark> {
        let mut bookmarks = Vec::new();
        let outlines = self.document.catalog().ok().and_then(|catalog| self.dictionary(catalog, b"Outlines"));
        let mut seen = BTreeSet::new();
        // The items still to read, the next one last.
        let mut ahead: Vec<(usize, &Object)> = Vec::new();
        if let Some(first) = outlines.and_then(|outlines| outlines.get(b"First").ok()) {
            ahead.push((0, first));
        }
        while let Some((level, item)) = ahead.pop() {
            let Ok(id) = item.as_reference() else { continue };
            if level > DEEPEST || bookmarks.len() >= MOST_BOOKMARKS || !seen.insert(id) {
                continue;
            }
            let Ok(item) = self.document.get_dictionary(id) else { continue };
            let title = self.string(item, b"Title").unwrap_or_default();
            let page = self.page_at(self.get(item, b"Dest"));
            bookmarks.push(Bookmark { level, title, page });
            for (key, level) in [(b"Next".as_slice(), level), (b"First", level + 1)] {
                if let Ok(next) = item.get(key) {
                    ahead.push((level, next));
                }
            }
        }
        bookmarks
    }
}

/// A walk over a structure tree.
struct Walk<'r, 'a> {
    reader: &'r Reader<'a>,
    /// The sequences that were read.
    said: Vec<bool>,
    blocks: Vec<Block>,
    seen: BTreeSet<ObjectId>,
    elements: usize,
    /// The block that words go to, when the last one is still open.
    open: Option<usize>,
    /// The link being read: its annotations, its words.
    link: Option<(Vec<ObjectId>, String)>,
    /// The words of each annotation.
    links: BTreeMap<ObjectId, String>,
}

/// An entry of a dictionary. Most have a few: to look at each is quicker than to find one by its hash, and what is not
/// there costs no error.
pub(super) fn entry<'a>(dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
    /// The most entries that are looked at one by one.
    const FEW: usize = 16;
    if dictionary.len() > FEW {
        return dictionary.get(key).ok();
    }
    dictionary.iter().find(|(known, _)| *known == key).map(|(_, object)| object)
}

/// Types that stand inside a line (ISO 32000-1, 14.8.4.4), those that we write and their kin.
fn is_inline(role: &str) -> bool {
    matches!(role, "Span" | "Link" | "Em" | "Strong" | "Quote" | "Code" | "Reference" | "Annot")
}

impl<'a> Walk<'_, 'a> {
    fn kids(&mut self, kids: &'a Object, role: &str, page: Option<usize>, depth: usize) -> Result<(), PdfError> {
        self.elements += 1;
        if depth > DEEPEST || self.elements > MOST_ELEMENTS {
            return Err(unreadable("structure"));
        }
        if let Ok(id) = kids.as_reference()
            && !self.seen.insert(id)
        {
            return Err(unreadable("structure"));
        }
        match self.reader.resolve(kids) {
            Object::Array(items) => {
                for item in items {
                    self.kids(item, role, page, depth + 1)?;
                }
            }
            Object::Integer(mcid) => self.words(role, page, *mcid),
            Object::Dictionary(kid) => {
                let reader = self.reader;
                let page = reader.page_of(kid).or(page);
                if let Ok(inner) = reader.get(kid, b"S").as_name() {
                    let inner: Cow<'_, str> = String::from_utf8_lossy(inner);
                    self.element(kid, &inner, role, page, depth)?;
                } else if let Some(Object::Reference(object)) = entry(kid, b"Obj") {
                    if let Some((annotations, _)) = &mut self.link {
                        annotations.push(*object);
                    }
                } else if let Ok(mcid) = reader.get(kid, b"MCID").as_i64() {
                    self.words(role, page, mcid);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn element(
        &mut self,
        element: &'a Dictionary,
        role: &str,
        around: &str,
        page: Option<usize>,
        depth: usize,
    ) -> Result<(), PdfError> {
        let alternative = self.reader.string(element, b"Alt");
        // An inline element lends its words to the block around it.
        let inline = is_inline(role) && !around.is_empty();
        if !inline {
            self.open = None;
            if alternative.is_some() || matches!(role, "TH" | "TD" | "Figure") {
                self.open_block(role, page);
                if let Some(block) = self.blocks.last_mut() {
                    block.alternative = alternative;
                }
            }
        }
        let outer = if role == "Link" { self.link.replace((Vec::new(), String::new())) } else { None };
        if let Some(kids) = entry(element, b"K") {
            self.kids(kids, if inline { around } else { role }, page, depth + 1)?;
        }
        if role == "Link"
            && let Some((annotations, text)) = std::mem::replace(&mut self.link, outer)
        {
            self.links.extend(annotations.into_iter().map(|annotation| (annotation, text.clone())));
        }
        if !inline {
            self.open = None;
        }
        Ok(())
    }

    fn open_block(&mut self, role: &str, page: Option<usize>) -> usize {
        let index = self.blocks.len();
        self.blocks.push(Block { role: role.to_owned(), page, ..Block::default() });
        self.open = Some(index);
        index
    }

    fn words(&mut self, role: &str, page: Option<usize>, mcid: i64) {
        let index = self.open.unwrap_or_else(|| self.open_block(role, page));
        let place = page.and_then(|page| self.reader.drawn.places.get(&(page, mcid)).copied());
        let Some(place) = place.filter(|place| !std::mem::replace(&mut self.said[*place], true)) else { return };
        let text = &self.reader.drawn.sequences[place].text;
        if let Some(block) = self.blocks.get_mut(index) {
            block.text.push_str(text);
        }
        if let Some((_, link)) = &mut self.link {
            link.push_str(text);
        }
    }
}
