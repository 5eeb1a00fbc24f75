/** The output directory or the cache cannot take the site, for reasons outside this program; the message is German. */
export class OutputError extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "Der Datenträger ist voll. Schaffen Sie Platz und starten Sie den Befehl noch einmal.",
  EDQUOT: "Der zugeteilte Speicherplatz ist aufgebraucht. Schaffen Sie Platz und starten Sie den Befehl noch einmal.",
  ENOTDIR: "Auf dem Weg dorthin steht eine Datei, wo ein Ordner sein soll.",
  EROFS: "Der Datenträger ist schreibgeschützt.",
  EACCES: "Es fehlt die Berechtigung zum Schreiben.",
  EPERM: "Es fehlt die Berechtigung zum Schreiben.",
};

/** Given what went wrong while files were written, returns it as an error for people, or as it is if it is a defect of ours. */
export function asOutputError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, path } = error as NodeJS.ErrnoException;
  // Pagefind tells what went wrong in its words only.
  const name = code ?? (/No space left on device/.test(error.message) ? "ENOSPC" : "");
  const reason = reasons[name];
  if (reason === undefined) return error;
  return new OutputError(
    `${path === undefined ? "" : `„${path}": `}${reason} Die veröffentlichten Dateien sind, wie sie waren.`,
  );
}
