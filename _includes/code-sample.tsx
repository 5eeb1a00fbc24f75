/** A piece of program text that scrolls sideways on its own, reachable by keyboard. */
export function CodeSample({ label, code }: { readonly label: string; readonly code: string }) {
  return (
    <section class="table-wrap code-samples" tabindex={0} aria-label={label}>
      <pre class="code-sample">
        <code>{code}</code>
      </pre>
    </section>
  );
}
