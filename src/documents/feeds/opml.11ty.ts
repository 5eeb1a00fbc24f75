import { opmlAddress } from "../../archive/addresses.ts";
import { documentRoute } from "../route.ts";
import { type FeedDirectory, feedDirectory } from "./feed-directory.ts";
import { type OpmlFrame, opml } from "./opml.tsx";

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
