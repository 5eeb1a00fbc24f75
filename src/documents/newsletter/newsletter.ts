import type { Site } from "../../archive/site.ts";
import type { SiteFrame } from "../../content/site-frame.ts";
import type { Page } from "../route.ts";
import { type WeekDigest, weekDigestOf } from "./week-digest.ts";

/** What operators hand to the tool with which they send newsletters: a week, and who answers for it. */
export interface Newsletter {
  readonly frame: SiteFrame;
  /** With the address that § 5 DDG asks for. */
  readonly sender: {
    readonly name: string;
    readonly street: string;
    readonly postcode: string;
    readonly city: string;
    readonly email: string;
  };
  readonly digest: WeekDigest;
}

/** Given the address of a week's newsletter, lists one for every week that has reports. */
export function newsletters(addressOf: (week: string) => string): (site: Site) => readonly Page<Newsletter>[] {
  return ({ frame, config: { publisher }, archive }) => {
    const { name, street, postcode, city, email } = publisher;
    const sender = { name, street, postcode, city, email };
    return archive.weeks.map((week) => ({
      url: addressOf(week.subject),
      props: { frame, sender, digest: weekDigestOf(week) },
    }));
  };
}
