import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { now } from "../build-sites.ts";
import { copyData } from "../builders/data-directory.ts";
import { ortsmarke } from "./command-line.ts";
import { hasBrotli, type NginxServer, startNginx, withoutNginx } from "./nginx-server.ts";

if (withoutNginx) console.warn(`Tests with nginx are skipped: ${withoutNginx}`);
else if (!hasBrotli) console.warn("nginx has no module brotli_static here: .br is not tried.");

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** Asks as a browser does, and follows nothing. */
function ask(address: string, encoding = "identity"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address, { headers: { "accept-encoding": encoding }, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    })
      .on("error", reject)
      .end();
  });
}

describe.skipIf(withoutNginx)("the snippet for nginx, in the real nginx", { concurrent: false }, () => {
  describe.each(["/", "/archiv-x/"])("with a site at %s", (prefix) => {
    const directory = mkdtempSync(join(tmpdir(), "ortsmarke-nginx-"));
    const [out, data] = [join(directory, "dist"), join(directory, "data")];
    let server: NginxServer;
    const at = (address: string, encoding?: string) => ask(server.home + address.slice(1), encoding);

    beforeAll(async () => {
      copyData(data, { url: `https://example.org${prefix}`, hosting: "nginx", more: "precompress: true\n" });
      const places = [
        "--news",
        "test/fixtures/news",
        "--data",
        data,
        "--out",
        out,
        "--cache",
        join(directory, "cache"),
      ];
      const { code, stderr } = await ortsmarke(["build", ...places, "--now", now]);
      if (code !== 0) throw new Error(stderr);
      server = await startNginx(join(directory, "nginx"), out, { prefix });
    });
    afterAll(async () => {
      await server?.close();
      rmSync(directory, { recursive: true, force: true });
    });

    it("sends the security headers with pages, notices and redirects alike", async () => {
      for (const address of ["/", "/land/sachsen/", "/gibt/es/nicht/", "/2024/06/jena-stellplaetze/"]) {
        const { headers } = await at(address);
        expect(headers["content-security-policy"], address).toMatch(/^default-src 'self';.*frame-ancestors 'none'$/);
        expect(headers, address).toMatchObject({
          "x-content-type-options": "nosniff",
          "referrer-policy": "strict-origin-when-cross-origin",
          "permissions-policy": expect.stringContaining("camera=()"),
          "strict-transport-security": "max-age=31536000",
          "cross-origin-opener-policy": "same-origin",
          "cross-origin-resource-policy": "same-origin",
        });
      }
      for (const address of ["/suche/", "/pagefind/pagefind-worker.js"])
        expect((await at(address)).headers["content-security-policy"]).toContain("'wasm-unsafe-eval'");
    });

    it("answers earlier addresses with 301, withdrawn reports with 410 and all others with 404, each with our page", async () => {
      const moved = await at("/2024/06/jena-stellplaetze/");
      expect([moved.status, moved.headers["location"]]).toEqual([301, `${prefix}2024/06/jena-parkleitsystem/`]);
      const gone = await at("/2024/06/jena-parkleitsystem/");
      expect([gone.status, gone.body.toString()]).toEqual([410, expect.stringContaining("zurückgezogen")]);
      for (const address of ["/gibt/es/nicht/", "/assets/fehlt.css", "/.hosting/nginx.conf"]) {
        const lost = await at(address);
        expect([lost.status, lost.body.toString()]).toEqual([
          404,
          expect.stringContaining("Diese Seite gibt es nicht"),
        ]);
        expect(lost.headers["cache-control"], address).not.toContain("immutable");
      }
      expect((await at("/land/sachsen")).headers["location"]).toBe(`${prefix}land/sachsen/`);
    });

    it("lets assets be kept for ever, and pages and the entry of the search be asked for again", async () => {
      const style = readdirSync(join(out, "assets")).find((name) => name.endsWith(".css"));
      expect((await at(`/assets/${style}`)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
      for (const address of ["/", "/pagefind/pagefind.js", "/feed.xml"])
        expect((await at(address)).headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
    });

    it.each([
      ["/", "text/html; charset=utf-8"],
      ["/feed.xml", "application/atom+xml; charset=utf-8"],
      ["/feed.json", "application/feed+json; charset=utf-8"],
      ["/sitemap.xml", "application/xml; charset=utf-8"],
      ["/termine.ics", "text/calendar; charset=utf-8"],
      ["/daten/2025.csv", "text/csv; charset=utf-8"],
      ["/daten/2025.ndjson", "application/x-ndjson; charset=utf-8"],
      ["/pagefind/wasm.de.pagefind", "application/octet-stream"],
    ])("calls %s %s", async (address, type) => {
      const { status, headers } = await at(address);
      expect([status, headers["content-type"]]).toEqual([200, type]);
    });

    it("lets programs of other sites fetch data, feeds and calendars only", async () => {
      for (const address of ["/daten/2025.csv", "/feed.json", "/land/sachsen/index.json", "/termine.ics"])
        expect((await at(address)).headers["access-control-allow-origin"], address).toBe("*");
      expect((await at("/")).headers).not.toHaveProperty("access-control-allow-origin");
    });

    it("hands out what was compressed beforehand", async () => {
      const page = readFileSync(join(out, "index.html"));
      const zipped = await at("/", "gzip");
      expect(zipped.headers).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });
      expect(zipped.body).toEqual(readFileSync(join(out, "index.html.gz")));
      if (!hasBrotli) return;
      const { headers, body } = await at("/", "gzip, deflate, br");
      expect(headers).toMatchObject({ "content-encoding": "br", "content-type": "text/html; charset=utf-8" });
      expect(brotliDecompressSync(body)).toEqual(page);
    });
  });
});
