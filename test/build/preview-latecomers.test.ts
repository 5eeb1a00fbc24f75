import { describe, expect, it } from "vitest";
import { createLatecomers } from "../../src/build/preview-latecomers.ts";

describe("pages on their way to a browser", () => {
  let time = 0;
  const start = () => createLatecomers(() => time);

  it("have missed nothing while nothing was reloaded", () => {
    const pages = start();
    pages.send();
    expect(pages.arrive()).toBe(false);
  });

  it("have missed a reload that came before they could hear it, and are told once", () => {
    const pages = start();
    pages.send();
    pages.overtake();
    expect(pages.arrive()).toBe(true);
    pages.send();
    expect(pages.arrive()).toBe(false);
  });

  it("have missed nothing that came before they were asked for", () => {
    const pages = start();
    pages.overtake();
    pages.send();
    expect(pages.arrive()).toBe(false);
  });

  it("are told whichever of several browsers comes first", () => {
    const pages = start();
    pages.send();
    pages.overtake();
    pages.send();
    expect(pages.arrive()).toBe(true);
    expect(pages.arrive()).toBe(false);
  });

  it("are given up after a while: another page that arrives then is not theirs", () => {
    const pages = start();
    pages.send();
    pages.overtake();
    time += 30;
    pages.send();
    expect(pages.arrive()).toBe(false);
  });
});
