import { expect, it } from "vitest";
import { checkedProject } from "../../src/build/checked-project.ts";
import { readProject } from "../../src/build/project.ts";
import { now } from "../build-sites.ts";

it("the real reports give neither error nor warning", async () => {
  const project = await checkedProject(readProject("news", "_data"), { news: "news", data: "_data", now });
  expect(project.ok ? project.value.problems : project.problems).toEqual([]);
});
