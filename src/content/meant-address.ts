import { addressOfFile } from "./file-link.ts";

/** "https://ortsmarke.example/2025/05/Karte" gives "/2025/05/karte/", and so does "2025-05-09-karte.md"; undefined where nobody knows. */
export function aliasMeant(text: string): string | undefined {
  const ofFile = addressOfFile(text.replace(/#.*$/, ""));
  if (ofFile !== undefined) return ofFile;
  const path = text.replace(/^https?:\/\/[^/]*/, "").toLowerCase();
  const alias = `/${path}/`.replace(/\/{2,}/g, "/");
  return /^\/\/|[^\w/-]/.test(path) || text.startsWith("//") || alias === "/" ? undefined : alias;
}

/** „Meinten Sie „/2025/05/karte/"?" of what is no earlier address. */
export function meantAlias(text: string): string | undefined {
  const alias = aliasMeant(text);
  return alias && `Meinten Sie „${alias}"?`;
}

/** Of what is no address: a link as texts have it, brackets or quotation marks around it. */
const around = /^\[[^\]]*\]\((.*)\)$|^[<„“”‚‘»«](.*?)[>“”‘»«]?$|^(.*?)[“”‘»«]$/;
/** "https://https://", "htps://", "https//", "https:/": what typing and pasting make of the beginning. */
const scheme = /^(?:(?:https?|h?tt?ps?|https?s):?\/{1,3}|https?:)(?=\S)/i;

/** Given a text that is no address of the web, returns the one that is meant; undefined where nobody knows. */
export function urlMeant(text: string): string | undefined {
  const address = bareUrl(text);
  const looksRight = /^https?:\/\/[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(address) && URL.canParse(address);
  return looksRight && address !== text ? address : undefined;
}

/** Says what is meant by a text that is no address of the web, or how to find that out; German. */
export function adviceOnUrl(text: string): string {
  const meant = urlMeant(text);
  if (meant !== undefined) return `Meinten Sie „${meant}"?`;
  if (/^https?:\/\/[\w-]+(?:[/?#]\S*)?$/i.test(bareUrl(text))) {
    return "Dem Namen der Website fehlt das Ende, zum Beispiel .de: https://www.example.org/";
  }
  return /^https?:\/\//i.test(text)
    ? "Öffnen Sie die Seite und kopieren Sie ihre Adresse aus der Adresszeile des Browsers."
    : "Schreiben Sie sie mit https:// am Anfang.";
}

/** Without what stands around it, and with one scheme before it. */
function bareUrl(text: string): string {
  const [, ...parts] = around.exec(text) ?? [];
  let bare = parts.find((part) => part !== undefined) ?? text;
  const isPlain = /^http:\/\/(?!\w+:|\/)/i.test(bare);
  while (scheme.test(bare)) bare = bare.replace(scheme, "");
  return `${isPlain ? "http" : "https"}://${bare.replace(/^\/\//, "")}`;
}
