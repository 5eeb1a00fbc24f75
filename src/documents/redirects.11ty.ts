import type { SiteFrame } from "../content/site-frame.ts";
import { documentRoute } from "./route.ts";

interface RedirectsProps {
  readonly frame: SiteFrame;
  readonly moves: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Earlier addresses for hosts that read a file `_redirects`. Cloudflare Pages answers with 301; Netlify and GitLab Pages
 * prefer the page that stands there, which leads on as well.
 * https://developers.cloudflare.com/pages/configuration/redirects/, https://docs.gitlab.com/user/project/pages/redirects/
 */
export default documentRoute<RedirectsProps>({
  pages: ({ frame, archive }) => {
    const moves = [...archive.entries, ...archive.withdrawn].flatMap(({ aliases, address }) =>
      aliases.map((from) => ({ from, to: address })),
    );
    return moves.length === 0 ? [] : [{ url: "/_redirects", props: { frame, moves } }];
  },
  render: ({ frame: { pathPrefix }, moves }) => {
    const whole = (address: string): string => pathPrefix + address.slice(1);
    return `${moves.map(({ from, to }) => `${whole(from)} ${whole(to)} 301`).join("\n")}\n`;
  },
});
