import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Imprint } from "../../_includes/texts/imprint.tsx";
import type { SiteConfig } from "../../src/content/site-config.ts";
import { siteConfigSchema } from "../../src/content/site-config.ts";
import { reference } from "../builders/reference.ts";

const { site } = reference;
const textOf = (publisher: SiteConfig["publisher"]): string =>
  renderToString(h(Imprint, { site: { ...site, publisher } })).replaceAll("\u00a0", " ");

describe("the Impressum", () => {
  it("says all that § 5 DDG and § 18 MStV demand of a public body", () => {
    const text = textOf(site.publisher);
    const { name, legalForm = "", street, postcode, city, email, phone, representative, editor } = site.publisher;
    for (const part of [name, legalForm, street, `${postcode} ${city}`, email, phone, representative, editor.name])
      expect(text).toContain(part);
    expect(text).toContain("§ 5 des Digitale-Dienste-Gesetzes");
    expect(text).toContain("§ 18 Abs. 2 MStV");
  });

  it("names nobody who speaks for people, who do so themselves", () => {
    const { representative: _, ...person } = site.publisher;
    expect(textOf(site.publisher)).toContain("Vertreten durch");
    expect(textOf(person)).not.toContain("Vertreten durch");
  });

  it("names register, numbers and supervision where there are any", () => {
    const more = {
      register: "Vereinsregister beim Amtsgericht Dresden, VR 1",
      vatId: "DE111111111",
      businessId: "DE111111111-00001",
      supervisoryAuthority: "Landesdirektion",
    };
    const text = textOf({ ...site.publisher, ...more });
    for (const part of Object.values(more)) {
      expect(text).toContain(part);
      expect(textOf(site.publisher)).not.toContain(part);
    }
  });

  it("takes no business identification number without its five last digits", () => {
    const publisher = { ...site.publisher, businessId: "DE111111111" };
    const issues = siteConfigSchema([]).safeParse({ ...site, publisher }).error?.issues ?? [];
    expect(issues.map(({ message }) => message)).toEqual([
      expect.stringContaining("Wirtschafts-Identifikationsnummer"),
    ]);
  });
});
