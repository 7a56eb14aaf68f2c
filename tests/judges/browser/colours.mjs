// The reader's own colours (`forced-colors: active`): grounds are gone, so what a ground alone drew must have a border or
// words; text, icons and ticks must still be told from what is behind them.

/** Which small shapes are drawn by their ground alone, as the page is by day; runs in the page. */
export function drawn() {
  const { shown, aside, ground, contrast } = sight;
  let mark = 0;
  for (const element of document.body.querySelectorAll("*")) {
    const box = element.getBoundingClientRect();
    if (element.closest("svg") || !shown(element) || aside(element)) continue;
    // A ground as wide as a column is a setting; a band, a tag, a marker is a sign.
    if (box.width < 4 || box.height < 4 || Math.min(box.width, box.height) > 160) continue;
    const { backgroundColor } = getComputedStyle(element);
    if (contrast(backgroundColor, ground(element.parentElement)) > 1.05) element.dataset.drawn = mark++;
  }
}

/** What has become of them, of text and of icons; runs in the page, in forced colours. */
export function forced() {
  const { shown, aside, ground, contrast, texts, name } = sight;
  const reasons = new Map();
  const add = (kind, element, value) => {
    const key = `${kind} ${element.localName}.${element.className?.baseVal ?? element.className}`;
    if (!reasons.has(key)) reasons.set(key, `${kind}: ${name(element)}, ${value}`);
  };
  const ratio = (value) => `contrast ${value.toFixed(1)}`;
  for (const { element } of texts()) {
    const value = contrast(getComputedStyle(element).color, ground(element));
    if (value < 4.5) add("text in forced colours", element, ratio(value));
  }
  for (const element of document.querySelectorAll("[data-drawn]")) {
    if (!shown(element)) continue;
    const style = getComputedStyle(element), below = ground(element.parentElement);
    const sides = ["Top", "Right", "Bottom", "Left"].some((side) =>
      parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] !== "none" && contrast(style[`border${side}Color`], below) >= 3);
    const words = element.textContent.trim() !== "" || element.querySelector("svg");
    if (!sides && !words && contrast(style.backgroundColor, below) < 3) add("nothing is left of a shape", element, "no border, no words");
    const icon = element.matches(":scope:has(> svg)") || /^\d*$/.test(element.textContent.trim());
    if (icon && !sides && contrast(style.backgroundColor, below) < 3) add("a band or marker has lost its border", element, "its ground is gone");
  }
  for (const icon of document.querySelectorAll("svg")) {
    if (!shown(icon) || aside(icon) || !icon.getBoundingClientRect().width) continue;
    const behind = ground(icon);
    const best = Math.max(0, ...[...icon.querySelectorAll("path, rect, circle, line, polyline, polygon, ellipse")].map((shape) => {
      const { stroke, fill } = getComputedStyle(shape);
      return Math.max(...[stroke, fill].map((paint) => (paint === "none" ? 0 : contrast(paint, behind))));
    }));
    if (best < 3) add("icon in forced colours", icon, ratio(best));
  }
  document.querySelectorAll("[data-drawn]").forEach((element) => delete element.dataset.drawn);
  return [...reasons.values()];
}
