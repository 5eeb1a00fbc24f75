import { Parser } from "htmlparser2";

/**
 * What browsers do with an address: load it by themselves, before anybody has asked for it; load it or another one, as suits
 * the screen; or nothing until somebody follows it.
 */
type Use = "loaded" | "choice" | "followed";

/** An address in a page, as it is written there, with what it is for. */
export interface Reference {
  readonly address: string;
  readonly use: Use;
}

/** What a page says of itself and of others. */
export interface PageReferences {
  /** What a "#" can lead to. */
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Reference[];
  /** The values of `lang` and `hreflang`. */
  readonly languages: readonly string[];
}

/** Relations of `<link>` whose file browsers load by themselves. */
const loadedRelations = /\b(stylesheet|preload|modulepreload|icon|manifest)\b/;

type Attributes = Readonly<Record<string, string>>;

/** Reads what the page refers to. Addresses in texts, such as that of JSON-LD, do not count. */
export function readReferences(html: string): PageReferences {
  const ids = new Set<string>();
  const references: Reference[] = [];
  const languages: string[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      const { id, lang, hreflang } = attributes;
      if (id !== undefined) ids.add(id);
      for (const language of [lang, hreflang]) if (language !== undefined) languages.push(language);
      references.push(...referencesOf(tag, attributes));
    },
  });
  parser.end(html);
  return { ids, references, languages };
}

function referencesOf(tag: string, attributes: Attributes): readonly Reference[] {
  const { href, src, srcset, poster, action, content = "", rel = "" } = attributes;
  const isLoaded = tag === "use" || (tag === "link" && loadedRelations.test(rel));
  const found: Readonly<Record<Use, readonly (string | undefined)[]>> = {
    loaded: [src, poster, isLoaded ? href : undefined],
    choice: inSet(srcset),
    followed: [action, isLoaded ? undefined : href, tag === "meta" ? inMeta(attributes, content) : undefined],
  };
  return uses.flatMap((use) => found[use].flatMap((address) => (address === undefined ? [] : [{ address, use }])));
}

const uses: readonly Use[] = ["loaded", "choice", "followed"];

/** `a-480.avif 480w, a-960.avif 960w` names two. */
function inSet(srcset: string | undefined): readonly string[] {
  return (srcset?.split(",") ?? []).flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}

/** The page to which a small page leads on, and the picture that messengers show beside a link. */
function inMeta({ "http-equiv": equivalent, property }: Attributes, content: string): string | undefined {
  if (equivalent?.toLowerCase() === "refresh") return /url=(.*)$/i.exec(content)?.[1];
  return property === "og:image" ? content : undefined;
}
