/** Set by `build/compile-assets.ts`: what stands above a page, see `_includes/offline-notice.tsx`. */
declare const offlineNotice: string;

/** Given a page as it was kept, puts the notice above it, and lets the search page know of the newest volume alone. */
export async function withNotice(kept: Response): Promise<Response> {
  const since = new Date(`${kept.headers.get("date")}`)
    .toLocaleString("de", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Berlin" })
    .replace(/ um 0?/, ", ")
    .replace(/:(..)/, ".$1 Uhr");
  const text = await kept.text();
  const page = text.replace(/(volumes="\[{[^}]*}),[^"]*/, "$1]");
  const more = page === text ? "" : "; Suche nur in den neuesten Berichten";
  return new Response(page.replace(/<main.*?>/, `$&${offlineNotice.replace("%", since + more)}`), kept);
}
