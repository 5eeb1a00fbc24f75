import { renderToString } from "preact-render-to-string";
import { summary } from "../../content/format-problems.ts";
import type { Problem } from "../../content/problem.ts";
import type { Outcome } from "./outcome.ts";
import { faultWords } from "./words.ts";

/** Something that keeps the preview from showing the site. */
type Trouble = Exclude<Outcome, { readonly kind: "made" }>;

/** The page stands alone: the style sheet of the site may be what is wrong. */
const style = `
:root { color-scheme: light dark; --text: #171a2b; --muted: #4d5263; --back: #fff; --box: #f4f5f8; --line: #c9cdd8; --red: #b3161f; --amber: #8a4b00; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f1f5; --muted: #b4b9c8; --back: #14161f; --box: #1f222e; --line: #464b5c; --red: #ff9a94; --amber: #ffc46b; }
}
* { box-sizing: border-box; margin: 0; }
body { border-top: 0.375rem solid var(--red); background: var(--back); color: var(--text); font: 1.0625rem/1.5 "Fira Sans", system-ui, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: clamp(1.5rem, 1.2rem + 1.5vw, 2.125rem); line-height: 1.2; }
h2 { margin-top: 2.25rem; font: 600 1rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.hint { margin-top: 0.75rem; max-width: 39rem; color: var(--muted); }
ul { padding: 0; list-style: none; }
li { margin-top: 0.75rem; padding: 0.875rem 1.125rem; border-left: 0.25rem solid var(--red); border-radius: 0.25rem; background: var(--box); }
li.warning { border-color: var(--amber); }
.where { color: var(--muted); font-size: 0.9375rem; }
.severity { color: var(--red); font-weight: 600; }
.warning .severity { color: var(--amber); }
.message { margin-top: 0.25rem; font-size: 1.1875rem; overflow-wrap: anywhere; }
.suggestion { margin-top: 0.25rem; overflow-wrap: anywhere; }
pre { margin-top: 1.5rem; padding: 1rem; overflow-x: auto; border: 0.0625rem solid var(--line); background: var(--box); font: 0.875rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

/** The page that answers at every address of the preview while something is wrong. */
export function troublePage(trouble: Trouble): string {
  const title = trouble.kind === "problems" ? summary(trouble.problems) : "Fehler im Programm";
  const page = (
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Vorschau`}</title>
        {/* Safe: the text above. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {trouble.kind === "problems" ? <Problems problems={trouble.problems} /> : <Fault text={trouble.text} />}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const files = [...new Set(problems.map(({ file }) => file))];
  return (
    <>
      <p class="hint">
        So lässt sich die Website nicht veröffentlichen. Beheben Sie die Fehler und speichern Sie: Dann ist die Vorschau
        von selbst wieder da.
      </p>
      {files.map((file) => (
        <section>
          <h2>{file}</h2>
          <ul>
            {problems
              .filter((problem) => problem.file === file)
              .map((problem) => (
                <ProblemItem problem={problem} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function ProblemItem({
  problem: { line, column, severity, code, message, suggestion },
}: {
  readonly problem: Problem;
}) {
  return (
    <li class={severity}>
      <p class="where">
        <span class="severity">{severity === "error" ? "Fehler" : "Warnung"}</span> in Zeile {line}, Spalte {column} ·{" "}
        <code>{code}</code>
      </p>
      <p class="message">{message}</p>
      {suggestion && <p class="suggestion">{suggestion}</p>}
    </li>
  );
}

function Fault({ text }: { readonly text: string }) {
  return (
    <>
      <p class="hint">{faultWords}</p>
      <pre>{text}</pre>
    </>
  );
}
