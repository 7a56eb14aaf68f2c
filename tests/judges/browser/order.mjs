// What a screen reader, a braille display or a reader without style gets: the order of the document. Each runs in the page.

/** Where the style moves text before what the document says first. `columns`: text may stand side by side in columns. */
export function moved(columns) {
  const reasons = [];
  const place = (element) => (columns ? element.closest("article, nav, section, header, footer, aside, main") : document.body);
  let before = null;
  for (const { element, lines } of sight.texts()) {
    if (getComputedStyle(element).position === "fixed") continue;
    const now = { element, place: place(element), first: lines[0], last: lines.at(-1) };
    const leftwards = getComputedStyle(document.body).direction === "rtl";
    // Letters and figures of the other direction run against the line.
    if ((getComputedStyle(element).direction === "rtl") !== leftwards || (leftwards ? /[\p{Script=Latin}\d]/u : /[\p{Script=Arabic}\p{Script=Hebrew}]/u).test(element.textContent)) { before = null; continue; }
    if (before && before.place === now.place) {
      const from = before.last, to = now.first;
      const along = leftwards ? to.right <= from.left + 2 : to.left >= from.right - 2;
      const row = Math.min(to.bottom, from.bottom) - Math.max(to.top, from.top) > 0.6 * Math.min(to.bottom - to.top, from.bottom - from.top);
      // Higher up is before, but for what stands beside: a cell, a definition.
      const beside = leftwards ? to.right <= Math.min(...[from, before.first].map(({ left }) => left)) + 2 : to.left >= Math.max(from.right, before.first.right) - 2;
      if (row ? !along && Math.min(to.right, from.right) - Math.max(to.left, from.left) < 2 : to.bottom <= from.top + 2 && !beside) {
        reasons.push(`${sight.name(element)} is seen before ${sight.name(before.element)}`);
      }
    }
    before = now;
  }
  return reasons;
}

/** The page without style: headings, numbers, joined words, the order of its parts, pictures. */
export function bare() {
  const { name } = sight, reasons = [];
  document.querySelectorAll('link[rel="stylesheet"], style').forEach((style) => style.remove());
  document.querySelectorAll("[style]").forEach((element) => element.removeAttribute("style"));

  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter((heading) => heading.checkVisibility());
  const levels = headings.map((heading) => Number(heading.localName[1]));
  if (levels.filter((level) => level === 1).length !== 1) reasons.push(`${levels.filter((level) => level === 1).length} headings of level 1`);
  if (levels[0] !== 1) reasons.push(`the first heading has level ${levels[0]}`);
  levels.forEach((level, i) => {
    if (i && level > levels[i - 1] + 1) reasons.push(`level ${level} after ${levels[i - 1]}: ${name(headings[i])}`);
    if (!headings[i].textContent.trim()) reasons.push(`an empty heading, number ${i + 1}`);
  });

  for (const list of document.querySelectorAll("ol")) {
    const twice = [...list.children].find((item, i) => new RegExp(`^\\s*${i + (list.start || 1)}(?!\\d)`).test(item.textContent));
    if (twice && getComputedStyle(list).listStyleType !== "none") reasons.push(`numbered twice: ${name(twice)}`);
  }

  // Two texts in one line of the bare page, with nothing between them.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let before = null;
  while (walker.nextNode()) {
    const node = walker.currentNode, element = node.parentElement;
    if (element.closest("script, style, svg") || !node.data) continue;
    const block = (at) => { while (getComputedStyle(at).display.startsWith("inline")) at = at.parentElement; return at; };
    const now = { node, block: block(element) };
    if (before && before.block === now.block && /[\p{L}\p{N}]$/u.test(before.node.data) && /^[\p{L}\p{N}]/u.test(node.data)
      && !element.closest("sup, sub") && !before.node.parentElement.closest("sup, sub")) {
      const between = document.createRange();
      between.setStart(before.node, before.node.length);
      between.setEnd(node, 0);
      if (!between.cloneContents().querySelector("br")) reasons.push(`joined words: « ${before.node.data.slice(-15)}${node.data.slice(0, 15)} » in ${name(now.block)}`);
    }
    before = now;
  }

  // The parts of a page, in the order of reading.
  const parts = [".skip", "body > header", ".trail", "h1", "main .lead", ".first", ".menu", ".help", "main article", ".sources", ".colophon", ".papers-list", "body > footer"];
  let last = null;
  for (const part of parts) {
    const element = document.querySelector(part);
    if (!element || !element.checkVisibility()) continue;
    const top = element.getBoundingClientRect().top;
    // The files of a page that is about files come first: they are its text.
    if (part === ".papers-list" && element.closest("article")) continue;
    if (last && top < last.top) reasons.push(`${part} comes before ${last.part}`);
    last = { part, top };
  }

  const big = [...document.querySelectorAll("svg")].filter((icon) => icon.getBoundingClientRect().width > 96);
  if (big.length) reasons.push(`${big.length} icons have no size of their own: ${big[0].getBoundingClientRect().width.toFixed(0)} px wide without style`);
  return reasons;
}
