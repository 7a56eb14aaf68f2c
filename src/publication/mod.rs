//! *The table of what exists.* The plan of a build, its waves (paper, kits, pages) and the finished artifacts.

mod artifact;

pub use artifact::Artifact;
