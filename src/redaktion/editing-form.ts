import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { EditingForm } from "../archive/site.ts";
import type { Reference } from "../content/read-content.ts";
import { cmsConfig } from "./config.ts";
import { FormPage } from "./form-page.tsx";
import { regionList } from "./regions.ts";

/** The program behind the form. */
export interface FormProgram {
  /** Path of the module that the page loads, seen from the page. */
  readonly script: string;
  /** To be copied. */
  readonly files: EditingForm["files"];
}

/** The form at `/redaktion/`; undefined unless `site.yaml` asks for one, and then `program` is not called either. */
export async function createEditingForm(
  { site, vocabularies, gazetteer }: Reference,
  program: () => Promise<FormProgram>,
): Promise<EditingForm | undefined> {
  const form = site.redaktion;
  if (!form) return undefined;
  const { script, files } = await program();
  const page = renderToString(h(FormPage, { siteName: site.name, form, script }));
  return {
    html: `<!doctype html>\n${page}\n`,
    config: JSON.stringify(cmsConfig({ siteName: site.name, form, vocabularies })),
    regions: JSON.stringify(regionList(gazetteer)),
    files,
  };
}
