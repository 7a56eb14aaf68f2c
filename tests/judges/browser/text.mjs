// Text as it is set: nothing cut, nothing over anything else, lines that an eye can follow. Each function runs in the page.

/** How much wider than its window the page is, or null. */
export function sideways() {
  const { scrollWidth } = document.scrollingElement;
  if (scrollWidth <= innerWidth) return null;
  const widest = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5);
  return `${scrollWidth} px wide in ${innerWidth}: ${widest.slice(0, 3).map((element) => element.outerHTML.slice(0, 80)).join(" … ")}`;
}

/** Text that its box cuts off, that hangs out of the ground or frame it stands on, that other text or a shape covers. */
export function lost() {
  const { texts, name, shown } = sight;
  const reasons = [], all = texts();
  // Letters fill about half of a line's box, in its middle; the boxes of close lines overlap without harm.
  const letters = ({ left, right, top, bottom }) => ({ left, right, top: top + (bottom - top) * 0.25, bottom: bottom - (bottom - top) * 0.25 });
  const page = { left: scrollX, top: scrollY };
  const pieces = all.flatMap(({ node, element, lines }) => lines.map((line) => ({ node, element, ...letters(line) })));
  const seen = new Set();
  const add = (kind, { element }, by) => {
    if (seen.has(kind + name(element))) return;
    seen.add(kind + name(element));
    reasons.push(`${kind} ${name(element)}${by ? ` by ${name(by)}` : ""}`);
  };

  for (const piece of pieces) {
    let framed = false;
    for (let at = piece.element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.display === "inline" || style.display === "contents") continue;
      const root = at === document.documentElement || at === document.body;
      const rect = at.getBoundingClientRect();
      const box = root
        ? { left: 0, top: 0, right: innerWidth, bottom: Infinity }
        : { left: rect.left + page.left, top: rect.top + page.top, right: rect.right + page.left, bottom: rect.bottom + page.top };
      const across = piece.left < box.left - 1 || piece.right > box.right + 1;
      const along = piece.top < box.top - 1 || piece.bottom > box.bottom + 1;
      const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
      if ((across && cuts(style.overflowX)) || (along && cuts(style.overflowY))) add("cut:", piece, at);
      if (style.overflowX === "auto" || style.overflowX === "scroll") break; // a reader can move it
      const grounded = sight.colour(style.backgroundColor)[3] > 0 || ["Top", "Right", "Bottom", "Left"].every((side) => parseFloat(style[`border${side}Width`]) > 0);
      if (!root && !framed && grounded) {
        framed = true;
        if (across || along) add("out of its box:", piece, at);
      }
    }
    const scroller = piece.element.closest("pre, .table");
    if (!scroller && piece.left < -1) add("off the page:", piece);
  }

  // Text over text.
  const sorted = [...pieces].sort((a, b) => a.top - b.top);
  for (let i = 0; i < sorted.length; i++) {
    for (let j = i + 1; j < sorted.length && sorted[j].top < sorted[i].bottom - 1; j++) {
      const [a, b] = [sorted[i], sorted[j]];
      if (a.node === b.node) continue;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const along = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1.5 && along > 1.5) add("covered:", a, b.element);
    }
  }

  // A shape over text: what lies uppermost at the middle of each line is its element, or what holds it.
  const start = scrollY;
  let line = -1;
  for (const piece of sorted) {
    const x = (piece.left + piece.right) / 2, y = (piece.top + piece.bottom) / 2;
    const step = Math.floor(y / (innerHeight - 40));
    if (step !== line) scrollTo({ top: (line = step) * (innerHeight - 40), behavior: "instant" });
    const top = document.elementFromPoint(x - scrollX, y - scrollY);
    if (!top || top.contains(piece.element) || piece.element.contains(top)) continue;
    if (sight.colour(getComputedStyle(top).backgroundColor)[3] > 0 || top.closest("svg, img")) add("covered:", piece, top);
  }
  scrollTo({ top: start, behavior: "instant" });
  return reasons;
}

/** Lines too long to follow (on average over the full ones), or too close. */
export function setting() {
  const { texts, shown, aside, name } = sight;
  const reasons = [];
  for (const block of document.querySelectorAll("article :is(p, li, dd, blockquote)")) {
    if (!shown(block) || aside(block) || block.closest("nav, section[aria-labelledby]") || block.querySelector("p, li, dd, blockquote, table")) continue;
    const lines = [];
    const length = block.textContent.trim().replace(/\s+/g, " ").length;
    for (const text of texts(block)) {
      for (const line of text.lines) {
        const near = lines.find(({ top, bottom }) => Math.min(bottom, line.bottom) - Math.max(top, line.top) > (line.bottom - line.top) * 0.4);
        if (near) { near.top = Math.min(near.top, line.top); near.bottom = Math.max(near.bottom, line.bottom); near.right = Math.max(near.right, line.right); near.left = Math.min(near.left, line.left); } else lines.push({ ...line });
      }
    }
    if (lines.length < 3) continue;
    const full = lines.slice(0, -1), last = lines.at(-1);
    const width = full.reduce((sum, { left, right }) => sum + right - left, 0);
    const average = (length * width) / (width + last.right - last.left) / full.length;
    if (average > 80) reasons.push(`${average.toFixed(0)} characters a line: ${name(block)}`);
    const leading = parseFloat(getComputedStyle(block).lineHeight) / parseFloat(getComputedStyle(block).fontSize);
    if (leading < 1.499) reasons.push(`leading ${leading.toFixed(2)}: ${name(block)}`);
  }
  return reasons;
}

/** Targets under 24 × 24 px. A link within a sentence is as high as its line; every other target has no excuse. */
export function targets() {
  const { shown, aside, texts, name } = sight;
  const reasons = [];
  const all = texts();
  for (const target of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]")) {
    if (!shown(target) || aside(target)) continue;
    // The label of a box is the box's own target.
    const parts = [target, ...(target.labels ?? [])];
    const rects = parts.flatMap((part) => [...part.getClientRects()]).filter(({ width, height }) => width > 0 && height > 0);
    const box = parts.at(-1).getBoundingClientRect();
    if (box.width >= 23.9 && rects.some(({ height }) => height >= 23.9)) continue;
    let block = target.parentElement;
    while (block && getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    const middle = (box.top + box.bottom) / 2 + scrollY;
    const beside = all.some(({ node, element, lines }) => block.contains(element) && !target.contains(element) && /[\p{L}\p{N}]/u.test(node.data)
      && lines.some(({ top, bottom }) => rects.some((rect) => Math.min(bottom, rect.bottom + scrollY) - Math.max(top, rect.top + scrollY) > rect.height / 2)));
    if (beside && getComputedStyle(target).display === "inline") continue;
    reasons.push(`${box.width.toFixed(0)} × ${Math.max(0, ...rects.map(({ height }) => height)).toFixed(1)} px: ${name(target)}`);
  }
  return reasons;
}
