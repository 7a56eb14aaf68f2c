//! A finished file, spoiled on its object graph.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

/// A file being sabotaged.
pub(crate) struct File(pub(crate) Document);

impl File {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self(Document::load_mem(bytes).unwrap())
    }

    pub(crate) fn saved(mut self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.0.save_to(&mut bytes).unwrap();
        bytes
    }

    pub(crate) fn at(&mut self, id: ObjectId) -> &mut Dictionary {
        match self.0.get_object_mut(id).unwrap() {
            Object::Dictionary(dictionary) => dictionary,
            Object::Stream(stream) => &mut stream.dict,
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn root(&self) -> ObjectId {
        self.0.trailer.get(b"Root").unwrap().as_reference().unwrap()
    }

    pub(crate) fn catalog(&mut self) -> &mut Dictionary {
        self.at(self.root())
    }

    pub(crate) fn tree(&self) -> ObjectId {
        self.0.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap()
    }

    pub(crate) fn page(&self, index: usize) -> ObjectId {
        self.0.page_iter().nth(index).unwrap()
    }

    /// Elements of a type, in reading order.
    pub(crate) fn elements(&self, role: &str) -> Vec<ObjectId> {
        let mut found = Vec::new();
        let mut ahead = vec![self.0.get_dictionary(self.tree()).unwrap().get(b"K").unwrap().as_reference().unwrap()];
        while let Some(id) = ahead.pop() {
            let element = self.0.get_dictionary(id).unwrap();
            if element.get(b"S").unwrap().as_name().unwrap() == role.as_bytes() {
                found.push(id);
            }
            let kids = element.get(b"K").and_then(Object::as_array).cloned().unwrap_or_default();
            ahead.extend(kids.iter().rev().filter_map(|kid| kid.as_reference().ok()));
        }
        found
    }

    pub(crate) fn first(&self, role: &str) -> ObjectId {
        self.elements(role)[0]
    }

    pub(crate) fn parent(&self, id: ObjectId) -> ObjectId {
        self.0.get_dictionary(id).unwrap().get(b"P").unwrap().as_reference().unwrap()
    }

    pub(crate) fn kids(&mut self, id: ObjectId) -> &mut Vec<Object> {
        self.at(id).get_mut(b"K").unwrap().as_array_mut().unwrap()
    }

    pub(crate) fn role(&mut self, id: ObjectId, role: &str) {
        self.at(id).set("S", Object::Name(role.into()));
    }

    /// The first annotation of a link.
    pub(crate) fn annotation(&self) -> ObjectId {
        let pages: Vec<ObjectId> = self.0.page_iter().collect();
        let listed = |page: &ObjectId| self.0.get_dictionary(*page).unwrap().get(b"Annots").ok().cloned();
        pages.iter().find_map(listed).unwrap().as_array().unwrap()[0].as_reference().unwrap()
    }

    pub(crate) fn operations(&mut self, change: impl FnOnce(&mut Vec<Operation>)) {
        let page = self.page(0);
        let mut content = Content::decode(&self.0.get_page_content(page)).unwrap();
        change(&mut content.operations);
        let stream = self.0.add_object(Stream::new(Dictionary::new(), content.encode().unwrap()));
        self.at(page).set("Contents", stream);
    }

    /// Fonts with two-byte codes, what they are made of.
    pub(crate) fn fonts(&self) -> Vec<ObjectId> {
        let is = |object: &Object| {
            object.as_dict().is_ok_and(|d| d.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Type0"))
        };
        self.0.objects.iter().filter(|(_, object)| is(object)).map(|(id, _)| *id).collect()
    }

    pub(crate) fn descendant(&mut self, font: ObjectId) -> &mut Dictionary {
        let list = self.0.get_dictionary(font).unwrap().get(b"DescendantFonts").unwrap().as_array().unwrap().clone();
        match &list[0] {
            Object::Reference(id) => self.at(*id),
            _ => self.at(font).get_mut(b"DescendantFonts").unwrap().as_array_mut().unwrap()[0].as_dict_mut().unwrap(),
        }
    }

    pub(crate) fn packet(&mut self, from: &str, to: &str) {
        let id = self.0.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
        let stream = self.0.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        let text = String::from_utf8(stream.content.clone()).unwrap();
        assert!(text.contains(from), "{text}");
        stream.set_plain_content(text.replace(from, to).into_bytes());
    }
}

pub(crate) fn is(operation: &Operation, operator: &str) -> bool {
    operation.operator == operator
}

pub(crate) fn is_artifact(operation: &Operation) -> bool {
    is(operation, "BDC") && operation.operands[0].as_name().unwrap() == b"Artifact"
}

pub(crate) fn is_marked(operation: &Operation) -> bool {
    is(operation, "BDC") && operation.operands[1].as_dict().unwrap().has(b"MCID")
}
