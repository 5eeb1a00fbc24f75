import { documentRoute } from "./route.ts";

/** The scripts of the pages of search and feeds, and the names and words that the search shows. */
export default documentRoute<string>({
  pages: ({ assets: { searchScript, feedScript }, search: { names, words } }) => [
    { url: searchScript.address, props: searchScript.js },
    { url: feedScript.address, props: feedScript.js },
    { url: names.address, props: names.json },
    { url: words.address, props: words.json },
  ],
  render: (text) => text,
});
