import { describe, expect, it } from "vitest";
import { licenseAddress } from "../../src/content/license-address.ts";

describe("a licence", () => {
  it.each([
    ["CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.de"],
    ["CC BY-SA 3.0", "https://creativecommons.org/licenses/by-sa/3.0/deed.de"],
    ["cc by-nc-nd 4.0", "https://creativecommons.org/licenses/by-nc-nd/4.0/deed.de"],
    ["CC\u00a0BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.de"],
    ["CC0", "https://creativecommons.org/publicdomain/zero/1.0/deed.de"],
    ["CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/deed.de"],
  ])("of Creative Commons has an address: %s", (name, address) => {
    expect(licenseAddress(name)).toBe(address);
  });

  it.each(["Alle Rechte vorbehalten", "CC", "CC BY", "CC SA 4.0", "nicht CC BY 4.0"])(
    "of another kind has none: %s",
    (name) => {
      expect(licenseAddress(name)).toBeUndefined();
    },
  );
});
