//! What a file says of itself and of its pages.

use lopdf::Object;

use super::Faults;
use crate::pdf::read::Reader;

/// What an XMP packet may hold, bytes.
const LARGEST_PACKET: usize = 1 << 20;

/// The XMP packet; empty when there is none.
pub(super) fn packet(reader: &Reader<'_>) -> String {
    let catalog = reader.document.catalog().ok();
    let packet = catalog.and_then(|catalog| reader.get(catalog, b"Metadata").as_stream().ok());
    let packet = packet.and_then(|stream| reader.plain(stream, LARGEST_PACKET).ok()).unwrap_or_default();
    String::from_utf8_lossy(&packet).into_owned()
}

pub(super) fn judge(reader: &Reader<'_>, packet: &str, is_press: bool, faults: &mut Faults) {
    let Ok(catalog) = reader.document.catalog() else {
        return faults.add("catalog", None, "");
    };
    let language = reader.string(catalog, b"Lang").unwrap_or_default();
    if language.trim().is_empty() {
        faults.add("language", None, "");
    }
    let is_true = |holder: &[u8], key: &[u8]| {
        reader.dictionary(catalog, holder).is_some_and(|held| reader.get(held, key).as_bool().unwrap_or(false))
    };
    if !is_true(b"MarkInfo", b"Marked") {
        faults.add("marked", None, "");
    }
    if !is_true(b"ViewerPreferences", b"DisplayDocTitle") {
        faults.add("display-title", None, "");
    }
    let title = element(packet, "dc:title").is_some_and(|title| {
        title.split('<').any(|part| part.split_once('>').is_some_and(|(_, text)| !text.trim().is_empty()))
    });
    if !title {
        faults.add("title", None, "");
    }
    if claim(packet, "pdfuaid:part").as_deref() != Some("1") {
        faults.add("claim", None, "PDF/UA-1");
    }
    let archive = [claim(packet, "pdfaid:part"), claim(packet, "pdfaid:conformance")];
    // A press file is for a press: PDF/A-2 knows neither its intent nor its key for trapping.
    if !is_press && archive != [Some("2".to_owned()), Some("A".to_owned())] {
        faults.add("claim", None, "PDF/A-2a");
    }
    for (key, holder) in [(b"OpenAction".as_slice(), catalog), (b"AA", catalog)] {
        if !matches!(reader.get(holder, key), Object::Null) {
            faults.add("script", None, String::from_utf8_lossy(key));
        }
    }
    if reader.dictionary(catalog, b"Names").is_some_and(|names| names.has(b"JavaScript")) {
        faults.add("script", None, "JavaScript");
    }
    for (index, page) in reader.pages.iter().enumerate() {
        let Ok(page) = reader.document.get_dictionary(*page) else { continue };
        if !reader.get(page, b"Tabs").as_name().is_ok_and(|order| order == b"S") {
            faults.add("tabs", Some(index), "");
        }
    }
}

/// What a property of XMP holds, written as an element.
pub(super) fn element<'p>(packet: &'p str, name: &str) -> Option<&'p str> {
    let start = packet.find(&format!("<{name}>"))? + name.len() + 2;
    let length = packet[start..].find(&format!("</{name}>"))?;
    Some(&packet[start..start + length])
}

/// The same, written as an element or as an attribute.
pub(super) fn claim(packet: &str, name: &str) -> Option<String> {
    if let Some(held) = element(packet, name) {
        return Some(held.trim().to_owned());
    }
    let start = packet.find(&format!("{name}=\""))? + name.len() + 2;
    packet[start..].split('"').next().map(str::to_owned)
}
