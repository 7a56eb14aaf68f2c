//! Damaged projects: sheets, heads, settings, themes, pictures and fonts with flipped bits, cut ends, swapped lines, deep
//! nesting, huge numbers and the traps of Unicode. Whatever is read, a run ends: it publishes or it says why not, without a
//! panic, within two seconds of work and under 256 MB.
//!
//! Cases are made from a fixed seed, so the same number is always the same case. `cargo test` runs some hundreds;
//! `JALON_MUTATIONS=10000` runs as many. `JALON_MUTATION=1234` runs that one alone. Cases run in processes of their own, for a full
//! stack or a full memory ends a process. What fails stays in the target's temporary folder (`mutation/<number>/`): once
//! it is mended it goes to `tests/mutation/corpus/`, which every run replays.

#[path = "mutation/damage.rs"]
mod damage;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use damage::{Dice, damaged};
use jalon::catalogue::PaperVariant;
use jalon::pipeline::{self, Order, Stop};
use jalon::publication::Request;
use jiff::civil::date;

/// Cases of an ordinary run.
const FEW: usize = 300;
/// Most work of one case, milliseconds of the processor. The tests' own build is about five times slower than the one
/// that is shipped.
const MOST_WORK: u64 = if cfg!(debug_assertions) { 10_000 } else { 2_000 };
/// Most memory of one case, kB.
const MOST_MEMORY: u64 = 256 * 1024;
/// What a process may reserve at most, kB: far over what it may use, so that a runaway ends before the machine does.
const MOST_RESERVED: u64 = 2_000_000;
/// How often a silent process is looked at, and how often it may have been without an end: a machine with much else to
/// do gives it little time, so what it worked counts before that.
const LOOK: Duration = Duration::from_secs(2);
const MOST_LOOKS: usize = 450;

/// The files of a project, by their names in it.
type Files = BTreeMap<String, Vec<u8>>;

/// The projects that are damaged: the repository's own, and the hard one of `tests/stress`.
fn projects() -> [Files; 2] {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut own = Files::new();
    collect(root, "content", &mut own);
    collect(root, "themes", &mut own);
    // What the repository's content has none of.
    let picture = fs::read(root.join("tests/stress/content/sheets/gris.png")).unwrap();
    own.insert("content/logo.png".to_owned(), picture);
    let site = String::from_utf8(own["content/site.toml"].clone()).unwrap();
    let site = site.replace("dpo =", "logo = \"logo.png\"\nlogo_alt = \"Exemple\"\ndpo =");
    own.insert("content/site.toml".to_owned(), site.into_bytes());
    let edition = "name = \"Exemple\"\ninsee = \"01234\"\ndata = [\"lieux.csv\"]\n\n[place.mairie]\nname = \"Mairie\"\nphone = \"01 00 00 00 00\"\n";
    own.insert("content/editions/exemple.toml".to_owned(), edition.as_bytes().to_vec());
    own.insert("content/lieux.csv".to_owned(), "role;name;address;postcode;town;phone;hours;note\nmairie;Mairie;\"1 rue\";00000;Exemple;01 00 00 00 00;Mo-Fr 09:00-12:00;\n".as_bytes().to_vec());
    let mut hard = Files::new();
    collect(&root.join("tests/stress"), "content", &mut hard);
    [own, hard]
}

/// Every file under a folder of a root.
fn collect(root: &Path, folder: &str, files: &mut Files) {
    let mut entries: Vec<_> = fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    entries.sort();
    for name in entries {
        let path = format!("{folder}/{}", name.to_str().unwrap());
        if root.join(&path).is_dir() {
            collect(root, &path, files);
        } else {
            files.insert(path.clone(), fs::read(root.join(&path)).unwrap());
        }
    }
}

/// A damaged project: which one, the files that differ, and what is asked of it.
struct Case {
    project: usize,
    changed: Files,
    request: Request,
    /// Whether the program itself is run on it too: its messages are then written.
    through_program: bool,
}

/// The case of this number.
fn case(number: usize, projects: &[Files; 2]) -> Case {
    let mut dice = Dice::new(number);
    let project = usize::from(dice.roll(4) == 0);
    let files = &projects[project];
    let sheets: Vec<&String> = files.keys().filter(|name| name.ends_with(".md") && name.contains("/sheets/")).collect();
    let names: Vec<&String> = files.keys().filter(|name| !name.ends_with(".txt") && !name.contains("LICENSE") && !name.ends_with("README.md")).collect();
    let mut changed = Files::new();
    let mut sheet = (*dice.pick(&sheets)).clone();
    for _ in 0..=usize::from(dice.roll(6) == 0) {
        // Half of all damage is done to sheets, which people write.
        let name = if dice.roll(2) == 0 { sheet.clone() } else { (*dice.pick(&names)).clone() };
        if sheets.contains(&&name) {
            sheet.clone_from(&name);
        }
        let other = &files[*dice.pick(&names)];
        let bytes = damaged(&name, changed.get(&name).unwrap_or(&files[&name]), other, &mut dice);
        changed.insert(name, bytes);
    }
    let mut request = Request { only: ["page".to_owned()].into(), ..Request::default() };
    match dice.roll(20) {
        // All the publications of one sheet.
        0 => request = Request { sheets: [sheet].into(), ..Request::default() },
        1 => {
            let variants = BTreeSet::from([PaperVariant::Black, PaperVariant::Press]);
            let only = ["poster", "checklist", "leaflet"].map(str::to_owned).into();
            request = Request { sheets: [sheet].into(), only, variants, ..Request::default() };
        }
        2 => request.only = ["text".to_owned(), "clear".to_owned()].into(),
        _ => {}
    }
    Case { project, changed, request, through_program: number.is_multiple_of(12) }
}

/// The past failures: a folder each, with the files that differ from the repository's project (from the hard one when
/// the folder's name starts with `stress-`).
fn corpus() -> Vec<(String, Case)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mutation/corpus");
    let mut names: Vec<String> = fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| root.join(name).is_dir());
    names.sort();
    let case = |name: &str| {
        let mut changed = Files::new();
        for folder in ["content", "themes"].into_iter().filter(|folder| root.join(name).join(folder).is_dir()) {
            collect(&root.join(name), folder, &mut changed);
        }
        Case { project: usize::from(name.starts_with("stress-")), changed, request: Request::default(), through_program: true }
    };
    names.into_iter().map(|name| (name.clone(), case(&name))).collect()
}

fn scratch() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutation")
}

fn write(root: &Path, name: &str, bytes: &[u8]) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// How a case ended.
struct End {
    /// Milliseconds.
    work: u64,
    /// kB.
    memory: u64,
    published: bool,
    /// What is wrong, if anything is.
    wrong: Option<String>,
}

/// Both projects on the disk of one process, mended after each case.
struct Bench {
    projects: [Files; 2],
    folder: tempfile::TempDir,
}

impl Bench {
    fn new() -> Self {
        let (projects, folder) = (projects(), tempfile::tempdir().unwrap());
        for (i, files) in projects.iter().enumerate() {
            files.iter().for_each(|(name, bytes)| write(&folder.path().join(i.to_string()), name, bytes));
        }
        Self { projects, folder }
    }

    /// Runs a case.
    fn run(&self, case: &Case) -> End {
        let root = self.folder.path().join(case.project.to_string());
        case.changed.iter().for_each(|(name, bytes)| write(&root, name, bytes));
        let order = Order {
            root: root.clone(),
            today: date(2026, 11, 22),
            drafts: true,
            edition: None,
            request: case.request.clone(),
            jobs: NonZeroUsize::new(1),
        };
        // The memory's peak starts anew.
        let _ = fs::write("/proc/self/clear_refs", "5");
        let before = work("/proc/self/stat");
        let run = pipeline::check(&order, &());
        let (worked, memory) = (work("/proc/self/stat") - before, peak());
        let published = run.result.is_ok();
        let mut wrong = match run.result {
            Err(Stop::Broken(defect)) => Some(format!("panic at {:?}: {}", defect.subject, defect.message)),
            Err(Stop::Failed(failure)) => Some(format!("failure: {failure:?}")),
            Err(Stop::Refused) if run.diagnostics.is_empty() => Some("refused without a word".to_owned()),
            Ok(_) | Err(Stop::Refused) => None,
        };
        if worked > MOST_WORK {
            wrong = wrong.or(Some(format!("{worked} ms")));
        }
        if memory > MOST_MEMORY {
            wrong = wrong.or(Some(format!("{memory} kB")));
        }
        if case.through_program {
            wrong = wrong.or_else(|| self.program(&root));
        }
        for name in case.changed.keys() {
            match self.projects[case.project].get(name) {
                Some(bytes) => write(&root, name, bytes),
                None => fs::remove_file(root.join(name)).unwrap(),
            }
        }
        End { work: worked, memory, published, wrong }
    }

    /// The program on the project as it is: it ends by itself, with 0 or 1.
    fn program(&self, root: &Path) -> Option<String> {
        let out = self.folder.path().join("out");
        let mut command = Command::new(env!("CARGO_BIN_EXE_jalon"));
        command.args(["--lang", "fr", "--root"]).arg(root).args(["build", "--only", "page", "--drafts", "--today", "2026-11-22", "--out"]).arg(&out);
        let output = command.output().unwrap();
        let end = output.status.code();
        (!matches!(end, Some(0 | 1))).then(|| format!("the program ends with {end:?}: {}", String::from_utf8_lossy(&output.stderr)))
    }
}

/// Work of a process so far, ms: clock ticks are 10 ms on every Linux.
fn work(stat: &str) -> u64 {
    // One that has just ended says nothing more.
    let Ok(stat) = fs::read_to_string(stat) else { return 0 };
    let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
    10 * fields[11..13].iter().map(|ticks| ticks.parse::<u64>().unwrap()).sum::<u64>()
}

/// Peak of this process's memory, kB.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// Runs the cases `JALON_MUTATION_RANGE` and says how each ends.
#[test]
#[ignore = "the process that the other test starts"]
fn cases() {
    let Ok(range) = std::env::var("JALON_MUTATION_RANGE") else { return };
    let (from, to) = range.split_once("..").unwrap();
    let bench = Bench::new();
    for number in from.parse::<usize>().unwrap()..to.parse().unwrap() {
        let case = case(number, &bench.projects);
        let kept = scratch().join(number.to_string());
        case.changed.iter().for_each(|(name, bytes)| write(&kept, name, bytes));
        let End { work, memory, published, wrong } = bench.run(&case);
        if wrong.is_none() {
            fs::remove_dir_all(&kept).unwrap();
        }
        let names: Vec<&String> = case.changed.keys().collect();
        let mut out = std::io::stdout().lock();
        writeln!(out, "\n@ {number} {work} {memory} {} {}", u8::from(published), wrong.map(|wrong| format!("{names:?}: {wrong:?}")).unwrap_or_default()).unwrap();
        out.flush().unwrap();
    }
}

/// How the cases of a range ended.
#[derive(Default)]
struct Ends {
    worst_work: (u64, usize),
    worst_memory: (u64, usize),
    published: u64,
    wrong: Vec<String>,
}

/// Runs a range of cases, in as many processes as it takes: one that dies is followed by another.
fn run(from: usize, to: usize) -> Ends {
    let mut ends = Ends::default();
    let mut next = from;
    while next < to {
        // Few cases a process: what one leaves in memory is not the fault of the hundredth after it.
        let last = to.min(next + 100);
        let mut child = Command::new("sh")
            .args(["-c", &format!("ulimit -v {MOST_RESERVED}; exec \"$0\" \"$@\"")])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "cases", "--ignored", "--nocapture", "--test-threads", "1"])
            .env("JALON_MUTATION_RANGE", format!("{next}..{last}"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (sender, lines) = mpsc::channel();
        let output = BufReader::new(child.stdout.take().unwrap());
        let reader = std::thread::spawn(move || {
            output.lines().map_while(Result::ok).filter(|line| line.starts_with("@ ")).for_each(|line| {
                let _ = sender.send(line);
            });
        });
        let stat = format!("/proc/{}/stat", child.id());
        let (mut looks, mut worked) = (0, 0);
        let silent = loop {
            match lines.recv_timeout(LOOK) {
                Ok(line) => {
                    (looks, worked) = (0, work(&stat));
                    let fields: Vec<&str> = line.splitn(6, ' ').collect();
                    let [number, work, memory, published] = [1, 2, 3, 4].map(|i| fields[i].parse::<u64>().unwrap());
                    let number = usize::try_from(number).unwrap();
                    next = number + 1;
                    ends.published += published;
                    ends.worst_work = ends.worst_work.max((work, number));
                    ends.worst_memory = ends.worst_memory.max((memory, number));
                    if let Some(wrong) = fields.get(5).filter(|wrong| !wrong.is_empty()) {
                        ends.wrong.push(format!("case {number}, {wrong}"));
                    }
                }
                Err(mpsc::RecvTimeoutError::Timeout) => {
                    looks += 1;
                    if looks > MOST_LOOKS || work(&stat).saturating_sub(worked) > 3 * MOST_WORK {
                        break true;
                    }
                }
                Err(mpsc::RecvTimeoutError::Disconnected) => break false,
            }
        };
        if silent {
            let _ = child.kill();
        }
        let status = child.wait().unwrap();
        reader.join().unwrap();
        if next < last {
            let how = if silent { "does not end".to_owned() } else { format!("ends its process: {status}") };
            ends.wrong.push(format!("case {next} {how}"));
            next += 1;
        }
    }
    ends
}

#[test]
fn a_damaged_project_is_published_or_refused_in_two_seconds_and_256_mb() {
    let asked = |name: &str| std::env::var(name).ok().map(|number| number.parse::<usize>().unwrap());
    let (from, to) = match (asked("JALON_MUTATION"), asked("JALON_MUTATIONS")) {
        (Some(one), _) => (one, one + 1),
        (None, many) => (0, many.unwrap_or(FEW)),
    };
    let half = from + (to - from).div_ceil(2);
    let first = std::thread::spawn(move || run(from, half));
    let mut all = run(half, to);
    let first = first.join().unwrap();
    all.worst_work = all.worst_work.max(first.worst_work);
    all.worst_memory = all.worst_memory.max(first.worst_memory);
    all.published += first.published;
    all.wrong.extend(first.wrong);
    println!("{} cases, {} of them published; most work {:?} (ms, case), most memory {:?} (kB, case)", to - from, all.published, all.worst_work, all.worst_memory);
    assert!(all.wrong.is_empty(), "{} faults, kept in {}\n{}", all.wrong.len(), scratch().display(), all.wrong.join("\n"));
}

#[test]
fn past_failures_stay_mended() {
    let bench = Bench::new();
    for project in [0, 1] {
        let whole = Case { project, changed: Files::new(), request: Request::default(), through_program: false };
        assert!(bench.run(&whole).published, "what is not damaged is published");
    }
    for (name, case) in corpus() {
        let End { work, memory, wrong, .. } = bench.run(&case);
        println!("{name}: {work} ms, {memory} kB");
        assert_eq!(wrong, None, "{name}");
    }
}
