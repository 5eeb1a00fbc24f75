import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { memoFilesOf } from "../../src/build/memo.ts";
import { openProjectCheck } from "../../src/build/project-check.ts";
import { withNewsDirectory } from "../builders/news-directory.ts";
import { photo } from "../builders/photo.ts";
import { report, reportPath } from "../builders/report.ts";

const now = "2025-06-01T12:00:00+02:00";
const withImage = report({ more: "image: { src: bild.jpg, alt: Ein Rathaus, credit: Stadtarchiv, license: CC0 }" });

/** Hands over a project with one report, and a way to check it that begins anew each time. */
async function withProject(use: (directory: string, check: (cache?: string) => Promise<string>) => Promise<void>) {
  const jpeg = await photo({ width: 300, height: 200 });
  await withNewsDirectory({ [`news/${reportPath}`]: withImage, "news/2025/bild.jpg": jpeg }, (directory) =>
    use(directory, async (cache = join(directory, "cache")) => {
      const project = await openProjectCheck({ news: join(directory, "news"), data: "_data", cache })(now);
      if (!project.ok) throw new Error(JSON.stringify(project.problems));
      expect(project.value.problems).toEqual([]);
      return [...project.value.pictures.values()].map(({ width }) => width).join(" ");
    }),
  );
}

describe("a check", () => {
  it("measures an image once, and builds know its size then", () =>
    withProject(async (directory, check) => {
      expect(await check()).toBe("300");
      const [cache, out] = [join(directory, "cache"), join(directory, "dist")];
      expect([...memoFilesOf(cache, out).pictures().values.values()]).toEqual([{ width: 300, height: 200 }]);
      const file = join(cache, "pictures.jsonl");
      writeFileSync(file, readFileSync(file, "utf8").replace('"width":300', '"width":30'));
      expect(await check()).toBe("30");
    }));

  it("does its work where nothing can be kept", () =>
    withProject(async (directory, check) => {
      writeFileSync(join(directory, "file"), "");
      expect(await check(join(directory, "file"))).toBe("300");
    }));

  it("leaves nothing behind where there are no images", () =>
    withProject(async (directory, check) => {
      writeFileSync(join(directory, "news", reportPath), report());
      await check();
      expect(existsSync(join(directory, "cache"))).toBe(false);
    }));

  it("that goes on reads what has been saved, and what time it is", () =>
    withProject(async (directory) => {
      const check = openProjectCheck({ news: join(directory, "news"), data: "_data", cache: join(directory, "cache") });
      const codes = async (at: string) => {
        const project = await check(at);
        return project.ok && project.value.problems.map(({ code }) => code);
      };
      expect(await codes(now)).toEqual([]);
      writeFileSync(join(directory, "news", reportPath), report({ more: "embargo: 2025-06-02" }));
      expect(await codes(now)).toEqual(["embargo-public"]);
      expect(await codes("2025-06-03T12:00:00+02:00")).toEqual([]);
      writeFileSync(join(directory, "news", reportPath), report({ topics: "topics: [soziale]" }));
      expect(await codes(now)).toEqual(["topic-unknown"]);
    }));
});
