import { z } from "zod";
import { aliasPattern, type FrontMatter, frontMatterSchema } from "../content/front-matter-schema.ts";
import { invisibleClass } from "../content/invisible-characters.ts";
import { kindNames } from "../content/kind-names.ts";
import { largestImage } from "../content/largest-image.ts";
import type { Vocabularies } from "../content/vocabularies.ts";
import { type Descriptions, type Field, fieldsOf } from "./field.ts";

type CorrectionKind = FrontMatter["corrections"][number]["kind"];

const correctionKinds: Readonly<Record<CorrectionKind, string>> = {
  richtigstellung: "Richtigstellung: Etwas war falsch",
  ergaenzung: "Ergänzung: Etwas ist hinzugekommen",
  aktualisierung: "Aktualisierung: Etwas hat sich geändert",
};

function choice<Value extends string>(names: Readonly<Record<Value, string>>) {
  return { widget: "select", options: Object.entries(names).map(([value, label]) => ({ value, label })) };
}

const visible = [
  `^(?![\\s\\S]*${invisibleClass})[\\s\\S]*$`,
  "Hier stehen unsichtbare Zeichen, die beim Kopieren mitgekommen sind. Löschen Sie den Text und tippen Sie ihn neu.",
];
// Without completion of smileys, which waits for every colon.
const plain = { use_emoji_autocomplete: false, pattern: visible };
const line = { ...plain, widget: "string" };
const lines = { ...plain, widget: "text" };
const date = { widget: "datetime", type: "date", format: "YYYY-MM-DD" };
/** A day, with or without a time: a field of our own, see `client/day-field.tsx`. */
const dayOrTime = { widget: "tag-uhrzeit" };
const webAddress = {
  ...line,
  type: "url",
  pattern: ["^https?://[^\\s/.]+\\.[^\\s]+$", "Schreiben Sie die ganze Adresse: https://www.…"],
};
const list = { widget: "list", collapsed: "auto" };
const object = { widget: "object", collapsed: "auto" };

/** The head of a report, described for editors; a key that is missing here is an error to TypeScript. */
function descriptions({ topics, organisations }: Vocabularies): Descriptions<FrontMatter> {
  return {
    title: {
      ...line,
      hint: "Sagt, was geschehen ist, im Präsens. Der Ort steht schon darüber. Aus der Überschrift entsteht der Dateiname; kürzen lässt er sich im Bereich „Dateiname“, beim Anker.",
    },
    date: {
      ...dayOrTime,
      hint: "Tag des Berichts. Er gehört zur Adresse: Ändern Sie ihn später nicht mehr.",
    },
    teaser: { ...lines, hint: "Ein bis drei Sätze mit dem Wichtigsten, verständlich ohne den Text." },
    region: {
      widget: "region",
      hint: "Orte, Kreise, Länder oder „Bundesweit“. Ein Ort bringt Kreis und Land mit.",
    },
    topics: {
      widget: "select",
      multiple: true,
      min: 1,
      options: [...topics.values()].map(({ key, label }) => ({ value: key, label })),
    },
    kicker: { ...line, hint: "Leer lassen: Dann stehen dort die Orte." },
    organisations: {
      widget: "select",
      multiple: true,
      hint: "Fehlt eine? Sie gehört in die Datei _data/organisations.yaml.",
      options: [...organisations.values()].map(({ key, name }) => ({ value: key, label: name })),
    },
    kind: { ...choice(kindNames), default: "meldung" },
    sources: {
      ...list,
      label_singular: "Quelle",
      hint: "Jede Tatsache im Bericht steht in einer Quelle.",
      summary: "{{publisher}} {{title}}",
      parts: {
        publisher: { ...line, label: "Wer hat es veröffentlicht?" },
        title: { ...line },
        url: { ...webAddress, label: "Adresse im Netz" },
        date: { ...date, label: "Datum der Quelle" },
      },
    },
    events: {
      ...list,
      label_singular: "Termin",
      summary: "{{title}}",
      parts: {
        title: { ...line, hint: "Zum Beispiel „Bewerbungsschluss“." },
        date: { ...dayOrTime, label: "Beginn oder Frist" },
        end: { ...dayOrTime },
        url: { ...webAddress, label: "Adresse im Netz" },
      },
    },
    image: {
      ...object,
      hint: "Nur Bilder, die Sie verwenden dürfen.",
      parts: {
        src: {
          widget: "image",
          choose_url: false,
          accept: "image/jpeg,image/png,image/webp,image/avif",
          hint: `Höchstens ${largestImage / 1000} kB.`,
        },
        alt: { ...line, label: "Beschreibung", hint: "Für alle, die das Bild nicht sehen: Was ist darauf?" },
        credit: { ...line },
        license: { ...line, hint: "Zum Beispiel „CC BY 4.0“." },
      },
    },
    updated: { ...date, hint: "Nur, wenn sich der Inhalt geändert hat." },
    corrections: {
      ...list,
      label_singular: "Korrektur",
      hint: "Erscheint im Bericht und auf der Seite „Korrekturen“.",
      summary: "{{date}} {{text}}",
      parts: {
        date: { ...date },
        kind: { ...choice(correctionKinds) },
        text: { ...lines, label: "Was war falsch, oder was ist neu?" },
      },
    },
    embargo: {
      ...dayOrTime,
      hint: "Vorher erscheint der Bericht nicht auf der Website. In einem öffentlichen Git-Projekt ist er trotzdem sofort zu lesen.",
    },
    draft: {
      widget: "boolean",
      default: false,
      hint: "Eingeschaltet: Der Bericht wird nicht veröffentlicht.",
    },
    aliases: {
      ...list,
      label_singular: "Frühere Adresse",
      hint: "Nur nach einem Umzug: Die alte Adresse führt dann zur neuen.",
      field: {
        ...line,
        name: "alias",
        label: "Adresse",
        pattern: [aliasPattern.source, "Schreiben Sie die Adresse so: /2025/05/alter-name/"],
      },
    },
    withdrawn: {
      ...object,
      hint: "Statt des Berichts steht dann Ihre Begründung unter der Adresse. Löschen Sie veröffentlichte Berichte nicht.",
      parts: {
        date: { ...date },
        reason: { ...lines },
      },
    },
  };
}

/** The fields for the head of a report, in the order of its schema. */
export function headFields(vocabularies: Vocabularies): readonly Field[] {
  return fieldsOf(z.toJSONSchema(frontMatterSchema, { io: "input" }), descriptions(vocabularies));
}
