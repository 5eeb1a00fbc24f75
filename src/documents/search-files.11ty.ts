import { documentRoute } from "./route.ts";

/** The script of the search page and the names it shows. */
export default documentRoute<string>({
  pages: ({ assets: { searchScript }, search: { names } }) => [
    { url: searchScript.address, props: searchScript.js },
    { url: names.address, props: names.json },
  ],
  render: (text) => text,
});
