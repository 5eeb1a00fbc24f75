import type { ComponentChildren, VNode } from "preact";
import { PageIntro } from "../../_includes/page-intro.tsx";
import type { SiteConfig } from "../content/site-config.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { htmlRoute, type Template } from "../documents/route.ts";
import { StandardPage } from "./standard-page.tsx";

interface TextHead {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** Whether the same lies beside this page as JSON. */
  readonly hasJson?: boolean;
}

interface TextPageProps {
  readonly frame: SiteFrame;
  readonly head: TextHead;
  readonly children: ComponentChildren;
}

/** A page that is all text. */
export function TextPage({ frame, head, children }: TextPageProps) {
  const { title, address } = head;
  return (
    <StandardPage frame={frame} head={head} crumbs={[{ name: title, address }]}>
      <div class="text-page">
        <PageIntro title={title} />
        <div class="prose">{children}</div>
      </div>
    </StandardPage>
  );
}

interface TextProps {
  readonly frame: SiteFrame;
  readonly config: SiteConfig;
}

interface TextOfSite extends TextHead {
  readonly text: (props: { readonly site: SiteConfig }) => VNode;
}

/** A page of text that the operator's `site.yaml` fills: Impressum, Datenschutz and the like. */
export function textRoute({ text: Text, ...head }: TextOfSite): Template {
  return htmlRoute<TextProps>({
    pages: ({ frame, config }) => [{ url: head.address, props: { frame, config } }],
    render: ({ frame, config }) => (
      <TextPage frame={frame} head={head}>
        <Text site={config} />
      </TextPage>
    ),
  });
}
