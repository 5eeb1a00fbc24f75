import { foldName, slugOf } from "./fold.ts";
import type { Kreis, Land, Locality, Place, Region } from "./region.ts";

/** One record of `states.yaml`. */
export interface StateRecord {
  readonly key: string;
  readonly code: string;
  readonly nuts: string;
  readonly name: string;
  readonly tile: readonly [column: number, row: number];
  readonly locative?: string | undefined;
  readonly origin?: string | undefined;
}

/** `places.yaml`: what editors and operators add to the generated table. */
export interface PlaceAdditions {
  readonly municipalities: readonly { key: string; name: string; population?: number | undefined }[];
  readonly associations: readonly { key: string; name: string; short: string }[];
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}

/** What a gazetteer is made from: the text of `gazetteer.tsv`, and what the two hand-kept files say. */
export interface GazetteerSources {
  readonly table: string;
  readonly states: readonly StateRecord[];
  readonly additions: PlaceAdditions;
}

/** Every region that an entry can name, by key and by name. */
export interface Gazetteer {
  readonly lands: readonly Land[];
  readonly byKey: ReadonlyMap<string, Land | Locality>;
  /** Folded official names and aliases; several regions may bear one name. */
  readonly byName: ReadonlyMap<string, readonly Region[]>;
  /** Folded short forms of municipalities: "frankfurt" for "Frankfurt am Main". */
  readonly byShortName: ReadonlyMap<string, readonly Place[]>;
}

/** "Halle (Saale)", "Röbel/Müritz", "Bernau bei Berlin" are called Halle, Röbel, Bernau for short. */
const addition = /( \(.*\)|\/.*| (am|an|auf|bei|im|in|ob|vor|vorm|zu)( der| dem| den)? \p{Lu}.*)$/u;

/** Given the official name of a municipality, returns what people call it for short. */
export function withoutAddition(name: string): string {
  return name.replace(addition, "");
}

/** Given the official name of a Kreis, returns it without "Landkreis" or "Kreis". */
export function withoutKind(name: string): string {
  return name.replace(/^(Landkreis|Kreis) /, "");
}

/** "Landkreis Kusel" and "Kreis Kusel" are one; editors need not know which form is official. */
function kreisSpellings(name: string): readonly string[] {
  const bare = withoutKind(name);
  return bare === name ? [name] : [`Landkreis ${bare}`, `Kreis ${bare}`];
}

function landOf(record: StateRecord): Land {
  const { key, code, nuts, name } = record;
  return {
    kind: "land",
    key,
    code,
    iso: `DE-${code}`,
    nuts,
    name,
    slug: slugOf(name),
    locative: record.locative ?? `in ${name}`,
    origin: record.origin ?? `aus ${name}`,
    tile: { column: record.tile[0], row: record.tile[1] },
  };
}

interface PlaceRow {
  readonly key: string;
  readonly name: string;
  readonly shortName?: string;
  readonly kreis: string;
  readonly population: number | undefined;
}

/** Reads the rows of `gazetteer.tsv` (header: key, name, kreis, population, lat, lon) and applies the corrections. */
function readRows(table: string, additions: PlaceAdditions): { kreise: PlaceRow[]; places: PlaceRow[] } {
  const rows = new Map<string, PlaceRow>();
  for (const line of table.trimEnd().split("\n").slice(1)) {
    const [key = "", name = "", kreis = "", population = ""] = line.split("\t");
    rows.set(key, { key, name, kreis, population: population === "" ? undefined : Number(population) });
  }
  for (const { key, name, population } of additions.municipalities) {
    const known = rows.get(key);
    rows.set(key, { key, name, kreis: known?.kreis ?? key.slice(0, 5), population: population ?? known?.population });
  }
  for (const { key, name, short } of additions.associations) {
    rows.set(key, { key, name, shortName: short, kreis: key.slice(0, 5), population: undefined });
  }
  const all = [...rows.values()];
  return { kreise: all.filter(({ key }) => key.length === 5), places: all.filter(({ key }) => key.length > 5) };
}

/** Slugs with the key where names collide, so that no later entry can change an address. */
function uniqueSlugs(rows: readonly PlaceRow[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, number>();
  for (const { name } of rows) bearers.set(slugOf(name), (bearers.get(slugOf(name)) ?? 0) + 1);
  return new Map(
    rows.map(({ key, name }) => {
      const slug = slugOf(name);
      return [key, (bearers.get(slug) ?? 0) > 1 ? `${slug}-${key}` : slug];
    }),
  );
}

function add<T>(index: Map<string, T[]>, name: string, value: T): void {
  const key = foldName(name);
  const known = index.get(key);
  if (!known) index.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
}

/**
 * Builds the gazetteer from the generated table and the two hand-kept files. Aliases that belong to no region are left out.
 * @throws Error when a key of the table belongs to no Land: a defect of the generated data.
 */
export function createGazetteer(table: string, states: readonly StateRecord[], additions: PlaceAdditions): Gazetteer {
  const lands = states.map(landOf);
  const landByKey = new Map(lands.map((land) => [land.key, land]));
  const landOfKey = (key: string): Land => {
    const land = landByKey.get(key.slice(0, 2));
    if (!land) throw new Error(`gazetteer: ${key} lies in no Land of states.yaml`);
    return land;
  };

  const rows = readRows(table, additions);
  const slugs = uniqueSlugs([...rows.kreise, ...rows.places]);
  const slug = ({ key, name }: PlaceRow): string => slugs.get(key) ?? slugOf(name);
  const kreise = new Map<string, Kreis>(
    rows.kreise.map((row) => [
      row.key,
      { kind: "kreis", key: row.key, name: row.name, slug: slug(row), land: landOfKey(row.key) },
    ]),
  );
  const places = rows.places.map(
    (row): Place => ({
      kind: "place",
      key: row.key,
      name: row.name,
      shortName: row.shortName ?? row.name,
      slug: slug(row),
      kreis: kreise.get(row.kreis),
      land: landOfKey(row.key),
      population: row.population,
    }),
  );

  const byKey = new Map<string, Land | Locality>();
  const byName = new Map<string, Region[]>();
  const byShortName = new Map<string, Place[]>();
  for (const place of places) {
    byKey.set(place.key, place);
    add(byName, place.name, place);
    if (withoutAddition(place.name) !== place.name) add(byShortName, withoutAddition(place.name), place);
    if (place.shortName !== place.name) {
      add(byName, place.name.replace(/^Verbandsgemeinde /, "VG "), place);
      add(byShortName, place.shortName, place);
    }
  }
  for (const kreis of kreise.values()) {
    byKey.set(kreis.key, kreis);
    for (const name of kreisSpellings(kreis.name)) add(byName, name, kreis);
    const bare = foldName(withoutKind(kreis.name));
    // "Nordwestmecklenburg" can only be the Kreis; "Stade" is the town.
    if (!byName.has(bare) && !byShortName.has(bare)) add(byName, bare, kreis);
  }
  for (const land of lands) {
    byKey.set(land.key, land);
    add(byName, land.code, land);
    add(byName, land.iso, land);
    // Berlin, Hamburg and Bremen: the place, which implies its Land.
    if (!byName.get(foldName(land.name))?.some((region) => region.kind === "place" && region.land === land)) {
      add(byName, land.name, land);
    }
  }
  for (const [key, names] of Object.entries(additions.aliases)) {
    const region = byKey.get(key);
    for (const name of region ? names : []) add(byName, name, region);
  }
  return { lands, byKey, byName, byShortName };
}
