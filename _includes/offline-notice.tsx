/** What readers are told above a page that could not be loaded anew; `since` is a time, "9. Mai 2025, 10.00 Uhr". */
export function OfflineNotice({ since }: { readonly since: string }) {
  return (
    <p class="notice notice--warning">
      <strong>Offline – Stand: {since}.</strong> Keine Verbindung zur Website.
    </p>
  );
}
