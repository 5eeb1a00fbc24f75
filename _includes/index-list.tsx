import { Heading } from "./heading.tsx";
import { Link } from "./link.tsx";

interface IndexItem {
  readonly name: string;
  readonly address: string;
  readonly detail?: string | undefined;
}

interface IndexGroup {
  /** What the address of this group ends with, after "#". */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly items: readonly IndexItem[];
}

interface IndexListProps {
  readonly groups: readonly IndexGroup[];
  readonly level?: 2 | 3 | undefined;
}

/** Details up to this length ("3 Berichte") fit beside names in narrow columns. */
const longestCount = 15;

/** Details up to this length ("28. April bis 4. Mai") stand beside the name in wider columns, longer ones below it. */
const longestNote = 40;

/** Everything of one sort: places by Land, topics, organisations. */
export function IndexList({ groups, level = 2 }: IndexListProps) {
  return (
    <div class="index-list">
      {groups.map((group) => (
        <section class={group.name ? "index-list__group index-list__group--named" : "index-list__group"}>
          {group.name && (
            <Heading level={level} id={group.id} class="index-list__name">
              {group.address ? <Link to={group.address}>{group.name}</Link> : group.name}
            </Heading>
          )}
          <IndexItems items={group.items} />
        </section>
      ))}
    </div>
  );
}

function IndexItems({ items }: { readonly items: readonly IndexItem[] }) {
  const longest = Math.max(...items.map(({ detail = "" }) => detail.length));
  const isDetailed = longest > longestNote;
  const width = isDetailed ? " index-list__items--detailed" : longest > longestCount ? " index-list__items--wide" : "";
  const Detail = isDetailed ? "p" : "span";
  return (
    <ul class={`index-list__items${width}`}>
      {items.map(({ name, address, detail }) => (
        <li>
          <Link to={address}>{name}</Link> {detail && <Detail class="index-list__detail">{detail}</Detail>}
        </li>
      ))}
    </ul>
  );
}
