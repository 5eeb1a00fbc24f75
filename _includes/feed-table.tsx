import { atomFeedAddress } from "../src/archive/addresses.ts";
import { Link } from "./link.tsx";
import { useAbsoluteAddress } from "./site-context.tsx";

/** A list that has a feed, by its address and what it is called here. */
interface FeedRow {
  readonly name: string;
  readonly address: string;
}

interface FeedTableProps {
  readonly caption: string;
  readonly groups: readonly { readonly name?: string; readonly feeds: readonly FeedRow[] }[];
}

/** Feeds and their addresses, written out for copying. */
export function FeedTable({ caption, groups }: FeedTableProps) {
  const absolute = useAbsoluteAddress();
  return (
    <table class="feed-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Feed</th>
          <th scope="col">Adresse</th>
        </tr>
      </thead>
      {groups.map(({ name, feeds }) => (
        <tbody>
          {name && (
            <tr>
              <th colspan={2} scope="rowgroup" class="feed-table__group">
                {name}
              </th>
            </tr>
          )}
          {feeds.map((feed) => (
            <tr>
              <th scope="row">{feed.name}</th>
              <td>
                <Link to={atomFeedAddress(feed.address)}>
                  <Breakable address={absolute(atomFeedAddress(feed.address))} />
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** An address that may break after its slashes, so that on phones it stays readable. */
function Breakable({ address }: { readonly address: string }) {
  return (
    <>
      {address.split(/(?<=\/)(?=[^/])/).map((part, index) => (
        <>
          {index > 0 && <wbr />}
          {part}
        </>
      ))}
    </>
  );
}
