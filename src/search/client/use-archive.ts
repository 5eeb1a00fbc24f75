import { useEffect, useState } from "preact/hooks";
import type { SearchNames } from "../names.ts";
import { inTime } from "./in-time.ts";
import type { PlacesByName } from "./known-place.ts";
import { loadNames, type PageData, placesByNameOf, vocabularyOf } from "./page-data.ts";
import type { Vocabulary } from "./search-volumes.ts";
import { openVolumes, type Volume } from "./volumes.ts";

/** What must be there before anything can be searched for. */
export interface OpenArchive {
  readonly names: SearchNames;
  readonly volumes: readonly Volume[];
  readonly vocabulary: Vocabulary;
  readonly placesByName: PlacesByName;
}

/**
 * Opens the archive, and opens it anew for each further attempt.
 * @param onFailure hears why it could not be opened, or not in time
 */
export function useArchive(
  page: PageData,
  attempt: number,
  onFailure: (reason: unknown) => void,
): OpenArchive | undefined {
  const [archive, setArchive] = useState<OpenArchive>();

  const archiveOf = (names: SearchNames, volumes: readonly Volume[]): OpenArchive => ({
    names,
    volumes,
    vocabulary: vocabularyOf(page, names),
    placesByName: placesByNameOf(page, names),
  });

  // The page does not change, and whoever hears of a failure only sets a state.
  useEffect(() => {
    let isCurrent = true;
    const volumes = openVolumes(page, attempt);
    const opening = Promise.all([loadNames(page), volumes]);
    // What comes late is welcome, unless a further attempt has begun.
    opening.then(
      ([names, opened]) => (isCurrent ? setArchive(archiveOf(names, opened)) : close(opened)),
      () => volumes.then(close, () => undefined),
    );
    inTime(opening).catch((reason) => isCurrent && onFailure(reason));
    return () => {
      isCurrent = false;
    };
  }, [attempt]);

  // The volumes of an attempt serve until those of the next are there.
  useEffect(() => archive && (() => close(archive.volumes)), [archive]);
  return archive;
}

function close(volumes: readonly Volume[]): void {
  for (const volume of volumes) volume.close();
}
