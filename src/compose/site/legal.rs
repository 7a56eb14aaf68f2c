//! Legal notice (law 2004-575 of 21 June 2004, article 1-1) and personal data (GDPR, articles 13 and 15 to 21).

use super::writer::{LEGAL, PERSONAL_DATA, Writer, away, bullets, mail, text};
use crate::compose::phone;
use crate::document::{Block, Inline, Page};

/// The legal notice.
pub(super) fn notice(writer: &Writer) -> Page {
    let site = &writer.catalogue.site;
    let mut blocks = vec![writer.heading("site-legal-publisher"), writer.publisher()];
    if let Some(siret) = &site.publisher.siret {
        blocks.push(writer.paragraph_with("site-siret", &[("siret", siret)]));
    }
    blocks.push(match &site.publisher.director {
        Some(director) => writer.paragraph_with("site-legal-director", &[("director", director)]),
        None => writer.paragraph("site-legal-director-untold"),
    });
    blocks.push(writer.heading("site-legal-host"));
    if let Some(host) = &site.host {
        let mut items = vec![vec![Block::Paragraph(vec![Inline::Strong(text(writer.set(&host.name)))])]];
        items.push(vec![Block::Paragraph(text(writer.set(&host.address)))]);
        if let Some(number) = &host.phone {
            items.push(writer.labelled("site-phone", Inline::Phone(phone::unbroken(number))));
        }
        blocks.push(bullets(items));
    } else {
        blocks.push(writer.paragraph("site-legal-host-untold"));
    }
    blocks.extend([
        writer.heading("site-legal-content"),
        writer.paragraph("site-legal-content-text"),
        writer.paragraph("site-legal-licence"),
        writer.paragraph("site-legal-theme"),
        writer.heading("site-legal-error"),
        writer.paragraph("site-legal-error-text"),
    ]);
    writer.page(LEGAL, writer.say("site-legal-title"), String::new(), blocks)
}

/// What becomes of the reader's data: nothing.
pub(super) fn personal_data(writer: &Writer) -> Page {
    let site = &writer.catalogue.site;
    let mut blocks = vec![
        writer.heading("site-privacy-none"),
        writer.list(&["site-privacy-cookies", "site-privacy-measure", "site-privacy-forms", "site-privacy-third"]),
        writer.heading("site-privacy-logs"),
        writer.paragraph("site-privacy-logs-text"),
    ];
    blocks.push(match &site.host {
        Some(host) => {
            let who = format!("{}, {}", host.name, host.address);
            writer.paragraph_with("site-privacy-host", &[("host", &who)])
        }
        None => writer.paragraph("site-legal-host-untold"),
    });
    blocks.extend([
        writer.heading("site-privacy-contact"),
        writer.paragraph("site-privacy-contact-text"),
        writer.heading("site-privacy-rights"),
        writer.paragraph("site-privacy-rights-text"),
    ]);
    let who = format!("{}, {}", site.publisher.name, site.publisher.address);
    let mut items = vec![writer.labelled("site-privacy-responsible", Inline::Text(writer.set(&who)))];
    match &site.publisher.dpo {
        Some(dpo) => items.push(writer.labelled("site-privacy-dpo", mail(dpo))),
        None => items.push(vec![writer.paragraph("site-privacy-dpo-untold")]),
    }
    if !site.publisher.email.is_empty() {
        items.push(writer.labelled("site-email", mail(&site.publisher.email)));
    }
    if !site.publisher.phone.is_empty() {
        items.push(writer.labelled("site-phone", Inline::Phone(phone::unbroken(&site.publisher.phone))));
    }
    blocks.push(bullets(items));
    let cnil = Inline::Text(format!("{} ", writer.say("site-privacy-cnil")));
    let site = away(writer.say("site-privacy-cnil-site"), "https://www.cnil.fr/fr/plaintes");
    blocks.push(Block::Paragraph(vec![cnil, site, Inline::Text(format!(". {}", writer.say("site-privacy-cnil-post")))]));
    writer.page(PERSONAL_DATA, writer.say("site-privacy-title"), writer.say("site-privacy-summary"), blocks)
}
