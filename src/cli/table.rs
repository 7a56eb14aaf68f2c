//! Columns of text.

use unicode_width::UnicodeWidthStr;

/// Rows as lines, two spaces in, the columns aligned: the first `texts` to the left, the others (numbers) to the right.
pub(crate) fn table(texts: usize, rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> =
        (0..columns).map(|i| rows.iter().filter_map(|row| row.get(i)).map(|cell| cell.width()).max().unwrap_or(0)).collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::from(" ");
        for (index, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let pad = " ".repeat(width - cell.width());
            line.push_str(if index == 0 { " " } else { "  " });
            let (first, second) = if index < texts { (cell, &pad) } else { (&pad, cell) };
            line.push_str(first);
            line.push_str(second);
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
