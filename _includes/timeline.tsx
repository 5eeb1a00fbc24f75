import { longDate } from "../src/content/date-words.ts";
import { Link } from "./link.tsx";

interface TimelineItem {
  readonly address: string;
  /** ISO day. */
  readonly day: string;
  readonly title: string;
  readonly current?: boolean | undefined;
}

/** A chain of reports on one matter, the newest last. */
export function Timeline({ label, items }: { readonly label: string; readonly items: readonly TimelineItem[] }) {
  return (
    <nav class="timeline" aria-label={label}>
      <ol>
        {items.map((item) => (
          <li class={item.current ? "timeline__item--current" : undefined}>
            <time datetime={item.day}>{longDate(item.day)}</time>
            {item.current ? (
              <span aria-current="page">
                <span class="visually-hidden">Dieser Bericht: </span>
                {item.title}
              </span>
            ) : (
              <Link to={item.address}>{item.title}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
