import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { EditingForm } from "../archive/site.ts";
import type { Reference } from "../content/read-content.ts";
import { cmsConfig } from "./config.ts";
import { FormPage, policyOf } from "./form-page.tsx";
import { formKnowledge } from "./knowledge.ts";

/** The program behind the form. */
export interface FormProgram {
  /** Path of the module that the page loads, seen from the page. */
  readonly script: string;
  /** To be copied. */
  readonly files: EditingForm["files"];
}

/** The form at `/redaktion/`; undefined unless `site.yaml` asks for one, and then `program` is not called either. */
export async function createEditingForm(
  reference: Reference,
  program: () => Promise<FormProgram>,
): Promise<EditingForm | undefined> {
  const { site, vocabularies } = reference;
  const form = site.redaktion;
  if (!form) return undefined;
  const { script, files } = await program();
  const policy = policyOf(form);
  const page = renderToString(h(FormPage, { siteName: site.name, policy, script }));
  const config = cmsConfig({ siteName: site.name, form, vocabularies });
  return {
    html: `<!doctype html>\n${page}\n`,
    policy,
    config: JSON.stringify(config),
    knowledge: JSON.stringify(formKnowledge(reference, config)),
    files,
  };
}
