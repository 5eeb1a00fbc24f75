import { type CustomAtRules, transform, type Visitor } from "lightningcss";

const definition = /(--[\w-]+)\s*:([^;{}]*)[;}]/g;
const use = /var\(\s*(--[\w-]+)/g;

/**
 * Drops the custom properties that nothing in a style sheet uses, directly or through another one, and the scopes of
 * KERN's theme classes. KERN emits all of its thousand tokens at once, ten times the weight of the rest of the sheet.
 */
export function keepUsedProperties(css: string): string {
  const withoutDefinitions = css.replace(definition, ";");
  const references = new Map<string, Set<string>>();
  for (const [, name = "", value = ""] of css.matchAll(definition)) {
    const known = references.get(name) ?? new Set();
    for (const used of namesIn(value)) known.add(used);
    references.set(name, known);
  }
  const used = new Set<string>();
  const pending = namesIn(withoutDefinitions);
  for (const name of pending) {
    if (used.has(name)) continue;
    used.add(name);
    pending.push(...(references.get(name) ?? []));
  }

  const visitor: Visitor<CustomAtRules> = {
    Declaration: {
      custom: ({ name }) => (name.startsWith("--") && !used.has(name) ? [] : undefined),
    },
    Rule: {
      style: ({ value }) => {
        const isThemeScope = value.selectors.every((selector) =>
          selector.some(
            (part) =>
              (part.type === "class" && part.name.startsWith("kern-")) ||
              (part.type === "attribute" && part.name === "data-kern-theme"),
          ),
        );
        return isThemeScope ? [] : undefined;
      },
    },
  };
  return transform({ filename: "main.css", code: Buffer.from(css), visitor }).code.toString();
}

function namesIn(css: string): string[] {
  return [...css.matchAll(use)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}
