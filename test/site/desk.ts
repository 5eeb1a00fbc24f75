import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { BuildOptions, BuildOutcome } from "../../src/build/build.ts";
import { type DirectoryState, stateOf } from "../bench/directory-state.ts";
import { edit, type ProjectCopy } from "../bench/project-copy.ts";
import { type BuildingProcess, buildingProcess } from "./building-process.ts";
import { type Accident, firstState, nth, type Program, programs, type State } from "./edits.ts";
import { smallFile, smallImages, smallProject } from "./small-project.ts";

/** A small site on the disk, and everybody who builds it. */
export interface Desk {
  /** Brings content, output and cache back to what they were when the first site had been built. */
  readonly reset: () => void;
  /** Writes the content of a state, and lets its accidents happen. */
  readonly write: (state: State) => void;
  /** Builds into the output directory, with its cache. */
  readonly warm: (state: State) => Promise<BuildOutcome>;
  /** Builds a state elsewhere, without cache, and returns what came of it. */
  readonly clean: (state: State) => Promise<DirectoryState>;
  readonly output: () => DirectoryState;
  readonly end: () => void;
}

/** What the copies differ in from the plain one. */
const differences: Readonly<Record<Program, (copy: ProjectCopy) => void>> = {
  plain: () => {},
  footer: ({ directory }) => edit(join(directory, "_includes/footer.tsx"), /<footer /, '<footer data-mark="x" '),
  volumes: ({ directory }) => edit(join(directory, "src/search/volumes.ts"), /(entriesInOneVolume) = 5;/, "$1 = 100;"),
};

/** Writes a first site into a directory and builds it. */
export async function openDesk(directory: string): Promise<Desk> {
  const at = (...path: string[]): string => join(directory, ...path);
  const building = new Map<string, BuildingProcess>();
  for (const program of programs) {
    differences[program](smallProject(at(program), []));
    for (const kind of ["warm", "clean"]) building.set(`${program} ${kind}`, buildingProcess(at(program)));
  }
  const data = at("plain", "_data");
  const here = { news: at("site/news"), data: at("site/data"), out: at("site/dist"), cache: at("site/cache") };
  const elsewhere = { ...here, out: at("clean/dist"), cache: at("clean/cache") };
  const build = (kind: "warm" | "clean", { program, now, clean }: State, places: Omit<BuildOptions, "now" | "clean">) =>
    building.get(`${program} ${kind}`)?.build({ ...places, now, clean }) ?? Promise.reject(new Error(program));
  const known = new Map<string, DirectoryState>();
  const images = await smallImages();

  function writeContent({ reports, data: changed }: State): void {
    rmSync(here.news, { recursive: true, force: true });
    rmSync(here.data, { recursive: true, force: true });
    mkdirSync(here.news, { recursive: true });
    const files = [...reports.map(smallFile), ...[...images].map(([path, text]) => ({ path, text }))];
    for (const { path, text } of files) {
      mkdirSync(dirname(join(here.news, path)), { recursive: true });
      writeFileSync(join(here.news, path), text);
    }
    cpSync(data, here.data, { recursive: true });
    // JSON is YAML.
    for (const [file, value] of Object.entries(changed)) writeFileSync(join(here.data, file), JSON.stringify(value));
  }

  writeContent(firstState);
  const first = await build("warm", firstState, here);
  if (!first.ok) throw new Error(`The first site has problems: ${JSON.stringify(first.problems)}`);
  copyWithTimes(at("site"), at("first"));

  return {
    reset: () => {
      rmSync(at("site"), { recursive: true });
      copyWithTimes(at("first"), at("site"));
    },
    write: (state) => {
      writeContent(state);
      for (const accident of state.accidents) happen(accident, here);
    },
    warm: (state) => build("warm", state, here),
    clean: async (state) => {
      const { reports, data: changed, now, program } = state;
      const key = JSON.stringify({ reports, changed, now, program });
      const before = known.get(key);
      if (before) return before;
      rmSync(elsewhere.out, { recursive: true, force: true });
      forgetContent(elsewhere.cache);
      const outcome = await build("clean", { ...state, clean: false }, elsewhere);
      if (!outcome.ok) throw new Error(`The edits make problems: ${JSON.stringify(outcome.problems)}`);
      known.set(key, stateOf(elsewhere.out));
      return stateOf(elsewhere.out);
    },
    output: () => stateOf(here.out),
    end: () => {
      for (const one of building.values()) one.end();
    },
  };
}

/** Empties a cache but for style sheet and script: they follow from the code alone, and take half of a small build. */
function forgetContent(cache: string): void {
  for (const file of existsSync(cache) ? readdirSync(cache) : []) {
    if (!file.startsWith("assets-")) rmSync(join(cache, file), { recursive: true });
  }
}

/** Node's own copies round times, and the memo would compare contents where it usually compares times. */
function copyWithTimes(from: string, to: string): void {
  execFileSync("cp", ["-pR", from, to]);
}

/** Where files of others lie in the output. */
export const foreignFiles = ["google-verification.html", "2024/05/notiz.txt", "pagefind/fremd.txt"] as const;

function happen({ kind, at }: Accident, { out, cache }: { readonly out: string; readonly cache: string }): void {
  const files = [...stateOf(out).keys()];
  if (files.length === 0) return;
  const file = join(out, nth(files, at));
  const remembered = [...stateOf(cache).keys()];
  const memos = remembered.filter((path) => path.startsWith("memo-")).map((path) => join(cache, path));
  const others = remembered.map((path) => join(cache, path)).filter((path) => !memos.includes(path));
  const foreign = join(out, nth(foreignFiles, at));
  const happenings: Readonly<Record<Accident["kind"], () => void>> = {
    "file deleted": () => rmSync(file),
    "folder deleted": () => rmSync(dirname(file), { recursive: true }),
    "file cut": () => truncateSync(file, at % 50),
    "file falsified": () => writeFileSync(file, readFileSync(file).fill("x", 0, 1)),
    "file touched": () => utimesSync(file, at, at),
    "foreign file": () => {
      mkdirSync(dirname(foreign), { recursive: true });
      writeFileSync(foreign, "Nicht von uns");
    },
    "memo deleted": () => {
      for (const path of memos) rmSync(path);
    },
    "memo cut": () => {
      for (const path of memos) truncateSync(path, 200);
    },
    "memo of another kind": () => {
      for (const path of memos) writeFileSync(path, nth(["null", "[]", '{"files":3}', '{"files":[["a"]]}'], at));
    },
    "other memory deleted": () => {
      for (const path of others) rmSync(path);
    },
    "other memory cut": () => {
      for (const path of others) truncateSync(path, Math.floor((statSync(path).size * (at % 10)) / 10));
    },
    "cache deleted": () => rmSync(cache, { recursive: true, force: true }),
  };
  happenings[kind]();
}
