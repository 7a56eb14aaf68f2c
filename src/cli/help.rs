//! The help and the faults of the command line, in the person's language.

use clap::builder::{StyledStr, Styles};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory, Error};
use jalon::language::{self, Words};

use super::Exit;
use super::arguments::Arguments;
use super::setting::print;

/// The words that an editor needs; the others are for print shops and technicians.
const EDITORS: [&str; 4] = ["new", "serve", "check", "build"];

/// The command line, its help in the language of `words`.
pub(crate) fn command(words: &Words) -> Command {
    let command = translated(Arguments::command(), words, &[]).styles(Styles::plain());
    let template = front(&command, words);
    command.help_template(StyledStr::from(template))
}

fn translated(command: Command, words: &Words, path: &[String]) -> Command {
    // clap keeps its headings as static text; there are a few, for the whole run.
    let heading = |id: &str| -> &'static str { words.get(id).leak() };
    let template = format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n", heading("cli-usage"));
    let about = std::iter::once("cli-about").chain(path.iter().map(String::as_str)).collect::<Vec<_>>().join("-");
    let mut command = command.about(words.get(&about)).disable_help_subcommand(true);
    if let Some(examples) = examples(words, path) {
        command = command.after_help(format!("{}\n{examples}", words.get("cli-examples")));
    }
    command
        .help_template(StyledStr::from(template))
        .subcommand_help_heading(heading("cli-commands"))
        .subcommand_value_name(heading("cli-command"))
        .mut_args(|arg| {
            let id = arg.get_id().as_str().replace('_', "-");
            let title = heading(match (arg.is_positional(), arg.is_global_set()) {
                (true, _) => "cli-arguments",
                (_, true) => "cli-options-everywhere",
                _ => "cli-options",
            });
            let arg = arg.help(words.get(&format!("cli-arg-{id}"))).help_heading(title);
            // The help names the values itself: clap would list them in English.
            let has_values = arg.get_action().takes_values();
            arg.hide_default_value(has_values).hide_possible_values(has_values)
        })
        .mut_subcommands(|sub| {
            let path = [path, &[sub.get_name().to_owned()]].concat();
            translated(sub, words, &path)
        })
}

/// The first page: the four words of an editor before all others.
fn front(command: &Command, words: &Words) -> String {
    let is_editors = |name: &str| EDITORS.contains(&name);
    let editors = EDITORS.iter().filter_map(|name| command.find_subcommand(name));
    let others = command.get_subcommands().filter(|sub| !is_editors(sub.get_name()));
    let width = command.get_subcommands().map(|sub| sub.get_name().len()).max().unwrap_or(0);
    let line = |sub: &Command| {
        let about = sub.get_about().map(ToString::to_string).unwrap_or_default();
        format!("  {:width$}  {about}\n", sub.get_name())
    };
    let (editors, others): (String, String) = (editors.map(line).collect(), others.map(line).collect());
    let said = |id: &str| words.get(id);
    format!(
        "{{about}}\n\n{} {{usage}}\n\n{}\n{editors}\n{}\n{others}\n{}:\n{{options}}{{after-help}}\n",
        said("cli-usage"),
        said("cli-commands-editors"),
        said("cli-commands-others"),
        said("cli-options-everywhere"),
    )
}

/// Command lines to copy, one a line with what it does.
pub(crate) fn examples(words: &Words, path: &[String]) -> Option<String> {
    let id = std::iter::once("cli-examples-jalon").chain(path.iter().map(String::as_str)).collect::<Vec<_>>().join("-");
    words.has(&id).then(|| words.get(&id).lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n"))
}

/// The command of a path, with the options of those above it: `new sheet`.
pub(crate) fn named(words: &Words, path: &[String]) -> Result<Command, String> {
    let mut command = command(words);
    command.build();
    for name in path {
        let Some(found) = command.find_subcommand(name) else {
            let known = command.get_subcommands().map(Command::get_name);
            return Err(unknown_command(words, name, None, &known.collect::<Vec<_>>()));
        };
        command = found.clone();
    }
    Ok(command)
}

/// `guess` is what clap takes for meant: it looks further, and is less often right.
fn unknown_command(words: &Words, name: &str, guess: Option<&str>, known: &[&str]) -> String {
    let nearest = language::nearest(name, known.iter().copied()).or(guess);
    let found = if nearest.is_some() { "yes" } else { "no" };
    let facts = [("command", name), ("found", found), ("nearest", nearest.unwrap_or("")), ("known", &*known.join(", "))];
    words.with("cli-unknown-command", &facts)
}

/// The commands that could stand where the fault is: clap's usage names those before it.
fn commands_there(error: &Error) -> Vec<String> {
    let usage = match error.get(ContextKind::Usage) {
        Some(ContextValue::StyledStr(usage)) => usage.to_string(),
        _ => String::new(),
    };
    let mut command = Arguments::command();
    for word in usage.split_whitespace() {
        if let Some(found) = command.find_subcommand(word) {
            command = found.clone();
        }
    }
    command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect()
}

/// Answers what is not a run: help asked for, or a wrong command line.
pub(crate) fn explain(words: &Words, error: &Error) -> Exit {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            print(&error.render().to_string());
            Exit::Good
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            eprint!("{}", error.render());
            Exit::Usage
        }
        _ => wrong(words, &sentence(words, error)),
    }
}

/// Says what is wrong in the command line.
pub(crate) fn wrong(words: &Words, message: &str) -> Exit {
    eprintln!("{}", words.with("cli-wrong", &[("message", message)]));
    Exit::Usage
}

fn sentence(words: &Words, error: &Error) -> String {
    let fact = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = fact(ContextKind::InvalidArg);
    let value = fact(ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument if !argument.starts_with('-') => {
            words.with("cli-unexpected-value", &[("value", &argument)])
        }
        ErrorKind::UnknownArgument => {
            let nearest = fact(ContextKind::SuggestedArg);
            let found = if nearest.is_empty() { "no" } else { "yes" };
            words.with("cli-unknown-argument", &[("argument", &argument), ("found", found), ("nearest", &nearest)])
        }
        ErrorKind::InvalidSubcommand => {
            let known = commands_there(error);
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            let guesses = fact(ContextKind::SuggestedSubcommand);
            let guess = guesses.split(", ").next().filter(|guess| !guess.is_empty());
            unknown_command(words, &fact(ContextKind::InvalidSubcommand), guess, &known)
        }
        ErrorKind::MissingSubcommand => words.with("cli-missing-command", &[("known", &commands_there(error).join(", "))]),
        ErrorKind::TooManyValues => words.with("cli-unexpected-value", &[("value", &format!("{argument} {value}"))]),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            words.with("cli-missing-value", &[("argument", &argument)])
        }
        ErrorKind::InvalidUtf8 => words.get("cli-not-text"),
        ErrorKind::InvalidValue if value.is_empty() => words.with("cli-missing-value", &[("argument", &argument)]),
        ErrorKind::InvalidValue => {
            let known = fact(ContextKind::ValidValue);
            let nearest = fact(ContextKind::SuggestedValue);
            let found = if nearest.is_empty() { "no" } else { "yes" };
            let facts = [("argument", &*argument), ("value", &value), ("known", &known), ("found", found), ("nearest", &nearest)];
            words.with("cli-unknown-value", &facts)
        }
        ErrorKind::ValueValidation => {
            words.with("cli-wrong-value", &[("argument", &argument), ("value", &value)])
        }
        ErrorKind::MissingRequiredArgument => words.with("cli-missing-argument", &[("argument", &argument)]),
        ErrorKind::ArgumentConflict => {
            let other = fact(ContextKind::PriorArg);
            words.with("cli-conflict", &[("argument", &argument), ("other", &other)])
        }
        // clap has no other that this command line can meet.
        _ => words.get("cli-wrong-line"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jalon::language::messages;

    #[test]
    fn the_command_line_is_sound_and_every_word_of_its_help_is_translated() {
        for language in ["fr", "en"] {
            let mut command = command(messages(language));
            command.build();
            command.clone().debug_assert();
            let mut all = vec![command];
            while let Some(mut command) = all.pop() {
                all.extend(command.get_subcommands().cloned());
                let help = command.render_long_help().to_string();
                assert!(!help.contains("cli-"), "{language}: {help}");
                for english in ["Usage:", "Commands:", "Options:", "[default", "[possible", "Print "] {
                    assert!(language == "en" || !help.contains(english), "{english}: {help}");
                }
            }
        }
    }

    #[test]
    fn the_faults_of_a_command_line_are_said_in_french() {
        for (line, expected) in [
            ("jalon bluid", "écrire « build »"),
            ("jalon chek", "écrire « check »"),
            ("jalon xyz", "new, "),
            ("jalon new xyz", "site, sheet, kit"),
            ("jalon seal a b", "« b » est de trop"),
            ("jalon build --outt x", "--out"),
            ("jalon build --only lage --out x", "large"),
            ("jalon build --only large", "--out"),
            ("jalon build --variant nor", "écrire « noir »"),
            ("jalon print a.md --variant papier", "screen, presse, noir"),
            ("jalon build --bleed 4", "3, 5"),
            ("jalon print a.md --marks=3", "--marks"),
            ("jalon check --today demain", "demain"),
            ("jalon build --jobs 0", "--jobs"),
            ("jalon print", "FILE.md"),
            ("jalon build --out", "--out"),
            ("jalon -q -v check", "--quiet"),
        ] {
            let error = command(messages("fr")).try_get_matches_from(line.split(' ')).unwrap_err();
            let said = sentence(messages("fr"), &error);
            assert!(said.contains(expected) && !said.contains("argument '") && !said.contains("{$"), "{line}: {said}");
        }
    }

    #[test]
    fn the_first_page_shows_an_editor_four_words_before_all_others() {
        let help = command(messages("fr")).render_help().to_string();
        let at = |word: &str| help.find(&format!("\n  {word} ")).unwrap_or_else(|| panic!("{word}: {help}"));
        let editors: Vec<usize> = EDITORS.iter().filter(|name| help.contains(&format!("\n  {name} "))).map(|name| at(name)).collect();
        assert!(editors.len() >= 3 && editors.is_sorted(), "{help}");
        for other in ["print", "seal", "list", "verify", "completions", "man", "schema", "help"] {
            assert!(at(other) > *editors.last().unwrap(), "{help}");
        }
        assert!(help.contains("--root") && help.contains("jalon new site"), "{help}");
    }
}
