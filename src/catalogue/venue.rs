//! The kinds of venue where paper is handed out.

/// Their ids, as sheets and kits write them.
pub const VENUES: [&str; 7] = ["crous", "hopital", "ehpad", "pompes-funebres", "mairie", "france-services", "autre"];
