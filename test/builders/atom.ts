import { readFileSync } from "node:fs";
import { memoryPages, validateXML } from "xmllint-wasm";

/** An Atom feed: a name for messages, and what it says. */
export interface AtomFile {
  readonly name: string;
  readonly xml: string;
}

const schema = readFileSync("test/fixtures/atom.rng", "utf8");

/** What is wrong with Atom feeds: after the schema of RFC 4287, and after those of its rules that no schema can say. */
export async function atomProblems(files: readonly AtomFile[]): Promise<readonly string[]> {
  const { errors, valid } = await validateXML({
    xml: files.map(({ name, xml }) => ({ fileName: name.replaceAll("/", "_"), contents: xml })),
    schema,
    extension: "relaxng",
    maxMemoryPages: memoryPages.GiB,
  });
  const wrong = errors.map(({ loc, message }) => `${loc?.fileName}: ${message}`);
  if (!valid && wrong.length === 0) wrong.push("not valid, for a reason that xmllint does not give");
  return [...wrong, ...files.flatMap(({ name, xml }) => brokenRules(xml).map((rule) => `${name}: ${rule}`))];
}

/** The ways in which a feed breaks what RFC 4287 says in words or as Schematron. */
function brokenRules(xml: string): readonly string[] {
  const plain = xml.replace(/<!\[CDATA\[.*?\]\]>/gs, "…");
  const entries = plain.match(/<entry>.*?<\/entry>/gs) ?? [];
  const head = plain.replace(/<entry>.*<\/entry>/s, "");
  const ids = [head, ...entries].map((part) => /<id>(.*?)<\/id>/.exec(part)?.[1]);
  const alternates = (part: string) =>
    (part.match(/<link [^>]*>/g) ?? []).filter((link) => !/ rel="(?!alternate")/.test(link)).length;
  const updated = (part: string) => Date.parse(/<updated>(.*?)</.exec(part)?.[1] ?? "");
  const rules: readonly (readonly [boolean, string])[] = [
    [new Set(ids).size === ids.length, "two parts have the same identifier (4.2.6)"],
    [[head].concat(entries).every((part) => alternates(part) <= 1), "two alternate links of one type (4.1.1)"],
    [(head.match(/ rel="self"/g) ?? []).length === 1, "not one link to itself (4.1.1)"],
    [/<author>/.test(head) || entries.every((entry) => /<author>/.test(entry)), "an entry has no author (4.1.2)"],
    [entries.every((entry) => /<content/.test(entry) || alternates(entry) > 0), "an entry has no content (4.1.2)"],
    [entries.every((entry) => !(updated(entry) > updated(head))), "an entry is newer than the feed (4.2.15)"],
  ];
  return rules.flatMap(([isKept, rule]) => (isKept ? [] : [rule]));
}
