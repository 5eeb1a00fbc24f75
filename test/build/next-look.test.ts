import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nextChange } from "../../src/archive/next-change.ts";
import { createPublishedArchive } from "../../src/archive/site.ts";
import { checkedProject } from "../../src/build/checked-project.ts";
import { nextLook } from "../../src/build/next-look.ts";
import { type Project, readProject } from "../../src/build/project.ts";
import type { CheckOptions } from "../../src/checks/check-content.ts";
import { operatorWarnings } from "../../src/checks/operator-warnings.ts";
import { dayAfter } from "../../src/content/dates.ts";
import { type Items, writeItems } from "../builders/news-directory.ts";
import { report } from "../builders/report.ts";
import { filledSiteYaml } from "../builders/site-yaml.ts";
import { root } from "../builders/source-files.ts";

const file = (date: string, slug: string, more: string, body?: string, topics = "topics: [soziales]"): Items => ({
  [`${date.slice(0, 4)}/${date.slice(0, 10)}-${slug}.md`]: report({
    title: `title: Bericht über ${slug}`,
    date: `date: ${date}`,
    topics,
    more,
    ...(body !== undefined && { body }),
  }),
});

/** So many that a topic without one is worth a word. */
const days = Array.from({ length: 70 }, (_, index) => dayAfter("2024-06-01", 2 * index));
const ofOneTopic: Items = Object.assign({}, ...days.map((day) => file(day, `vom-${day}`, "kind: meldung")));
const recorded = days.map((day) => `/${day.slice(0, 4)}/${day.slice(5, 7)}/vom-${day}/`);

/** Reports with all kinds of dates that lie ahead. */
const news: Items = {
  ...file("2015-01-01", "alt", "kind: meldung"),
  ...ofOneTopic,
  ...file("2025-05-15", "neu", "updated: 2025-06-03"),
  ...file("2025-05-18T20:00", "korrektur", "corrections:\n  - { date: 2025-07-01, kind: ergaenzung, text: Neues. }"),
  ...file("2026-03-02T10:30", "bald", "kind: meldung", undefined, "topics: [ki]"),
  ...file("2028-02-29", "fern", "kind: meldung", undefined, "topics: [verkehr]"),
  ...file("2025-05-16", "quelle", "sources:\n  - { publisher: Stadt, date: 2027-10-31 }"),
  ...file("2025-05-16", "frist", "events:\n  - { title: Frist, date: 2033-01-01 }"),
  ...file("2025-05-16", "gesperrt", "embargo: 2025-10-26T02:30"),
  ...file("2025-05-16", "entwurf", "draft: true\nembargo: 2025-08-01T06:00"),
  ...file("2025-05-14", "link", "kind: meldung", "Mehr [dazu](/2025/05/gesperrt/)."),
  ...file("2025-05-13", "weg", "withdrawn: { date: 2025-05-30, reason: Ein Irrtum. }"),
};

const security = "security:\n  contact: sicherheit@dresden.de\n  expires: 2027-01-01\n";

/** What a build says at an instant, each with its code, and when it would look at the content again. */
async function lookAt(
  project: Project,
  options: CheckOptions,
): Promise<{ readonly said: readonly string[]; readonly next: string | null }> {
  const { content } = project;
  const checked = await checkedProject({ ok: true, value: project }, options);
  const problems = checked.ok ? checked.value.problems : checked.problems;
  const archive = createPublishedArchive(content, { now: options.now, preview: false });
  const nextDue = nextChange(content.entries, archive.entries, options.now) ?? null;
  return {
    said: [...problems, ...operatorWarnings(content, options)].map(
      ({ code, file, line, message }) => `${code} ${file}:${line} ${message}`,
    ),
    next: nextLook(nextDue, content, options),
  };
}

const changing = [
  "date-future",
  "date-unlikely",
  "embargo-public",
  "link-unpublished",
  "security-expiring",
  "security-far-ahead",
  "statement-review",
  "topic-unused",
];

describe.each([
  ["with a ledger that falls behind", { "adressen.txt": recorded.join("\n") }, "address-unrecorded"],
  ["without the ledger that it should have", {}, "ledger-missing"],
])("a build %s", (_what, ledger, code) => {
  it("says the same until it looks at the content again", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ortsmarke-look-"));
    const [newsFolder, data] = [join(folder, "news"), join(folder, "_data")];
    cpSync(join(root, "_data"), data, { recursive: true });
    writeFileSync(join(data, "site.yaml"), `${filledSiteYaml()}\n${security}`);
    writeItems(newsFolder, { ...news, ...ledger });
    const read = readProject(newsFolder, data);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const look = (instant: number) =>
      lookAt(read.value, { news: newsFolder, data, now: new Date(instant).toISOString() });

    const changes = new Set<string>();
    let from = Date.parse("2025-05-20T12:00:00+02:00");
    let { said, next } = await look(from);
    while (next !== null) {
      const end = Date.parse(next);
      for (const instant of [(from + end) / 2, end - 1000]) expect(await look(instant)).toEqual({ said, next });
      from = end;
      const then = await look(from);
      for (const one of [...said, ...then.said])
        if (!said.includes(one) || !then.said.includes(one)) changes.add(one.replace(/ .*/, ""));
      ({ said, next } = then);
    }
    expect([...changes].sort()).toEqual([...changing, code].sort());
    expect(await look(Date.parse("2190-01-01T00:00:00Z"))).toEqual({ said, next: null });
    rmSync(folder, { recursive: true });
  });
});
