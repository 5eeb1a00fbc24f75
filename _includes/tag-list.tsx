import { Link } from "./link.tsx";

interface TagGroup {
  readonly label: string;
  readonly tags: readonly { readonly name: string; readonly address: string }[];
}

/** What a report is about: Orte, Länder, Themen, Organisationen. */
export function TagList({ groups }: { readonly groups: readonly TagGroup[] }) {
  return (
    <dl class="tag-list">
      {groups
        .filter((group) => group.tags.length > 0)
        .map((group) => (
          <div class="tag-list__group">
            <dt>{group.label}</dt>
            {group.tags.map((tag) => (
              <dd>
                <Link to={tag.address}>{tag.name}</Link>
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
