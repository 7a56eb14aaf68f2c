// What a page does by itself, under its own CSP: opened from the disk as from a USB stick, and served over HTTP.

import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Bytes, after gzip: the page with its style and pictures, and its fonts (of the limits: 30 kB and 90 kB). */
const LIGHT = 30_000, FONTS = 90_000;

/** Loads an address: what it says, what it asks for outside `inside`, what it does not get. */
async function load(page, url, inside, where) {
  const reasons = [], loaded = [];
  const listeners = {
    console: (message) => reasons.push(`console, ${where}: ${message.type()}: ${message.text()}`),
    pageerror: (error) => reasons.push(`script error, ${where}: ${error.message}`),
    request: (request) => {
      const to = request.url();
      if (!to.startsWith(inside) && !/^(data|about):/.test(to)) reasons.push(`request outside the site, ${where}: ${to}`);
    },
    requestfailed: (request) => reasons.push(`request failed, ${where}: ${request.url()} ${request.failure()?.errorText}`),
    response: (response) => {
      loaded.push(response.url());
      if (response.status() >= 400 && response.url() !== url) reasons.push(`${response.status()}, ${where}: ${response.url()}`);
    },
  };
  for (const [event, listener] of Object.entries(listeners)) page.on(event, listener);
  await page.goto(url, { waitUntil: "load" });
  // A style sheet's fonts and pictures may start after `load`.
  await page.evaluate(() => document.fonts.ready.then(() => undefined)).catch(() => undefined);
  await page.waitForTimeout(50);
  for (const [event, listener] of Object.entries(listeners)) page.off(event, listener);
  return { reasons, loaded };
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

/** `browser`: console, requests, scripts, from the disk and over HTTP; and the addresses that the page loaded. */
export async function behaviour(page, site, server, file) {
  const name = site.name(file), reasons = new Set();
  const disk = await load(page, pathToFileURL(file).href, `${pathToFileURL(site.folder).href}/`, "from the disk");
  for (const reason of disk.reasons) reasons.add(reason);
  const { loaded } = disk;
  const path = name.split("/").map(encodeURIComponent).join("/").replace(/(^|\/)index\.html$/, "$1");
  for (const [base, where] of [[server.root, "at a root"], [server.below, "in a sub-folder"]]) {
    // 404.html is written for one place: the address that the site is built for.
    const inside = name === "404.html" ? server.root : base;
    for (const reason of (await load(page, base + path, inside, where)).reasons) reasons.add(reason);
  }
  return { reasons: [...reasons], loaded };
}

export { anatomy };

/** `weight`: what one page costs a reader, in bytes after gzip. */
export function weight(loaded) {
  const sizes = { light: 0, fonts: 0 };
  for (const url of new Set(loaded.filter((one) => one.startsWith("file:")))) {
    const bytes = readFileSync(new URL(url));
    if (/\.woff2?$/.test(url)) sizes.fonts += bytes.length;
    else sizes.light += gzipSync(bytes, { level: 9 }).length;
  }
  const reasons = [];
  if (sizes.light > LIGHT) reasons.push(`page, style and pictures: ${sizes.light} bytes after gzip; at most ${LIGHT}`);
  if (sizes.fonts > FONTS) reasons.push(`fonts: ${sizes.fonts} bytes; at most ${FONTS}`);
  return { reasons, note: `${(sizes.light / 1000).toFixed(1)} kB and ${(sizes.fonts / 1000).toFixed(1)} kB of fonts` };
}
