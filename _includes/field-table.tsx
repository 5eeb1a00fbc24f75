interface FieldTableProps {
  readonly caption: string;
  readonly fields: readonly { readonly name: string; readonly description: string }[];
}

/** What the fields of a document mean: long, and therefore folded until somebody asks for it. */
export function FieldTable({ caption, fields }: FieldTableProps) {
  return (
    <details class="field-table">
      <summary>{caption}</summary>
      <section class="table-wrap" tabindex={0} aria-label={caption}>
        <table>
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
    </details>
  );
}
