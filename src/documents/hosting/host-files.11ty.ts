import type { HostName } from "../../content/hosting-config.ts";
import { documentRoute } from "../route.ts";
import { hostFiles } from "./host-files.ts";
import { type Hosting, hostingOf } from "./hosting.ts";

interface HostFileProps {
  readonly host: HostName | "any";
  readonly url: string;
  readonly hosting: Hosting;
}

/** The files by which the hosts that `site.yaml` names learn of headers, earlier addresses and withdrawn reports. */
export default documentRoute<HostFileProps>({
  pages: (site) => {
    const hosting = hostingOf(site);
    const hosts = site.config.hosting ?? (["any"] as const);
    return hosts.flatMap((host) =>
      Object.keys(hostFiles[host])
        .filter((url) => url !== "/_redirects" || hosting.moves.length > 0)
        .map((url) => ({ url, props: { host, url, hosting } })),
    );
  },
  render: ({ host, url, hosting }) => hostFiles[host][url]?.(hosting) ?? "",
});
