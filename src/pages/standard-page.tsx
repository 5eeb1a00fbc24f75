import type { ComponentChildren } from "preact";
import { type Crumb, Layout, type PageHead, type Section } from "../../_includes/layout.tsx";
import type { SiteFrame } from "../content/site-frame.ts";
import { breadcrumbList } from "../documents/json-ld.ts";

interface StandardPageProps {
  readonly frame: SiteFrame;
  readonly head: PageHead;
  /** The way from below the start page to this page; the start page is put before it. */
  readonly crumbs: readonly Crumb[];
  readonly section?: Section | undefined;
  readonly children: ComponentChildren;
}

/** A page below the start page: layout, breadcrumb, and the breadcrumb once more for machines. */
export function StandardPage({ frame, head, crumbs, section, children }: StandardPageProps) {
  const way = [{ name: "Startseite", address: "/" }, ...crumbs];
  return (
    <Layout
      site={frame}
      page={{ ...head, jsonLd: [...(head.jsonLd ?? []), breadcrumbList(frame, way)] }}
      crumbs={way}
      section={section}
    >
      {children}
    </Layout>
  );
}
