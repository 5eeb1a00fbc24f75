import { longDate } from "../src/content/date-words.ts";
import type { Source } from "../src/content/entry.ts";
import { ExternalLink } from "./external-link.tsx";

/** Where a report comes from. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul class="source-list">
      {sources.map((source) => (
        <li>
          <SourceName {...source} />
          {source.date && (
            <>
              {", "}
              <time datetime={source.date}>{longDate(source.date)}</time>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function SourceName({ publisher, title, url }: Source) {
  const name = title ? `${publisher}: ${title}` : publisher;
  return url ? <ExternalLink url={url}>{name}</ExternalLink> : name;
}
