import { describe, expect, it } from "vitest";
import { parseState, printState } from "../../../src/search/client/state.ts";
import { understood } from "../../../src/search/client/understood.ts";
import { names } from "./names.ts";

const some = {
  ...names,
  ort: {
    ...names.ort,
    "herborn-06532012": "Herborn",
    "neustadt-06534014": "Neustadt",
    "neustadt-03353029": "Neustadt",
  },
};
const read = (address: string) => understood(parseState(address), some);

describe("a filter that is written by hand", () => {
  it.each([
    ["?land=HE", "?land=hessen"],
    ["?land=de-by", "?land=bayern"],
    ["?land=Hessen", "?land=hessen"],
    ["?thema=IT-Sicherheit", "?thema=it-sicherheit"],
    ["?thema=B%C3%BCrgerservice", "?thema=buergerservice"],
    ["?ort=N%C3%BCrnberg", "?ort=nuernberg"],
    ["?ort=St.+Wendel", "?ort=st-wendel"],
    ["?ort=herborn", "?ort=herborn-06532012"],
    ["?land=HE&land=hessen", "?land=hessen"],
  ])("means what it can only mean: %s is %s", (written, meant) => {
    expect(printState(read(written))).toBe(meant);
    expect(read(written).unknown).toEqual([]);
  });

  it.each(["ort=kassel", "ort=neustadt", "land=atlantis", "land=constructor", "thema=%C2%A7"])(
    "is unknown where it means nothing or several things: %s",
    (parameter) => {
      const state = read(`?${parameter}&land=bayern`);
      expect(state.chosen).toEqual({ ...parseState("").chosen, land: ["bayern"] });
      expect(state.unknown.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)).toEqual([parameter]);
      expect(understood(parseState(printState(state)), some)).toEqual(state);
    },
  );
});
