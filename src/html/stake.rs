//! The stake as a picture, for the brand: bands and shoe in the colours of the text.

/// Beside the site's name; decorative, since the name stands beside it.
pub(super) const BRAND: &str = "<svg class=\"stake\" viewBox=\"0 0 12 30\" width=\"12\" height=\"30\" \
    aria-hidden=\"true\" focusable=\"false\">\
    <path class=\"strong\" d=\"M0 0h12v8H0zM0 16h12v8l-6 6-6-6z\"/><path class=\"pale\" d=\"M0 8h12v8H0z\"/></svg>";
