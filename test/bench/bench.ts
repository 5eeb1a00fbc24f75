// `npm run bench`: what a build costs, beside other generators; and whether builds are right under rough treatment.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { astro } from "./astro.ts";
import { compare } from "./comparison.ts";
import type { Contestant } from "./contestant.ts";
import { eleventy } from "./eleventy.ts";
import { hugo } from "./hugo.ts";
import { killBuilds } from "./kill.ts";
import { ortsmarke } from "./ortsmarke.ts";
import { writeIntoReadme } from "./readme-table.ts";
import { tableOf } from "./table.ts";
import { compareWarmWithClean } from "./warm.ts";

const all = [ortsmarke, hugo, eleventy, astro];

const usage = `npm run bench -- [options]
  --entries 1000,10000   sizes of the archives; default of --kill: 1000, of --warm: 10000
  --runs N               runs of each build; default: 3, from 50000 entries on 1
  --only hugo,eleventy   beside Ortsmarke only these: ${all.map(({ key }) => key).join(", ")}
  --write                writes the tables into README.md
  --kill N               kills N builds instead and looks at what they leave
  --warm                 compares warm builds after random edits with clean ones instead
  --seed N               for the random numbers of --kill and --warm; default: 1`;

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`„${text}" is no number.\n${usage}`);
  return number;
}

const { values: flags } = parseArgs({
  options: {
    entries: { type: "string" },
    runs: { type: "string" },
    only: { type: "string" },
    write: { type: "boolean", default: false },
    kill: { type: "string" },
    warm: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    help: { type: "boolean", default: false },
  },
});
const sizes = (standard: string): readonly number[] => (flags.entries ?? standard).split(",").map(count);
const seed = count(flags.seed);
const workplace = mkdtempSync(join(tmpdir(), "ortsmarke-bench-"));
process.on("exit", () => rmSync(workplace, { recursive: true, force: true }));

if (flags.help) console.log(usage);
else if (flags.kill !== undefined) await kill(count(flags.kill));
else if (flags.warm) await warm();
else await comparison();

async function comparison(): Promise<void> {
  const { contestants, skipped } = available();
  const tables = new Map<number, string>();
  for (const entries of sizes("1000,10000")) {
    const directory = join(workplace, String(entries));
    mkdirSync(directory);
    const rounds = flags.runs === undefined ? (entries < 50_000 ? 3 : 1) : count(flags.runs);
    const runs = await compare(contestants, { entries, rounds, directory }, (run) => {
      const memory = run.peakBytes === undefined ? "" : `, ${Math.round(run.peakBytes / 1e6)} MB`;
      console.error(
        `${entries} entries, ${run.situation}, ${run.contestant.name}: ${run.wallSeconds.toFixed(2)} s${memory}, ${run.changedFiles} files`,
      );
    });
    rmSync(directory, { recursive: true });
    const table = tableOf(entries, runs, skipped);
    tables.set(entries, table);
    console.log(`\n${table}\n`);
  }
  if (flags.write) writeIntoReadme(tables);
}

/** Those that can be measured here, and why others cannot. */
function available(): { readonly contestants: readonly Contestant[]; readonly skipped: readonly string[] } {
  const wanted = flags.only?.split(",");
  const unknown = wanted?.find((key) => !all.some((contestant) => contestant.key === key));
  if (unknown !== undefined) throw new Error(`„${unknown}" cannot be compared.\n${usage}`);
  const chosen = all.filter(({ key }) => key === ortsmarke.key || (wanted?.includes(key) ?? true));
  const skipped: string[] = [];
  const contestants = chosen.filter((contestant) => {
    const found = contestant.installed();
    if ("missing" in found) skipped.push(`${contestant.name} (${found.missing})`);
    return !("missing" in found);
  });
  for (const reason of skipped) console.error(`\n*** SKIPPED: ${reason} ***\n`);
  return { contestants, skipped };
}

async function kill(kills: number): Promise<void> {
  for (const entries of sizes("1000")) {
    const directory = join(workplace, `kill-${entries}`);
    mkdirSync(directory);
    const trials = await killBuilds({ kills, entries, seed, directory }, ({ edit, moment, betweenSites, faults }) => {
      const found = faults.length > 0 ? `WRONG:\n  ${faults.slice(0, 10).join("\n  ")}` : "right";
      console.error(`${edit}, killed ${moment}: ${betweenSites ? "between the sites, " : ""}${found}`);
    });
    const right = trials.filter(({ faults }) => faults.length === 0);
    const between = trials.filter(({ betweenSites }) => betweenSites);
    console.log(
      `${right.length} of ${kills} (${entries} entries; ${between.length} killed with the site half replaced)`,
    );
    if (right.length < kills) process.exitCode = 1;
  }
}

async function warm(): Promise<void> {
  for (const entries of sizes("10000")) {
    const directory = join(workplace, `warm-${entries}`);
    mkdirSync(directory);
    const options = {
      entries,
      rounds: flags.runs === undefined ? 3 : count(flags.runs),
      editsInRound: 8,
      seed,
      directory,
    };
    const rounds = await compareWarmWithClean(options, ({ edits, faults }) => {
      console.error(`${edits.join("\n")}\n=> ${faults.length} files differ from the clean build`);
      for (const fault of faults.slice(0, 10)) console.error(`   ${fault}`);
    });
    const right = rounds.filter(({ faults }) => faults.length === 0);
    console.log(`${right.length} of ${rounds.length} warm builds equal the clean one (${entries} entries)`);
    if (right.length < rounds.length) process.exitCode = 1;
  }
}
