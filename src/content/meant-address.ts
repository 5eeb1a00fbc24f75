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

/** "www.tag24.de", or an address in quotation marks of a word processor, as it should be. */
export function meantUrl(text: string): string | undefined {
  const bare = text.replace(/^[„“”‚‘»«]|[„“”‚‘»«]$/g, "");
  const address = /^https?:\/\//i.test(bare) ? bare : `https://${bare.replace(/^\/\//, "")}`;
  const looksRight = /^https?:\/\/[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(address) && URL.canParse(address);
  return looksRight && address !== text ? `Meinten Sie „${address}"?` : undefined;
}
