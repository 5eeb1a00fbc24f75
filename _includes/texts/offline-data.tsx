/** What the service worker of `src/offline/` keeps in the browsers of readers. */
export function OfflineData() {
  return (
    <>
      <h2>Lesen ohne Verbindung</h2>
      <p>
        Damit Sie auch ohne Verbindung weiterlesen können, legt diese Website in Ihrem Browser Kopien ab: von den
        Seiten, die Sie zuletzt aufgerufen haben, mit Bildern und Schriften (etwa 100 Dateien), und, wenn Sie die Suche
        geöffnet haben, vom neuesten Teil des Suchverzeichnisses. Zu jeder Seite steht dort, wann sie abgerufen wurde.
        Suchbegriffe werden nicht abgelegt. Die Kopien bleiben auf Ihrem Gerät und werden an niemanden übertragen; sie
        sind nicht dazu bestimmt, Sie wiederzuerkennen (§&nbsp;25 Abs.&nbsp;2 Nr.&nbsp;2 TDDDG). Ältere ersetzt die
        Website durch neue. Alle Kopien löschen Sie in den Einstellungen Ihres Browsers, meist unter „Websitedaten“. Wer
        das Gerät mit anderen teilt, sollte daran denken: In einem privaten Fenster des Browsers bleibt nichts zurück.
      </p>
    </>
  );
}
