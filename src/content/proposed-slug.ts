import { slugOf } from "../regions/fold.ts";
import { withoutKind } from "../regions/gazetteer.ts";
import type { Region } from "../regions/region.ts";

const longest = 60;

/**
 * Proposes the short name of a report: the first region and the headline, as "tuebingen-buergerbuero-oeffnet-samstags".
 * Headlines do not name the place, and two towns may open their offices in the same month.
 */
export function proposedSlug(title: string, region: Region | undefined): string {
  const place = slugOf(nameOf(region));
  const words = slugOf(title);
  const hasPlace = place === "" || words === place || words.startsWith(`${place}-`);
  const slug = hasPlace ? words : [place, words].filter((part) => part !== "").join("-");
  return shortened(slug) || "bericht";
}

function nameOf(region: Region | undefined): string {
  if (region === undefined || region.kind === "nationwide") return "";
  if (region.kind === "place") return region.shortName;
  return region.kind === "kreis" ? withoutKind(region.name) : region.name;
}

/** Cut between words, where that can be done. */
function shortened(slug: string): string {
  if (slug.length <= longest) return slug;
  const end = slug.lastIndexOf("-", longest);
  return slug.slice(0, end === -1 ? longest : end);
}
