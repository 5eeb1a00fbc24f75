import { beforeAll, describe, expect, it, vi } from "vitest";
import { withNotice } from "../../src/offline/notice.ts";

beforeAll(() => vi.stubGlobal("offlineNotice", "<p>Offline – Stand: %.</p>"));

const shown = async (html: string, date = "Fri, 09 May 2025 08:00:00 GMT"): Promise<string> => {
  const kept = new Response(html, { headers: { date, "content-security-policy": "default-src 'self'" } });
  const response = await withNotice(kept);
  expect(response.headers.get("content-security-policy")).toBe("default-src 'self'");
  return response.text();
};

describe("the notice above a page that was kept", () => {
  it("says in Berlin time of when it is, as the first thing of the main part", async () => {
    expect(await shown('<main id="inhalt" class="main"><h1>Bericht</h1></main>')).toBe(
      '<main id="inhalt" class="main"><p>Offline – Stand: 9. Mai 2025, 10.00 Uhr.</p><h1>Bericht</h1></main>',
    );
  });

  it("leaves one volume to the search, and says so where there are more", async () => {
    const volume = (name: string): string =>
      `{&quot;name&quot;:&quot;${name}&quot;,&quot;tag&quot;:&quot;8deea3be&quot;}`;
    const page = (...names: readonly string[]): string => `<main><div data-volumes="[${names.map(volume).join()}]">`;
    const one = await shown(page("2026"));
    expect(one).toContain(page("2026").slice("<main>".length));
    expect(one).toContain("10.00 Uhr.");
    const several = await shown(page("2026", "2019-2025", "2001-2018"));
    expect(several).toContain(page("2026").slice("<main>".length));
    expect(several).not.toContain("2019-2025");
    expect(several).toContain("10.00 Uhr; Suche nur in den neuesten Berichten.");
  });
});
