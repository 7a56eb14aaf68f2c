// Lighthouse on the home page and on the longest sheet, served compressed, as a phone and as a desk would load them.
//
// Input   MODULES (a node_modules with lighthouse), CHROMIUM (its program), DIST: a site that search engines may read, for a
//         specimen is closed to them.
// Output  `ok   lighthouse  FILE, FORM` when performance, accessibility, best practices and SEO are all 100; exit 0 if all were
//         judged.

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { serve } from "./browser/server.mjs";
import { Site, verdict } from "./browser/site.mjs";

const [modules, chromium, folder] = process.argv.slice(2);
const take = (path) => import(pathToFileURL(join(resolve(modules), path)).href);
const { default: lighthouse } = await take("lighthouse/core/index.js");
const { default: desktop } = await take("lighthouse/core/config/desktop-config.js");

const WANTED = 100;
/** Performance is a measure, and a busy machine is slow: the best of so many loads counts. Nothing else varies. */
const LOADS = 3;

/** Chromium, listening; resolves to its port and how to end it. */
function start() {
  const profile = mkdtempSync(join(tmpdir(), "lighthouse-"));
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const child = spawn(chromium, [...flags, "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"], { stdio: ["ignore", "ignore", "pipe"] });
  const end = () => new Promise((done) => {
    child.once("exit", () => { rmSync(profile, { recursive: true, force: true, maxRetries: 5 }); done(); });
    child.kill();
  });
  return new Promise((done, fail) => {
    let said = "";
    child.stderr.on("data", (data) => {
      said += data;
      const port = said.match(/DevTools listening on ws:\/\/[^:]+:(\d+)/)?.[1];
      if (port) done({ port: Number(port), end });
    });
    child.once("exit", () => fail(new Error(`Chromium ended: ${said.slice(-500)}`)));
  });
}

/** What keeps a category from 100: the audits that lost points, and where. */
function losses(lhr) {
  return Object.values(lhr.categories).filter(({ score }) => Math.round((score ?? 0) * 100) < WANTED).flatMap(({ title, score, auditRefs }) =>
    auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1).map(({ id }) => {
      const { displayValue = "", details } = lhr.audits[id];
      const where = (details?.items ?? []).slice(0, 2).map((item) => item.node?.snippet ?? item.source?.url ?? item.url ?? item.description ?? JSON.stringify(item)).join(" … ");
      return `${title} ${Math.round((score ?? 0) * 100)}: ${id} ${displayValue} ${where}`.slice(0, 400);
    }));
}

const site = new Site(folder);
const sheets = site.files.map((file) => ({ file, text: readFileSync(file, "utf8") })).filter(({ text }) => /<body class="[^"]*\bsheet\b/.test(text));
const longest = sheets.sort((a, b) => b.text.length - a.text.length)[0];
const server = await serve(site.folder);
const browser = await start();
try {
  for (const file of [join(site.folder, "index.html"), ...(longest ? [longest.file] : [])]) {
    const name = site.name(file);
    for (const [form, config] of [["phone", undefined], ["desk", desktop]]) {
      let best;
      for (let load = 0; load < LOADS && !(best && (best.least >= WANTED || best.faults)); load++) {
        const { lhr } = await lighthouse(server.root + name.replace(/index\.html$/, ""), { port: browser.port, logLevel: "error", onlyCategories: ["performance", "accessibility", "best-practices", "seo"] }, config);
        const scores = Object.values(lhr.categories).map(({ score }) => Math.round((score ?? 0) * 100));
        const faults = Object.values(lhr.categories).some(({ id, score }) => id !== "performance" && score !== 1);
        if (!best || Math.min(...scores) > best.least) best = { lhr, scores, faults, least: Math.min(...scores) };
      }
      const metrics = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"].map((id) => best.lhr.audits[id]?.displayValue).join(", ");
      verdict("lighthouse", `${name}, ${form}`, best.lhr.runtimeError ? [best.lhr.runtimeError.message] : losses(best.lhr), `${best.scores.join(" ")}: ${metrics}`);
    }
  }
  if (!longest) verdict("lighthouse", "(a sheet)", ["there is none"]);
} finally {
  await browser.end();
  server.close();
}
