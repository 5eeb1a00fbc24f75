import { join } from "node:path";
import type { CheckOptions } from "../checks/check-content.ts";
import { externalLinks, unreachableLinks } from "../checks/external-links.ts";
import { dayOf } from "../content/dates.ts";
import type { Problem } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import { openLineStore } from "./line-store.ts";

interface LinkOptions extends CheckOptions {
  /** Where the answers of the last days are kept. */
  readonly cache: string;
}

/**
 * Calls up all other sites that the content links to and says which links are dead. What has answered is kept, also when it
 * is ended early.
 */
export async function checkLinks(
  content: Content,
  { cache, now, news, data }: LinkOptions,
  progress: (done: number, due: number) => void,
  ending: AbortSignal,
): Promise<readonly Problem[]> {
  const store = openLineStore<{ readonly day: string }>(join(cache, "links.jsonl"), "links 1");
  try {
    return await unreachableLinks(externalLinks(content, { news, data }), {
      userAgent: `Ortsmarke (+${content.site.url})`,
      timeoutMs: 20_000,
      pauseMs: 500,
      today: dayOf(now),
      known: store.values,
      progress,
      ending,
    });
  } finally {
    store.save(); // so many answers need not be asked for again
  }
}
