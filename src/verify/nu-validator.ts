import { runFromNpm } from "./npx.ts";

/** The Nu Html Checker of the W3C; it needs Java. https://github.com/validator/validator */
const source = "vnu-jar@26.9.27";

/** Has all HTML files below a directory checked; returns whether none has errors, and what there is to say. German. */
export async function checkWithNu(directory: string): Promise<{ readonly ok: boolean; readonly text: string }> {
  const { code, stderr, stdout } = await runFromNpm(source, "vnu", ["--errors-only", "--skip-non-html", directory]);
  if (code === 0) return { ok: true, text: "W3C-Validator (vnu): kein Fehler." };
  const said = `${stdout}${stderr}`.trim();
  return {
    ok: false,
    text: `W3C-Validator (vnu):\n${said || "Das Programm ließ sich nicht starten; es braucht Java."}`,
  };
}
