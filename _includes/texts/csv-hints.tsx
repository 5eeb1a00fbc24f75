/** What to know before a CSV is opened. */
export function CsvHints() {
  return (
    <>
      <h2>Hinweise zur CSV-Datei</h2>
      <ul>
        <li>
          Mehrere Werte in einer Zelle trennt ein senkrechter Strich mit Leerzeichen: <code>Köln | Dresden</code>. Steht
          er in einem Wert selbst, wird daraus <code>¦</code>.
        </li>
        <li>
          Beginnt ein Wert mit <code>=</code>, <code>+</code>, <code>-</code>, <code>@</code> oder einem Tabulator,
          steht ein Apostroph davor, damit keine Tabelle ihn als Formel ausführt.
        </li>
        <li>
          Amtliche Schlüssel können mit 0 beginnen. Damit Excel die Null behält, laden Sie die Datei über „Daten“ und
          „Aus Text/CSV“ und wählen für diese Spalten den Typ „Text“.
        </li>
      </ul>
    </>
  );
}
