//! *check*
