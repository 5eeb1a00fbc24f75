import { report } from "../../builders/report.ts";
import { type Attack, inReport } from "./attack.ts";

const yaml = (name: string, more: string, expected: Attack["expected"]): Attack =>
  inReport(name, "YAML", more.slice(0, 60), { more }, expected);

/** Nine times nine times nine … laughs. */
const laughs = [
  "a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]",
  ...Array.from({ length: 9 }, (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}]`),
].join("\n");

const keys = Array.from({ length: 10_000 }, (_, index) => `k${index}: 1`).join("\n");

export const yamlAttacks: readonly Attack[] = [
  yaml("a billion laughs", laughs, "error yaml-alias"),
  yaml("an anchor that holds itself", "kicker: &a [*a]", "error yaml-alias"),
  yaml("a merge of keys", "<<: {draft: true}", "error key-unknown"),
  yaml("the prototype", "__proto__: {draft: true, title: Karte}", "error key-unknown"),
  yaml("the constructor", "constructor: {prototype: {draft: true}}", "error key-unknown"),
  yaml(
    "the prototype of a source",
    "sources:\n  - publisher: x\n    __proto__: {url: 'javascript:1'}",
    "error key-unknown",
  ),
  yaml(
    "a topic named like a prototype",
    "organisations: [__proto__, constructor, toString]",
    "error organisation-unknown",
  ),
  yaml("a kind named like a prototype", "kind: __proto__", "error value-unknown"),
  yaml("a function", "kicker: !!js/function 'function () { process.exit() }'", "error yaml-syntax"),
  yaml("an expression", "kicker: !!js/regexp /(a+)+$/", "error yaml-syntax"),
  yaml("an object of Python", "kicker: !!python/object/apply:os.system ['id']", "error yaml-syntax"),
  yaml("bytes", "kicker: !!binary SGFsbG8=", "error yaml-syntax"),
  yaml("a key that is a list", "? [a, b]\n: c", "error yaml-syntax"),
  yaml("a key that is nothing", "?\n: c", "error key-unknown"),
  yaml("a second document", "...\n--- \ndraft: true", "error front-matter-split"),
  yaml("10,000 keys", keys, "error file-size"),
  yaml("100,000 brackets", `kicker: ${"[".repeat(100_000)}`, "error file-size"),
  yaml("30,000 brackets", `kicker: ${"[".repeat(30_000)}`, "error yaml-syntax"),
  yaml("brackets that are closed", `kicker: ${"[".repeat(15_000)}${"]".repeat(15_000)}`, "error yaml-syntax"),
  yaml("maps within maps", `kicker: ${"{a: ".repeat(7_000)}`, "error yaml-syntax"),
  yaml("pairs within pairs", `organisations: [${"a: ".repeat(10_000)}]`, "error yaml-syntax"),
  yaml(
    "thousands of names",
    `organisations: [${Array.from({ length: 5_000 }, (_, index) => `o${index}`)}]`,
    "error value-format",
  ),
  yaml("a title of 30,000 letters", `kicker: ${"a".repeat(30_000)}`, "harmless"),
  yaml("a number beyond all numbers", "updated: 1e999", "error date-invalid"),
  yaml("a year beyond all years", "updated: 9999999-01-01", "error date-invalid"),
  yaml("a year before all years", "updated: -271821-04-20", "error date-invalid"),
  inReport(
    "a head in JavaScript",
    "YAML",
    "---js",
    "---js\n{ title: process.exit() }\n---\n\nText.\n",
    "error front-matter-language",
  ),
  inReport(
    "a head in JSON",
    "YAML",
    "---json",
    '---json\n{ "title": "x" }\n---\n\nText.\n',
    "error front-matter-language",
  ),
  inReport(
    "a head in CoffeeScript",
    "YAML",
    "---coffee",
    "---coffee\ntitle: 1\n---\n\nText.\n",
    "error front-matter-language",
  ),
  inReport(
    "a region named like a prototype",
    "region",
    "[__proto__]",
    { region: "region: [__proto__]" },
    "error region-unknown",
  ),
  inReport(
    "a topic named like a prototype",
    "topics",
    "[constructor]",
    { topics: "topics: [constructor]" },
    "error topic-unknown",
  ),
  inReport("a head without end", "YAML", "---", report().replace(/\n---\n/, "\n"), "error front-matter-unclosed"),
];
