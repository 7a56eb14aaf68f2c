//! What is new on the site, for readers of feeds.

use crate::paths::OutPath;

/// What is new in a language (RFC 4287). Addresses are whole, for a feed is read away from the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// Where it goes.
    pub path: OutPath,
    /// BCP 47.
    pub language: String,
    /// « Nouveautés : Moments de vie ».
    pub title: String,
    /// Its own address, which is also its name.
    pub address: String,
    /// The home page of its language.
    pub home: String,
    /// Who publishes.
    pub author: String,
    /// The newest of its news, as an instant: `2026-11-21T00:00:00Z`.
    pub updated: String,
    /// The newest first.
    pub news: Vec<News>,
}

/// Something new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// Its name, which never changes: a `tag:` address (RFC 4151).
    pub id: String,
    /// The title of its sheet.
    pub title: String,
    /// The page of its sheet.
    pub address: String,
    /// Its day, as an instant.
    pub updated: String,
    /// What has changed.
    pub summary: String,
}
