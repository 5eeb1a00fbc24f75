import { describe, expect, it } from "vitest";
import { type HeaderRule, headerRules, valuesOf } from "../../../src/documents/hosting/header-rules.ts";
import { hostingOf } from "../../../src/documents/hosting/hosting.ts";
import { expressionOf } from "../../../src/documents/hosting/paths.ts";
import { siteOf } from "../../builders/site.ts";

const formPolicy = "default-src 'none'; style-src 'self' 'unsafe-inline'";
const rules = headerRules({ isStrictlyEncrypted: true, formPolicy });

const pathsOf = ({ cases }: HeaderRule, address: string) =>
  cases.flatMap(({ paths }) => paths).filter((path) => new RegExp(expressionOf("/", path)).test(address));

/** All headers that a file is sent with. */
function headersAt(address: string, from = rules): Readonly<Record<string, string>> {
  return Object.fromEntries(
    from.flatMap((rule) => {
      const value = valuesOf(rule)(address);
      return value === undefined ? [] : [[rule.name, value]];
    }),
  );
}

const addresses = [
  "/",
  "/2025/05/neu/",
  "/404.html",
  "/suche/",
  "/suche/namen.4180f45094.json",
  "/suche/orte.97681152de/k.json",
  "/pagefind/2025/pagefind-entry.json",
  "/pagefind/2025/fragment/de_1.pf_fragment",
  "/pagefind/wasm.de.pagefind",
  "/assets/ortsmarke.97681152de.css",
  "/daten/2025.csv",
  "/daten/katalog.jsonld",
  "/statistik/",
  "/statistik/jahre.csv",
  "/land/sachsen/feed.xml",
  "/land/sachsen/index.json",
  "/feed.json",
  "/termine.ics",
  "/woche/2025-W19/mail.html",
  "/redaktion/",
  "/redaktion/programm/teile/a-B.js",
  "/sw.js",
  "/offline.json",
];

describe("the headers of a site", () => {
  it("are said once for each file: no file belongs to two paths of a header", () => {
    const twice = addresses.flatMap((address) =>
      rules.filter((rule) => pathsOf(rule, address).length > 1).map(({ name }) => `${name} at ${address}`),
    );
    expect(twice).toEqual([]);
  });

  it("allow no inline script and no eval anywhere, and inline styles only in mails and in the form", () => {
    for (const address of addresses) {
      const policy = headersAt(address)["Content-Security-Policy"] ?? "";
      expect(policy, address).toContain("frame-ancestors 'none'");
      expect(policy, address).not.toMatch(/script-src[^;]*'unsafe-inline'|'unsafe-eval'|\*|https?:/);
      expect(policy.includes("'wasm-unsafe-eval'"), address).toBe(address.startsWith("/suche/"));
      expect(policy.includes("'unsafe-inline'"), address).toBe(/mail\.html$|^\/redaktion\//.test(address));
    }
  });

  it("let files be kept for ever whose names say what is in them, and have all others asked for again", () => {
    const kept = addresses.filter((address) => headersAt(address)["Cache-Control"]?.includes("immutable"));
    expect(kept).toEqual([
      "/suche/namen.4180f45094.json",
      "/suche/orte.97681152de/k.json",
      "/pagefind/2025/fragment/de_1.pf_fragment",
      "/assets/ortsmarke.97681152de.css",
      "/redaktion/programm/teile/a-B.js",
    ]);
    expect(headersAt("/pagefind/2025/pagefind-entry.json")["Cache-Control"]).toContain("max-age=0");
  });

  it("name media types that hosts do not know", () => {
    expect(headersAt("/land/sachsen/feed.xml")["Content-Type"]).toBe("application/atom+xml; charset=utf-8");
    expect(headersAt("/termine.ics")["Content-Type"]).toBe("text/calendar; charset=utf-8");
    expect(headersAt("/pagefind/2025/fragment/de_1.pf_fragment")["Content-Type"]).toBe("application/octet-stream");
    expect(headersAt("/2025/05/neu/")).not.toHaveProperty("Content-Type");
  });

  it("let programs of other sites fetch data, feeds and calendars, and nothing else", () => {
    const open = addresses.filter((address) => headersAt(address)["Access-Control-Allow-Origin"] === "*");
    expect(open).toEqual([
      "/daten/2025.csv",
      "/daten/katalog.jsonld",
      "/statistik/jahre.csv",
      "/land/sachsen/feed.xml",
      "/land/sachsen/index.json",
      "/feed.json",
      "/termine.ics",
    ]);
  });

  it.each([
    ["https://www.example.de/", undefined, true],
    ["https://www.example.de/", false, false],
    ["https://www.example.de/archiv/", undefined, false],
    ["https://www.example.de/archiv/", true, true],
    ["http://www.example.de/", true, false],
  ])("ask for encryption of the whole host at %s with the wish %s: %s", (url, wish, expected) => {
    const site = siteOf([], url);
    const config = { ...site.config, ...(wish !== undefined && { strictTransportSecurity: wish }) };
    const { headers } = hostingOf({ ...site, config });
    expect("Strict-Transport-Security" in headersAt("/", headers)).toBe(expected);
  });

  it("say nothing of a form where there is none", () => {
    const without = headerRules({ isStrictlyEncrypted: true, formPolicy: undefined });
    expect(headersAt("/redaktion/", without)["Content-Security-Policy"]).toBe(
      headersAt("/", without)["Content-Security-Policy"],
    );
  });
});
