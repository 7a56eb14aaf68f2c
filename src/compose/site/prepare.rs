//! « La feuille d’une personne »: a sheet whose steps and situations can be ticked, so that only what concerns one
//! person is printed.

use super::sheet::{folder, translations};
use super::writer::{Writer, away};
use crate::catalogue::Sheet;
use crate::compose::short_address;
use crate::document::{Block, Content, Flow, Inline, Link, Page, PageKind};
use crate::language::Words;
use crate::paths::OutPath;
use crate::sheet::{Block as Draft, BlockKind};

/// Where a sheet waits to be ticked; `None` of a sheet that has nothing to tick.
pub(super) fn link(writer: &Writer, sheet: &Sheet) -> Option<Link> {
    if !can_be_ticked(&sheet.draft.body) {
        return None;
    }
    let path = OutPath::new(&format!("{}{}/preparer/index.html", folder(writer, sheet), sheet.slug)).ok()?;
    Some(Link { label: writer.say("site-prepare-title"), path, language: sheet.language.clone() })
}

/// The page, from that of the sheet, whose text is composed once. Notes and sources stay there: here a note would be
/// printed whether its step is ticked or not, and the last line says where the whole sheet is. Search engines leave the
/// page out, for it says nothing that the sheet does not.
pub(super) fn page<'a>(
    writer: &Writer,
    sheet: &Sheet,
    whole: &Page,
    words: &(dyn Fn(&str) -> &'a Words + Sync),
) -> Option<Page> {
    let Link { label, path, .. } = whole.to_prepare.clone()?;
    let Content::Flow(Flow { blocks, verified, colophon, .. }) = &whole.document.content else { return None };
    // `##` makes phases: the only heading of its level is that of the sources.
    let is_text = |block: &&Block| !matches!(block, Block::Heading { level: 2, .. } | Block::Notes(_));
    let blocks = blocks.iter().take_while(is_text).cloned().collect();
    let mut page = writer.page(path.as_str(), label, writer.say("site-prepare-summary"), blocks);
    page.document.event.clone_from(&whole.document.event);
    if let Content::Flow(flow) = &mut page.document.content {
        flow.verified.clone_from(verified);
        flow.colophon.clone_from(colophon);
        if !whole.address.is_empty() {
            let before = Inline::Text(format!("{} ", writer.say("site-prepare-whole")));
            flow.colophon.push(vec![before, away(short_address(&whole.address).to_owned(), &whole.address)]);
        }
    }
    page.trail.clone_from(&whole.trail);
    page.trail.push(Link {
        label: whole.document.title.clone(),
        path: whole.path.clone(),
        language: sheet.language.clone(),
    });
    let elsewhere = |writer: &Writer, other: &Sheet| link(writer, other).map(|link| (link.path, String::new()));
    Some(Page {
        kind: PageKind::Prepare,
        help: whole.help.clone(),
        translations: translations(writer, sheet, elsewhere, words),
        is_hidden: true,
        is_draft: sheet.is_draft,
        ..page
    })
}

/// Whether a text has a step or a situation; a phase without steps can be ticked as a whole.
fn can_be_ticked(body: &[Draft]) -> bool {
    body.iter().any(|block| matches!(block.kind, BlockKind::Phase(_) | BlockKind::Step(_) | BlockKind::Case(_)))
}
