//! *plain*
