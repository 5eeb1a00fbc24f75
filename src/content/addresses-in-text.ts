/** What a text is made of between blanks and quotation marks; `\0` parts it as well, see `block-typography.ts`. */
const stretches = /[^\s"„“‚‘'\0]+/g;
const address = /@|:\/\/|(?<!\p{L})www\./u;

/** Stands for an address. No text contains it: signs that cannot be seen are refused. */
const placeholder = "\u0001";

/** Changes a text by a function that does not get to see e-mail and web addresses, and returns it with those as they were. */
export function sparingAddresses(text: string, change: (prose: string) => string): string {
  const addresses: string[] = [];
  const prose = text.replace(stretches, (stretch) => {
    if (!address.test(stretch)) return stretch;
    addresses.push(stretch);
    return placeholder;
  });
  let next = 0;
  return change(prose).replaceAll(placeholder, () => addresses[next++] ?? "");
}
