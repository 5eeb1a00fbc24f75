import { describe, expect, it } from "vitest";
import { createShownState } from "../../../src/build/preview/state.ts";

/** What a browser makes of a cookie that it was given, beside one of another program. */
const sentBack = (cookie: string): string => `andere=7; ${cookie.split("; ")[0]}`;

describe("the state that a page shows", () => {
  it("is the newest while nothing has changed", () => {
    const shown = createShownState();
    expect(shown.isOutdated(sentBack(shown.cookie()))).toBe(false);
  });

  it("is outdated once there is something new, until the page has loaded again", () => {
    const shown = createShownState();
    const before = sentBack(shown.cookie());
    shown.advance();
    expect(shown.isOutdated(before)).toBe(true);
    expect(shown.isOutdated(sentBack(shown.cookie()))).toBe(false);
  });

  it("is unknown of browsers without cookies, and of the preview before: they are not sent round in circles", () => {
    const shown = createShownState();
    shown.advance();
    expect(shown.isOutdated(undefined)).toBe(false);
    expect(shown.isOutdated("andere=0; ortsmarke-vorschau=")).toBe(false);
    expect(shown.isOutdated("ortsmarke-vorschau=12")).toBe(false);
  });
});
