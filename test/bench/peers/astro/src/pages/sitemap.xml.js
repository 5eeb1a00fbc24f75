import { addressOf, archive, byYear } from "../archive.js";

export function GET({ site }) {
  const lists = [["land", archive.lands], ["thema", archive.topics]].flatMap(([path, groups]) =>
    groups.flatMap(({ slug, items }) => [`/${path}/${slug}/`, ...byYear(items).map(({ key }) => `/${path}/${slug}/${key}/`)]),
  );
  const addresses = ["/", "/archiv/", "/land/", "/thema/", ...archive.months.map(({ slug }) => `/${slug}/`), ...lists, ...archive.entries.map(addressOf)];
  const urls = addresses.map((address) => `<url><loc>${new URL(address, site).href}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`,
  );
}
