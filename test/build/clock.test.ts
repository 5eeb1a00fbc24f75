import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { modulesIn, root } from "../builders/source-files.ts";

/** Every way to ask what time it is, and to be different each time. */
const askingForTime =
  /\bDate\.now\b|\bnew Date(?:\(\s*\)|(?!\w|\())|(?<!new )\bDate\(\)|\bDateTime\.(?:now|local|utc)\(\s*\)|\bperformance\.(?:now|timeOrigin)\b|\bhrtime\b|\bMath\.random\b|\brandom(?:UUID|Bytes|Int)\b|\bgetRandomValues\b/;

const asking = modulesIn("src", "_includes").filter((module) =>
  askingForTime.test(readFileSync(join(root, module), "utf8")),
);

describe("the clock", () => {
  it("is read by the command line, which hands over the present, and by the stopwatch of the report", () => {
    // The form checks reports as the command does, and offers editors their own today.
    const inBrowser = ["check.ts", "day-field.tsx"].map((name) => `src/redaktion/client/${name}`);
    expect(asking).toEqual(["src/build/report.ts", "src/cli/clock.ts", ...inBrowser]);
  });

  it("is recognised in all its forms", () => {
    const forms = [
      "Date.now()",
      "new Date()",
      "new Date;",
      "Date()",
      "DateTime.now()",
      "DateTime.local()",
      "Math.random()",
    ];
    expect(forms.filter((form) => !askingForTime.test(form))).toEqual([]);
    expect(
      ["new Date(2025, 1)", "DateTime.fromISO(x)", "Date.parse(now)"].filter((form) => askingForTime.test(form)),
    ).toEqual([]);
  });
});
