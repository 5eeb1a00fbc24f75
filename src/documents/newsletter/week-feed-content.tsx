import { longDate } from "../../content/date-words.ts";
import type { SiteFrame } from "../../content/site-frame.ts";
import { absolute } from "../json-ld.ts";
import { leftOut, type WeekDigest } from "./week-digest.ts";

interface WeekFeedContentProps {
  readonly frame: SiteFrame;
  readonly digest: WeekDigest;
}

/** A week as feed readers show it: plain HTML, links written out. */
export function WeekFeedContent({ frame, digest }: WeekFeedContentProps) {
  return (
    <>
      {digest.sections.map(({ name, reports }) => (
        <>
          <h2>{name}</h2>
          <ul>
            {reports.map(({ address, day, kicker, title, teaser }) => (
              <li>
                <a href={absolute(frame, address)}>
                  {kicker}: {title}
                </a>{" "}
                ({longDate(day)})
                {teaser !== undefined && (
                  <>
                    <br />
                    {teaser}
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      ))}
      {leftOut(digest) > 0 && (
        <p>
          <a href={absolute(frame, digest.address)}>Alle Berichte dieser Woche</a>
        </p>
      )}
    </>
  );
}
