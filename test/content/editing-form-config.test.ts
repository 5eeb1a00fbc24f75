import { describe, expect, it } from "vitest";
import { editingFormConfig } from "../../src/content/editing-form-config.ts";

/** Where something is wrong, and in whose words. */
function problemsOf(value: unknown): readonly string[] {
  const { error } = editingFormConfig.safeParse(value);
  return error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
}

describe("the key redaktion of site.yaml", () => {
  it.each([
    { backend: "test-repo" },
    { backend: "github", repo: "a/b", signInHelper: "https://anmeldung.example.org", workflow: true },
    { backend: "gitlab", repo: "a/b/c", branch: "main", server: "https://gitlab.opencode.de", appId: "id" },
    { backend: "gitea", repo: "a/b", server: "https://codeberg.org", workflow: false },
  ])("may say $backend", (value) => {
    expect(problemsOf(value)).toEqual([]);
  });

  it("names the project", () => {
    expect(problemsOf({ backend: "github" })).toEqual([expect.stringMatching(/^repo: Es fehlt „repo“/)]);
  });

  it("cannot ask for a workflow where there is none", () => {
    expect(problemsOf({ backend: "gitea", repo: "a/b", workflow: true })).toEqual([
      expect.stringMatching(/^workflow: .*nur bei GitHub und GitLab/),
    ]);
  });

  it("sends nobody's token to an address without encryption", () => {
    expect(problemsOf({ backend: "gitlab", repo: "a/b", server: "http://git.example.org" })).toHaveLength(1);
  });
});
