import { parse } from "node-html-parser";
import { expect, it } from "vitest";
import corrections from "../../src/pages/corrections.11ty.tsx";
import { entryOf } from "../builders/entry.ts";
import { renderAt, siteOf } from "../builders/site.ts";

it("the page of corrections tells withdrawn reports apart without repeating their titles", async () => {
  const withdrawn = { date: "2025-06-01", reason: "Die Grundlage war falsch." };
  const site = siteOf([
    entryOf({ slug: "a", title: "Falsches aus Dresden", kicker: "Falsches Amt", region: ["Dresden"], withdrawn }),
    entryOf({ slug: "b", title: "Falsches aus Erfurt", region: ["Erfurt"], date: "2025-05-08", withdrawn }),
  ]);
  const page = parse(await renderAt(corrections, site, "/korrekturen/"));
  const links = page.querySelectorAll(".correction-list a");
  expect(links.map(({ textContent }) => textContent.replaceAll("\u00a0", " "))).toEqual([
    "Dresden: Bericht vom 9. Mai 2025",
    "Erfurt: Bericht vom 8. Mai 2025",
  ]);
  expect(page.querySelector("main")?.textContent).not.toContain("Falsches");
});
