//! The help and the faults of the command line, in the person's language.

use clap::builder::{StyledStr, Styles};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory, Error};
use jalon::language::Words;

use super::Exit;
use super::arguments::Arguments;
use super::setting::print;

/// The command line, its help in the language of `words`.
pub(crate) fn command(words: &Words) -> Command {
    translated(Arguments::command(), words, "cli-about").styles(Styles::plain())
}

fn translated(command: Command, words: &Words, about: &str) -> Command {
    // clap keeps its headings as static text; there are a few, for the whole run.
    let heading = |id: &str| -> &'static str { words.get(id).leak() };
    let template = format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}\n", heading("cli-usage"));
    command
        .about(words.get(about))
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
            let about = format!("{about}-{}", sub.get_name());
            translated(sub, words, &about)
        })
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
        ErrorKind::UnknownArgument => {
            let nearest = fact(ContextKind::SuggestedArg);
            let found = if nearest.is_empty() { "no" } else { "yes" };
            words.with("cli-unknown-argument", &[("argument", &argument), ("found", found), ("nearest", &nearest)])
        }
        ErrorKind::InvalidSubcommand => {
            words.with("cli-unknown-command", &[("command", &fact(ContextKind::InvalidSubcommand))])
        }
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
        // Rarer ones keep clap's own words, without its prefix and its usage.
        _ => error.render().to_string().lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned(),
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
            let mut all = vec![command.clone()];
            all.extend(command.get_subcommands().cloned());
            for mut command in all {
                let help = command.render_long_help().to_string();
                assert!(!help.contains("cli-"), "{language}: {help}");
            }
        }
    }

    #[test]
    fn the_faults_of_a_command_line_are_said_in_french() {
        for (line, expected) in [
            ("jalon bluid", "bluid"),
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
}
