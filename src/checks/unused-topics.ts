import { join } from "node:path";
import { dayAfter, dayOf } from "../content/dates.ts";
import { positionOfText } from "../content/entry-position.ts";
import { warningsIn } from "../content/source-file.ts";
import { brokenReports } from "./broken-reports.ts";
import type { ContentCheck } from "./check-content.ts";

/** After so many days without a report a topic is out of use. */
const twoYears = 730;
/** With fewer reports for each topic it is no wonder that some have none. */
const reportsPerTopic = 3;

/**
 * Topics of the vocabulary without a report of the last two years, as soon as the archive is older than that and reports are
 * many. Counted from the newest report: where nothing is written any more, the topics are not to blame.
 */
export const unusedTopics: ContentCheck = (content, { news, data, now }) => {
  const { entries, vocabularies } = content;
  const today = dayOf(now);
  const present = entries.filter(({ day, draft, withdrawn }) => day <= today && !draft && withdrawn === undefined);
  const days = present.map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const since = dayAfter(last, -twoYears);
  if (first >= since) return [];
  const recent = present.filter(({ day }) => day >= since);
  if (recent.length < reportsPerTopic * vocabularies.topics.size) return [];
  const used = new Set(recent.flatMap(({ topics }) => topics.map(({ key }) => key)));
  const broken = brokenReports(news, content);
  const file = join(data, "topics.yaml");
  return [...vocabularies.topics.values()].flatMap(({ key, label }) =>
    used.has(key) || broken.mayName(key)
      ? []
      : [
          warningsIn(file)(
            "topic-unused",
            positionOfText(file, `key: ${key}`),
            `Zum Thema „${label}" gibt es seit dem ${since} keinen Bericht.`,
            "Prüfen Sie, ob es noch gebraucht wird oder ob Berichte unter einem anderen Thema stehen.",
          ),
        ],
  );
};
