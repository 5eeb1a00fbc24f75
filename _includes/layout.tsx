import type { ComponentChildren } from "preact";
import { searchAddress } from "../src/archive/addresses.ts";
import type { SiteFrame } from "../src/content/site-frame.ts";
import { Breadcrumb, type Crumb } from "./breadcrumb.tsx";
import { Footer } from "./footer.tsx";
import { Head, type PageFeed, type PageHead } from "./head.tsx";
import { Header, type Section } from "./header.tsx";
import { SiteContext } from "./site-context.tsx";

export type { Crumb, PageFeed, PageHead, Section };

interface LayoutProps {
  readonly site: SiteFrame;
  readonly page: PageHead;
  readonly crumbs?: readonly Crumb[] | undefined;
  readonly section?: Section | undefined;
  readonly children: ComponentChildren;
}

/** A whole HTML document without its doctype. */
export function Layout({ site, page, crumbs, section, children }: LayoutProps) {
  return (
    <SiteContext.Provider value={site}>
      <html lang="de">
        <Head page={page} />
        <body>
          <a class="skip-link" href="#inhalt">
            Zum Inhalt springen
          </a>
          <Header section={section} hasSearch={page.address !== searchAddress} />
          {crumbs && <Breadcrumb crumbs={crumbs} />}
          <main id="inhalt" class="main frame" tabindex={-1}>
            {children}
          </main>
          <Footer address={page.address} />
        </body>
      </html>
    </SiteContext.Provider>
  );
}
