import { addressAttacks } from "./addresses.ts";
import type { Attack } from "./attack.ts";
import { bodyAttacks } from "./bodies.ts";
import { dataAttacks } from "./data.ts";
import { expensiveAttacks } from "./expensive.ts";
import { fileAttacks } from "./files.ts";
import { imageAttacks } from "./images.ts";
import { textAttacks, widespreadAttacks } from "./texts.ts";
import { yamlAttacks } from "./yaml.ts";

/** All attacks on the content of a site, by area. */
export const attacks: Readonly<Record<string, readonly Attack[]>> = {
  "the texts of the head": textAttacks,
  "all texts of the head": widespreadAttacks,
  "the body": bodyAttacks,
  "the addresses of the head": addressAttacks,
  "the image": imageAttacks,
  "the file": fileAttacks,
  "the form of the head": yamlAttacks,
  "the patience of the check": expensiveAttacks,
  "the data files": dataAttacks,
};
