//! Rules about a sheet's text: links lead somewhere, roles are known, pictures exist, nobody is left without a way.

use super::outline::StepOutline;
use super::{Project, head, role};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::WayKind;
use crate::language::phone;
use crate::paths::OutPath;
use crate::sheet::{Draft, Image, Span, Spanned};
use crate::source::suggest;

/// Judges one text.
pub(super) fn check(project: &Project<'_>, index: usize, diagnostics: &mut Diagnostics) {
    let draft = &project.drafts[index];
    let outline = project.outline(index);
    for (address, span) in &outline.links {
        link(project, index, address, span, diagnostics);
    }
    role::check(project, index, diagnostics);
    for image in &outline.images {
        picture(project, draft, image, diagnostics);
    }
    for step in &outline.steps {
        ways(draft, step, diagnostics);
    }
}

fn link(project: &Project<'_>, index: usize, address: &str, span: &Span, diagnostics: &mut Diagnostics) {
    let draft = &project.drafts[index];
    let place = draft.place(span);
    let lower = address.to_ascii_lowercase();
    if let Some(anchor) = address.strip_prefix('#') {
        check_anchor(project, draft, index, anchor, span, diagnostics);
    } else if lower.contains("://") {
        let url = Spanned { value: address.to_owned(), span: span.clone() };
        head::web_address(draft, &url, diagnostics);
    } else if let Some(mail) = lower.strip_prefix("mailto:") {
        let mail = mail.split('?').next().unwrap_or(mail);
        let shaped = mail.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'));
        if !shaped || mail.contains(char::is_whitespace) {
            diagnostics.push(Diagnostic::error("catalogue-link-mail").at(place).fact("address", address));
        }
    } else if let Some(number) = lower.strip_prefix("tel:") {
        if phone::grouped(number).is_none() {
            diagnostics.push(Diagnostic::error("catalogue-link-phone").at(place).fact("address", address));
        }
    } else if !address.trim().is_empty() {
        to_sheet(project, index, address, span, diagnostics);
    }
}

/// `autre-fiche.md#etape`, as the editor's own preview follows it.
fn to_sheet(project: &Project<'_>, index: usize, address: &str, span: &Span, diagnostics: &mut Diagnostics) {
    let draft = &project.drafts[index];
    let (path, anchor) = address.split_once('#').map_or((address, None), |(path, anchor)| (path, Some(anchor)));
    let name = path.strip_prefix("./").unwrap_or(path);
    let Some(stem) = name.strip_suffix(".md").filter(|stem| !stem.contains('/')) else {
        let cure = if lower_is_host(address) { format!("https://{address}") } else { "https://…".to_owned() };
        let diagnostic = Diagnostic::error("catalogue-link-relative").at(draft.place(span));
        diagnostics.push(diagnostic.fact("address", address).fact("cure", cure));
        return;
    };
    let (slug, language) = stem.rsplit_once('.').unwrap_or((stem, project.language(draft)));
    let Some(target) = project.find(slug, language) else {
        let diagnostic = Diagnostic::error("catalogue-link-sheet").at(draft.place(span)).fact("file", name);
        diagnostics.push(suggest(diagnostic, slug, project.slugs()));
        return;
    };
    if let Some(anchor) = anchor {
        check_anchor(project, draft, target, anchor, span, diagnostics);
    }
}

/// `www.caf.fr`, `caf.fr/page`: an address that lacks its scheme.
fn lower_is_host(address: &str) -> bool {
    let host = address.split('/').next().unwrap_or(address);
    crate::paths::web_host(&format!("https://{host}/")).is_ok() && !host.starts_with('.')
}

fn check_anchor(
    project: &Project<'_>,
    draft: &Draft,
    target: usize,
    anchor: &str,
    span: &Span,
    diagnostics: &mut Diagnostics,
) {
    let anchors = &project.outline(target).anchors;
    if !anchors.contains(anchor) {
        let diagnostic = Diagnostic::error("catalogue-link-anchor").at(draft.place(span)).fact("anchor", anchor);
        let diagnostic = diagnostic.fact("file", &project.drafts[target].source.name);
        diagnostics.push(suggest(diagnostic, anchor, anchors.iter().copied()));
    }
}

/// A picture lies beside the sheets, is one that paper and screen can show, and has a name that can be an address.
fn picture(project: &Project<'_>, draft: &Draft, image: &Image, diagnostics: &mut Diagnostics) {
    const FOLDER: &str = "content/sheets/";
    let name = image.file.strip_prefix("./").unwrap_or(&image.file);
    let place = draft.place(&image.span);
    let Some(bytes) = project.snapshot.binaries.get(&format!("{FOLDER}{name}")) else {
        let known = project.snapshot.binaries.keys().filter_map(|path| path.strip_prefix(FOLDER));
        let diagnostic = Diagnostic::error("catalogue-image-missing").at(place).fact("file", &image.file);
        diagnostics.push(suggest(diagnostic, name, known));
        return;
    };
    if OutPath::new(name).is_err() {
        let cure = name.rsplit_once('.').map_or_else(
            || super::slug::proposed(name),
            |(stem, extension)| format!("{}.{}", super::slug::proposed(stem), extension.to_lowercase()),
        );
        let diagnostic = Diagnostic::error("catalogue-image-name").at(place.clone()).fact("file", name);
        diagnostics.push(diagnostic.fact("cure", cure));
    }
    let is_image = bytes.starts_with(b"\x89PNG\r\n\x1a\n") || bytes.starts_with(b"\xff\xd8\xff");
    if !is_image {
        diagnostics.push(Diagnostic::error("catalogue-image-kind").at(place).fact("file", name));
    }
}

/// A step that can only be done online leaves out who is not online, unless someone does it with them.
fn ways(draft: &Draft, step: &StepOutline<'_>, diagnostics: &mut Diagnostics) {
    let heading = draft.place(&step.anchor.span);
    let mut channels = step.ways.iter().filter(|(kind, _)| kind.is_channel());
    let online = step.ways.get(&WayKind::Online);
    if step.ways.is_empty() {
        if !step.automatic {
            let diagnostic = Diagnostic::warning("catalogue-step-no-way").at(heading);
            diagnostics.push(diagnostic.fact("step", &step.anchor.id));
        }
    } else if let Some(online) = online.filter(|_| channels.all(|(kind, _)| *kind == WayKind::Online)) {
        let code = match (step.online_only, step.ways.contains_key(&WayKind::Help)) {
            (true, true) => return,
            (true, false) => "catalogue-step-no-helper",
            (false, _) => "catalogue-step-online-only",
        };
        let diagnostic = Diagnostic::error(code).at(draft.place(online)).related(heading);
        diagnostics.push(diagnostic.fact("step", &step.anchor.id));
    }
}
