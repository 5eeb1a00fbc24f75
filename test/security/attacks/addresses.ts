import { type Attack, inReport } from "./attack.ts";

const source = (name: string, url: string, expected: Attack["expected"]): Attack =>
  inReport(name, "sources.url", url, { more: `sources:\n  - publisher: TAG24\n    url: ${url}` }, expected);
const event = (name: string, url: string, expected: Attack["expected"]): Attack =>
  inReport(
    name,
    "events.url",
    url,
    { more: `events:\n  - title: Start\n    date: 2026-12-01\n    url: ${url}` },
    expected,
  );
const alias = (name: string, address: string, expected: Attack["expected"]): Attack =>
  inReport(name, "aliases", address.slice(0, 60), { more: `aliases: [${JSON.stringify(address)}]` }, expected);

export const addressAttacks: readonly Attack[] = [
  source("javascript:", "'javascript:window.__hacked=1'", "error url-invalid"),
  source("javascript: before a host", "'javascript://www.tag24.de/%0awindow.__hacked=1'", "error url-invalid"),
  source("data:", "'data:text/html,<script>window.__hacked=1</script>'", "error url-invalid"),
  source("a file", "'file:///etc/passwd'", "error url-invalid"),
  source("the end of an attribute", `'https://www.tag24.de/"onmouseover="window.__hacked=1'`, "error url-invalid"),
  source("a name before the host", "https://www.dresden.de@evil.example/", "error url-invalid"),
  source("no slashes", "'https:evil.example'", "error url-invalid"),
  source("writing from right to left", '"https://www.tag24.de/\\u202e"', "error url-invalid"),
  source("a line break", '"https://www.tag24.de/\\nATTENDEE:x"', "harmless"),
  source("the machine itself", "http://127.0.0.1:22/", "error url-invalid"),
  event("javascript:", "'javascript:window.__hacked=1'", "error url-invalid"),
  event("lines of a calendar", '"https://www.tag24.de/\\r\\nEND:VEVENT\\r\\nBEGIN:VEVENT"', "harmless"),
  event("signs of a calendar", "'https://www.tag24.de/;a,b:c?d=e&f'", "harmless"),
  alias("a path that climbs", "/../../etc/", "error alias-invalid"),
  alias("a path that climbs in code", "/..%2f..%2fetc/", "error alias-invalid"),
  alias("another host", "//evil.example/", "error alias-invalid"),
  alias("a line of a table of redirects", "/alt/ https://evil.example/ 301\n/*/", "error alias-invalid"),
  alias("a page of the site", "/suche/", "error alias-taken"),
  alias("a name that no file can have", `/${"a".repeat(300)}/`, "error alias-invalid"),
  alias("a folder named like a prototype", "/constructor/", "harmless"),
];
