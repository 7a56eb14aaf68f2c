// axe-core: WCAG 2.0 to 2.2 A and AA, enhanced contrast, best practice.

const RULES = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  // Both are off by default.
  rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
  resultTypes: ["violations", "incomplete"],
  // axe would fetch style sheets by script, which nothing allows from the disk.
  preload: false,
};
// The reader's own colours are the reader's; colours.mjs looks at what is left of ours.
const FORCED = { ...RULES, rules: { ...RULES.rules, "color-contrast": { enabled: false }, "color-contrast-enhanced": { enabled: false } } };

/** Runs axe in one state of the page; adds what it finds to `found`: violations and doubts, by rule. */
export async function axe(page, state, found, forced = false) {
  const { violations, incomplete } = await page.evaluate((rules) => window.axe.run(document, rules), forced ? FORCED : RULES);
  for (const { id, help, nodes } of violations) {
    const where = `${nodes.length} times, at ${nodes[0].target.join(" ")}: ${nodes[0].failureSummary}`;
    if (!found.violations.has(id)) found.violations.set(id, `${id} (${help}), ${state}, ${where}`);
  }
  for (const { id, nodes } of incomplete) {
    const doubts = found.doubts.get(id) ?? new Map();
    for (const { target, any } of nodes) doubts.set(target.join(" "), any[0]?.message ?? "");
    found.doubts.set(id, doubts);
  }
}
