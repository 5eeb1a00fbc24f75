import { describe, expect, it } from "vitest";
import { checkedProject } from "../../src/build/checked-project.ts";
import { projectWith } from "../../src/build/project.ts";
import { problemsIn as errorsIn, start } from "../../src/content/source-file.ts";
import { problemsIn } from "../builders/check-news.ts";
import { type Items, withNewsDirectory } from "../builders/news-directory.ts";
import { reference } from "../builders/reference.ts";
import { report, reportPath } from "../builders/report.ts";
import { archiveMistakes } from "../content/mistakes/archive.ts";

const june = "2025/2025-06-02-fristen.md";
const broken = (more?: string, date = "date: 2025-06-02"): string =>
  report({ date, region: "region: [Sachen]", ...(more === undefined ? {} : { more }) });
const misspelt = report({ date: "date: 2025-06-02", more: "aliases: [/2025/04/alt]" });
const linking = (target: string): string => report({ body: `Mehr dazu [im Juni](${target}).` });
const told = (items: Items): readonly string[] => problemsIn(items).map(({ file, code }) => `${file} ${code}`);

describe("an error in one report", () => {
  it("does not hide what is wrong with the others", () => {
    const items = {
      [june]: broken(),
      [reportPath]: linking("/2025/06/fehlt/"),
      "2025/2025-05-10-karte.md": report({
        date: "date: 2025-05-10",
        body: "Mehr dazu [im Juni](/2025/06/entwurf/).",
        more: "embargo: 2026-02-01",
      }),
      "2052/2052-05-09-karte.md": report({ date: "date: 2052-05-09", more: "draft: true" }),
    };
    expect(told(items)).toEqual([
      `${reportPath} link-dead`,
      "2025/2025-05-10-karte.md report-similar",
      "2025/2025-05-10-karte.md embargo-public",
      "2025/2025-05-10-karte.md link-dead",
      `${june} region-unknown`,
      "2052/2052-05-09-karte.md date-unlikely",
    ]);
  });

  it("hides nothing when it stands in a data file that reports do not need", async () => {
    const searchWords = {
      ok: false,
      problems: [errorsIn("_data/search.yaml")("yaml-syntax", start, "Falsch.")],
    } as const;
    const items = { [june]: broken(), [reportPath]: linking("/2025/06/fehlt/") };
    const found = await withNewsDirectory(items, async (news) => {
      const read = projectWith({ reference: { ok: true, value: reference }, searchWords }, news, undefined);
      const project = await checkedProject(read, { news, data: "_data", now: "2026-01-01T00:00:00+01:00" });
      return project.ok ? [] : project.problems;
    });
    expect(found.map(({ code }) => code).sort()).toEqual(["link-dead", "region-unknown", "yaml-syntax"]);
  });
});

describe("nothing is said about a link", () => {
  it.each([
    ["to a report with an error", "/2025/06/fristen/", june, broken()],
    ["to an earlier address of one", "/alt/", june, broken("aliases: [/alt/]")],
    ["to an earlier address that is not written right", "/2025/04/alt/", june, misspelt],
    ["to the page of a place that no other report names", "/ort/leipzig/", june, broken()],
    ["to a month without other reports", "/2025/06/", june, broken()],
    [
      "to a report whose file has no right name yet",
      "/2025/06/buergerbuero/",
      "2025/2025-06-02 Bürgerbüro.docx",
      "Text",
    ],
    ["to a report in a folder with the name of a file", "/2025/06/fristen/", "2025/2025-06-02-x.md", { folder: true }],
  ] as const)("%s", (_name, target, path, item) => {
    const problems = told({ [path]: item, [reportPath]: linking(target) });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(path);
  });

  it("into a folder that is only linked", () => {
    const items = { "2024": { linkTo: "/tmp" }, [reportPath]: linking("/2024/06/fristen/") };
    expect(told(items)).toEqual(["2024 file-link"]);
  });
});

describe("a topic", () => {
  const { news = {} } = archiveMistakes.find(({ code }) => code === "topic-unused") ?? {};

  it("is in use when a report with an error names it", () => {
    expect(told({ ...news, [june]: broken() })).toEqual([`${june} region-unknown`, "_data/topics.yaml topic-unused"]);
    const about = report({ date: "date: 2025-06-02", region: "region: [Sachen]", topics: "topics: [kultur]" });
    expect(told({ ...news, [june]: about })).toEqual([`${june} region-unknown`]);
  });
});
