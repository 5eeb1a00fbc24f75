import { join } from "node:path";
import { type LineStore, openLineStore } from "./line-store.ts";
import type { PictureSize } from "./picture-settings.ts";

/**
 * The sizes of images, by the digests of their files, which a cache keeps for builds and checks alike: an image has to be
 * decoded to know whether it is whole, and that takes longer than all else that a check does with a report.
 */
export function openPictureSizes(cache: string): LineStore<PictureSize> {
  return openLineStore(join(cache, "pictures.jsonl"), "sizes");
}
