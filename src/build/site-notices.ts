import type { SoftwareNotice } from "../archive/site.ts";
import { noticeOfPackage, noticesOf } from "./package-notices.ts";

/**
 * The software of others that readers get with the site: what script and style sheet are made of, the code of the search,
 * and the typeface. What only takes part in a build is not handed on.
 * @param files what went into script and style sheet
 */
export function siteNotices(files: readonly string[]): readonly SoftwareNotice[] {
  return [
    ...noticesOf([...files, "node_modules/pagefind/lib"]),
    // The package of the files names no holder; this one has the notice of the font itself.
    {
      ...noticeOfPackage("node_modules/@fontsource/fira-sans"),
      ...fontNotice(noticeOfPackage("node_modules/@expo-google-fonts/fira-sans", /^license_font$/i)),
    },
  ];
}

function fontNotice({ holder, text }: SoftwareNotice): Pick<SoftwareNotice, "holder" | "text"> {
  return { holder, text };
}
