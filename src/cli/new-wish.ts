import { sentence } from "../content/format-problems.ts";
import { addressOf, type NewEntry, newFile, slugFor } from "../content/new-entry.ts";
import type { EntryContext } from "../content/parse-entry.ts";
import type { Problem } from "../content/problem.ts";
import { askKind, askRegions, askSlug, askTitle, askTopics, type Terminal } from "./questions.ts";

/** What has been said of a new report on the command line; lists are empty and texts undefined or "" where nothing was. */
export interface PartialWish extends Omit<NewEntry, "title"> {
  readonly title: string | undefined;
}

/** What still has to be said, in words of the command line; German. */
export function missingParts({ title, region, topics }: PartialWish): readonly string[] {
  return [
    ...(title ? [] : ["die Überschrift"]),
    ...(region.length > 0 ? [] : ["--region"]),
    ...(topics.length > 0 ? [] : ["--topic"]),
  ];
}

/** What the check would say about what is given, with something harmless in place of what is not. */
export function objectionsTo(wish: PartialWish, context: EntryContext): readonly Problem[] {
  const [anyTopic = ""] = context.vocabularies.topics.keys();
  const file = newFile(
    {
      ...wish,
      title: wish.title || "Überschrift",
      region: wish.region.length > 0 ? wish.region : ["bundesweit"],
      topics: wish.topics.length > 0 ? wish.topics : [anyTopic],
    },
    context,
  );
  return file.ok ? [] : file.problems;
}

/**
 * Asks for what is missing, and for nothing when title, regions and topics are given.
 * @param ownerOf says to which file an address belongs already
 * @throws Cancelled when somebody does not want to answer
 */
export async function completeWish(
  wish: PartialWish,
  context: EntryContext,
  ownerOf: (address: string) => string | undefined,
  terminal: Terminal = {},
): Promise<NewEntry> {
  const { date } = wish;
  const nothing: PartialWish = { title: undefined, date, region: [], topics: [] };
  const objection = (part: Partial<PartialWish>): string | undefined =>
    objectionsTo({ ...nothing, ...part }, context)
      .map(sentence)
      .join(" ") || undefined;
  const { title: given } = wish;
  const title = given || (await askTitle(terminal, (value) => objection({ title: value })));
  const region =
    wish.region.length > 0 ? wish.region : await askRegions(terminal, context, (name) => objection({ region: [name] }));
  const topics = wish.topics.length > 0 ? wish.topics : await askTopics(terminal, context);
  const complete = { ...wish, title, region, topics };
  if (missingParts(wish).length === 0) return complete;
  const kind = wish.kind ?? (await askKind(terminal));
  const slug =
    wish.slug ??
    (await askSlug(terminal, slugFor(complete, context), (name) => {
      const wrong = objection({ slug: name });
      const owner = wrong ? undefined : ownerOf(addressOf(date, name));
      return owner ? `Diese Adresse gehört schon zu ${owner}.` : wrong;
    }));
  return { ...complete, kind, slug };
}
