import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { About } from "../../_includes/texts/about.tsx";
import type { SiteConfig } from "../../src/content/site-config.ts";
import { reference } from "../builders/reference.ts";

const textOf = (site: SiteConfig): string => renderToString(h(About, { site, software: [] }));

describe("what the archive says about itself", () => {
  it("names where the source code of the site lies, where that is known", () => {
    const { sourceCode: _, ...silent } = reference.site;
    const sourceCode = "https://gitlab.opencode.de/gruppe/projekt";
    expect(textOf({ ...silent, sourceCode })).toMatch(
      new RegExp(`Ortsmarke, freie Software, EUPL-1.2<br/?><a class="external" href="${sourceCode}"[^>]*>Quelltext<`),
    );
    expect(textOf(silent)).not.toContain("Quelltext");
  });
});
