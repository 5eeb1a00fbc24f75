import type { Token } from "markdown-it";
import { adviceOnFileLink } from "./file-link.ts";
import { hasInvisibleCharacters } from "./invisible-characters.ts";
import { adviceOnLocalAddress, isLocalAddress, isSafeTarget } from "./links.ts";
import type { Problem } from "./problem.ts";
import type { Position, problemsIn } from "./source-file.ts";

type Report = ReturnType<typeof problemsIn>;
/** One rule on the body: given a token, its place in the file and the token after it, returns what is wrong with it. */
type BodyRule = (token: Token, position: Position, report: Report, next?: Token) => Problem | undefined;

const noHtml: BodyRule = (token, position, report) => {
  if (token.type !== "html_block" && token.type !== "html_inline") return undefined;
  const shown = `„${token.content.trim().split("\n")[0]?.slice(0, 40) ?? ""}"`;
  return token.content.trim().startsWith("<!--")
    ? report(
        "html-raw",
        position,
        `Der Text enthält einen Kommentar: ${shown}.`,
        "Löschen Sie ihn mitsamt den spitzen Klammern.",
      )
    : report(
        "html-raw",
        position,
        `Der Text enthält HTML: ${shown}.`,
        "Schreiben Sie es als Markdown; eine spitze Klammer im Text schreiben Sie als \\<.",
      );
};

const noImages: BodyRule = (token, position, report) =>
  token.type === "image"
    ? report(
        "image-in-body",
        position,
        "Im Text können keine Bilder stehen.",
        "Nennen Sie das Bild im Kopf der Datei unter image, mit src, alt, credit und license.",
      )
    : undefined;

const safeLinks: BodyRule = (token, position, report, next) => {
  if (token.type !== "link_open") return undefined;
  const target = String(token.attrGet("href") ?? "");
  if (target === "" || next?.type === "link_close") {
    const missing = target === "" ? "kein Ziel" : "keinen Text";
    return report("link-empty", position, `Dieser Link hat ${missing}.`, "Schreiben Sie [Text](https://…).");
  }
  if (/^#(?!fn(?:ref)?\d+$)/.test(target)) {
    return report(
      "link-dead",
      position,
      `Die Stelle „${target.slice(0, 60)}" gibt es auf der Seite des Berichts nicht; Überschriften sind keine Sprungziele.`,
      "Löschen Sie den Link und schreiben Sie nur seinen Text.",
    );
  }
  if (isSafeTarget(target)) return undefined;
  const toFile = adviceOnFileLink(target);
  if (toFile) return report("link-unsafe", position, `Das Ziel „${target.slice(0, 60)}" ist eine Datei.`, toFile);
  if (isLocalAddress(target)) {
    const shown = `Das Ziel „${target.slice(0, 60)}" ist nur auf dem eigenen Rechner oder im eigenen Netz zu erreichen.`;
    return report("link-unsafe", position, shown, adviceOnLocalAddress(target));
  }
  const withoutScheme = /^(?:\/\/)?((?:www\.|[\w-]+\.[a-z]{2,}).*)/i.exec(target)?.[1];
  return report(
    "link-unsafe",
    position,
    `Das Ziel „${target.slice(0, 60)}" ist nicht erlaubt.`,
    withoutScheme
      ? `Meinten Sie „https://${withoutScheme}"?`
      : "Erlaubt sind https://…, mailto:…, tel:… und eigene Seiten, die mit / beginnen.",
  );
};

const headingsFromTwo: BodyRule = (token, position, report) =>
  token.type === "heading_open" && token.tag === "h1"
    ? report(
        "heading-level",
        position,
        "Die Überschrift der ersten Ebene ist die Schlagzeile im Kopf der Datei.",
        "Beginnen Sie Zwischenüberschriften mit ##.",
      )
    : undefined;

const footnotesExist: BodyRule = (token, position, report) => {
  const mark = token.type === "text" ? /\[\^([^\][]+)\]/.exec(token.content) : null;
  const label = mark?.[1]?.replace(/\s/g, "");
  if (!mark || !label) return undefined;
  return label === mark[1]
    ? report(
        "footnote-unknown",
        position,
        `Zum Zeichen „${mark[0]}" gibt es keine Fußnote.`,
        `Schreiben Sie sie unter den Text: [^${label}]: …`,
      )
    : report(
        "footnote-unknown",
        position,
        `Das Zeichen „${mark[0]}" führt zu keiner Fußnote, weil es ein Leerzeichen enthält.`,
        `Schreiben Sie [^${label}], im Text wie vor der Fußnote.`,
      );
};

// markdown-it leaves "[Text][mark]" as it stands when nothing says where the mark leads.
const referencesExist: BodyRule = (token, position, report) => {
  const mark = token.type === "text" ? /\]\[([^\][]*)\]/.exec(token.content)?.[1] : undefined;
  return mark === undefined
    ? undefined
    : report(
        "link-empty",
        position,
        `Zum Verweis „[${mark}]" gibt es kein Ziel.`,
        `Schreiben Sie [Text](https://…), oder unter den Text: [${mark || "Text"}]: https://… Sind es nur Klammern, schreiben Sie \\[ und \\].`,
      );
};

const noUnderlinedHeadings: BodyRule = (token, position, report) =>
  token.type === "text" && /^={2,}$/.test(token.content)
    ? report(
        "heading-level",
        position,
        "Gleichheitszeichen unter einer Zeile machen sie nicht zur Überschrift.",
        "Beginnen Sie Zwischenüberschriften mit ##.",
      )
    : undefined;

/** "&#x202e;" is read as the sign that it stands for. */
const noHiddenReferences: BodyRule = (token, position, report) =>
  (/^text(?:_special)?$/.test(token.type) && hasInvisibleCharacters(token.content)) ||
  hasInvisibleCharacters(String(token.attrGet("title") ?? ""))
    ? report(
        "characters-invisible",
        position,
        "In dieser Zeile steht ein unsichtbares Zeichen in der Schreibweise von HTML, mit & am Anfang.",
        "Löschen Sie es.",
      )
    : undefined;

/** All rules; of several that find something wrong with a token the first is heard. */
export const bodyRules: readonly BodyRule[] = [
  noHtml,
  noImages,
  safeLinks,
  headingsFromTwo,
  footnotesExist,
  referencesExist,
  noUnderlinedHeadings,
  noHiddenReferences,
];
