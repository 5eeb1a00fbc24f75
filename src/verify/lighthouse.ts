import { runFromNpm } from "./npx.ts";

/** The last release that runs on Node 20. */
const source = "lighthouse@12.8.2";

/** What each category must reach, of 100. */
const least = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 } as const;
type Category = keyof typeof least;

/** What Lighthouse says of one page. */
export interface LighthouseScores {
  readonly url: string;
  /** Out of 100; undefined when Lighthouse failed. */
  readonly scores: Readonly<Record<Category, number>> | undefined;
  /** Why it failed, or which audits lack points. */
  readonly remarks: readonly string[];
}

interface LighthouseReport {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
}

/**
 * Measures a page as a phone with a slow network would load it, which is what Lighthouse does unless told otherwise. It uses
 * the browser that CHROME_PATH names, or that of the system.
 */
export async function measureWithLighthouse(url: string): Promise<LighthouseScores> {
  const flags = "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage";
  const { stdout, stderr } = await runFromNpm(source, "lighthouse", [url, "--output=json", "--quiet", flags]);
  try {
    return scoresOf(url, JSON.parse(stdout));
  } catch {
    return { url, scores: undefined, remarks: reasonsIn(stderr) };
  }
}

/** What a program says at the end, without the places in its code. */
function reasonsIn(stderr: string): readonly string[] {
  const lines = stderr.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "" && !line.startsWith("at ")).slice(-3);
}

function scoresOf(url: string, { categories, audits }: LighthouseReport): LighthouseScores {
  const names = Object.keys(least) as readonly Category[]; // the keys of a constant
  const score = (name: Category): number => Math.round((categories[name]?.score ?? 0) * 100);
  const scores = Object.fromEntries(names.map((name) => [name, score(name)])) as Record<Category, number>; // each of them
  const remarks = names.flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < (name === "performance" ? 0.9 : 1))
      .map(({ id }) => `${id}: ${audits[id]?.title}`),
  );
  return { url, scores, remarks };
}

export function isGoodEnough({ scores }: LighthouseScores): boolean {
  return scores !== undefined && Object.entries(least).every(([name, score]) => scores[name as Category] >= score);
}

/** One paragraph a page, German. */
export function lighthouseText(pages: readonly LighthouseScores[]): string {
  return pages
    .map((page) => {
      const { url, scores, remarks } = page;
      const figures = scores
        ? `Leistung ${scores.performance}, Barrierefreiheit ${scores.accessibility}, Gute Praxis ${scores["best-practices"]}, Suchmaschinen ${scores.seo}`
        : "Lighthouse konnte die Seite nicht messen";
      const why = isGoodEnough(page) ? [] : remarks;
      return [`Lighthouse, ${new URL(url).pathname}: ${figures}`, ...why.map((remark) => `  ${remark}`)].join("\n");
    })
    .join("\n");
}
