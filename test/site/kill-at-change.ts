// Loaded before the program by tests: counts what it does to two directories, and ends it by SIGKILL before one of these
// changes, as a power cut or the kernel would. `CHANGES` is the file for the count, `KILL_AT` the number of the last change.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { relative } from "node:path";

const { CHANGES = "", KILL_AT, OUT = "", CACHE = "" } = process.env;
const { renameSync, rmSync, writeFileSync } = fs;
let changes = 0;

function isWatched(path: string): boolean {
  const isBelow = (directory: string): boolean => !relative(directory, path).startsWith("..");
  return isBelow(OUT) || (isBelow(CACHE) && !relative(CACHE, path).startsWith("staging-"));
}

function beforeChange(path: fs.PathLike): void {
  if (!isWatched(String(path))) return;
  changes += 1;
  writeFileSync(CHANGES, String(changes));
  if (changes === Number(KILL_AT)) process.kill(process.pid, "SIGKILL");
}

fs.renameSync = (from, to) => {
  beforeChange(to);
  renameSync(from, to);
};
fs.rmSync = (path, options) => {
  beforeChange(path);
  rmSync(path, options);
};
syncBuiltinESMExports();
