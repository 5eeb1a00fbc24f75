import type { SoftwareNotice } from "../archive/site.ts";

/** The texts of the licences of some software as one file; the licences ask for being handed on. */
export function licenceFile(notices: readonly SoftwareNotice[]): string {
  return notices.map(({ name, version, text }) => `${name} ${version}\n\n${text}\n`).join("\n---\n\n");
}
