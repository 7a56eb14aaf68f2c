//! What a file says about itself: XMP and the information dictionary. No clock: a press file, which needs dates, has
//! its edition's, so that the same paper gives the same bytes.

use lopdf::{Dictionary, Object, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use crate::layout::Paper;
use crate::press::Press;

/// What makes the files.
const PRODUCER: &str = "Jalon";

/// A text string (ISO 32000-1, 7.9.2.2): as it is in ASCII, else UTF-16 with its mark.
pub(crate) fn text_string(text: &str) -> Object {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let bytes = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// The information dictionary.
pub(crate) fn information(paper: &Paper) -> Dictionary {
    let mut information = dictionary! { "Title" => text_string(&paper.title) };
    for (key, value) in [("Author", &paper.author), ("Subject", &paper.subject)] {
        if !value.is_empty() {
            information.set(key, text_string(value));
        }
    }
    information.set("Creator", text_string(PRODUCER));
    information.set("Producer", text_string(PRODUCER));
    if let Some(press) = paper.press {
        let day = press.date;
        let midnight = text_string(&format!("D:{:04}{:02}{:02}000000Z", day.year(), day.month(), day.day()));
        information.set("CreationDate", midnight.clone());
        information.set("ModDate", midnight);
        // ISO 15930-7 wants it said, not left open.
        information.set("Trapped", Object::Name(b"False".to_vec()));
    }
    information
}

/// A press file's name that no other has: a UUID of RFC 9562's version 8, made from what the file is.
pub(crate) fn document_id(paper: &Paper, contents: &[Vec<u8>], identity: &[u8]) -> String {
    let mut digest = Sha256::new();
    let said = [identity, paper.title.as_bytes(), paper.language.as_bytes()];
    for part in said.into_iter().chain(contents.iter().map(Vec::as_slice)) {
        digest.update(part.len().to_be_bytes());
        digest.update(part);
    }
    for page in &paper.pages {
        digest.update(page.width.to_be_bytes());
        digest.update(page.height.to_be_bytes());
    }
    let mut first = [0; 16];
    first.copy_from_slice(&digest.finalize()[..16]);
    // The bits that say so: version 8, variant 2.
    let id = u128::from_be_bytes(first) & !(0xf << 76 | 0b11 << 62) | 8 << 76 | 0b10 << 62;
    let digits = format!("{id:032x}");
    [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
}

/// What a press file says of itself (ISO 15930-7).
fn press_properties(press: Press, document_id: &str) -> String {
    let midnight = format!("{}T00:00:00Z", press.date);
    format!(
        "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>\n<pdf:Trapped>False</pdf:Trapped>\n\
         <xmp:CreateDate>{midnight}</xmp:CreateDate>\n<xmp:ModifyDate>{midnight}</xmp:ModifyDate>\n\
         <xmp:MetadataDate>{midnight}</xmp:MetadataDate>\n<xmpMM:DocumentID>uuid:{document_id}</xmpMM:DocumentID>\n\
         <xmpMM:VersionID>1</xmpMM:VersionID>\n<xmpMM:RenditionClass>default</xmpMM:RenditionClass>\n"
    )
}

/// What `pdfuaid` is: PDF/A takes no property that the file does not explain (ISO 19005-2, 6.6.2.3).
const UA_SCHEMA: &str = "<rdf:Description rdf:about=\"\" \
     xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
     xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
     xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n\
     <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n\
     <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\n\
     <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n\
     <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n\
     <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n\
     <pdfaProperty:name>part</pdfaProperty:name>\n\
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n\
     <pdfaProperty:category>internal</pdfaProperty:category>\n\
     <pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>\n\
     </rdf:li></rdf:Seq></pdfaSchema:property>\n\
     </rdf:li></rdf:Bag></pdfaExtension:schemas>\n\
     </rdf:Description>\n";

/// The XMP packet, of a press file when it has a name: ISO 14289-1, 5 and ISO 19005-2, 6.6.4 (which standards the file follows), ISO 14289-1, 7.1 (the
/// title). Never compressed, so that any tool finds it.
pub(crate) fn xmp(paper: &Paper, document_id: Option<&str>) -> Stream {
    let press = paper.press.zip(document_id);
    let language = escape(&paper.language);
    let mut packet = String::from(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" \
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" ",
    );
    packet += match press {
        Some(_) => {
            "xmlns:pdfxid=\"http://www.npes.org/pdfx/ns/id/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\">\n"
        }
        None => "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n",
    };
    packet += "<dc:format>application/pdf</dc:format>\n";
    let alternatives = |name: &str, value: &str| {
        let value = escape(value);
        format!(
            "<dc:{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">{value}</rdf:li>\
             <rdf:li xml:lang=\"{language}\">{value}</rdf:li></rdf:Alt></dc:{name}>\n"
        )
    };
    packet += &alternatives("title", &paper.title);
    if !paper.subject.is_empty() {
        packet += &alternatives("description", &paper.subject);
    }
    if !paper.author.is_empty() {
        packet += "<dc:creator><rdf:Seq><rdf:li>";
        packet += &escape(&paper.author);
        packet += "</rdf:li></rdf:Seq></dc:creator>\n";
    }
    packet += "<dc:language><rdf:Bag><rdf:li>";
    packet += &language;
    packet += "</rdf:li></rdf:Bag></dc:language>\n<pdf:Producer>";
    packet += PRODUCER;
    packet += "</pdf:Producer>\n<xmp:CreatorTool>";
    packet += PRODUCER;
    packet += "</xmp:CreatorTool>\n<pdfuaid:part>1</pdfuaid:part>\n";
    if let Some((press, document_id)) = press {
        packet += &press_properties(press, document_id);
        packet += "</rdf:Description>\n";
    } else {
        packet += "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n</rdf:Description>\n";
        packet += UA_SCHEMA;
    }
    packet += "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
    Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, packet.into_bytes()).with_compression(false)
}

/// Text for XML. Characters that XML 1.0 forbids are left out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => escaped.push(character),
        }
    }
    escaped
}
