import { opmlAddress } from "../archive/addresses.ts";
import { type FeedDirectory, feedDirectory } from "./feed-directory.ts";
import { type OpmlFrame, opml } from "./opml.tsx";
import { documentRoute } from "./route.ts";

interface OpmlProps {
  readonly frame: OpmlFrame;
  readonly feeds: FeedDirectory;
}

export default documentRoute<OpmlProps>({
  pages: ({ frame: { name, origin, pathPrefix }, archive }) => [
    { url: opmlAddress, props: { frame: { name, origin, pathPrefix }, feeds: feedDirectory(archive) } },
  ],
  render: ({ frame, feeds }) => opml(frame, feeds),
});
