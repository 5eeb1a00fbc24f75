import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { extname, join } from "node:path";
import { filesOf, type Pictures, type PlannedPicture, pictureFolder } from "../pictures.ts";

/** The preview shows images as they are: to encode all of an archive takes long, and nobody waits for bytes there. */
export function originals(pictures: Pictures): Pictures {
  return new Map([...pictures].map(([entry, picture]) => [entry, original(picture)]));
}

function original(picture: PlannedPicture): PlannedPicture {
  const [first] = filesOf([picture]);
  const address = `/${first?.replace(/-\d+(\.\w+)\.\w+$/, "$1")}${extname(picture.file).toLowerCase()}`;
  return { ...picture, formats: [{ type: "image", files: [{ address, width: picture.width }] }] };
}

/** Brings the images of the preview to where its pages look for them, and removes those that no page shows any more. */
export function copyPictures(site: string, pictures: Pictures): void {
  const folder = join(site, pictureFolder);
  for (const { file, formats } of pictures.values()) {
    for (const { address } of formats.flatMap(({ files }) => files)) {
      const target = join(site, address);
      if (existsSync(target)) continue; // its name says what is in it
      mkdirSync(folder, { recursive: true });
      copyFileSync(file, `${target}.part`);
      renameSync(`${target}.part`, target);
    }
  }
  const shown = new Set(filesOf(pictures.values()));
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!shown.has(`${pictureFolder}/${name}`)) rmSync(join(folder, name));
  }
}
