import { ContentSecurity } from "../../_includes/content-security.tsx";
import { referrerPolicy } from "../archive/referrer-policy.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { hostingOf } from "../documents/hosting/hosting.ts";
import { needsNoMovedPages } from "../documents/hosting/redirects-file.ts";
import { absolute } from "../documents/json-ld.ts";
import { htmlRoute } from "../documents/route.ts";

interface MovedProps {
  readonly frame: SiteFrame;
  readonly to: string;
}

/** What stands at an earlier address, for hosts that know no redirects, or not as many. */
export default htmlRoute<MovedProps>({
  pages: (site) => {
    const hosting = hostingOf(site);
    if (needsNoMovedPages(site.config.hosting ?? [], hosting)) return [];
    return hosting.moves.map(({ from, to }) => ({ url: from, props: { frame: site.frame, to } }));
  },
  render: ({ frame, to }) => (
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <ContentSecurity />
        <meta name="referrer" content={referrerPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Neue Adresse – ${frame.name}`}</title>
        <meta name="robots" content="noindex" />
        <meta http-equiv="refresh" content={`0; url=${frame.pathPrefix}${to.slice(1)}`} />
        <link rel="canonical" href={absolute(frame, to)} />
      </head>
      <body>
        <h1>Dieser Bericht hat eine neue Adresse</h1>
        <p>
          <a href={`${frame.pathPrefix}${to.slice(1)}`}>Weiter zum Bericht</a>
        </p>
        <p>
          <a href={`mailto:${frame.accessibilityEmail}?subject=Barriere%20melden`}>Barriere melden</a>
        </p>
      </body>
    </html>
  ),
});
