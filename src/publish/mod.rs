//! *publish*
