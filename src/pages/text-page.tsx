import type { VNode } from "preact";
import { PageIntro } from "../../_includes/page-intro.tsx";
import type { SiteConfig } from "../content/site-config.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { htmlRoute, type Template } from "../documents/route.ts";
import { StandardPage } from "./standard-page.tsx";

interface TextProps {
  readonly frame: SiteFrame;
  readonly config: SiteConfig;
}

interface TextPage {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** Whether the same lies beside this page as JSON. */
  readonly hasJson?: boolean;
  readonly text: (props: { readonly site: SiteConfig }) => VNode;
}

/** A page of text that the operator's `site.yaml` fills: Impressum, Datenschutz and the like. */
export function textRoute({ address, title, description, hasJson, text: Text }: TextPage): Template {
  return htmlRoute<TextProps>({
    pages: ({ frame, config }) => [{ url: address, props: { frame, config } }],
    render: ({ frame, config }) => (
      <StandardPage frame={frame} head={{ address, title, description, hasJson }} crumbs={[{ name: title, address }]}>
        <div class="text-page">
          <PageIntro title={title} />
          <div class="prose">
            <Text site={config} />
          </div>
        </div>
      </StandardPage>
    ),
  });
}
