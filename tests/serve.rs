//! The preview as browsers, hostile pages and editors' programs meet it: the real program on a port of its own.
//!
//! `JALON_ROUNDS=20` saves in each way twenty times over.

#[path = "support/editor.rs"]
#[expect(dead_code, reason = "no random edits here")]
mod editor;
#[path = "support/preview.rs"]
mod preview;

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use editor::{Files, Save, five, write};
use jalon::pipeline::{self, Order};
use jalon::publication::{Artifact, Request};
use jalon::publish::RealDisk;
use jiff::civil::date;
use preview::{Preview, command};

const SHEET: &str = "content/sheets/je-demenage.md";
const PAGE: &str = "/je-demenage/";
/// The longest wait for what a test does not measure.
const LONG: Duration = Duration::from_secs(30);

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

/// A project of five sheets.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), &Files::new(), &five(), Save::Truncate);
    folder
}

/// A sheet that says something.
fn saying(words: &str) -> String {
    let text = String::from_utf8(five()[SHEET].clone()).unwrap();
    text.replacen("Appelez d'abord.", &format!("Appelez d'abord. {words}."), 1)
}

/// What a build publishes.
fn published(root: &Path, only: &[&str]) -> Vec<Artifact> {
    let request = Request { only: only.iter().map(|id| (*id).to_owned()).collect(), ..Request::default() };
    let order = Order { root: root.to_owned(), today: date(2026, 11, 22), drafts: false, edition: None, request, jobs: None };
    let out = tempfile::tempdir().unwrap();
    pipeline::build(&order, &out.path().join("dist"), &RealDisk, &()).result.unwrap().1
}

fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap) {
        if entry.file_type().is_file() {
            found.insert(entry.path().display().to_string(), fs::read(entry.path()).unwrap());
        }
    }
    found
}

#[test]
fn what_is_served_is_what_a_build_publishes_byte_for_byte_and_nothing_is_written() {
    let folder = project();
    let before = tree(folder.path());
    let preview = Preview::of(folder.path(), &[]);
    let artifacts = published(folder.path(), &[]);
    assert!(artifacts.iter().any(|artifact| artifact.publication == "kit"));
    for artifact in &artifacts {
        let path = format!("/{}", artifact.path);
        let got = preview.get(&path);
        assert_eq!(got.code, 200, "{path}");
        assert!(got.body == *artifact.bytes, "{path} differs");
        let kind = match path.rsplit('.').next().unwrap() {
            "html" => "text/html; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "pdf" => "application/pdf",
            "zip" => "application/zip",
            "woff2" => "font/woff2",
            "svg" => "image/svg+xml; charset=utf-8",
            "xml" => "application/xml; charset=utf-8",
            _ => "text/plain; charset=utf-8",
        };
        assert_eq!(got.header("content-type"), Some(kind), "{path}");
        assert_eq!(got.header("x-content-type-options"), Some("nosniff"), "{path}");
        let head = preview.ask("HEAD", &path, &[]);
        assert_eq!((head.code, head.body.len(), head.header("content-length")), (200, 0, got.header("content-length")), "{path}");
        if let Some(place) = path.strip_suffix("index.html") {
            assert!(preview.get(place).body == *artifact.bytes, "{place} differs");
            let bare = place.trim_end_matches('/');
            if !bare.is_empty() {
                let moved = preview.get(&format!("{bare}?a=1"));
                assert_eq!((moved.code, moved.header("location")), (307, Some(&*format!("{place}?a=1"))), "{bare}");
            }
        }
    }
    let missing = preview.get("/nulle/part/");
    let page = artifacts.iter().find(|artifact| artifact.path.as_str() == "404.html").unwrap();
    assert!(missing.code == 404 && missing.body == *page.bytes);
    assert!(tree(folder.path()) == before, "something was written");
}

#[test]
fn a_browser_has_what_it_kept_told_to_be_good_and_gets_the_part_that_it_asks_for() {
    let folder = project();
    let preview = Preview::of(folder.path(), &["--only", "page,checklist"]);
    let path = "/je-demenage/je-demenage-aide-memoire-a4.pdf";
    let whole = preview.get(path);
    let tag = whole.header("etag").unwrap();
    assert_eq!((whole.header("cache-control"), whole.header("content-disposition")), (Some("no-cache"), Some("inline")));
    let kept = preview.ask("GET", path, &[&format!("If-None-Match: {tag}")]);
    assert_eq!((kept.code, kept.body.len()), (304, 0));
    let length = whole.body.len();
    for (range, part) in [
        ("bytes=0-4", Some(&whole.body[..5])),
        ("bytes=100-", Some(&whole.body[100..])),
        ("bytes=-6", Some(&whole.body[length - 6..])),
        ("bytes=0-99999999", Some(&whole.body[..])),
        ("bytes=99999999-", None),
        ("bytes=-0", None),
    ] {
        let got = preview.ask("GET", path, &[&format!("Range: {range}")]);
        assert_eq!((got.code, Some(&got.body[..])), (if part.is_some() { 206 } else { 416 }, part.or(Some(&[]))), "{range}");
    }
    for (range, other) in [("bytes=5-2", None), ("lines=1-2", None), ("bytes=0-1,3-4", None), ("bytes=0-4", Some("If-Range: \"x\""))] {
        let range = format!("Range: {range}");
        let headers: Vec<&str> = std::iter::once(range.as_str()).chain(other).collect();
        assert_eq!(preview.ask("GET", path, &headers).body.len(), length, "{range}");
    }
}

#[test]
fn no_path_leaves_the_site_and_no_other_site_reads_it() {
    let folder = project();
    fs::write(folder.path().join("secret.txt"), "le secret").unwrap();
    let preview = Preview::of(folder.path(), &["--only", "page"]);
    for path in [
        "/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/..%5csecret.txt", "/..\\secret.txt", "/%00", "/index.html%00.css",
        "//etc/passwd", "/./index.html", "/je-demenage/../secret.txt", "/content/site.toml", "/%c3%28", "/index.html/", "/%",
        "/__jalon/view/../secret.txt", "/__jalon/view/%2e%2e%2fsecret.txt", "/__jalon/source?file=secret.txt",
        "/__jalon/source?file=../secret.txt", "/__jalon/source?file=%2Fetc%2Fpasswd", "/__jalon/source?file=content/site.toml",
        "/__jalon/kit/../secret.txt", "/__jalon/nothing", "/INDEX.HTML", "/je-demenage/index.html%20",
    ] {
        for got in [preview.get(path), preview.ask("GET", path, &["Sec-Fetch-Dest: document"])] {
            assert!([400, 404].contains(&got.code), "{path}: {}", got.code);
            assert!(!got.text().contains("le secret") && !got.text().contains("root:"), "{path}");
        }
    }
    let port = preview.port;
    for host in ["evil.example", &format!("evil.example:{port}"), "127.0.0.1", "127.0.0.1:1", &format!("127.0.0.1:{port}\r\nHost: evil.example")] {
        let got = preview.send(&format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        assert!([400, 403].contains(&got.code) && !got.text().contains("<html"), "{host}: {}", got.code);
    }
    assert_eq!(preview.send(&format!("GET / HTTP/1.1\r\nHost: LocalHost:{port}\r\nConnection: close\r\n\r\n")).code, 200);
    assert_eq!(preview.send("GET / HTTP/1.0\r\n\r\n").code, 403);
    assert_eq!(preview.send(&format!("GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")).code, 403);
    for (method, headers, code) in [
        ("GET", &["Origin: http://evil.example"][..], 403),
        ("GET", &["Origin: null"], 403),
        ("GET", &["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: script"], 403),
        ("GET", &["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe"], 403),
        ("POST", &["Origin: http://evil.example", "Content-Length: 0"], 403),
        ("POST", &["Content-Length: 0"], 405),
        ("PUT", &["Content-Length: 0"], 405),
        ("DELETE", &[], 405),
        ("OPTIONS", &["Origin: http://evil.example", "Access-Control-Request-Method: POST"], 403),
    ] {
        let got = preview.ask(method, "/__jalon/bar?at=%2F", headers);
        assert_eq!(got.code, code, "{method} {headers:?}");
        assert_eq!(got.header("access-control-allow-origin"), None);
        assert_eq!(got.header("cross-origin-resource-policy"), Some("same-origin"));
    }
}

#[test]
fn a_head_without_end_and_words_that_are_no_http_do_not_stop_the_server() {
    let folder = project();
    let preview = Preview::of(folder.path(), &["--only", "page"]);
    let long = format!("GET / HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nX: {}\r\n\r\n", preview.port, "x".repeat(100_000));
    assert!([0, 431].contains(&preview.send(&long).code));
    let many: String = (0..500).map(|n| format!("X-{n}: y\r\n")).collect();
    assert!([0, 400, 431].contains(&preview.send(&format!("GET / HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n{many}\r\n", preview.port)).code));
    for text in ["\0\0\0\0\r\n\r\n", "GET\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}", "GET / HTTP/9.9\r\n\r\n", ""] {
        assert!([0, 400].contains(&preview.send(text).code), "{text:?}");
    }
    // Connections that say nothing, and more than a browser has.
    let idle: Vec<_> = (0..100).map(|_| preview.connect()).collect();
    assert_eq!(preview.get("/").code, 200);
    drop(idle);
}

#[test]
fn a_page_that_a_person_opens_carries_the_bar_and_its_policy_lets_in_nothing_else() {
    let folder = project();
    let preview = Preview::of(folder.path(), &["--only", "page,large,poster,text,kit"]);
    let plain = preview.text(PAGE);
    let page = preview.open(PAGE);
    let start = page.find("<div id=\"jalon-preview\"").expect("the bar");
    let end = page.rfind("</body").unwrap();
    let policy = |text: &str| text.split("Content-Security-Policy\" content=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let without = format!("{}{}", &page[..start], &page[end..]).replace(&policy(&page), &policy(&plain));
    assert_eq!(without, plain, "more than the bar and the policy differs");
    let words = |text: &str| policy(text).replace("&#39;", "'").replace("; ", " ; ").split(' ').map(str::to_owned).collect::<Vec<_>>();
    let more: Vec<String> = words(&page).into_iter().filter(|word| !words(&plain).contains(word)).collect();
    assert!(more.len() == 3 && more.iter().filter(|word| word.starts_with("'sha256-")).count() == 2 && more.contains(&"script-src".to_owned()), "{more:?}");
    for dest in ["iframe", "empty", "object"] {
        assert_eq!(preview.ask("GET", PAGE, &[&format!("Sec-Fetch-Dest: {dest}")]).text(), plain, "{dest}");
    }
    assert_eq!(preview.ask("GET", PAGE, &["Accept: text/html,*/*"]).text(), page, "an older browser");
    // A tab for what there is, and none for what there is not.
    for there in ["Page web", "La feuille d’une personne", "Gros caractères", "Affiche A4", "Affiche A2", "Texte", "Kit «"] {
        assert!(page[start..].contains(there), "no tab « {there} »");
    }
    for absent in ["Très gros", "Livret", "Feuillet", "Aide-mémoire"] {
        assert!(!page[start..end].contains(absent), "a tab « {absent} »");
    }
    // Every tab leads somewhere, and so do the files of a kit.
    let links = |page: &str| page.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect::<Vec<_>>();
    let tabs = links(&page[start..end]);
    assert!(tabs.len() >= 8, "{tabs:?}");
    for tab in &tabs {
        assert_eq!(preview.get(tab).code, 200, "{tab}");
    }
    let kit = preview.open("/__jalon/view/kits/mairie/kit-mairie.zip");
    let files: Vec<String> = links(&kit).into_iter().filter(|link| link.contains(".zip/")).collect();
    assert!(files.len() >= 5, "{files:?}");
    for file in files {
        let view = preview.open(&file);
        let raw = view.split("/__jalon/kit/").nth(1).unwrap().split(['"', '?', '#']).next().unwrap().to_owned();
        let got = preview.get(&format!("/__jalon/kit/{raw}"));
        assert!(got.code == 200 && (got.body.starts_with(b"%PDF") == raw.ends_with(".pdf")), "{raw}");
    }
}

#[test]
fn a_translation_whose_language_has_capitals_has_the_tabs_of_its_outputs() {
    let folder = project();
    let text = String::from_utf8(five()[SHEET].clone()).unwrap();
    let text: String = text.lines().filter(|line| !line.starts_with("code = ")).map(|line| format!("{line}\n")).collect();
    fs::write(folder.path().join(SHEET.replace(".md", ".en-GB.md")), text).unwrap();
    let preview = Preview::of(folder.path(), &[]);
    assert_eq!(preview.get("/en-gb/je-demenage/").code, 200, "{}", bar(&preview, "/"));
    for at in ["/en-gb/je-demenage/", "/__jalon/source?file=content%2Fsheets%2Fje-demenage.en-GB.md"] {
        let shown = bar(&preview, at)["bar"].as_str().unwrap().to_owned();
        assert!(shown.contains("href=\"/en-gb/je-demenage/\""), "{at}: {shown}");
        assert!(!shown.contains("href=\"/je-demenage/\""), "{at}: {shown}");
    }
}

/// What the bar says of a page now.
fn bar(preview: &Preview, at: &str) -> serde_json::Value {
    serde_json::from_slice(&preview.get(&format!("/__jalon/bar?at={at}")).body).unwrap()
}

fn says(preview: &Preview, words: &str) -> bool {
    bar(preview, PAGE)["bar"].as_str().unwrap().replace('\u{a0}', " ").contains(words)
}

fn fails(preview: &Preview) -> bool {
    bar(preview, PAGE)["said"].as_str().unwrap().contains("erreur")
}

#[test]
fn an_error_is_shown_with_its_place_the_last_good_site_stays_and_mended_it_is_gone() {
    let folder = project();
    let preview = Preview::of(folder.path(), &["--only", "page"]);
    let (good, before) = (preview.text(PAGE), bar(&preview, PAGE));
    assert!(!fails(&preview));
    fs::write(folder.path().join(SHEET), saying("a < b & c").replace("{mairie} de votre", "{mairi} de votre")).unwrap();
    preview.until(LONG, "the error", |preview| says(preview, "1 erreur"));
    assert_eq!(preview.text(PAGE), good);
    let after = bar(&preview, PAGE);
    assert_ne!(before["version"], after["version"]);
    assert_eq!(before["shows"], after["shows"], "the page is the same: it is not loaded again");
    let shown = after["bar"].as_str().unwrap();
    assert!(shown.contains("<mark>{mairi}</mark>") && shown.contains("dernière version sans erreur"), "{shown}");
    let place = shown.split("href=\"/__jalon/source").nth(1).unwrap().split('"').next().unwrap().replace("&amp;", "&");
    let source = preview.open(&format!("/__jalon/source{}", place.trim_end_matches("#place")));
    assert!(source.contains("<mark id=\"place\" tabindex=\"-1\">{mairi}</mark>") && source.contains("a &lt; b &amp; c."), "{source}");
    assert!(preview.open("/").contains("1 erreur") && preview.open("/nulle-part/").contains("1 erreur"), "on every page");
    fs::write(folder.path().join(SHEET), saying("Corrigée")).unwrap();
    preview.until(LONG, "the mended page", |preview| preview.text(PAGE).contains("Corrigée"));
    assert!(!fails(&preview) && !says(&preview, "dernière version"));
    assert_ne!(bar(&preview, PAGE)["shows"], before["shows"]);
    let said = preview.said();
    assert!(said.contains("Pas de nouvelle version (content/sheets/je-demenage.md). 1 erreur"), "{said}");
    assert!(said.contains("À jour en") && !said.contains('\u{1b}'), "{said}");
}

#[test]
fn a_project_that_cannot_be_shown_says_why_until_it_is_mended() {
    let folder = project();
    let site = fs::read(folder.path().join("content/site.toml")).unwrap();
    fs::write(folder.path().join("content/site.toml"), "name = \n").unwrap();
    let preview = Preview::of(folder.path(), &["--only", "page"]);
    for path in ["/", PAGE, "/__jalon/"] {
        let got = preview.get(path);
        assert!(got.code == 503 && got.text().contains("content/site.toml") && got.text().contains("class=\"problems\""), "{path}");
    }
    fs::write(folder.path().join("content/site.toml"), site).unwrap();
    preview.until(LONG, "the site", |preview| preview.get(PAGE).code == 200);
}

#[test]
fn a_folder_that_goes_is_told_the_site_stays_and_all_is_well_when_it_is_back() {
    let folder = project();
    let preview = Preview::of(folder.path(), &["--only", "page"]);
    let good = preview.text(PAGE);
    let (content, away) = (folder.path().join("content"), folder.path().join("ailleurs"));
    fs::rename(&content, &away).unwrap();
    preview.until(LONG, "the failure", |preview| says(preview, "1 erreur") && says(preview, "il n’existe pas"));
    assert_eq!(preview.text(PAGE), good);
    fs::rename(&away, &content).unwrap();
    preview.until(LONG, "the end of the failure", |preview| !fails(preview));
    fs::write(folder.path().join(SHEET), saying("Revenu")).unwrap();
    preview.until(Duration::from_secs(3), "an edit in the folder that came back", |preview| preview.text(PAGE).contains("Revenu"));
}

#[test]
fn an_open_page_is_told_of_each_build_and_does_not_keep_the_program_from_ending() {
    let folder = project();
    let mut preview = Preview::of(folder.path(), &["--only", "page"]);
    let mut stream = preview.connect();
    write!(stream, "GET /__jalon/events HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", preview.port).unwrap();
    let mut lines = BufReader::new(stream).lines().map(Result::unwrap);
    let mut next = || lines.by_ref().find_map(|line| line.strip_prefix("data: ").map(str::to_owned)).unwrap();
    let first = next();
    assert_eq!(bar(&preview, PAGE)["version"], first.as_str());
    fs::write(folder.path().join(SHEET), saying("Nouvelle")).unwrap();
    let second = next();
    assert_ne!(first, second);
    assert!(preview.text(PAGE).contains("Nouvelle"), "who is told finds the new page");
    // The same file again: nothing to build, nothing to tell.
    sleep(ms(300));
    assert_eq!(bar(&preview, PAGE)["version"], second.as_str());
    if cfg!(unix) {
        let start = Instant::now();
        assert!(Command::new("kill").args(["-INT", &preview.child.id().to_string()]).status().unwrap().success());
        preview.child.wait().unwrap();
        assert!(start.elapsed() < Duration::from_secs(2));
    }
}

#[test]
fn the_command_line_says_what_to_do_when_it_cannot_serve() {
    let empty = tempfile::tempdir().unwrap();
    let alone = command(empty.path(), &[]).output().unwrap();
    let said = String::from_utf8(alone.stderr).unwrap();
    assert!(alone.status.code() == Some(64) && said.contains("jalon new site"), "{said}");
    let project = project();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let refused = command(project.path(), &["serve", "--port", &port]).output().unwrap();
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(refused.status.code() == Some(2) && said.contains(&port) && said.contains("--port"), "{said}");
    assert_eq!(command(project.path(), &["serve", "--port", "70000"]).output().unwrap().status.code(), Some(64));
}

/// What is served in the end.
enum End {
    Says(&'static str),
    Gone(&'static str),
}

/// How a program saves: in a project, something that the page says in the end.
type Protocol = fn(&Path, &str) -> End;

fn put(root: &Path, words: &str) {
    fs::write(root.join(SHEET), saying(words)).unwrap();
}

fn delete_and_create(root: &Path, words: &str, gap: u64) -> End {
    fs::remove_file(root.join(SHEET)).unwrap();
    sleep(ms(gap));
    put(root, words);
    End::Says(PAGE)
}

const PROTOCOLS: &[(&str, Protocol)] = &[
    ("truncate and write", |root, words| {
        put(root, words);
        End::Says(PAGE)
    }),
    ("write in two halves", |root, words| {
        let text = saying(words);
        let (one, other) = text.split_at(text.find("## ").unwrap());
        let mut file = fs::File::create(root.join(SHEET)).unwrap();
        file.write_all(one.as_bytes()).unwrap();
        sleep(ms(120));
        file.write_all(other.as_bytes()).unwrap();
        End::Says(PAGE)
    }),
    ("rename over", |root, words| {
        let beside = root.join("content/sheets/.je-demenage.md.tmp");
        fs::write(&beside, saying(words)).unwrap();
        fs::rename(beside, root.join(SHEET)).unwrap();
        End::Says(PAGE)
    }),
    ("rename to a backup, then write", |root, words| {
        let backup = root.join(format!("{SHEET}~"));
        fs::rename(root.join(SHEET), &backup).unwrap();
        put(root, words);
        fs::remove_file(backup).unwrap();
        End::Says(PAGE)
    }),
    ("delete and create", |root, words| delete_and_create(root, words, 0)),
    ("delete and create after 50 ms", |root, words| delete_and_create(root, words, 50)),
    ("delete and create after 500 ms", |root, words| delete_and_create(root, words, 500)),
    ("rename to another case and back", |root, words| {
        let other = root.join("content/sheets/Je-Demenage.md");
        fs::rename(root.join(SHEET), &other).unwrap();
        sleep(ms(60));
        fs::write(&other, saying(words)).unwrap();
        fs::rename(&other, root.join(SHEET)).unwrap();
        End::Says(PAGE)
    }),
    ("a new file", |root, words| {
        fs::write(root.join("content/sheets/nouvelle.md"), saying(words).replace("code = \"m3\"\n", "")).unwrap();
        End::Says("/nouvelle/")
    }),
    ("a file deleted", |root, _| {
        fs::remove_file(root.join("content/sheets/nouvelle.md")).unwrap();
        End::Gone("/nouvelle/")
    }),
    ("500 files checked out at once", |root, words| {
        for n in 0..500 {
            fs::create_dir_all(root.join(format!("content/sheets/{}", n % 5))).unwrap();
            fs::write(root.join(format!("content/sheets/{}/image-{n}.png", n % 5)), words).unwrap();
        }
        put(root, words);
        End::Says(PAGE)
    }),
    ("500 files removed at once", |root, words| {
        for n in 0..5 {
            fs::remove_dir_all(root.join(format!("content/sheets/{n}"))).unwrap();
        }
        put(root, words);
        End::Says(PAGE)
    }),
    ("the folder replaced by a rename", |root, words| {
        let (new, old) = (root.join("neuf"), root.join("vieux"));
        let files: Files = five().into_iter().map(|(name, bytes)| (name.replacen("content/", "", 1), bytes)).collect();
        write(&new, &Files::new(), &files, Save::Truncate);
        fs::write(new.join("sheets/je-demenage.md"), saying(words)).unwrap();
        fs::rename(root.join("content"), &old).unwrap();
        fs::rename(new, root.join("content")).unwrap();
        fs::remove_dir_all(old).unwrap();
        End::Says(PAGE)
    }),
    ("a folder of sheets replaced by a rename", |root, words| {
        let (sheets, new) = (root.join("content/sheets"), root.join("content/neuf"));
        fs::create_dir(&new).unwrap();
        for entry in fs::read_dir(&sheets).unwrap().map(Result::unwrap) {
            fs::copy(entry.path(), new.join(entry.file_name())).unwrap();
        }
        fs::remove_dir_all(&sheets).unwrap();
        fs::rename(new, sheets).unwrap();
        put(root, words);
        End::Says(PAGE)
    }),
    ("the folder moved away and back", |root, words| {
        fs::rename(root.join("content"), root.join("ailleurs")).unwrap();
        sleep(ms(400));
        fs::write(root.join("ailleurs/sheets/je-demenage.md"), saying(words)).unwrap();
        fs::rename(root.join("ailleurs"), root.join("content")).unwrap();
        End::Says(PAGE)
    }),
    ("more events than the system keeps", |root, words| {
        let path = root.join("content/sheets/passe.tmp");
        for n in 0..12_000 {
            fs::write(&path, n.to_string()).unwrap();
        }
        fs::remove_file(path).unwrap();
        put(root, words);
        End::Says(PAGE)
    }),
    ("the same size and the same date", |root, words| {
        let path = root.join(SHEET);
        let (first, second) = (saying(&words.replace("Mot", "mot")), saying(words));
        assert_eq!(first.len(), second.len());
        fs::write(&path, first).unwrap();
        sleep(ms(300));
        let dates = fs::metadata(&path).unwrap().modified().unwrap();
        let mut file = fs::File::create(&path).unwrap();
        file.write_all(second.as_bytes()).unwrap();
        file.set_modified(dates).unwrap();
        End::Says(PAGE)
    }),
];

#[test]
fn however_a_program_saves_the_final_state_is_served_within_three_seconds() {
    let rounds: usize = std::env::var("JALON_ROUNDS").map_or(1, |text| text.parse().unwrap());
    let folder = project();
    let preview = Preview::of(folder.path(), &["--only", "page", "-q"]);
    for round in 0..rounds {
        for (at, (name, protocol)) in PROTOCOLS.iter().enumerate() {
            let words = format!("Mot{round}de{at}");
            let end = protocol(folder.path(), &words);
            preview.until(Duration::from_secs(3), &format!("round {round}, « {name} »"), |preview| match end {
                End::Says(page) => preview.text(page).contains(&words),
                End::Gone(page) => preview.get(page).code == 404,
            });
        }
    }
    // What stands in the end is what a build would publish.
    for artifact in published(folder.path(), &["page"]) {
        assert!(preview.get(&format!("/{}", artifact.path)).body == *artifact.bytes, "{}", artifact.path);
    }
}
