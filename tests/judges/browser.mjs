// Chromium and axe-core as judges of every page, opened from the disk as a reader with a USB stick would.
//
// Input   MODULES (a node_modules with playwright-core and axe-core), CHROMIUM (its program), DIST.
// Output  three checks a page; exit 0 if all were judged.
//         `browser`  no console error, no failed request, none that leaves DIST, a CSP, no script and no handler
//         `axe`      no violation of WCAG 2.0 to 2.2 A and AA, enhanced contrast, best practice: at two widths, by day and by night,
//                    and once more with every <details> open, since axe does not look into a closed one
//         `reflow`   no sideways scrolling at 320 px, nor with the text spacing of WCAG 1.4.12

import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, chromium, folder] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), "x.js"));
const playwright = require("playwright-core");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const SIZES = [{ width: 320, height: 800 }, { width: 1280, height: 900 }];
const SCHEMES = ["light", "dark"];
const RULES = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  // Both are off by default.
  rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
  resultTypes: ["violations", "incomplete"],
  // axe would fetch style sheets by script, which nothing allows from the disk.
  preload: false,
};
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;

const dist = resolve(folder);
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .sort();

function say(judge, file, reasons, note = "") {
  console.log(`${reasons.length ? "FAIL" : "ok  "} ${judge}  ${relative(dist, file)}${note && `  (${note})`}`);
  for (const reason of reasons.slice(0, 20)) console.log(`       ${reason.replace(/\s+/g, " ")}`);
  if (reasons.length > 20) console.log(`       and ${reasons.length - 20} more`);
}

/** What the page does by itself, under its own CSP. */
async function behaviour(page, file) {
  const reasons = [];
  const inside = pathToFileURL(dist).href + "/";
  const listeners = {
    console: (message) => message.type() === "error" && reasons.push(`console: ${message.text()}`),
    pageerror: (error) => reasons.push(`script error: ${error.message}`),
    request: (request) => {
      const url = request.url();
      if (!url.startsWith(inside) && !/^(data|about):/.test(url)) reasons.push(`request outside the site: ${url}`);
    },
    requestfailed: (request) => reasons.push(`request failed: ${request.url()} ${request.failure()?.errorText}`),
  };
  for (const [event, listener] of Object.entries(listeners)) page.on(event, listener);
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
  // A style sheet's fonts and pictures may start after `load`.
  await page.evaluate(() => document.fonts.ready.then(() => undefined)).catch(() => undefined);
  await page.waitForTimeout(50);
  for (const [event, listener] of Object.entries(listeners)) page.off(event, listener);
  return reasons;
}

/** What the page is made of; runs in the page. */
function anatomy() {
  const reasons = [];
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy" i]');
  if (!policy?.content.includes("-src")) reasons.push("no Content-Security-Policy");
  for (const script of document.scripts) {
    if (script.type !== "application/ld+json") { reasons.push(`a script: ${script.outerHTML.slice(0, 120)}`); continue; }
    try { JSON.parse(script.textContent); } catch (error) { reasons.push(`ld+json: ${error.message}`); }
  }
  for (const element of document.querySelectorAll("*")) {
    for (const { name } of element.attributes) if (name.startsWith("on")) reasons.push(`a handler: ${element.localName} ${name}`);
  }
  return reasons;
}

async function audit(page, size, scheme, state, found) {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  const { violations, incomplete } = await page.evaluate((rules) => window.axe.run(document, rules), RULES);
  for (const { id, help, nodes } of violations) {
    const where = `${nodes.length} times, at ${nodes[0].target.join(" ")}: ${nodes[0].failureSummary}`;
    found.set(id, found.get(id) ?? `${id} (${help}), ${size.width} px ${scheme}${state}, ${where}`);
  }
  return incomplete.reduce((sum, { nodes }) => sum + nodes.length, 0);
}

const overflow = () => {
  const { scrollWidth } = document.scrollingElement;
  if (scrollWidth <= innerWidth) return null;
  const widest = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5);
  return `${scrollWidth} px wide in ${innerWidth}: ${widest.slice(0, 3).map((element) => element.outerHTML.slice(0, 80)).join(" … ")}`;
};

async function looks(page, file) {
  const violations = new Map(), sideways = [];
  let unsure = 0;
  const measure = async (what) => {
    const width = await page.evaluate(overflow);
    if (width) sideways.push(`${what}: ${width}`);
  };
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
  await page.evaluate(AXE);
  for (const size of SIZES) {
    for (const scheme of SCHEMES) unsure = Math.max(unsure, await audit(page, size, scheme, "", violations));
    await measure("as it is");
  }
  const closed = await page.evaluate(() => {
    const closed = document.querySelectorAll("details:not([open])");
    closed.forEach((element) => { element.removeAttribute("name"); element.open = true; });
    return closed.length;
  });
  if (closed) {
    for (const scheme of SCHEMES) await audit(page, SIZES[0], scheme, " all open", violations);
    await measure("all open");
  }
  await page.addStyleTag({ content: SPACING });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await measure("with text spacing");
  }
  return { violations: [...violations.values()], unsure, sideways };
}

const browser = await playwright.chromium.launch({
  executablePath: chromium,
  // Without these Chromium looks for its maker's hosts at every start.
  args: ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  // axe is a script, and so blocked by the very CSP that the first context judges.
  const strict = await (await browser.newContext({ viewport: SIZES[1] })).newPage();
  const open = await (await browser.newContext({ bypassCSP: true })).newPage();
  // A page that sends the reader on at once would be gone before it could be looked at.
  await open.route("file:///**/*.html", async (route) => {
    const text = readFileSync(new URL(route.request().url()), "utf8");
    const body = text.replace(/http-equiv\s*=\s*["']?refresh["']?/i, "");
    await route.fulfill({ contentType: "text/html; charset=utf-8", body });
  });
  for (const file of files) {
    try {
      const reasons = await behaviour(strict, file);
      const { violations, unsure, sideways } = await looks(open, file);
      reasons.push(...(await open.evaluate(anatomy)));
      say("browser", file, reasons);
      say("axe", file, violations, unsure ? `${unsure} for a human eye` : "");
      say("reflow", file, sideways);
    } catch (error) {
      say("browser", file, [`could not be judged: ${error.message}`]);
    }
  }
} finally {
  await browser.close();
}
