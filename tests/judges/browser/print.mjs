// The page on paper, from the browser: pdftotext reads what it prints.

import { execFileSync } from "node:child_process";

/** An address as a reader types it: the browser adds the rest. */
const typed = (address) => plain(address.replace(/^https?:\/\/(www\.)?/, ""));

typed.pieces = (address) => address.replace(/^https?:\/\/(www\.)?/, "").split(/[^\p{L}\p{N}]+/u).map(plain);

const plain = (text) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

async function printed(page) {
  const pdf = await page.pdf({ format: "A4", margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } });
  return plain(execFileSync("pdftotext", ["-raw", "-enc", "UTF-8", "-", "-"], { input: pdf, maxBuffer: 1 << 26 }).toString());
}

/** The texts of the main content that a paper must show, and the addresses of its links; runs in the page. */
function wanted() {
  const { aside } = sight;
  // The menus and the list of files lead nowhere on paper; what tells how to tick and print has then been done.
  const left = "nav, .languages, .papers-list, .on-paper, .to-paper, .skip, .on-screen, .how, button, script, style, svg, [hidden], option";
  const parts = [], walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.nodeType === 1 ? node : node.parentElement;
    if (element.closest(left) || aside(element)) continue;
    if (node.nodeType === 3) parts.push({ text: node.data, of: sight.name(element) });
    else if (element.matches('a[href^="http"]')) parts.push({ address: element.getAttribute("href"), of: sight.name(element) });
  }
  return parts;
}

/** Whether a text is printed: in one piece, or in two where a page ends; leftward, word by word, either way round. */
function whole(words, printed) {
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words)) {
    // pdftotext turns lam and alef, one sign, round, and takes a letter with a mark for a word of its own.
    const pieces = words.normalize("NFKC").split(/[^\p{L}\p{N}\p{M}]+|\p{M}+|(?=\p{L}\p{M})/u).map(plain);
    return pieces.every((piece) => [piece, piece.replace(/ل([اأإآ])/g, "$1ل"), [...piece].reverse().join("")].some((one) => printed.includes(one)));
  }
  const text = plain(words);
  if (printed.includes(text)) return true;
  for (let at = 1; at < text.length; at++) if (!printed.includes(text.slice(0, at))) return at > 1 && printed.includes(text.slice(at - 1));
  return false;
}

/** `print`: every text of the content, every outside address (`base` is the site's own). */
export async function paper(page, base) {
  await page.emulateMedia({ media: null, colorScheme: "light", forcedColors: "none" });
  const parts = await page.evaluate(wanted), text = await printed(page), reasons = new Set();
  const leftward = await page.evaluate(() => document.documentElement.dir === "rtl"); // pdftotext moves the pieces of an address there
  for (const { text: words, address, of } of parts) {
    if (words && !whole(words, text)) reasons.add(`not printed: « ${words.trim().slice(0, 60)} » of ${of}`);
    if (address && !(base && address.startsWith(base)) && !text.includes(typed(address)) && !(leftward && typed.pieces(address).every((piece) => text.includes(piece)))) reasons.add(`its address is not printed: ${of}, ${address}`);
  }
  return [...reasons];
}

/**
 * A page to tick, on paper: with nothing ticked, `paper` wants it whole; with two steps and a case ticked, these and nothing else
 * of the steps. A step is the nearest block around its check box that holds its title.
 */
export async function ticked(page) {
  const boxes = page.locator("main input[type=checkbox]");
  const count = await boxes.count();
  if (!count) return ["no check box"];
  const all = await page.evaluate(() => [...document.querySelectorAll("main input[type=checkbox]")].map((box, i) => {
    const step = box.closest(".step, section, li"), around = step.parentElement.closest(".step");
    return { i, label: [...box.labels].map((label) => label.innerText).join(" "), text: step.textContent, isCase: Boolean(box.closest(".case")), step: around ? [...document.querySelectorAll("main .step")].indexOf(around) : -1 };
  }));
  const reasons = all.filter(({ label }) => !label.trim()).map(({ text }) => `a box without a label: ${text.slice(0, 60)}`);
  const steps = all.filter(({ isCase }) => !isCase);
  const cases = all.filter(({ isCase }) => isCase);
  const chosen = [steps[1] ?? steps[0], steps.at(-1), cases.at(-1)].filter(Boolean);
  for (const { i } of chosen) await boxes.nth(i).check();
  const text = await printed(page);
  const everything = plain(await page.evaluate(() => document.querySelector("main").textContent));
  const times = (words, within) => within.split(plain(words)).length - 1;
  for (const { label } of chosen) if (!whole(label, text)) reasons.push(`ticked and not printed: ${label}`);
  for (const one of all) {
    if (chosen.includes(one)) continue;
    // The case ticked may stand in a step that is not: its title may say where it belongs.
    if (chosen.some(({ isCase, i }) => isCase && i > one.i && !all.slice(one.i + 1, i).some(({ isCase }) => !isCase)) && !one.isCase) continue;
    // Its words may be said elsewhere too, and stay there.
    if (times(one.label, text) >= times(one.label, everything)) reasons.push(`not ticked and printed: ${one.label}`);
  }
  for (const { i } of chosen) await boxes.nth(i).uncheck();
  return reasons;
}
