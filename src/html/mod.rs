//! *Pages as markup.* Blocks become markup here; the shell around them is the theme's template. Nothing that somebody
//! wrote reaches a page unescaped: blocks are written through `escape`, templates escape by themselves.

mod block;
mod escape;
mod feed;
mod glossary;
mod here;
mod host;
mod judge;
mod policy;
mod robots;
mod sample;
mod shelf;
mod shell;
mod stake;
mod template;

pub use feed::feed;
pub use host::{headers, htaccess};
pub use policy::hash as policy_hash;
pub use robots::{robots, site_map};
pub use shell::Shells;

use crate::paths::{OutPath, language_folder};

/// Where a sheet's page lies: `<slug>/index.html`, under its language when that is not the site's.
#[must_use]
pub fn sheet_path(slug: &str, language: &str, site_language: &str) -> Option<OutPath> {
    let folder = language_folder(language, site_language);
    OutPath::new(&format!("{folder}{slug}/index.html")).ok()
}

/// Where a picture of the sheets is published: `sheets/plan.png` at `images/plan.png`.
#[must_use]
pub fn picture_path(file: &str) -> Option<OutPath> {
    let name = file.strip_prefix("sheets/").unwrap_or(file);
    OutPath::new(&format!("images/{}", name.to_lowercase())).ok()
}

#[cfg(test)]
mod tests;
