//! *pdf*
