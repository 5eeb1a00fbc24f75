import { feedDocuments } from "../../src/documents/feeds/feed-documents.ts";
import { documentRoute } from "../../src/documents/route.ts";

/** The feeds of a site as other routes are. */
export const feed = documentRoute(feedDocuments);
