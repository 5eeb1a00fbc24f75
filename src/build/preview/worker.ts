// The process in which the preview makes the site, see process.ts: once at its start, and whenever it is told to.
import type { Outcome, PreviewOptions } from "./outcome.ts";
import { createPreviewSite } from "./site.ts";

const options: PreviewOptions = JSON.parse(process.argv[2] ?? "");
const site = createPreviewSite(options);
let isAtWork = false;

async function make(): Promise<void> {
  isAtWork = true;
  const outcome = await site.make().catch((error: unknown): Outcome => ({ kind: "fault", text: textOf(error) }));
  isAtWork = false;
  process.send?.(outcome);
}

/** Eleventy wraps what goes wrong in a template. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause ?? (error as { originalError?: unknown }).originalError;
  return cause === undefined ? (error.stack ?? error.message) : textOf(cause);
}

process.on("message", make);
process.on("disconnect", () => {
  if (!isAtWork) site.remember();
  process.exit();
});
// Ctrl+C reaches this process too; the one that started it ends it in good order.
process.on("SIGINT", () => {});
await make();
