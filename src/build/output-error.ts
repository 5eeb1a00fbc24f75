/** The output directory or the cache cannot take the site, for reasons outside this program; the message is German. */
export class OutputError extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "Der Datenträger ist voll. Schaffen Sie Platz und starten Sie den Befehl noch einmal.",
  EDQUOT: "Der zugeteilte Speicherplatz ist aufgebraucht. Schaffen Sie Platz und starten Sie den Befehl noch einmal.",
  EEXIST: "Auf dem Weg dorthin steht eine Datei, wo ein Ordner sein soll.", // what making a folder says
  ENOTDIR: "Auf dem Weg dorthin steht eine Datei, wo ein Ordner sein soll.",
  EROFS: "Der Datenträger ist schreibgeschützt.",
  EACCES: "Es fehlt die Berechtigung zum Schreiben.",
  EPERM: "Es fehlt die Berechtigung zum Schreiben.",
};

/** Given what went wrong while files were written, returns it as an error for people, or as it is if it is a defect of ours. */
export function asOutputError(error: unknown): unknown {
  for (let reason = error; reason instanceof Error; reason = causeOf(reason)) {
    const { code, path } = reason as NodeJS.ErrnoException;
    // Pagefind tells what went wrong in its words only.
    const name = code ?? (/No space left on device/.test(reason.message) ? "ENOSPC" : "");
    const known = reasons[name];
    if (known === undefined) continue;
    const where = path === undefined ? "" : `„${path}": `;
    return new OutputError(`${where}${known} Die veröffentlichten Dateien sind, wie sie waren.`, { cause: error });
  }
  return error;
}

/** Eleventy has a name of its own for what an error comes from. */
function causeOf({ cause, originalError }: Error & { readonly originalError?: unknown }): unknown {
  return cause ?? originalError;
}
