//! The kinds of venue where paper is handed out.

/// Their ids, as sheets and kits write them.
pub const VENUES: [&str; 7] = ["crous", "hopital", "ehpad", "pompes-funebres", "mairie", "france-services", "autre"];

/// Those where the families of a person who died wait: their kits have papers of their own.
pub const FAMILIES: [&str; 2] = ["hopital", "ehpad"];
