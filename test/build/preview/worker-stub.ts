// Stands in for src/build/preview/worker.ts: writes into the directory of the cache that it is there and what it does, and takes its time.
import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome, PreviewOptions } from "../../../src/build/preview/outcome.ts";

const { cache, now }: PreviewOptions = JSON.parse(process.argv[2] ?? "");
const sign = join(cache, `worker-${process.pid}`);

function make(): void {
  appendFileSync(join(cache, "made"), `${process.pid}\n`);
  const outcome: Outcome = { kind: "made", pathPrefix: "/", rendered: 1, seconds: 0, problems: [] };
  setTimeout(() => process.send?.(outcome), 50);
}

writeFileSync(sign, now);
process.on("exit", () => rmSync(sign));
process.on("message", (word) => {
  if (word === "make") make();
});
// As long as the real one may need to remember what it has made.
process.on("disconnect", () => setTimeout(() => process.exit(), 300));
process.on("SIGTERM", () => setTimeout(() => process.exit(), 300));
make();
