import type { Hosting } from "../../src/documents/hosting/hosting.ts";

/** What a host has to know of a small site below a path. */
export const smallSite: Hosting = {
  origin: "https://www.example.org",
  pathPrefix: "/archiv-x/",
  headers: [
    {
      name: "Content-Security-Policy",
      elsewhere: "default-src 'self'",
      cases: [{ paths: ["/suche/*"], value: "script-src 'wasm-unsafe-eval'" }],
    },
    { name: "Access-Control-Allow-Origin", cases: [{ paths: ["/daten/*"], value: "*" }] },
    { name: "Content-Type", cases: [{ paths: ["/*.ics"], value: "text/calendar; charset=utf-8" }] },
  ],
  moves: [{ from: "/2025/05/alt/", to: "/2025/05/neu/" }],
  withdrawn: ["/2025/05/fort/"],
  isPrecompressed: false,
};
