// Words of Sveltia CMS 0.221: those that its German translation lacks, so that no English stands in the form, and those
// that editors need not know. Where a word stands is how its files of translations name it.

interface Words {
  readonly [key: string]: string | Words;
}

const ourWords: Words = {
  // What came with an update and is not translated yet.
  show_errors: "Fehler anzeigen",
  select_item: "{$name} auswählen",
  list_item_options: "Optionen zum Listeneintrag",
  replace_file: "Datei ersetzen",
  replace_image: "Bild ersetzen",
  remove_file: "Datei entfernen",
  remove_image: "Bild entfernen",
  file_unavailable: "Nicht verfügbar",
  file_unavailable_description:
    "Diese Datei ließ sich nicht laden. Vielleicht ist sie verschoben oder gelöscht worden.",
  folders: "Ordner",
  more_folders: "Weitere Ordner",
  back_to_parent_folder: "Zurück zum übergeordneten Ordner",
  new_folder: "Neuer Ordner",
  folder_path: "Pfad des Ordners",
  folder_contents: "Inhalt",
  folder_options: "Optionen zum Ordner",
  show_folder_options: "Optionen zum Ordner anzeigen",
  sign_in_using_access_token_workflow_note:
    "Weil Berichte erst geprüft werden, braucht das Token auch Lese- und Schreibzugriff auf Merge Requests oder Pull Requests.",
  save_conflict: {
    title: "Jemand anderes hat den Bericht geändert",
    modified_by: "{$name} hat diesen Bericht am {$date} geändert, nachdem Sie ihn geöffnet haben.",
    modified: "Dieser Bericht ist im Git-Projekt geändert worden, nachdem Sie ihn geöffnet haben.",
    deleted: "Dieser Bericht ist im Git-Projekt gelöscht worden, nachdem Sie ihn geöffnet haben.",
    overwrite_warning: "Wenn Sie jetzt speichern, gehen die anderen Änderungen verloren.",
    recreate_warning: "Wenn Sie jetzt speichern, wird der Bericht neu angelegt.",
    save_anyway: "Trotzdem speichern",
    branch_moved: "Während des Speicherns hat jemand anderes das Git-Projekt geändert. Versuchen Sie es noch einmal.",
  },
  remote_change: {
    reload_entry: "Bericht neu laden",
    confirm_reloading_entry: "Soll der Bericht neu geladen werden? Was Sie nicht gespeichert haben, geht verloren.",
  },
  // Why a report was not saved is said below these words, see `client/refuse.ts`: trying again later is no remedy.
  saving_entry: {
    error: {
      title: "Nicht gespeichert",
      description: "Der Bericht ist nicht gespeichert. Ihre Eingaben stehen noch im Formular.",
    },
  },
  // A "slug" is what we call the name of the file.
  slug: "Dateiname",
  edit_slug: "Dateinamen ändern",
  edit_slug_error: {
    empty: "Der Dateiname darf nicht leer sein.",
    invalid: "Der Dateiname darf keine Schrägstriche und Leerzeichen enthalten.",
    duplicate: "Diesen Dateinamen hat schon ein anderer Bericht.",
  },
  entry_sidebar: {
    slug: {
      title: "Dateiname",
      generated_on_save: "Der Dateiname entsteht beim Speichern aus Datum und Überschrift.",
      unavailable: "Dieser Eintrag hat keinen Dateinamen.",
    },
  },
};

/** Given the German words of Sveltia CMS, puts ours in their places. */
export function withOurWords(theirs: Words): Words {
  return merged(theirs, ourWords);
}

function merged(theirs: Words, ours: Words): Words {
  const entries = Object.entries(ours).map(([key, word]) => {
    const known = theirs[key];
    return [key, typeof word === "string" || typeof known !== "object" ? word : merged(known, word)] as const;
  });
  return { ...theirs, ...Object.fromEntries(entries) };
}
