/**
 * The address of a Creative Commons licence, given its usual short name: "CC BY-SA 4.0". Undefined for others.
 * https://creativecommons.org/licenses/list.en
 */
export function licenseAddress(license: string): string | undefined {
  const [, kind, version] = /^CC (BY(?:-NC)?(?:-SA|-ND)?) (\d\.\d)$/i.exec(license.replaceAll(/\s+/g, " ")) ?? [];
  if (kind) return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/deed.de`;
  return /^CC0( 1\.0)?$/i.test(license) ? "https://creativecommons.org/publicdomain/zero/1.0/deed.de" : undefined;
}
