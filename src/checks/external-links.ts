import { join } from "node:path";
import { dayAfter } from "../content/dates.ts";
import { positionOfText } from "../content/entry-position.ts";
import { type Problem, sortProblems } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import { warningsIn } from "../content/source-file.ts";
import type { CheckOptions } from "./check-content.ts";
import { type Answer, ask, type Visitor } from "./web-answer.ts";

/** A web address and a file that names it. */
export interface ExternalLink {
  readonly url: string;
  readonly file: string;
}

/** The days on which addresses answered, by address. */
export type KnownAnswers = Map<string, { readonly day: string }>;

/** How the addresses are called up. */
export interface LinkCheck extends Visitor {
  /** Today; ISO day. */
  readonly today: string;
  readonly known: KnownAnswers;
  /** Told at the beginning and after each address. */
  readonly progress: (done: number, due: number) => void;
}

/** An address that answered is not called up again for so many days. */
const trustedDays = 7;
/** So many hosts are called up at the same time, each by one request at a time. */
const hostsAtOnce = 8;

/** The addresses of other sites in sources, events and texts, and those of the organisations; once for each file. */
export function externalLinks(
  content: Content,
  { news, data }: Pick<CheckOptions, "news" | "data">,
): readonly ExternalLink[] {
  const { origin } = new URL(content.site.url);
  const ofEntries = content.entries.flatMap(({ file, sources, events, body, withdrawn }) => {
    const inBody = [...body.matchAll(/ href="(https?:[^"]+)"/g)].map(([, url = ""]) => url.replaceAll("&amp;", "&"));
    const urls = withdrawn ? [] : [...sources, ...events].map(({ url }) => url).concat(inBody);
    return [...new Set(urls)].flatMap((url) => (url === undefined ? [] : [{ url, file: join(news, file) }]));
  });
  const organisations = join(data, "organisations.yaml");
  const ofOrganisations = [...content.vocabularies.organisations.values()].flatMap(({ url }) =>
    url === undefined ? [] : [{ url, file: organisations }],
  );
  return [...ofEntries, ...ofOrganisations].filter(({ url }) => URL.canParse(url) && new URL(url).origin !== origin);
}

/**
 * Calls up each address that has not answered in the last days, and says which are dead; when it is ended early, which of
 * those called up until then.
 */
export async function unreachableLinks(links: readonly ExternalLink[], check: LinkCheck): Promise<readonly Problem[]> {
  const { known, today, progress, ending } = check;
  const isTrusted = (url: string): boolean => (known.get(url)?.day ?? "") > dayAfter(today, -trustedDays);
  const urls = [...new Set(links.map(({ url }) => url))];
  const due = urls.filter((url) => !isTrusted(url));
  for (const url of known.keys()) if (!urls.includes(url)) known.delete(url);

  const dead = new Map<string, string>();
  let done = 0;
  progress(done, due.length);
  const waiting = byHost(due);
  const visitHosts = async (): Promise<void> => {
    for (let ofHost = waiting.pop(); ofHost; ofHost = waiting.pop()) {
      for await (const [url, answer] of askInTurn(ofHost, check)) {
        if (ending.aborted) return;
        if (answer.isDead) dead.set(url, answer.reason);
        else known.set(url, { day: today });
        done += 1;
        progress(done, due.length);
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, visitHosts));

  return sortProblems(
    links.flatMap(({ url, file }) => {
      const reason = dead.get(url);
      if (reason === undefined) return [];
      const position = positionOfText(file, url);
      const suggestion = "Suchen Sie die neue Adresse der Seite oder löschen Sie den Link.";
      return [warningsIn(file)("link-unreachable", position, `${url} ${reason}.`, suggestion)];
    }),
  );
}

function byHost(urls: readonly string[]): (readonly string[])[] {
  const hosts = new Map<string, string[]>();
  for (const url of urls) {
    const { host } = new URL(url);
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return [...hosts.values()];
}

async function* askInTurn(urls: readonly string[], visitor: Visitor): AsyncGenerator<readonly [string, Answer]> {
  for (const url of urls) yield [url, await ask(url, visitor)];
}
