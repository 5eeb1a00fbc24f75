/** The present as commands take it where `--now` says nothing else: ISO instant, from the clock of the machine. */
export function clock(): string {
  return new Date().toISOString();
}
