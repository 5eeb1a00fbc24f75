import { documentRoute } from "./route.ts";

/** The scripts of the pages of search and feeds, and the names and words that the search shows. */
export default documentRoute<string>({
  pages: ({ assets: { searchScript, feedScript }, search: { names, words, places } }) => [
    { url: searchScript.address, props: searchScript.js },
    { url: feedScript.address, props: feedScript.js },
    ...[names, words, ...places].map(({ address, json }) => ({ url: address, props: json })),
  ],
  render: (text) => text,
});
