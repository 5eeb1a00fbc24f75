import { expect, it } from "vitest";
import { checkProject, readProject } from "../../src/build/project.ts";
import { now } from "../build-sites.ts";

it("the real reports give neither error nor warning", () => {
  const project = checkProject(readProject("news", "_data"), { news: "news", data: "_data", now });
  expect(project.ok ? project.value.problems : project.problems).toEqual([]);
});
