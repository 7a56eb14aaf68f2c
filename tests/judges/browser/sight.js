// What the judges ask of a page, within the page: what is shown, where its lines of text lie, which colours meet.
// A classic script: put into each page before it is judged.

globalThis.sight ??= (() => {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  /** Text for screen readers alone: a box of a pixel, or cut away; and what waits off the page until it has the focus. */
  const aside = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at), box = at.getBoundingClientRect();
      if (/^inset\(([5-9]\d|100)%/.test(style.clipPath)) return true;
      if (style.position === "absolute" && box.width <= 1 && box.height <= 1) return true;
      if (style.position === "absolute" && box.bottom + scrollY <= 0) return true;
    }
    return false;
  };

  /** [red, green, blue, opacity] of a computed colour, 0 to 255 and 0 to 1. */
  const colour = (text) => {
    const numbers = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
    const [r = 0, g = 0, b = 0, opacity = 1] = text.startsWith("color(") ? numbers.map((n, i) => (i < 3 ? n * 255 : n)) : numbers;
    return [r, g, b, opacity];
  };
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];

  /** The colour behind an element: its own ground and those below it. */
  const ground = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const layer = colour(getComputedStyle(at).backgroundColor);
      if (layer[3] > 0) layers.push(layer);
      if (layer[3] === 1) break;
    }
    const probe = document.createElement("i");
    probe.setAttribute("style", "background: Canvas");
    document.documentElement.append(probe);
    const canvas = colour(getComputedStyle(probe).backgroundColor);
    probe.remove();
    return layers.reduceRight((below, layer) => over(layer, below), canvas);
  };

  /** WCAG 2's contrast ratio of a computed colour on a ground, 1 to 21. */
  const contrast = (text, on) => {
    const light = (rgb) => {
      const [r, g, b] = rgb.slice(0, 3).map((n) => (n / 255 <= 0.04045 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const [a, b] = [light(over(colour(text), on)), light(on)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };

  /** Every text that is seen: its node, its element, its lines' boxes in the page. */
  const texts = (root = document.body) => {
    const found = [], walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode, element = node.parentElement;
      if (!node.data.trim() || element.closest("script, style, svg, title") || !shown(element) || aside(element)) continue;
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5)
        .map(({ left, right, top, bottom }) => ({ left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY }));
      if (lines.length) found.push({ node, element, lines });
    }
    return found;
  };

  /** How a verdict names an element. */
  const name = (element) => {
    const words = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
    const kind = element.localName + [...element.classList].map((one) => `.${one}`).join("");
    return `${kind}${element.id ? `#${element.id}` : ""}${words && ` « ${words} »`}`;
  };

  const scrolls = (element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const may = (overflow) => overflow === "auto" || overflow === "scroll";
    return (may(overflowX) && element.scrollWidth > element.clientWidth + 1) || (may(overflowY) && element.scrollHeight > element.clientHeight + 1);
  };

  /** What the Tab key shall reach, in the order of the document. */
  const stops = () => {
    const focusable = "a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable], audio[controls], video[controls]";
    const isStop = (element) => element.matches(focusable) && element.tabIndex >= 0 && !element.disabled && element.type !== "hidden"
      && (element.localName !== "summary" || element === element.parentElement.querySelector(":scope > summary"));
    const groups = new Map();
    return [...document.body.querySelectorAll("*")].filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest("[inert]")) return false;
      if (element.type === "radio" && element.name) {
        const group = [...document.getElementsByName(element.name)];
        return element === (group.find((one) => one.checked) ?? group[0]);
      }
      return isStop(element) || (scrolls(element) && !element.hasAttribute("tabindex") && ![...element.querySelectorAll(focusable)].some(isStop));
    });
  };

  return { shown, aside, colour, ground, contrast, texts, name, scrolls, stops };
})();
