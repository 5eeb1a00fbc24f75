import { documentRoute } from "./route.ts";

/** The script of the search page and the names and words it shows. */
export default documentRoute<string>({
  pages: ({ assets: { searchScript }, search: { names, words } }) => [
    { url: searchScript.address, props: searchScript.js },
    { url: names.address, props: names.json },
    { url: words.address, props: words.json },
  ],
  render: (text) => text,
});
