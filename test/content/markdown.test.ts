import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/content/markdown.ts";

function html(body: string, pathPrefix = "/"): string {
  const { html, problems } = renderMarkdown(body, { file: "x.md", firstLine: 1, pathPrefix });
  expect(problems).toEqual([]);
  return html;
}

describe("a link", () => {
  it("to another site is marked for the eye and for the ear", () => {
    const link = parse(html("[Karte](https://example.org/karte)")).querySelector("a");
    expect(link?.getAttribute("href")).toBe("https://example.org/karte");
    expect(link?.getAttribute("rel")).toBe("external noopener");
    expect(link?.classNames).toBe("external");
    expect(link?.textContent).toBe("Karte (externer Link)");
  });

  it("to an own page gets the path below which the site lies, and no mark", () => {
    expect(html("[Karte](/2025/05/karte/)", "/archiv-x/")).toBe(
      '<p><a href="/archiv-x/2025/05/karte/">Karte</a></p>\n',
    );
    expect(html("[Karte](/2025/05/karte/)")).toBe('<p><a href="/2025/05/karte/">Karte</a></p>\n');
  });

  it.each(["#fn1", "mailto:redaktion@example.org", "tel:+49351123456"])("to %s stays as it is", (target) => {
    expect(html(`[Karte](${target})`, "/archiv-x/")).toBe(`<p><a href="${target}">Karte</a></p>\n`);
  });

  it("is marked for itself alone when several stand in a line", () => {
    const [outer, own] = parse(html("[A](https://example.org/) und [B](/b/)")).querySelectorAll("a");
    expect(outer?.textContent).toBe("A (externer Link)");
    expect(own?.textContent).toBe("B");
  });
});

describe("a footnote", () => {
  it("leads from the text to the note and back, with names for the ear", () => {
    const page = parse(html("Karte[^quelle].\n\n[^quelle]: Laut Stadt."));
    const reference = page.querySelector("sup a");
    const note = page.querySelector("section.footnotes li");
    const back = note?.querySelector("a");
    expect(reference?.getAttribute("href")).toBe(`#${note?.id}`);
    expect(back?.getAttribute("href")).toBe(`#${reference?.id}`);
    expect(reference?.getAttribute("aria-label")).toBe("Fußnote 1");
    expect(back?.getAttribute("aria-label")).toBe("Zurück zum Text");
    expect(page.querySelector("section.footnotes")?.getAttribute("aria-label")).toBe("Fußnoten");
  });

  it("is numbered anew in every report", () => {
    const text = "Karte[^a].\n\n[^a]: Laut Stadt.";
    expect(html(text)).toBe(html(text));
  });
});

describe("a table", () => {
  it("can be scrolled on its own, with the keyboard too", () => {
    const frame = parse(html("| Ort | Karten |\n| --- | --- |\n| Dresden | 50 |")).querySelector(".table-wrap");
    expect(frame?.getAttribute("tabindex")).toBe("0");
    expect(frame?.querySelectorAll("th").map((cell) => cell.textContent)).toEqual(["Ort", "Karten"]);
  });
});

describe("several tables", () => {
  it("have names that tell them apart", () => {
    const table = "| Ort | Karten |\n| --- | --- |\n| Dresden | 50 |";
    const names = parse(html(`${table}\n\nText.\n\n${table}`))
      .querySelectorAll("section.table-wrap")
      .map((section) => section.getAttribute("aria-label"));
    expect(names).toEqual(["Tabelle 1", "Tabelle 2"]);
  });
});

describe("a column of a table", () => {
  it("keeps its alignment without an inline style, which a content security policy would refuse", () => {
    const cell = parse(html("| Ort | Karten |\n| --- | ---: |\n| Dresden | 50 |")).querySelectorAll("td")[1];
    expect(cell?.getAttribute("style")).toBeUndefined();
    expect(cell?.classNames).toBe("align-right");
  });
});

describe("headings", () => {
  it("go down one level at a time and up as far as they like", () => {
    expect(html("Text.\n\n## A\n\n### B\n\n#### C\n\n## D")).toContain("<h2>D</h2>");
  });
});

describe("signs that look like HTML", () => {
  it("stay text", () => {
    expect(html("1 < 2 & 3 > 2")).toBe("<p>1 &lt; 2 &amp; 3 &gt; 2</p>\n");
    expect(html("`<b>` und \\<b>")).toBe("<p><code>&lt;b&gt;</code> und &lt;b&gt;</p>\n");
  });
});

describe("a body with a mistake", () => {
  it("is not rendered at all", () => {
    const { html, problems } = renderMarkdown("Gut.\n\n<script>alert(1)</script>", {
      file: "x.md",
      firstLine: 8,
      pathPrefix: "/",
    });
    expect(html).toBe("");
    expect(problems).toMatchObject([{ code: "html-raw", line: 10 }]);
  });
});

describe("a star within a word", () => {
  it("is read as it is written, however many there are", () => {
    expect(html("Bürger*innen und Nutzer*innen, jede*r.")).toBe("<p>Bürger*innen und Nutzer*innen, jede*r.</p>\n");
  });

  it("does not keep others from emphasizing", () => {
    expect(html("Das *gilt* für **alle Bürger*innen**.")).toBe(
      "<p>Das <em>gilt</em> für <strong>alle Bürger*innen</strong>.</p>\n",
    );
  });
});
