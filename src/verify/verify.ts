import { listFiles } from "../build/commit.ts";
import { findLeftovers, leftoverWords } from "../build/leftovers.ts";
import { memoFilesOf } from "../build/memo.ts";
import { readReference } from "../content/read-content.ts";
import { pathPrefixOf } from "../content/site-address.ts";
import { type BudgetRow, budgetRows, isExceeded } from "./budget-rows.ts";
import { budgetNotes, budgetTable } from "./budget-table.ts";
import { isGoodEnough, lighthouseText, measureWithLighthouse } from "./lighthouse.ts";
import { serveLocally } from "./local-server.ts";
import { movedFiles } from "./moved-files.ts";
import { checkWithNu } from "./nu-validator.ts";
import { pageFaults } from "./page-faults.ts";
import { pageFaultsText } from "./page-faults-text.ts";
import { pageKindOf } from "./page-kind.ts";
import { pageWeights } from "./page-weight.ts";

/** What one of the steps says. */
export interface Verdict {
  readonly ok: boolean;
  /** German. */
  readonly text: string;
  /** What is wrong, and yet may be; German. */
  readonly warning?: string;
}

interface VerifyOptions {
  /** Where the data files lie. */
  readonly data: string;
  /** Where the site has been built. */
  readonly out: string;
  /** What the build remembers. */
  readonly cache: string;
  /** What the build took. */
  readonly buildSeconds: number;
  /** What an exceeded budget is. */
  readonly budgets: "error" | "warning";
  readonly vnu: boolean;
  readonly lighthouse: boolean;
}

/**
 * Looks at a site that has been built, step by step: budgets, what pages refer to, what is left of earlier sites, and on
 * demand the validator of the W3C and Lighthouse.
 */
export async function* verify(options: VerifyOptions): AsyncGenerator<Verdict> {
  const { data, out, cache, buildSeconds, vnu, lighthouse } = options;
  const reference = readReference(data);
  if (!reference.ok) throw new Error(`${data} was right when the site was built, and is not now.`);
  const { url, budgets = {} } = reference.value.site;
  const pathPrefix = pathPrefixOf(url);
  const files = listFiles(out);
  yield compareBudgets(
    budgetRows(budgets, { files, weightOf: pageWeights(out, pathPrefix), buildSeconds }),
    options.budgets,
  );
  const faults = pageFaults({ directory: out, files, moved: movedFiles(out, pathPrefix), url });
  yield { ok: faults.length === 0, text: pageFaultsText(faults) };
  const { files: ofSite } = memoFilesOf(cache, out).readMemo();
  yield leftoversVerdict(
    out,
    findLeftovers(files, (file) => ofSite.has(file)),
  );
  if (vnu) yield await checkWithNu(out);
  if (lighthouse) yield await measurePages(out, pathPrefix, files);
}

function compareBudgets(rows: readonly BudgetRow[], severity: "error" | "warning"): Verdict {
  const text = [budgetTable(rows), ...budgetNotes(rows)].join("\n");
  const exceeded = rows.filter(isExceeded);
  if (exceeded.length === 0) return { ok: true, text };
  if (severity === "error") return { ok: false, text };
  const names = exceeded.map(({ name }) => name).join(", ");
  return { ok: true, text, warning: `Mehr, als „budgets“ in site.yaml erlaubt: ${names}.` };
}

function leftoversVerdict(out: string, leftovers: readonly string[]): Verdict {
  if (leftovers.length === 0) return { ok: true, text: "Reste früherer Builds: keine." };
  const { message, suggestion } = leftoverWords(out, leftovers);
  return { ok: false, text: `Reste früherer Builds: ${message} ${suggestion}` };
}

/** Start page, newest report, a Land and the search. */
async function measurePages(directory: string, pathPrefix: string, files: readonly string[]): Promise<Verdict> {
  const newestReport = files
    .filter((file) => pageKindOf(file) === "report")
    .sort()
    .at(-1);
  const land = files.find((file) => /^land\/[^/]+\/index\.html$/.test(file));
  const server = await serveLocally(directory, pathPrefix);
  try {
    const measured = [];
    for (const file of ["index.html", newestReport, land, "suche/index.html"]) {
      // One after the other: they would slow each other down.
      if (file) measured.push(await measureWithLighthouse(server.home + file.replace(/index\.html$/, "")));
    }
    return { ok: measured.every(isGoodEnough), text: lighthouseText(measured) };
  } finally {
    server.close();
  }
}
