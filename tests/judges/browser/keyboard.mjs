// A reader without a mouse: Tab reaches everything, in order, forth and back; the focus is seen, and nothing lies over it.

/** What Tab shall reach; marks each, and resolves to their names. Runs in the page. */
function mark() {
  const stops = sight.stops();
  globalThis.stops = stops;
  return stops.map(sight.name);
}

/** Where the focus is: its place among the stops (-1: nowhere), and what is wrong with how it looks. Runs in the page. */
function look() {
  const { ground, contrast, name } = sight;
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return { at: -1, faults: [] };
  const at = globalThis.stops.indexOf(element), faults = [];
  const style = getComputedStyle(element);
  const drawn = style.outlineStyle === "auto" || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
  const below = ground(element.parentElement ?? element);
  if (!drawn) faults.push("the focus has no outline");
  else if (style.outlineStyle !== "auto" && contrast(style.outlineColor, below) < 3) faults.push(`the outline has contrast ${contrast(style.outlineColor, below).toFixed(1)}`);

  const rects = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  if (!rects.length) faults.push("it has no place on the page");
  const tall = rects.some(({ height, width }) => height > innerHeight || width > innerWidth);
  for (const { left, right, top, bottom } of tall ? [] : rects) {
    if (top < -1 || bottom > innerHeight + 1 || left < -1 || right > innerWidth + 1) {
      // Within a region that scrolls sideways the browser moves as little as it must.
      if (bottom < 0 || top > innerHeight || right < 0 || left > innerWidth) faults.push("it is out of sight");
      continue;
    }
    const points = [[(left + right) / 2, (top + bottom) / 2], [left + 2, top + 2], [right - 2, bottom - 2]];
    const hidden = points.filter(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top && !element.contains(top) && !top.contains(element);
    });
    if (hidden.length) faults.push(`${name(document.elementFromPoint(...hidden[0]))} lies over it`);
  }
  const around = parseFloat(style.outlineOffset) + parseFloat(style.outlineWidth);
  const outer = element.getBoundingClientRect();
  for (let box = element.parentElement; drawn && box && box !== document.body; box = box.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(box), edge = box.getBoundingClientRect();
    if (overflowX === "visible" && overflowY === "visible") continue;
    const cut = [outer.left - around < edge.left - 1, outer.right + around > edge.right + 1, outer.top - around < edge.top - 1, outer.bottom + around > edge.bottom + 1];
    if (cut.filter(Boolean).length > 1) faults.push(`its outline is cut by ${name(box)}`);
  }
  const clip = { x: Math.max(0, outer.left - 8), y: Math.max(0, outer.top - 8), width: Math.min(outer.width + 16, 600), height: Math.min(outer.height + 16, 300) };
  const kind = `${element.localName}.${element.className} in ${element.parentElement?.localName}.${element.parentElement?.className}`;
  return { at, faults: [...new Set(faults)], name: name(element), kind, clip, box: element.matches("input[type=checkbox]") ? element.checked : null };
}

/** Whether pixels around the focus change when it goes. */
async function changes(page, clip) {
  const before = await page.screenshot({ clip, animations: "disabled", caret: "hide" });
  await page.evaluate(() => document.activeElement.blur());
  const after = await page.screenshot({ clip, animations: "disabled", caret: "hide" });
  return !before.equals(after);
}

/**
 * Tabs through the whole page from its start. `kinds` remembers which kinds of target have been compared pixel by pixel in this
 * state; `back` goes back as well.
 */
export async function keyboard(page, state, kinds, back) {
  const reasons = [];
  const names = await page.evaluate(mark);
  const seen = [], boxes = [];
  for (let i = 0; i < names.length + 2; i++) {
    await page.keyboard.press("Tab");
    const { at, faults, name, kind, clip, box } = await page.evaluate(look);
    if (at < 0 && name === undefined) break; // the end of the page: the browser's own bars come next
    if (at < 0) reasons.push(`${state}: the focus goes to ${name}`);
    for (const fault of faults) reasons.push(`${state}: ${fault}: ${name}`);
    if (seen.at(-1) === at || seen.includes(at)) {
      if (seen.length < names.length) reasons.push(`${state}: the focus is held by ${name}, ${seen.length} of ${names.length} reached`);
      break;
    }
    seen.push(at);
    if (box !== null && !boxes.includes(kind)) {
      await page.keyboard.press("Space");
      const ticked = await page.evaluate(() => document.activeElement.checked);
      await page.keyboard.press("Space");
      if (ticked === box || (await page.evaluate(() => document.activeElement.checked)) !== box) reasons.push(`${state}: Space does not tick ${name}`);
    }
    if (!kinds.has(`${state} ${kind}`) && clip.width > 0 && clip.height > 0) {
      kinds.add(`${state} ${kind}`);
      if (!(await changes(page, clip))) reasons.push(`${state}: nothing is seen of the focus: ${name}`);
    }
  }
  const wrong = names.findIndex((_, i) => seen[i] !== i);
  if (wrong >= 0) reasons.push(`${state}: stop ${wrong + 1} should be ${names[wrong]}, is ${names[seen[wrong]] ?? "not there"} (${seen.length} of ${names.length} reached)`);
  if (back && wrong < 0 && names.length) {
    await page.evaluate(() => globalThis.stops.at(-1).focus());
    for (let i = names.length - 2; i >= 0; i--) {
      await page.keyboard.press("Shift+Tab");
      const { at } = await page.evaluate(() => ({ at: globalThis.stops.indexOf(document.activeElement) }));
      if (at !== i) { reasons.push(`${state}: back from ${names[i + 1]} should be ${names[i]}, is ${names[at] ?? "elsewhere"}`); break; }
    }
  }
  return [...new Set(reasons)];
}

/** The first stop leads past the menus; what a link of the page points at comes into sight; a closed part opens by Enter. */
export async function ways(page) {
  const reasons = [];
  await page.keyboard.press("Tab");
  const skip = await page.evaluate(() => {
    const link = document.activeElement, target = link?.hash && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const main = document.querySelector("main");
    if (!target || !main || !(target === main || main.contains(target))) return "the first stop does not lead to the main content";
    const { left, top, right, bottom } = link.getBoundingClientRect();
    return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight ? "the skip link is out of sight" : "";
  });
  if (skip) reasons.push(skip);
  else {
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const next = await page.evaluate(() => {
      const main = document.querySelector("main"), inside = sight.stops().filter((stop) => main.contains(stop));
      return !inside.length || document.activeElement === inside[0] ? "" : `after the skip link the focus goes to ${sight.name(document.activeElement)}`;
    });
    if (next) reasons.push(next);
  }
  reasons.push(...(await page.evaluate(async () => {
    const { name } = sight, faults = [];
    const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
    for (const hash of new Set([...document.querySelectorAll('a[href^="#"]')].map((link) => link.hash))) {
      if (hash.length < 2) continue;
      const target = document.getElementById(decodeURIComponent(hash.slice(1)));
      if (!target) { faults.push(`${hash} leads nowhere`); continue; }
      location.hash = "";
      location.hash = hash;
      await frame();
      const { top, left, width } = target.getBoundingClientRect();
      if (top < -1 || top > innerHeight) faults.push(`${hash} is out of sight: ${top.toFixed(0)} px in ${innerHeight}`);
      const over = document.elementFromPoint(left + Math.min(width / 2, 20), Math.max(top + 4, 1));
      if (over && !target.contains(over) && !over.contains(target)) faults.push(`${name(over)} lies over ${hash}`);
    }
    return faults;
  })));
  for (const part of await page.locator("summary:visible").all()) {
    await part.focus();
    const open = () => part.evaluate((summary) => summary.parentElement.open);
    const before = await open();
    await page.keyboard.press("Enter");
    if ((await open()) === before) reasons.push(`Enter does not open ${await part.innerText()}`);
    else await page.keyboard.press("Enter");
  }
  return reasons;
}
