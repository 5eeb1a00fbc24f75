/** What only the preview says of an entry, over its headline: "Entwurf". */
export function Marks({ marks }: { readonly marks: readonly string[] }) {
  return (
    <p class="marks">
      {marks.map((mark) => (
        <strong>{mark}</strong>
      ))}
    </p>
  );
}
