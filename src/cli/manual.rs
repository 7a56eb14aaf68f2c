//! `jalon help`, `man` and `completions`: what the command line says of itself.

use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;
use jalon::language::Words;

use super::help::{command, named, wrong};
use super::setting::print;
use super::{Exit, help};

/// Prints the help of a command, as `--help` does.
pub(crate) fn help(words: &Words, path: &[String]) -> Exit {
    match named(words, path) {
        Ok(mut command) => {
            print(&command.render_long_help().to_string());
            Exit::Good
        }
        Err(message) => wrong(words, &message),
    }
}

/// Prints the manual page of a command.
pub(crate) fn man(words: &Words, path: &[String]) -> Exit {
    let found = match named(words, path) {
        Ok(command) => command,
        Err(message) => return wrong(words, &message),
    };
    print(&page(words, found, path));
    Exit::Good
}

/// A page in roff. `clap_mangen` writes its headings in English.
fn page(words: &Words, command: Command, path: &[String]) -> String {
    let name = std::iter::once("jalon").chain(path.iter().map(String::as_str)).collect::<Vec<_>>().join("-");
    let examples = help::examples(words, path).unwrap_or_default();
    let manual = Man::new(command.display_name(&name).after_help(examples.clone()).after_long_help(examples)).title(name.to_uppercase());
    let mut bytes = Vec::new();
    // Memory takes all that is written to it.
    let _ = manual.render(&mut bytes);
    let mut text = String::from_utf8_lossy(&bytes).into_owned();
    for (english, id) in [("NAME", "cli-man-name"), ("EXTRA", "cli-man-examples")] {
        text = text.replace(&format!("\n.SH {english}\n"), &format!("\n.SH {}\n", words.get(id)));
    }
    // French headings end with the space before a colon, which a page has not.
    text.replace("\u{a0}\n", "\n").replace("\u{a0}\"\n", "\"\n")
}

/// Prints what a shell needs to complete the command line.
pub(crate) fn completions(words: &Words, shell: Shell) -> Exit {
    let mut bytes = Vec::new();
    clap_complete::generate(shell, &mut command(words), "jalon", &mut bytes);
    print(&String::from_utf8_lossy(&bytes));
    Exit::Good
}

#[cfg(test)]
mod tests {
    use super::*;
    use jalon::language::messages;

    #[test]
    fn a_manual_page_is_in_the_language_and_holds_its_options_and_examples() {
        let words = messages("fr");
        for path in [vec![], vec!["build".to_owned()], vec!["new".to_owned(), "sheet".to_owned()]] {
            let text = page(words, named(words, &path).unwrap(), &path);
            assert!(text.contains("\n.SH NOM\n") && !text.contains(".SH NAME"), "{text}");
            assert!(text.contains("\n.SH EXEMPLES\n") && text.contains("jalon"), "{text}");
            assert!(!text.contains("Print help") && !text.contains("possible values") && !text.contains("default:"), "{text}");
        }
        let text = page(words, named(words, &[]).unwrap(), &[]);
        assert!(text.contains("jalon\\-check(1)") || text.contains("jalon-check(1)"), "{text}");
    }

    #[test]
    fn every_shell_completes_every_command_and_value() {
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell, Shell::Elvish] {
            let mut bytes = Vec::new();
            clap_complete::generate(shell, &mut command(messages("fr")), "jalon", &mut bytes);
            let text = String::from_utf8(bytes).unwrap();
            for word in ["new", "sheet", "check", "sarif", "completions", "extra-large"] {
                // Elvish and PowerShell complete no values.
                let is_value = matches!(word, "sarif" | "extra-large");
                if !(is_value && matches!(shell, Shell::Elvish | Shell::PowerShell)) {
                    assert!(text.contains(word), "{shell}: {word}");
                }
            }
        }
    }
}
