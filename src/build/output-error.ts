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

const asBefore = "Die veröffentlichten Dateien sind, wie sie waren.";

/**
 * Given what went wrong while files were written, returns it as an error for people, or as it is if it is a defect of ours.
 * @param state what has become of the output directory; German
 */
export function asOutputError(error: unknown, state = asBefore): unknown {
  if (error instanceof OutputError) return error; // it has said so itself
  const { reason, place } = knownReason(error);
  return reason === undefined ? error : new OutputError(`${place}${reason} ${state}`, { cause: error });
}

/**
 * Given what has stopped the replacing of files, returns it as an error for people: how much is new, and what to do. It may be
 * what the system has a name for and we have not.
 */
export function stoppedError(error: unknown, done: number, all: number): OutputError {
  const { reason, place } = knownReason(error);
  const words = reason ?? `Das Betriebssystem meldet: ${error instanceof Error ? error.message : error}.`;
  const count = new Intl.NumberFormat("de").format;
  const state = `Schon neu sind ${count(done)} von ${count(all)} Dateien, die sich ändern; die übrigen sind noch wie zuvor. Beheben Sie die Ursache und bauen Sie noch einmal, dann kommt der Rest dazu.`;
  return new OutputError(`${place}${words} ${done === 0 ? asBefore : state}`, { cause: error });
}

function knownReason(error: unknown): { readonly reason?: string; readonly place: string } {
  for (let cause = error; cause instanceof Error; cause = causeOf(cause)) {
    // Of a rename it is the second path that lies in the output.
    const { code, path, dest = path } = cause as NodeJS.ErrnoException & { readonly dest?: string };
    // Pagefind tells what went wrong in its words only.
    const name = code ?? (/No space left on device/.test(cause.message) ? "ENOSPC" : "");
    const reason = reasons[name];
    if (reason !== undefined) return { reason, place: dest === undefined ? "" : `„${dest}": ` };
  }
  return { place: "" };
}

/** Eleventy has a name of its own for what an error comes from. */
function causeOf({ cause, originalError }: Error & { readonly originalError?: unknown }): unknown {
  return cause ?? originalError;
}
