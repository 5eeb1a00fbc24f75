import { join } from "node:path";
import { positionInYaml } from "../content/entry-position.ts";
import type { HostName } from "../content/hosting-config.ts";
import { pathPrefixOf } from "../content/site-address.ts";
import { warningsIn } from "../content/source-file.ts";
import type { ContentCheck } from "./check-content.ts";

/** Hosts that publish a folder at "/", whatever the path of the site, and read their files in it and not below. */
const publishingAtRoot: Partial<Record<HostName, string>> = {
  netlify: "Netlify",
  "cloudflare-pages": "Cloudflare Pages",
};

/** That the host has to get the site in another form than `dist/` has, because the site has a path. */
export const hostPath: ContentCheck = ({ site: { url, hosting = [] } }, { data }) => {
  const path = pathPrefixOf(url);
  if (path === "/") return [];
  const file = join(data, "site.yaml");
  return hosting.flatMap((host) => {
    const name = publishingAtRoot[host];
    if (name === undefined) return [];
    return warningsIn(file)(
      "host-path",
      positionInYaml(file, ["hosting"]),
      `${name} veröffentlicht dist/ ohne den Pfad ${path}, den die Adresse unter „url“ hat; Links und Weiterleitungen führen dann ins Leere.`,
      `Veröffentlichen Sie statt dist/ einen Ordner, in dem der Inhalt von dist/ unter ${path.slice(1)} liegt. In diesen Ordner selbst gehören _headers, _redirects und eine Kopie von 404.html. Oder nennen Sie unter „url“ eine Adresse ohne Pfad.`,
    );
  });
};
