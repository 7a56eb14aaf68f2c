//! *html*
