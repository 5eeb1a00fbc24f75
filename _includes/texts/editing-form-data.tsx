/** What the form at /redaktion/ keeps in the browsers of editors, see https://sveltiacms.app/en/docs/security */
export function EditingFormData() {
  return (
    <>
      <h2>Formular der Redaktion</h2>
      <p>
        Dieser Abschnitt betrifft nur Personen, die unter <code>/redaktion/</code> Berichte schreiben. Das Formular legt
        in ihrem Browser ab, was es dafür braucht (§&nbsp;25 Abs.&nbsp;2 Nr.&nbsp;2 TDDDG): nach der Anmeldung die
        Angaben zum Konto beim Git-Dienst und dessen Zugangsschlüssel (Token), außerdem Einstellungen, Kopien der
        Berichte und Bilder aus dem Git-Projekt und Sicherungen noch nicht gespeicherter Entwürfe. Beim Abmelden löscht
        es Konto und Zugangsschlüssel. Alles Übrige bleibt im Browser, bis es dort oder in den Einstellungen des
        Formulars („Erweitert“, „Alle Daten löschen“) gelöscht wird. Was gespeichert wird, sendet das Formular an den
        Git-Dienst; dort stehen Name und E-Mail-Adresse des Kontos in der Versionsgeschichte, und es gelten dessen
        Datenschutzhinweise.
      </p>
    </>
  );
}
