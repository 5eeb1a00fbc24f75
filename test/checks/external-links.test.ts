import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { externalLinks, type KnownAnswers, unreachableLinks } from "../../src/checks/external-links.ts";
import { entryOf } from "../builders/entry.ts";
import { withNewsDirectory } from "../builders/news-directory.ts";
import { reference } from "../builders/reference.ts";

const today = "2026-11-22";

/** Answers as its addresses say, and remembers what it was asked. */
function answer(asked: string[], open: { now: number; most: number }) {
  return async ({ url = "", method, headers }: IncomingMessage, response: ServerResponse): Promise<void> => {
    asked.push(`${method} ${url}`);
    open.now += 1;
    open.most = Math.max(open.most, open.now);
    await setTimeout(url === "/schlaeft" ? 400 : 5);
    open.now -= 1;
    const status = Number(/\d{3}/.exec(url)?.[0] ?? 200);
    if (url === "/nur-get" && method === "HEAD") response.writeHead(405).end();
    else if (url === "/umzug") response.writeHead(301, { location: "/ziel" }).end();
    else if (url === "/name") response.writeHead(headers["user-agent"] === "Pruefung" ? 200 : 404).end();
    else response.writeHead(status).end("Text");
  };
}

let server: ReturnType<typeof createServer>;
let home: string;
let asked: string[];
let open: { now: number; most: number };

beforeEach(async () => {
  asked = [];
  open = { now: 0, most: 0 };
  server = createServer((request, response) => void answer(asked, open)(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const check = (known: KnownAnswers = new Map(), ending = new AbortController().signal) => ({
  userAgent: "Pruefung",
  timeoutMs: 200,
  pauseMs: 0,
  today,
  known,
  progress: () => {},
  ending,
});

/** The paths of the addresses that are said to be dead, each with the reason. */
async function deadAmong(paths: readonly string[], known?: KnownAnswers): Promise<readonly string[]> {
  const text = paths.map((path) => `${home}${path}`).join("\n");
  return withNewsDirectory({ "quellen.md": text }, async (directory) => {
    const links = paths.map((path) => ({ url: `${home}${path}`, file: `${directory}/quellen.md` }));
    const problems = await unreachableLinks(links, check(known));
    return problems.map(({ line, message }) => `${line} ${message.replace(home, "")}`);
  });
}

describe("a link to another site", () => {
  it("is dead when its page is gone, its server broken or silent", async () => {
    expect(await deadAmong(["/da", "/404", "/410", "/503", "/schlaeft"])).toEqual([
      "2 /404 gibt es nicht mehr (Antwort 404).",
      "3 /410 gibt es nicht mehr (Antwort 410).",
      "4 /503 meldet einen Fehler (Antwort 503).",
      "5 /schlaeft antwortet nicht innerhalb von 0 Sekunden.",
    ]);
  });

  it("is dead when there is no server", async () => {
    server.close();
    server.closeAllConnections();
    expect(await deadAmong(["/da"])).toEqual(["1 /da ist nicht zu erreichen (ECONNREFUSED)."]);
  });

  it("lives when the server refuses programs, leads elsewhere, or answers only to GET", async () => {
    expect(await deadAmong(["/401", "/403", "/429", "/umzug", "/nur-get", "/name"])).toEqual([]);
    expect(asked).toContain("HEAD /ziel");
    expect(asked.slice(asked.indexOf("HEAD /nur-get"))).toContain("GET /nur-get");
  });

  it("is asked for its head alone when that is enough", async () => {
    await deadAmong(["/da"]);
    expect(asked).toEqual(["HEAD /da"]);
  });

  it("is called up by one request at a time from each host", async () => {
    await deadAmong(["/a", "/b", "/c", "/404", "/d"]);
    expect(asked).toHaveLength(6);
    expect(open.most).toBe(1);
  });

  it("is not called up again for a week when it has answered", async () => {
    const known: KnownAnswers = new Map([
      [`${home}/gestern`, { day: "2026-11-21" }],
      [`${home}/vor-einer-woche`, { day: "2026-11-15" }],
      [`${home}/gibt-es-im-text-nicht-mehr`, { day: "2026-11-21" }],
    ]);
    expect(await deadAmong(["/gestern", "/vor-einer-woche", "/404"], known)).toHaveLength(1);
    expect(asked).toEqual(["HEAD /vor-einer-woche", "HEAD /404", "GET /404"]);
    expect([...known]).toEqual([
      [`${home}/gestern`, { day: "2026-11-21" }],
      [`${home}/vor-einer-woche`, { day: today }],
    ]);
  });

  it("is left alone when the check is ended: what has answered is known, what was asked is not called dead", async () => {
    const ending = new AbortController();
    const known: KnownAnswers = new Map();
    const reached: string[] = [];
    const paths = ["/da", "/404", "/schlaeft", "/nie"];
    const problems = await withNewsDirectory({ "quellen.md": "" }, (directory) =>
      unreachableLinks(
        paths.map((path) => ({ url: `${home}${path}`, file: `${directory}/quellen.md` })),
        {
          ...check(known, ending.signal),
          timeoutMs: 10_000,
          progress: (done, due) => {
            reached.push(`${done} von ${due}`);
            if (done === 2) setTimeout(50).then(() => ending.abort());
          },
        },
      ),
    );
    expect(reached).toEqual(["0 von 4", "1 von 4", "2 von 4"]);
    expect(problems.map(({ message }) => message.replace(home, ""))).toEqual([
      "/404 gibt es nicht mehr (Antwort 404).",
    ]);
    expect([...known.keys()]).toEqual([`${home}/da`]);
    expect(asked).toEqual(["HEAD /da", "HEAD /404", "GET /404", "HEAD /schlaeft"]);
  });

  it("is told of in every file that names it, and called up once", async () => {
    const url = `${home}/404`;
    const problems = await withNewsDirectory({ "a.md": `Mehr:\n${url}`, "b.md": url }, (directory) =>
      unreachableLinks(
        ["a.md", "b.md"].map((name) => ({ url, file: `${directory}/${name}` })),
        check(),
      ),
    );
    expect(problems.map(({ code, severity, line }) => `${code} ${severity} ${line}`)).toEqual([
      "link-unreachable warning 2",
      "link-unreachable warning 1",
    ]);
    expect(asked).toEqual(["HEAD /404", "GET /404"]);
  });
});

describe("the links to other sites", () => {
  it("are those of sources, events and texts, and of the organisations; not own ones", () => {
    const entry = entryOf({
      body: "Mehr [hier](https://a.example/?b=1&c=2), [da](https://ortsmarke.example/archiv/), [dort](/archiv/), [Post](mailto:a@b.example).",
      sources: [{ publisher: "A", url: "https://quelle.example/" }, { publisher: "B" }],
      events: [{ title: "Tag", date: "2025-06-01", url: "https://termin.example/" }],
    });
    const withdrawn = entryOf({
      slug: "weg",
      body: "[Weg](https://weg.example/)",
      withdrawn: { date: "2025-06-01", reason: "Irrtum." },
    });
    const vocabularies = { ...reference.vocabularies, organisations: new Map() };
    const directories = { news: "news", data: "_data" };
    expect(externalLinks({ ...reference, vocabularies, entries: [entry, withdrawn] }, directories)).toEqual(
      ["https://quelle.example/", "https://termin.example/", "https://a.example/?b=1&c=2"].map((url) => ({
        url,
        file: "news/2025/2025-05-09-bericht.md",
      })),
    );
    const known = [...reference.vocabularies.organisations.values()].filter(({ url }) => url !== undefined);
    const ofOrganisations = externalLinks(reference, directories);
    expect(ofOrganisations.map(({ url }) => url)).toEqual(known.map(({ url }) => url));
    expect(new Set(ofOrganisations.map(({ file }) => file))).toEqual(new Set(["_data/organisations.yaml"]));
  });
});
