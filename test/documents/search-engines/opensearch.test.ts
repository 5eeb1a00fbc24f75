import { describe, expect, it } from "vitest";
import opensearch from "../../../src/documents/search-engines/opensearch.11ty.ts";
import { renderAt, siteOf } from "../../builders/site.ts";
import { xmlError } from "../../builders/xml.ts";

/** The description of the search of a site with another name. */
function descriptionOf(name: string): Promise<string> {
  const site = siteOf([], "https://example.org/archiv-x/");
  return renderAt(opensearch, { ...site, frame: { ...site.frame, name } }, "/opensearch.xml");
}

describe("the description of the search for browsers", () => {
  it("leads from the address bar to the search page", async () => {
    const xml = await descriptionOf("Ortsmarke");
    expect(xmlError(xml)).toBeUndefined();
    const [, template] = /<Url type="text\/html" template="([^"]+)"\/>/.exec(xml) ?? [];
    expect(template?.replace("{searchTerms}", "Bezahlkarte")).toBe("https://example.org/archiv-x/suche/?q=Bezahlkarte");
  });

  it("shows the icon as PNG and says its size, without which Firefox shows none", async () => {
    const icon = { address: "/assets/symbol.0123456789.png", width: 16, height: 16, alt: "Ortsmarke" };
    const site = { ...siteOf([]), linkPictures: { site: icon, icon, lands: new Map() } };
    expect(await renderAt(opensearch, site, "/opensearch.xml")).toContain(
      `<Image type="image/png" width="16" height="16">https://ortsmarke.example${icon.address}</Image>`,
    );
  });

  it.each([
    ["Ortsmarke", "Ortsmarke"],
    ["Nachrichten & <Ämter>", "Nachrichten"],
    ["Verwaltungsdigitalisierungsnachrichten", "Verwaltungsdigit"],
  ])("calls „%s“ in at most 16 letters „%s“", async (name, short) => {
    const xml = await descriptionOf(name);
    expect(xml).toContain(`<ShortName>${short}</ShortName>`);
    expect(xmlError(xml)).toBeUndefined();
  });
});
