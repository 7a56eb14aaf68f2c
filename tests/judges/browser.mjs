// Chromium and axe-core as judges of every page: from the disk as a reader with a USB stick would open it, and over HTTP.
//
// Input   MODULES (a node_modules with playwright-core and axe-core), CHROMIUM (its program), DIST, and the site's
//         base address (may be empty).
// Output  the checks below for each page; exit 0 if all were judged. Each lies in a file of browser/.
//         `browser`  nothing on the console, no failed request, none that leaves the site, from the disk, at a root and in a
//                    sub-folder; a CSP, no script and no handler
//         `weight`   page, style and pictures under 30 kB after gzip, fonts under 90 kB
//         `axe`      no violation of WCAG 2.0 to 2.2 A and AA, enhanced contrast, best practice: at two widths, by day, by night and
//                    in forced colours, and once more with every <details> open, since axe does not look into a closed one
//         `colours`  in forced colours: text, icons, bands and markers are still seen
//         `keyboard` Tab reaches everything in order, forth and back; the focus is seen, by day, by night, in forced colours
//         `reflow`   no sideways scrolling at 320 px, at 200 % text, nor with the text spacing of WCAG 1.4.12
//         `text`     in each of these states no text is cut or covered; lines of 80 characters, leading of 1.5
//         `target`   targets of 24 × 24 px
//         `order`    the same order seen and read; without style: headings, numbers, words, order of the parts
//         `print`    the page on paper: every word, every address; of a page to tick, what is ticked

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { SIGHT, Site, verdict } from "./browser/site.mjs";
import { anatomy, behaviour, weight } from "./browser/behaviour.mjs";
import { axe } from "./browser/axe.mjs";
import { drawn, forced } from "./browser/colours.mjs";
import { keyboard, ways } from "./browser/keyboard.mjs";
import { bare, moved } from "./browser/order.mjs";
import { paper, ticked } from "./browser/print.mjs";
import { serve } from "./browser/server.mjs";
import { lost, setting, sideways, targets } from "./browser/text.mjs";

const [modules, chromium, folder, base] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), "x.js"));
const playwright = require("playwright-core");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const NARROW = { width: 320, height: 800 }, WIDE = { width: 1280, height: 900 }, HALF = { width: 640, height: 900 };
const DAY = { colorScheme: "light", forcedColors: "none" }, NIGHT = { colorScheme: "dark", forcedColors: "none" };
const FORCED = { colorScheme: "dark", forcedColors: "active" };
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;
const AT_ONCE = 2;

const site = new Site(folder);
const kinds = new Set(); // of targets whose focus was compared pixel by pixel

/** Every look at one page, in an order that undoes as little as it can. */
async function looks(page, file) {
  const name = site.name(file), address = pathToFileURL(file).href;
  const found = { violations: new Map(), doubts: new Map() };
  const seen = { colours: [], keyboard: [], reflow: [], text: [], target: [], order: [] };
  const open = async (size, media) => {
    await page.emulateMedia({ media: null, reducedMotion: "reduce", ...media });
    await page.setViewportSize(size);
    await page.goto(address, { waitUntil: "load" });
    await page.evaluate(SIGHT);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  };
  const become = async (size, media) => {
    await page.emulateMedia({ media: null, reducedMotion: "reduce", ...media });
    await page.setViewportSize(size);
  };
  const add = (judge, state, reasons) => {
    for (const reason of [reasons].flat()) if (reason) seen[judge].push(`${state}: ${reason}`);
  };
  const measure = async (state) => {
    add("reflow", state, await page.evaluate(sideways));
    add("text", state, await page.evaluate(lost));
  };

  await open(WIDE, DAY);
  await page.evaluate(AXE);
  for (const size of [NARROW, WIDE]) {
    const at = `${size.width} px`;
    for (const [media, when] of [[DAY, "light"], [NIGHT, "dark"]]) {
      await become(size, media);
      await axe(page, `${at} ${when}`, found);
    }
    await become(size, DAY);
    await measure(`${at}, as it is`);
    add("target", at, await page.evaluate(targets));
    add("order", `${at}, seen`, await page.evaluate(moved, size === WIDE));
    await page.evaluate(drawn);
    await become(size, FORCED);
    await axe(page, `${at} forced colours`, found, true);
    add("colours", at, await page.evaluate(forced));
  }
  await become(WIDE, DAY);
  add("text", "1280 px", await page.evaluate(setting));

  const closed = await page.evaluate(() => {
    const closed = document.querySelectorAll("details:not([open])");
    closed.forEach((element) => { element.removeAttribute("name"); element.open = true; });
    return closed.length;
  });
  if (closed) {
    for (const [media, when] of [[DAY, "light"], [NIGHT, "dark"]]) {
      await become(NARROW, media);
      await axe(page, `320 px ${when} all open`, found);
    }
    await become(NARROW, DAY);
    await measure("320 px, all open");
  }
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  for (const size of [WIDE, HALF]) {
    await become(size, DAY);
    await measure(`${size.width} px, text at 200 %`);
  }
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  await page.addStyleTag({ content: SPACING });
  for (const size of [NARROW, WIDE]) {
    await become(size, DAY);
    await measure(`${size.width} px, with text spacing`);
  }

  await open(WIDE, DAY);
  add("keyboard", "1280 px", await ways(page));
  for (const [size, media, state] of [[WIDE, DAY, "light"], [NARROW, NIGHT, "narrow and dark"], [WIDE, FORCED, "forced colours"]]) {
    await open(size, media);
    seen.keyboard.push(...(await keyboard(page, state, kinds, state === "light")));
  }

  await open(WIDE, DAY);
  const print = await paper(page, base);
  if (/(^|\/)preparer\//.test(name)) print.push(...(await ticked(page)));
  const made = await page.evaluate(anatomy);
  add("order", "without style", await page.evaluate(bare));

  const doubts = [...found.doubts].map(([id, at]) => `for a human eye: ${id}, ${at.size} times, ${[...at][0].join(": ")}`);
  const sum = [...found.doubts.values()].reduce((sum, at) => sum + at.size, 0);
  return () => {
    verdict("axe", name, [...found.violations.values()], sum ? `${sum} for a human eye` : "", doubts);
    for (const [judge, reasons] of Object.entries(seen)) verdict(judge, name, [...new Set(reasons)]);
    verdict("print", name, print);
    return made;
  };
}

/** One page after the other, until none is left. */
async function work(browser, server, files) {
  // axe is a script, and so blocked by the very CSP that the first context judges.
  const strict = await (await browser.newContext({ viewport: WIDE })).newPage();
  const open = await (await browser.newContext({ bypassCSP: true })).newPage();
  // A page that sends the reader on at once would be gone before it could be looked at.
  await open.route("file:///**/*.html", async (route) => {
    const text = readFileSync(new URL(route.request().url()), "utf8");
    const body = text.replace(/http-equiv\s*=\s*["']?refresh["']?/i, "");
    await route.fulfill({ contentType: "text/html; charset=utf-8", body });
  });
  for (let file = files.shift(); file; file = files.shift()) {
    const name = site.name(file);
    try {
      const { reasons, loaded } = await behaviour(strict, site, server, file);
      const say = await looks(open, file);
      const { reasons: heavy, note } = weight(loaded);
      verdict("weight", name, heavy, note);
      verdict("browser", name, [...reasons, ...say()]);
    } catch (error) {
      verdict("browser", name, [`could not be judged: ${error.message}`]);
    }
  }
}

const server = await serve(site.folder);
const browser = await playwright.chromium.launch({
  executablePath: chromium,
  // Without these Chromium looks for its maker's hosts at every start.
  args: ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  const files = [...site.files];
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(browser, server, files)));
} finally {
  await browser.close();
  server.close();
}
