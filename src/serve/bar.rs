//! The preview's bar: what is wrong, and every output of what is looked at.
//!
//! It lies in a shadow tree, so that neither the site's style nor the bar's touches the other, and is put at the end of
//! pages when they are served to a browser: no file that is published holds it.

use std::fmt::Write as _;
use std::sync::LazyLock;

use jalon::diagnostic::{Diagnostic, Severity};
use jalon::html::policy_hash;

use super::desk::{Desk, Look};
use super::markup::escape;
use super::policy::{Need, widen};
use super::problem;
use super::shown::Shown;
use super::spot::{OWN, Spot, tabs};

const STYLE: &str = include_str!("bar.css");
const SCRIPT: &str = include_str!("bar.js");

/// The bar's script and style as a policy names them.
pub(super) static HASHES: LazyLock<(String, String)> = LazyLock::new(|| (policy_hash(SCRIPT), policy_hash(STYLE)));

/// More problems than this are listed on a page of their own.
const MOST: usize = 60;

/// A published page, with the bar.
pub(super) fn with_bar(desk: &Desk, shown: &Shown, spot: &Spot, look: &Look<'_>, page: &str) -> String {
    let (script, style) = &*HASHES;
    let needs: [Need<'_>; 4] =
        [("script-src", script), ("style-src", style), ("style-src-elem", style), ("connect-src", "'self'")];
    // `style-src-elem` stands over `style-src` only where a page has it.
    let needs: Vec<Need<'_>> = needs.into_iter().filter(|(name, _)| *name != "style-src-elem" || page.contains(name)).collect();
    let page = widen(page, &needs);
    let at = page.rfind("</body").unwrap_or(page.len());
    format!("{}{}{}", &page[..at], host(desk, shown, spot, look), &page[at..])
}

/// The bar and its script.
pub(super) fn host(desk: &Desk, shown: &Shown, spot: &Spot, look: &Look<'_>) -> String {
    format!(
        "<div id=\"jalon-preview\" data-version=\"{}\" data-shows=\"{}\" data-at=\"{}\" data-gone=\"{}\"{}>\
         <template shadowrootmode=\"open\"><style>{STYLE}</style><p class=\"said\" role=\"status\" lang=\"{language}\"></p>\
         <aside lang=\"{language}\" dir=\"ltr\" aria-label=\"{}\">{}</aside></template></div><script>{SCRIPT}</script>",
        desk.version(shown),
        look.fingerprint,
        escape(&spot.address()),
        escape(&desk.words.get("serve-gone")),
        if look.says_problems { " data-quiet" } else { "" },
        escape(&desk.words.get("serve-bar")),
        content(desk, shown, spot, look.says_problems),
        language = desk.language,
    )
}

/// What is in the bar. With `is_said` the page itself says what is wrong: then the panel waits to be opened.
pub(super) fn content(desk: &Desk, shown: &Shown, spot: &Spot, is_said: bool) -> String {
    let (errors, warnings) = shown.counts();
    let class = if errors > 0 { "error" } else if warnings > 0 { "warning" } else { "good" };
    let status = format!("<span class=\"sign\" aria-hidden=\"true\"></span><span class=\"count\">{}</span>", escape(&count(desk, shown)));
    let is_open = errors > 0 && !is_said;
    let mut out = String::from("<div class=\"row\">");
    if errors + warnings > 0 {
        let _ = write!(
            out,
            "<button type=\"button\" class=\"status {class}\" aria-expanded=\"{}\" aria-controls=\"panel\">{status}\
             <span class=\"way\" aria-hidden=\"true\"></span></button>",
            is_open
        );
    } else {
        let _ = write!(out, "<p class=\"status {class}\">{status}</p>");
    }
    out.push_str(&outputs(desk, shown, spot));
    out.push_str("</div>");
    if !shown.is_current && shown.site.is_some() {
        let _ = write!(out, "<p class=\"last\">{}</p>", escape(&desk.words.get("serve-last-good")));
    }
    if errors + warnings > 0 {
        let hidden = if is_open { "" } else { " hidden" };
        let label = escape(&desk.words.get("serve-problems"));
        let _ = write!(out, "<div id=\"panel\" role=\"region\" aria-label=\"{label}\" tabindex=\"0\"{hidden}>{}</div>", problems(desk, shown, spot));
    }
    out
}

/// « 2 erreurs, 1 avertissement », « Rien à corriger ».
pub(super) fn count(desk: &Desk, shown: &Shown) -> String {
    let (errors, warnings) = shown.counts();
    desk.words.with("serve-count", &[("errors", &errors.to_string()), ("warnings", &warnings.to_string())])
}

fn outputs(desk: &Desk, shown: &Shown, spot: &Spot) -> String {
    let found = shown.site.as_deref().map(|good| tabs(desk, good, spot)).unwrap_or_default();
    if found.is_empty() && (*spot == Spot::Contents || shown.site.is_none()) {
        return String::new();
    }
    if found.is_empty() {
        return format!("<p class=\"all\"><a href=\"{OWN}\">{}</a></p>", escape(&desk.words.get("serve-all-outputs")));
    }
    let here = found.iter().find(|tab| tab.is_here).map(|tab| format!(" <span class=\"here\">{}</span>", escape(&tab.label)));
    let label = escape(&desk.words.get("serve-outputs"));
    let mut out = format!(
        "<details class=\"outputs\" open><summary>{label}{}</summary><nav aria-label=\"{label}\"><ul>",
        here.unwrap_or_default()
    );
    for tab in found {
        let current = if tab.is_here { " aria-current=\"page\"" } else { "" };
        let _ = write!(out, "<li><a href=\"{}\"{current}>{}</a></li>", escape(&tab.address), escape(&tab.label));
    }
    out.push_str("</ul></nav></details>");
    out
}

/// The problems of what is looked at, then the others; errors first.
fn problems(desk: &Desk, shown: &Shown, spot: &Spot) -> String {
    let file = shown.site.as_deref().and_then(|good| spot.sheet(good)).map(|(sheet, _)| sheet.draft.source.name.clone());
    let is_here = |problem: &&Diagnostic| {
        problem.place.as_ref().zip(file.as_ref()).is_some_and(|(place, file)| place.source.name == *file)
    };
    let mut all: Vec<&Diagnostic> = shown.problems.iter().collect();
    all.sort_by_key(|problem| (problem.severity != Severity::Error, !is_here(problem)));
    let mut out = String::new();
    if let Some(stopped) = &shown.stopped {
        out.push_str(&self::stopped(desk, stopped));
    }
    if !all.is_empty() {
        out.push_str("<ol class=\"problems\">");
        all.iter().take(MOST).for_each(|problem| out.push_str(&problem::item(desk, problem)));
        out.push_str("</ol>");
    }
    if all.len() > MOST {
        let more = desk.words.with("serve-more", &[("n", &(all.len() - MOST).to_string())]);
        let _ = write!(out, "<p class=\"more\"><a href=\"{OWN}\">{}</a></p>", escape(&more));
    }
    out
}

/// Why the machine or the program stopped.
pub(super) fn stopped(desk: &Desk, message: &str) -> String {
    let text = escape(message).replace('\n', "<br>");
    format!("<p class=\"stopped\">{} {text}</p>", problem::weight(desk, Severity::Error))
}
