import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headerRules } from "../../src/documents/hosting/header-rules.ts";
import { nginxServer } from "../../src/documents/hosting/nginx.ts";
import { now } from "../build-sites.ts";
import { copyData } from "../builders/data-directory.ts";
import { smallSite } from "../builders/hosting.ts";
import { startApache, withoutApache } from "./apache-server.ts";
import { startCaddy, withoutCaddy } from "./caddy-server.ts";
import { ortsmarke } from "./command-line.ts";
import { hasBrotli, startNginx, withoutNginx } from "./nginx-server.ts";
import type { WebServer } from "./server-process.ts";

const servers = [
  { name: "nginx", start: startNginx, missing: withoutNginx, servesBrotli: hasBrotli },
  { name: "Apache", start: startApache, missing: withoutApache, servesBrotli: true },
  { name: "Caddy", start: startCaddy, missing: withoutCaddy, servesBrotli: true },
];
for (const { name, missing } of servers) if (missing) console.warn(`Tests with ${name} are skipped: ${missing}`);
if (!withoutNginx && !hasBrotli) console.warn("nginx has no module brotli_static here: .br is not tried.");

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** Asks as a browser does, and follows nothing. */
function ask(address: string, headers: Readonly<Record<string, string>> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address, { method, headers: { "accept-encoding": "identity", ...headers }, agent: false }, (answer) => {
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

const onceForAll = "public, max-age=31536000, immutable";
const checkedAgain = "public, max-age=0, must-revalidate";

describe.each(["/", "/archiv-x/"])("a site at %s", { concurrent: false }, (prefix) => {
  const directory = mkdtempSync(join(tmpdir(), "ortsmarke-servers-"));
  const [out, data] = [join(directory, "dist"), join(directory, "data")];

  beforeAll(async () => {
    chmodSync(directory, 0o755); // Apache works as somebody else
    const more = "precompress: true\noffline: true\n";
    copyData(data, { url: `https://example.org${prefix}`, hosting: "[nginx, apache, caddy]", more });
    const places = ["--news", "test/fixtures/news", "--data", data, "--out", out, "--cache", join(directory, "cache")];
    const { code, stderr } = await ortsmarke(["build", ...places, "--now", now]);
    if (code !== 0) throw new Error(stderr);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  describe.each(servers.filter(({ missing }) => !missing))(
    "served by the real $name with the file that the build writes for it",
    ({ name, start, servesBrotli }) => {
      let server: WebServer;
      const at = (address: string, encoding = "identity") =>
        ask(server.home + address.slice(1), { "accept-encoding": encoding });
      const pathOf = (location: unknown) => new URL(String(location), server.home).pathname;

      beforeAll(async () => {
        server = await start(join(directory, name), out, { prefix });
      });
      afterAll(() => server?.close());

      it("sends the security headers with pages, notices and redirects alike", async () => {
        for (const address of ["/", "/land/sachsen/", "/gibt/es/nicht/", "/2024/06/jena-stellplaetze/"]) {
          const { headers } = await at(address);
          expect(headers["content-security-policy"], address).toMatch(/^default-src 'self';.*frame-ancestors 'none'$/);
          expect(headers, address).toMatchObject({
            "x-content-type-options": "nosniff",
            "referrer-policy": "strict-origin-when-cross-origin",
            "permissions-policy": expect.stringContaining("camera=()"),
            "cross-origin-opener-policy": "same-origin",
            "cross-origin-resource-policy": "same-origin",
          });
          // Below a path it would count for all else on the host.
          expect(headers["strict-transport-security"], address).toBe(prefix === "/" ? "max-age=31536000" : undefined);
        }
        const policyAt = async (address: string) => (await at(address)).headers["content-security-policy"];
        expect(await policyAt("/suche/")).toContain("'wasm-unsafe-eval'");
        expect(await policyAt("/pagefind/pagefind.js")).not.toContain("'wasm-unsafe-eval'");
      });

      it("answers earlier addresses with 301", async () => {
        const { status, headers } = await at("/2024/06/jena-stellplaetze/");
        expect([status, pathOf(headers["location"])]).toEqual([301, `${prefix}2024/06/jena-parkleitsystem/`]);
      });

      it.each(["/2024/06/jena-parkleitsystem/", "/2024/06/jena-parkleitsystem/index.html"])(
        "answers %s, a withdrawn report, with 410 and its notice",
        async (address) => {
          const { status, headers, body } = await at(address);
          expect([status, headers["content-type"]]).toEqual([410, "text/html; charset=utf-8"]);
          expect(body.toString()).toContain("zurückgezogen");
        },
      );

      it.each([
        "/gibt/es/nicht/",
        "/assets/fehlt.css",
        "/suche/fehlt.json",
        "/gibt/feed.xml",
        "/gibt/termine.ics",
        "/.hosting/nginx.conf",
        // Folders without a page, one of them a month whose only report is withdrawn.
        "/assets/",
        "/pagefind/",
        "/daten/schema/",
        "/land/sachsen/thema/",
        "/2024/06/",
        "/aktuelles/",
      ])("answers %s with 404 and our page, which nobody keeps or takes for something else", async (address) => {
        const { status, headers, body } = await at(address);
        expect(status).toBe(404);
        expect(body.toString()).toContain("Diese Seite gibt es nicht");
        expect(headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "cache-control": checkedAgain });
        expect(headers).not.toHaveProperty("access-control-allow-origin");
      });

      it("lets nobody keep an error about a file that may be kept itself", async () => {
        const style = readdirSync(join(out, "assets")).find((file) => file.endsWith(".css"));
        const address = `${server.home}assets/${style}`;
        const answers = [
          await ask(address, { range: "bytes=99999999-" }),
          await ask(address, { "if-match": '"another"' }),
          await ask(address, { "if-unmodified-since": "Thu, 01 Jan 2015 00:00:00 GMT" }),
          await ask(address, {}, "POST"),
        ];
        for (const { status = 0, headers } of answers)
          expect(headers["cache-control"]).toBe(status < 400 ? onceForAll : checkedAgain);
      });

      it("leads from a folder to its page", async () => {
        const { status, headers } = await at("/land/sachsen");
        expect([301, 308]).toContain(status);
        expect(pathOf(headers["location"])).toBe(`${prefix}land/sachsen/`);
      });

      it("names neither scheme nor host in redirects, which readers behind a proxy may not know", async () => {
        const home = prefix === "/" ? [] : [prefix.slice(0, -1)];
        for (const path of [...home, `${prefix}land/sachsen`, `${prefix}2024/06/jena-stellplaetze/`]) {
          const { status, headers } = await ask(new URL(path, server.home).href);
          expect([301, 308], path).toContain(status);
          expect(headers["location"], path).toMatch(new RegExp(`^${prefix}`));
          expect(headers, path).toMatchObject({ "x-content-type-options": "nosniff" });
        }
      });

      it("lets assets be kept for ever, and has pages and what stands for them offline asked for again", async () => {
        const style = readdirSync(join(out, "assets")).find((file) => file.endsWith(".css"));
        expect((await at(`/assets/${style}`)).headers["cache-control"]).toBe(onceForAll);
        for (const address of ["/", "/pagefind/pagefind.js", "/feed.xml", "/sw.js", "/offline.json"]) {
          const { status, headers } = await at(address);
          expect([status, headers["cache-control"]], address).toEqual([200, checkedAgain]);
        }
      });

      it.each([
        ["/", "text/html; charset=utf-8"],
        ["/feed.xml", "application/atom+xml; charset=utf-8"],
        ["/feed.json", "application/feed+json; charset=utf-8"],
        ["/termine.ics", "text/calendar; charset=utf-8"],
        ["/daten/2025.csv", "text/csv; charset=utf-8"],
        ["/daten/2025.ndjson", "application/x-ndjson; charset=utf-8"],
        ["/pagefind/wasm.de.pagefind", "application/octet-stream"],
      ])("calls %s %s", async (address, type) => {
        const { status, headers } = await at(address);
        expect([status, headers["content-type"]]).toEqual([200, type]);
      });

      it("calls the sitemap XML, and a script a script", async () => {
        expect((await at("/sitemap.xml")).headers["content-type"]).toMatch(/^(application|text)\/xml/);
        expect((await at("/sw.js")).headers["content-type"]).toMatch(/^text\/javascript/);
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
        if (!servesBrotli) return;
        const { headers, body } = await at("/", "gzip, deflate, br");
        expect(headers).toMatchObject({ "content-encoding": "br", "content-type": "text/html; charset=utf-8" });
        expect(brotliDecompressSync(body)).toEqual(page);
      });
    },
  );

  describe.skipIf(withoutNginx)("beside other locations of the block in nginx", () => {
    const debian = "location / { try_files $uri $uri/ =404; }";
    const api = "location /api/ { default_type text/plain; return 200 api; }";
    const start = (more: string) => startNginx(mkdtempSync(join(directory, "beside-")), out, { prefix, more });

    it("leaves these alone", async () => {
      const server = await start(prefix === "/" ? api : `${api} ${debian}`);
      const answers = [await ask(new URL("/api/x", server.home).href), await ask(`${server.home}land/sachsen/`)];
      await server.close();
      expect(answers.map(({ status, body }) => [status, body.toString().slice(0, 3)])).toEqual([
        [200, "api"],
        [200, "<!d"],
      ]);
      expect(answers.map(({ headers }) => headers["x-content-type-options"])).toEqual([undefined, "nosniff"]);
    });

    it.runIf(prefix !== "/")("leaves another site of the same block its own headers", async () => {
      const other = mkdtempSync(join(directory, "other-"));
      const pathPrefix = "/archiv_x-mit-einem-sehr-langen-namen/";
      const rules = headerRules({ isStrictlyEncrypted: true, formPolicy: undefined });
      const snippet = join(other, "nginx.conf");
      writeFileSync(snippet, nginxServer({ ...smallSite, pathPrefix, headers: rules }));
      mkdirSync(join(other, "suche"));
      for (const file of ["suche/index.html", "feed.xml"]) writeFileSync(join(other, file), "");
      const beside = mkdtempSync(join(directory, "beside-"));
      const server = await startNginx(beside, out, { prefix, more: `include ${snippet};` });
      symlinkSync(other, join(beside, "root", pathPrefix.slice(1, -1)));
      const headersAt = async (path: string) => (await ask(new URL(path, server.home).href)).headers;
      const answers = [];
      for (const site of [prefix, pathPrefix])
        answers.push(await headersAt(`${site}suche/`), await headersAt(`${site}feed.xml`));
      await server.close();
      expect(
        answers.map((headers) => [
          String(headers["content-security-policy"]).includes("'wasm-unsafe-eval'"),
          headers["access-control-allow-origin"],
        ]),
      ).toEqual([
        [true, undefined],
        [false, "*"],
        [true, undefined],
        [false, "*"],
      ]);
    });

    it.runIf(prefix === "/")("says at once that it takes the place of a location for everything", async () => {
      await expect(start(debian)).rejects.toThrow('duplicate location "/"');
    });
  });
});
