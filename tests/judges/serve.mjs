// The preview in Chromium, as an editor lives with it: `jalon serve` on a copy of a project that is edited before the open
// page.
//
// Input   MODULES (a node_modules with playwright-core and axe-core), CHROMIUM (its program), JALON (the program), SOURCE (the
//         folder that holds content/), and where to leave the screenshots (may be empty).
// Output  `serve` for each thing that happens: an edit and the reload that keeps the place, an error, its place, mended and
//         gone, a folder that goes and comes back, each output; `axe` and `reflow` for each page of the preview, closed and
//         open, at two widths, by day, by night and in forced colours. Exit 0 if all were judged.

import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { axe } from "./browser/axe.mjs";
import { verdict } from "./browser/site.mjs";

const [modules, chromium, jalon, source, shots] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), "x.js"));
const playwright = require("playwright-core");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const SIZES = [{ width: 320, height: 640 }, { width: 1280, height: 900 }];
const MEDIA = { light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, forced: { colorScheme: "dark", forcedColors: "active" } };
const SLOW = 15000;

const root = mkdtempSync(join(tmpdir(), "preview-"));
cpSync(join(source, "content"), join(root, "content"), { recursive: true });
const slug = readdirSync(join(root, "content/sheets")).find((name) => /^[^.]+\.md$/.test(name)).slice(0, -3);
const sheet = join(root, "content/sheets", `${slug}.md`), text = readFileSync(sheet, "utf8");
const edited = text.replace(/\n## /, "\nUne phrase de plus.\n\n## ");
const broken = `${edited}\nVoyez [cette fiche](nulle-part.md).\n`;

/** Starts the preview; resolves to its address and its process. */
function start() {
  const child = spawn(resolve(jalon), ["--lang", "fr", "serve", "--port", "0"], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((done, fail) => {
    let said = "";
    child.on("exit", () => fail(new Error(`the preview ended: ${said}`)));
    child.stdout.on("data", (bytes) => {
      said += bytes;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address) done({ address, child });
    });
  });
}

const faults = []; // of the browser itself, in whatever page
let page, preview, browser;

const bar = (selector) => page.locator(`#jalon-preview ${selector}`);
/** Whether the page comes to say so by itself. */
const shows = (locator) => locator.first().waitFor({ state: "visible", timeout: SLOW });
async function expect(reasons, what, is) {
  let good = false;
  try { good = (await is) !== false; } catch { /* it did not come */ }
  if (!good) reasons.push(`${what} is not so`);
}
const picture = async (name) => { if (shots) await page.screenshot({ path: join(shots, `${name}.png`) }); };

/** One thing that happens, as one verdict. */
async function scene(name, play) {
  const reasons = [];
  faults.length = 0;
  try {
    await play(reasons, (what, is) => expect(reasons, what, is));
  } catch (error) {
    reasons.push(error.message);
  }
  verdict("serve", name, [...reasons, ...faults.map((fault) => `the browser says: ${fault}`)]);
}

/** Every state of one page of the preview. */
async function judge(name, address, act = async () => {}) {
  const found = { violations: new Map(), doubts: new Map() }, wide = [];
  for (const size of SIZES) {
    for (const [when, media] of Object.entries(MEDIA)) {
      await page.emulateMedia({ media: null, forcedColors: "none", reducedMotion: "reduce", ...media });
      await page.setViewportSize(size);
      await page.goto(preview.address + address, { waitUntil: "load" });
      await page.waitForTimeout(150);
      await act(size);
      await page.evaluate(AXE);
      await axe(page, `${size.width} px ${when}`, found, when === "forced");
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${size.width} px ${when}: ${over} px too wide`);
      const small = await page.evaluate((isOwn) => {
        const targets = [...document.getElementById("jalon-preview").shadowRoot.querySelectorAll("a, button, summary")];
        if (isOwn) targets.push(...document.querySelectorAll("main a"));
        return targets.filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          return width && (width < 24 || height < 24);
        }).map((target) => target.textContent.trim());
      }, address === "/" || address.startsWith("/__jalon/"));
      if (small.length) wide.push(`${size.width} px: targets under 24 px: ${small.join(", ")}`);
      if (when !== "forced") await picture(`${name}-${size.width}-${when}`);
    }
  }
  // What lies half under the bar comes out from under it when the page is scrolled; the size is measured above.
  if (/obscured/.test(found.violations.get("target-size"))) found.violations.delete("target-size");
  await page.emulateMedia({ media: null, colorScheme: "light", forcedColors: "none" });
  await page.setViewportSize(SIZES[1]);
  verdict("axe", `serve: ${name}`, [...found.violations.values()]);
  verdict("reflow", `serve: ${name}`, wide);
}

/** Opens what is folded in the bar: what is wrong, else on a narrow screen the outputs. */
async function unfold(size) {
  const status = bar("button.status");
  if (await status.count()) {
    if ((await status.getAttribute("aria-expanded")) === "false") await status.click();
  } else if (size.width < 960 && (await bar("details.outputs").count())) {
    await bar("details.outputs summary").click();
  }
}

try {
  if (shots) mkdirSync(shots, { recursive: true });
  preview = await start();
  browser = await playwright.chromium.launch({
    executablePath: chromium,
    args: ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  // Policies hold: the bar must live with those of the pages. axe is put in by the debugger, which they do not bind.
  page = await (await browser.newContext({ viewport: SIZES[1], colorScheme: "light" })).newPage();
  page.on("console", (message) => { if (!/PDF|Failed to load resource.*404/.test(message.text())) faults.push(message.text()); });
  page.on("pageerror", (error) => faults.push(error.message));
  const sheetPage = `${preview.address}/${slug}/`;

  await scene("an edit is shown without a click, at the place where the reader was", async (reasons, expect) => {
    await page.goto(sheetPage, { waitUntil: "load" });
    await expect("the bar with nothing to mend", shows(bar("p.status.good")));
    const focused = await page.evaluate(() => {
      [...document.querySelectorAll("main a")].find((link) => link.offsetParent).focus();
      scrollTo(0, 600);
      return document.activeElement.textContent;
    });
    writeFileSync(sheet, edited);
    await expect("the new sentence", shows(page.getByText("Une phrase de plus.")));
    await page.waitForTimeout(300);
    await expect("the focus where it was", page.evaluate((text) => document.activeElement.localName === "a" && document.activeElement.textContent === text, focused));
    const top = await page.evaluate(() => scrollY);
    if (Math.abs(top - 600) > 2) reasons.push(`the page stands at ${top} px, not at 600`);
    await picture("edit");
  });

  await scene("on a desk the bar is one line", async (reasons) => {
    const tall = await bar(".row").evaluate((row) => row.offsetHeight);
    if (tall > 60) reasons.push(`the bar is ${tall} px tall`);
  });

  await scene("an error opens the bar, on the last good page", async (reasons, expect) => {
    writeFileSync(sheet, broken);
    await expect("the panel", shows(bar("#panel")));
    await expect("the error", shows(bar("#panel mark")));
    await expect("the last good page", shows(page.getByText("Une phrase de plus.")));
    await expect("that it is the last good one", shows(bar(".last")));
    await page.waitForTimeout(500);
    const said = await page.evaluate(() => document.getElementById("jalon-preview").shadowRoot.querySelector("[role=status]").textContent);
    if (!said.includes("1 erreur")) reasons.push(`a screen reader is told « ${said} »`);
    await picture("error");
    await bar("button.status").focus();
    await page.keyboard.press("Escape");
    if (await bar("#panel").isVisible()) await bar("button.status").click();
    await page.goto(preview.address, { waitUntil: "load" });
    await expect("the error on every page", shows(bar("button.status.error")));
  });

  await scene("a click opens the place, marked and seen", async (reasons, expect) => {
    await page.goto(sheetPage, { waitUntil: "load" });
    if (!(await bar("#panel").isVisible())) await bar("button.status").click();
    await bar("#panel a.where").first().click();
    await page.waitForURL(/__jalon\/source/);
    const mark = page.locator("mark#place");
    await expect("the mark", shows(mark));
    await page.waitForTimeout(200);
    const seen = await page.evaluate(() => {
      const place = document.getElementById("place").getBoundingClientRect();
      const over = document.elementFromPoint(place.x + 2, place.y + 2);
      return place.top >= 0 && place.bottom <= innerHeight && over?.id === "place" && document.activeElement?.id === "place";
    });
    if (!seen) reasons.push("the place is out of sight, covered, or without the focus");
    if (!(await mark.textContent()).includes("nulle-part.md")) reasons.push("another place is marked");
    await picture("place");
  });

  await judge("the source", `/__jalon/source?file=content/sheets/${slug}.md&line=${broken.split("\n").length - 1}&column=7`, unfold);
  await judge("the bar on errors", `/${slug}/`, unfold);

  await scene("mended, it is gone without a click", async (reasons, expect) => {
    await page.goto(sheetPage, { waitUntil: "load" });
    await expect("the error", shows(bar("button.status.error")));
    writeFileSync(sheet, text);
    await expect("the bar with nothing to mend", shows(bar("p.status.good")));
    await expect("no panel", bar("#panel").count().then((n) => n === 0));
    await expect("no old sentence", page.getByText("Une phrase de plus.").count().then((n) => n === 0));
    await picture("mended");
  });

  await scene("a folder that goes is told, and is back by itself", async (reasons, expect) => {
    renameSync(join(root, "content"), join(root, "ailleurs"));
    await expect("the failure", shows(bar(".stopped")));
    await picture("failure");
    renameSync(join(root, "ailleurs"), join(root, "content"));
    await expect("the bar with nothing to mend", shows(bar("p.status.good")));
  });

  const tabs = async () => bar("nav a").evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute("href")]));
  await page.goto(sheetPage, { waitUntil: "load" });
  const outputs = await tabs();
  for (const [label, address] of outputs) {
    await scene(`the output « ${label} »`, async (reasons, expect) => {
      const answer = await page.goto(preview.address + address, { waitUntil: "load" });
      if (answer.status() !== 200) reasons.push(`code ${answer.status()}`);
      await expect("that it is the one that is shown", bar('nav a[aria-current="page"]').waitFor({ state: "attached", timeout: SLOW }));
      if (address.endsWith(".pdf")) {
        const file = await page.locator("iframe").getAttribute("src");
        const paper = await page.request.get(preview.address + file.split("#")[0]);
        if ((await paper.body()).subarray(0, 5).toString() !== "%PDF-") reasons.push("the frame holds no PDF");
        await page.waitForTimeout(600);
      }
      await picture(`output-${outputs.findIndex(([, other]) => other === address)}`);
    });
  }
  const named = (end) => outputs.map(([, address]) => address).find((address) => address.endsWith(end));

  await judge("the bar", `/${slug}/`);
  await judge("the bar, unfolded", `/${slug}/`, unfold);
  for (const [name, address] of [["a paper", named("-a4.pdf")], ["a text", named(".txt")], ["a kit", named(".zip")], ["all outputs", "/__jalon/"]]) {
    if (address) await judge(name, address);
  }
  writeFileSync(join(root, "content/site.toml"), "name = \n");
  preview.child.removeAllListeners("exit");
  preview.child.kill();
  preview = await start();
  await judge("no site yet", "/", unfold);
} finally {
  preview?.child.removeAllListeners("exit");
  preview?.child.kill();
  await browser?.close();
  rmSync(root, { recursive: true, force: true });
}
