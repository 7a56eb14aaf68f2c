//! *compose*
