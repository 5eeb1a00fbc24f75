import type { Command } from "./command.ts";
import type { GeneratedFile } from "./generated-archive.ts";

/** A way to make the site: this product, or what one would otherwise take. */
export interface Contestant {
  readonly name: string;
  /** How it is called on the command line. */
  readonly key: string;
  /** Version of its parts; or why it cannot be measured here. */
  readonly installed: () => { readonly version: string } | { readonly missing: string };
  /** Sets up a project with the archive in an empty directory. */
  readonly prepare: (directory: string, archive: readonly GeneratedFile[]) => Project;
}

/** A project on which a contestant can be measured. */
export interface Project {
  /** The site. */
  readonly out: string;
  /** What is removed before a clean build: the site and all that is kept from one build to the next. */
  readonly disposable: readonly string[];
  /** What an operator calls after every edit. */
  readonly build: readonly Command[];
  readonly add: (entry: GeneratedFile) => void;
  readonly remove: (entry: GeneratedFile) => void;
  /** Makes the template of the footer that stands on every page show the mark, or none when it is empty. */
  readonly markFooter: (mark: string) => void;
}
