import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Contestant } from "./contestant.ts";
import { buildCommand, copyProject, edit, writeFiles } from "./project-copy.ts";
import { now } from "./realistic-archive.ts";

const footerTag = /<footer class="footer"(?: data-mark="\w*")?>/;

/** This product, through its command line. */
export const ortsmarke: Contestant = {
  name: "Ortsmarke",
  key: "ortsmarke",
  installed: () => ({ version: `Node.js ${process.versions.node}` }),
  prepare: (directory, archive) => {
    const copy = copyProject(directory, archive);
    return {
      out: copy.out,
      disposable: [copy.out, copy.cache],
      build: [buildCommand(copy, now)],
      add: (entry) => writeFiles(copy.news, [entry]),
      remove: ({ path }) => rmSync(join(copy.news, path)),
      markFooter: (mark) => markFooter(copy.directory, mark),
    };
  },
};

/** Touches the component that stands at the end of every page of a copy. */
export function markFooter(directory: string, mark: string): void {
  edit(join(directory, "_includes/footer.tsx"), footerTag, `<footer class="footer"${mark && ` data-mark="${mark}"`}>`);
}
