//! The list, inside `dist`, of what is ours there.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::checksum::Checksum;
use crate::diagnostic::Diagnostic;
use crate::paths::OutPath;
use crate::publication::Artifact;

/// The manifest's own name; no artifact may take it.
pub const MANIFEST_NAME: &str = ".jalon-manifest";

/// The manifest's signature, which its publisher may add with minisign; no artifact may take it either.
pub const SIGNATURE_NAME: &str = ".jalon-manifest.minisig";

/// Its first line. The number changes when the form of the lines does.
const HEADER: &str = "jalon 1";

/// Every file of a published tree with its size and SHA-256, itself excepted. No date and no version: the same files
/// give the same bytes.
///
/// ```text
/// jalon 1
/// 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae 3 index.html
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    files: BTreeMap<OutPath, (u64, Checksum)>,
}

impl Manifest {
    /// The manifest of these artifacts.
    ///
    /// # Errors
    /// A diagnostic that names both when two artifacts claim one path, or one lies under the other.
    pub fn of(artifacts: &[Artifact]) -> Result<Self, Diagnostic> {
        let mut owners: BTreeMap<&str, &Artifact> = BTreeMap::new();
        for artifact in artifacts {
            if is_reserved(&artifact.path) {
                return Err(Diagnostic::error("publish-reserved-path").fact("owner", owner(artifact)));
            }
            if let Some(first) = owners.insert(artifact.path.as_str(), artifact) {
                return Err(clash(artifact.path.as_str(), first, artifact));
            }
        }
        for artifact in artifacts {
            for folder in folders_of(artifact.path.as_str()) {
                if let Some(first) = owners.get(folder) {
                    return Err(clash(folder, first, artifact));
                }
            }
        }
        let line = |a: &Artifact| (a.path.clone(), (a.bytes.len() as u64, Checksum::of(&a.bytes)));
        Ok(Self { files: artifacts.iter().map(line).collect() })
    }

    /// Reads a manifest; `None` when these bytes are not one, whole and with paths that stay inside.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let lines = text.strip_prefix(HEADER)?.strip_prefix('\n')?;
        // A manifest cut short by a power loss must not pass for a shorter one: the last line ends too.
        if !lines.is_empty() && !lines.ends_with('\n') {
            return None;
        }
        let read = |line: &str| {
            let (sum, rest) = line.split_once(' ')?;
            let (size, path) = rest.split_once(' ')?;
            let path = OutPath::new(path).ok().filter(|path| !is_reserved(path))?;
            Some((path, (size.parse().ok()?, Checksum::parse(sum)?)))
        };
        let files = lines.lines().map(read).collect::<Option<BTreeMap<_, _>>>()?;
        Some(Self { files })
    }

    /// Its bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut text = format!("{HEADER}\n");
        for (path, (size, sum)) in &self.files {
            let _ = writeln!(text, "{sum} {size} {path}");
        }
        text.into_bytes()
    }

    /// The paths, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(OutPath::as_str)
    }

    /// The paths with their sizes in bytes, sorted.
    pub fn sizes(&self) -> impl Iterator<Item = (&str, u64)> {
        self.files.iter().map(|(path, (size, _))| (path.as_str(), *size))
    }

    /// Whether it lists a path.
    #[must_use]
    pub fn lists(&self, path: &str) -> bool {
        OutPath::new(path).is_ok_and(|path| self.files.contains_key(&path))
    }

    /// Whether it lists a path with these bytes.
    #[must_use]
    pub fn holds(&self, path: &str, bytes: &[u8]) -> bool {
        let listed = OutPath::new(path).ok().and_then(|path| self.files.get(&path));
        listed.is_some_and(|listed| *listed == (bytes.len() as u64, Checksum::of(bytes)))
    }

    /// The folders that the paths need, each before those inside it.
    #[must_use]
    pub fn folders(&self) -> Vec<&str> {
        let mut folders: Vec<&str> = self.paths().flat_map(folders_of).collect();
        folders.sort_unstable();
        folders.dedup();
        folders
    }
}

/// Whether a path is the manifest's own, or its signature's.
fn is_reserved(path: &OutPath) -> bool {
    [MANIFEST_NAME, SIGNATURE_NAME].contains(&path.as_str())
}

/// The folders above a path: `a` and `a/b` of `a/b/c`.
fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

fn clash(path: &str, first: &Artifact, second: &Artifact) -> Diagnostic {
    Diagnostic::error("publish-same-path")
        .fact("path", path)
        .fact("first", owner(first))
        .fact("second", owner(second))
}

/// What a person knows an artifact by: its sheet or kit, and the publication.
fn owner(artifact: &Artifact) -> String {
    match &artifact.subject {
        Some(subject) => format!("{subject} ({})", artifact.publication),
        None => artifact.publication.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn artifact(path: &str, subject: Option<&str>) -> Artifact {
        Artifact {
            document: None,
            papers: Vec::new(),
            path: OutPath::new(path).unwrap(),
            bytes: path.as_bytes().into(),
            publication: "page",
            subject: subject.map(str::to_owned),
            pages: None,
        }
    }

    #[test]
    fn a_manifest_is_the_same_whatever_the_order_and_reads_back() {
        let one = Manifest::of(&[artifact("b/x.pdf", None), artifact("a.html", None)]).unwrap();
        let other = Manifest::of(&[artifact("a.html", None), artifact("b/x.pdf", None)]).unwrap();
        assert_eq!(one.to_bytes(), other.to_bytes());
        assert_eq!(Manifest::parse(&one.to_bytes()), Some(one));
    }

    #[test]
    fn a_manifest_cut_anywhere_is_not_one_or_lists_only_whole_lines() {
        let bytes = Manifest::of(&[artifact("a.html", None), artifact("b/x.pdf", None)]).unwrap().to_bytes();
        for cut in 0..bytes.len() {
            let whole = bytes[..cut].ends_with(b"\n") && cut > HEADER.len();
            assert_eq!(Manifest::parse(&bytes[..cut]).is_some(), whole, "cut at {cut}");
        }
    }

    #[test]
    fn a_manifest_that_points_outside_is_not_one() {
        let sum = "0".repeat(64);
        for path in ["../x", "/etc/passwd", "a/../../x", "", "A", MANIFEST_NAME, SIGNATURE_NAME] {
            assert_eq!(Manifest::parse(format!("{HEADER}\n{sum} 3 {path}\n").as_bytes()), None, "{path}");
        }
    }

    #[test]
    fn two_artifacts_at_one_place_are_refused_with_both_names() {
        let same = Manifest::of(&[artifact("x/index.html", Some("un")), artifact("x/index.html", Some("deux"))]);
        let fault = same.unwrap_err();
        assert_eq!(fault.code, "publish-same-path");
        let facts: Vec<&str> = fault.facts.iter().map(|(_, v)| v.as_str()).collect();
        assert_eq!(facts, ["x/index.html", "un (page)", "deux (page)"]);
        let under = Manifest::of(&[artifact("x/y.html", None), artifact("x", None)]);
        assert_eq!(under.unwrap_err().code, "publish-same-path");
    }
}
