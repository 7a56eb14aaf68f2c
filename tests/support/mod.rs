//! What several tests share.

pub mod picture;
