import type { Items } from "../../builders/news-directory.ts";
import { report, reportPath } from "../../builders/report.ts";
import { type Attack, payload } from "./attack.ts";

/** One black dot. */
const dot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" onload="${payload}"><script>${payload}</script></svg>`;

function image(name: string, src: string, expected: Attack["expected"], items: Items = {}, text = "Rathaus"): Attack {
  const value = JSON.stringify(text);
  const head = `image:\n  src: ${JSON.stringify(src)}\n  alt: ${value}\n  credit: ${value}\n  license: ${value}`;
  return { name, where: "image", written: src, news: { [reportPath]: report({ more: head }), ...items }, expected };
}

export const imageAttacks: readonly Attack[] = [
  image("a path that climbs", "../../../../../../etc/passwd", "error image-path"),
  image("a path that climbs to the news and out again", "../../news/../rathaus.png", "error image-path"),
  image("an absolute path", "/etc/passwd", "error image-path"),
  image("a path of Windows", "..\\..\\rathaus.png", "error image-path"),
  image("a drive of Windows", "C:/rathaus.png", "error image-path"),
  image("a path that climbs in code", "..%2f..%2fetc%2fpasswd", "error image-missing"),
  image("another site", "https://evil.example/rathaus.png", "error image-path"),
  image("data", "data:image/png;base64,AAAA", "error image-path"),
  image("the folder itself", ".", "error image-path"),
  image("the folder above", "../..", "error image-path"),
  image("a name with a script", `"><script>${payload}</script>.png`, "error image-missing"),
  image("a link out of the news", "rathaus.png", "error image-path", { "2025/rathaus.png": { linkTo: "/etc/passwd" } }),
  image("a link to what has no end", "rathaus.png", "error image-path", {
    "2025/rathaus.png": { linkTo: "/dev/zero" },
  }),
  image("a link to itself", "rathaus.png", "error image-missing", { "2025/rathaus.png": { linkTo: "rathaus.png" } }),
  image("a drawing with a script", "rathaus.svg", "error image-format", { "2025/rathaus.svg": drawing }),
  image("a drawing in disguise", "rathaus.png", "error image-format", { "2025/rathaus.png": drawing }),
  image("a picture that is larger than it says", "rathaus.png", "error image-format", {
    "2025/rathaus.png": Buffer.concat([dot.subarray(0, 16), Buffer.from([0, 1, 0, 0, 0, 1, 0, 0]), dot.subarray(24)]),
  }),
  image(
    "a script in its texts",
    "rathaus.png",
    "harmless",
    { "2025/rathaus.png": dot },
    `Rathaus "><script>${payload}</script>`,
  ),
];
