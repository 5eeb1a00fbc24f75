interface FieldTableProps {
  readonly caption: string;
  readonly fields: readonly { readonly name: string; readonly description: string }[];
}

/** What the fields of a document mean. */
export function FieldTable({ caption, fields }: FieldTableProps) {
  return (
    <section class="table-wrap" tabindex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Feld</th>
            <th scope="col">Bedeutung</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, description }) => (
            <tr>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
