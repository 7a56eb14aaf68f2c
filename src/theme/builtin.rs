//! The `clair` theme, compiled in: `jalon` runs with nothing but a `content/` folder.

macro_rules! clair {
    ($($name:literal),* $(,)?) => {
        /// The files of `themes/clair/` by name; a test holds this table against the folder.
        pub(super) const FILES: &[(&str, &[u8])] = &[
            $(($name, include_bytes!(concat!("../../themes/clair/", $name)))),*
        ];
    };
}

clair![
    "fonts/AtkinsonHyperlegibleNext-Bold.ttf",
    "fonts/AtkinsonHyperlegibleNext-Regular.ttf",
    "fonts/JalonSymbols.ttf",
    "fonts/Lexend-Light.ttf",
    "fonts/Lexend-SemiBold.ttf",
    "fonts/OFL-AtkinsonHyperlegibleNext.txt",
    "fonts/OFL-JalonSymbols.txt",
    "fonts/OFL-Lexend.txt",
    "fonts/atkinson-hyperlegible-next-bold.woff2",
    "fonts/atkinson-hyperlegible-next-regular.woff2",
    "fonts/lexend-light.woff2",
    "fonts/lexend-semi-bold.woff2",
    "i18n/ar.ftl",
    "i18n/en.ftl",
    "i18n/fr.ftl",
    "icons/LICENSE-Lucide.txt",
    "icons/baby.svg",
    "icons/briefcase.svg",
    "icons/euro.svg",
    "icons/file-text.svg",
    "icons/flower-2.svg",
    "icons/graduation-cap.svg",
    "icons/hand-heart.svg",
    "icons/id-card.svg",
    "icons/info.svg",
    "icons/key-round.svg",
    "icons/lightbulb.svg",
    "icons/mail.svg",
    "icons/map-pin.svg",
    "icons/monitor.svg",
    "icons/phone.svg",
    "icons/plane-landing.svg",
    "icons/search.svg",
    "icons/signpost.svg",
    "icons/split.svg",
    "icons/sun.svg",
    "icons/triangle-alert.svg",
    "icons/truck.svg",
    "not-found.css",
    "style.css",
    "templates/base.html",
    "templates/glossary.html",
    "templates/home.html",
    "templates/not-found.html",
    "templates/prepare.html",
    "templates/sheet.html",
    "templates/shelf.html",
    "templates/text.html",
    "theme.toml",
];
