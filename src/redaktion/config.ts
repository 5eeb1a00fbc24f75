// What the form at /redaktion/ asks for and where it puts it: the configuration of Sveltia CMS, made from what reports
// are checked with. What is right in one field and wrong in a report is refused by `client/refuse.ts`; what shows only
// beside other reports, for example a link to a page that does not exist, by the check of the branch.
import { type EditingFormConfig, workflowHosts } from "../content/editing-form-config.ts";
import { largestImage } from "../content/largest-image.ts";
import { slugPattern } from "../content/slug-pattern.ts";
import type { Vocabularies } from "../content/vocabularies.ts";
import { type Backend, backendOf } from "./backend.ts";
import type { Field } from "./field.ts";
import { headFields } from "./head-fields.ts";

interface Collection {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly [option: string]: unknown;
}

/** The part of the configuration that is used here, see https://sveltiacms.app/en/docs/config-basics. */
export interface CmsConfig {
  readonly backend: Backend;
  readonly collections: readonly Collection[];
  readonly [option: string]: unknown;
}

/** The text: only what `content/body-rules.ts` allows has a button; what is typed by hand is checked before it is saved. */
const body: Field = {
  name: "body",
  label: "Text",
  widget: "markdown",
  required: true,
  hint: "60 bis 250 Wörter reichen fast immer. Bilder und HTML sind im Text nicht erlaubt.",
  modes: ["rich_text", "raw"],
  buttons: ["bold", "italic", "link", "heading-two", "bulleted-list", "numbered-list", "quote"],
  editor_components: [],
  use_emoji_autocomplete: false,
};

interface ConfigParts {
  readonly siteName: string;
  readonly form: EditingFormConfig;
  readonly vocabularies: Vocabularies;
}

/** The whole configuration. A new report becomes `news/2026/2026-02-03-kurzname.md`. */
export function cmsConfig({ siteName, form, vocabularies }: ConfigParts): CmsConfig {
  const head = headFields(vocabularies);
  const lastRequired = head.findLastIndex(({ required }) => required);
  return {
    backend: backendOf(form),
    ...((form.workflow ?? workflowHosts.includes(form.backend)) && { publish_mode: "editorial_workflow" }),
    app_title: `${siteName}: Redaktion`,
    logo: { src: "../favicon.svg", show_in_header: false },
    media_folder: "news",
    // Images lie beside the reports; no other store, and no stock photos.
    media_libraries: {
      default: { config: { max_file_size: largestImage, slugify_filename: true } },
      stock_assets: false,
    },
    // One language; that it is German turns ä into ae in the name of a file.
    i18n: {
      structure: "multiple_files",
      locales: ["de"],
      default_locale: "de",
      omit_default_locale_from_file_path: true,
    },
    slug: { encoding: "ascii", clean_accents: true, maxlength: 80, timezone: "local" },
    output: { omit_empty_optional_fields: true },
    editor: { preview: false },
    show_preview_links: false,
    collections: [
      {
        name: "news",
        label: "Berichte",
        label_singular: "Bericht",
        icon: "newspaper",
        folder: "news",
        path: "{{date | date('YYYY')}}/{{slug}}",
        slug: {
          template: "{{date | date('YYYY-MM-DD')}}-{{title}}",
          editable: ["create"],
          hint: "Name der Datei und Teil der Adresse: Tag und Kurzname. Ein kürzerer Kurzname liest sich leichter.",
          pattern: [
            `^\\d{4}-\\d{2}-\\d{2}-${slugPattern}$`,
            "Schreiben Sie Tag und Kurznamen, nur mit Kleinbuchstaben, Ziffern und Bindestrichen: 2025-05-09-dresden-bezahlkarte",
          ],
        },
        extension: "md",
        format: "yaml-frontmatter",
        create: true,
        // A published address never dies: reports are withdrawn, not deleted.
        delete: false,
        i18n: true,
        // Beside the report, where the build looks for them: to Sveltia CMS a report has a folder named after it.
        media_folder: "..",
        public_folder: "",
        summary: "{{title}}",
        sortable_fields: { fields: ["date", "title"], default: { field: "date", direction: "descending" } },
        // What every report has comes first; most reports need nothing of the rest.
        fields: [...head.slice(0, lastRequired + 1), body, ...head.slice(lastRequired + 1)],
      },
    ],
  };
}
