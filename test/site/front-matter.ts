// Reads the news files on its own, so that what the site shows is compared with what the editors wrote.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { type BuiltSite, now } from "../build-sites.ts";

/** What the tests want to know of a news file. */
export interface NewsFile {
  /** "/2025/05/dresden-bezahlkarte/". */
  readonly address: string;
  readonly day: string;
  readonly title: string;
  readonly teaser: string;
  readonly body: string;
  /** Names of the Länder that it names or that its places lie in. */
  readonly lands: ReadonlySet<string>;
  /** The day of the last change. */
  readonly changed: string;
  readonly state: "published" | "withdrawn" | "hidden";
}

interface Head {
  readonly title: string;
  readonly teaser: string;
  readonly date: string;
  readonly region: readonly (string | number)[];
  readonly updated?: string;
  readonly corrections?: readonly { readonly date: string }[];
  readonly embargo?: string;
  readonly draft?: boolean;
  readonly withdrawn?: unknown;
}

/** All news files that a site was built from. */
export function newsFiles({ news, data }: BuiltSite): readonly NewsFile[] {
  const landOf = landFinder(data);
  return readdirSync(news, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && path !== "README.md")
    .map((path): NewsFile => {
      const [, yaml = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(news, path), "utf8")) ?? [];
      const head: Head = parse(yaml);
      const [, year, month, slug] = /^(\d{4})-(\d{2})-\d{2}-(.+)\.md$/.exec(basename(path)) ?? [];
      const day = head.date.slice(0, 10);
      const days = [day, head.updated ?? day, ...(head.corrections ?? []).map(({ date }) => date)];
      return {
        address: `/${year}/${month}/${slug}/`,
        day,
        title: head.title,
        teaser: head.teaser,
        body: body.trim(),
        lands: new Set(head.region.flatMap((name) => landOf(String(name)))),
        changed: days.sort().at(-1) ?? day,
        state: stateOf(head),
      };
    });
}

function stateOf({ draft, embargo, withdrawn }: Head): NewsFile["state"] {
  if (draft || (embargo && embargo.slice(0, 10) > now.slice(0, 10))) return "hidden";
  return withdrawn ? "withdrawn" : "published";
}

/** Returns a function that names the Land of a region, by the official keys alone; nothing for „bundesweit". */
function landFinder(data: string): (region: string) => readonly string[] {
  const states: { key: string; code: string; name: string }[] = parse(readFileSync(join(data, "states.yaml"), "utf8"));
  const places: Record<"municipalities" | "associations", { key: string; name: string }[]> = parse(
    readFileSync(join(data, "places.yaml"), "utf8"),
  );
  const rows = readFileSync(join(data, "gazetteer.tsv"), "utf8").split("\n");
  const keys = new Map<string, Set<string>>();
  const add = (name: string, key: string) => keys.set(name, (keys.get(name) ?? new Set()).add(key.slice(0, 2)));
  for (const [key = "", name = ""] of rows.slice(1).map((row) => row.split("\t"))) add(name, key);
  for (const { key, name } of [...places.municipalities, ...places.associations]) add(name, key);

  return (region) => {
    if (region === "bundesweit") return [];
    const qualifier = /\((.+)\)$/.exec(region)?.[1];
    const land = states.find(({ name, code }) => [region, qualifier].some((text) => text === name || text === code));
    if (land) return [land.name];
    const [key, ...others] = keys.get(region) ?? [];
    const found = states.find((state) => state.key === key);
    if (!found || others.length > 0) throw new Error(`The tests cannot tell the Land of „${region}“.`);
    return [found.name];
  };
}
