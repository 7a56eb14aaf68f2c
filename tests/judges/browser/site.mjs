// The built site: its pages, how they are opened, and how a verdict on one is printed.

import { readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";

export const SIGHT = readFileSync(new URL("sight.js", import.meta.url), "utf8");

export class Site {
  constructor(folder) {
    this.folder = resolve(folder);
    this.files = readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort();
  }

  name(file) {
    return relative(this.folder, file);
  }
}

/** One counted check; `notes` are printed below it whatever it says. */
export function verdict(judge, name, reasons, note = "", notes = []) {
  const lines = [`${reasons.length ? "FAIL" : "ok  "} ${judge}  ${name}${note && `  (${note})`}`];
  for (const reason of [...reasons.slice(0, 20), ...notes]) lines.push(`       ${String(reason).replace(/\s+/g, " ").slice(0, 500)}`);
  if (reasons.length > 20) lines.push(`       and ${reasons.length - 20} more`);
  console.log(lines.join("\n"));
}
