//! Jalon turns one Markdown sheet per life event into an accessible website, large-print PDFs, posters with a QR
//! code, and kits to print.
//!
//! ```text
//! content/ + themes/
//!    │ source      read once, bounded, no links followed          → Snapshot
//!    │ sheet       Markdown → draft with byte spans; never fails  → Draft + diagnostics
//!    │ settings    site.toml          places     the directory    → Site, Directory
//!    │ catalogue   validate; resolve links, roles, venues, kits   → Catalogue (or every reason why not)
//!    │ compose     page · sheet on paper · booklet · checklist · leaflet · poster · text · order sheet · site pages
//!    ▼
//!  ═════════════ document::Document ═════════════  (the waist)
//!    │ html        Document + theme → page
//!    │ layout      Document + theme → pages of positioned runs with roles (no PDF library)
//!    │ pdf         pages → tagged PDF; any PDF → what it says and what is wrong in it (the proof)
//!    │ plain       Document → plain text
//!    ▼
//!  publication     the table of what exists; the plan; the waves  → artifacts
//!    │ check       content rules · output rules · each paper proven word for word
//!    ▼
//!  publish         lock · stage · verify · swap · recover         → dist/
//!
//!  rule            every code that an author may be told: why it exists and where it comes from
//!  verify          a published folder, a kit, a PDF → what is wrong in it, without the sheets
//! ```
//!
//! Five laws. **One waist**: before `document` everything is about meaning, after it about form. **Reading, writing,
//! time and threads each live in one room**: `source` reads, `publish` writes, `pipeline` spawns, the binary knows
//! today's date. **Pure in the middle**: same input, same bytes. **Wrong states do not compile**: a `Catalogue` holds
//! no error, an `OutPath` cannot leave `dist`. **To add is to add a file and a row**: see `CONTRIBUTING.md`.
//!
//! Which room may import which is a table in `tests/architecture.rs`, and a test. One noun stands for one notion:
//! `Sheet` (fiche), `Phase` (échéance), `Step` (démarche), `Case` (situation), `Way` (moyen : par téléphone, sur
//! place…), `Contact`, `Role`, `Venue` (lieu de diffusion), `Kit`, `Edition` (édition), `Ledger` (registre).

pub mod catalogue;
pub mod check;
pub mod checksum;
pub mod compose;
pub mod diagnostic;
pub mod document;
pub mod html;
pub mod language;
pub mod layout;
pub mod mend;
pub mod paths;
pub mod pdf;
pub mod picture;
pub mod pipeline;
pub mod places;
pub mod plain;
pub mod press;
pub mod publication;
pub mod publish;
pub mod qr;
pub mod rule;
pub mod schema;
pub mod settings;
pub mod sheet;
pub mod source;
pub mod starter;
pub mod theme;
pub mod verify;
