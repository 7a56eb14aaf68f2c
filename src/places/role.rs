//! The roles that a sheet may name without a contact.

/// Their ids, sorted: those of DILA's `type_service_local` (*Annuaire de l'administration*, field `pivot`), shortened
/// where DILA's are not words, and `mediation_numerique`, which the directory of DILA does not have. The names are in
/// the theme's words: `role-mairie`.
pub const ROLES: [&str; 31] = [
    "adil", "ars", "banque_de_france", "caf", "carsat", "ccas", "consulat", "cpam", "crous", "defenseur_droits",
    "departement", "france_services", "france_travail", "gendarmerie", "impots", "mairie", "maison_departementale",
    "mdph", "mediation_numerique", "mission_locale", "msa", "notaire", "ordre_avocats", "pmi", "point_justice", "police",
    "prefecture", "prudhommes", "sous_prefecture", "tribunal", "urssaf",
];
