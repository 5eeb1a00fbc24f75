import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { EditingFormConfig } from "../../src/content/editing-form-config.ts";
import { parseFileName } from "../../src/content/file-name.ts";
import { frontMatterSchema } from "../../src/content/front-matter-schema.ts";
import { largestImage } from "../../src/content/largest-image.ts";
import { cmsConfig } from "../../src/redaktion/config.ts";
import type { Field } from "../../src/redaktion/field.ts";
import { vocabularies } from "../builders/reference.ts";

function configOf(form: EditingFormConfig) {
  return cmsConfig({ siteName: "Ortsmarke", form, vocabularies });
}

const config = configOf({ backend: "test-repo" });
const [news] = config.collections;
const fields: readonly Field[] = news?.fields ?? [];
const field = (name: string): Field | undefined => fields.find((candidate) => candidate.name === name);

/** The pattern of a field as Sveltia CMS tries it. */
function patternOf(value: unknown): RegExp {
  const [source] = z.tuple([z.string(), z.string()]).parse(value);
  return new RegExp(source);
}

describe("the fields of the form", () => {
  const { properties = {}, required = [] } = z.toJSONSchema(frontMatterSchema, { io: "input" });
  const head = fields.filter(({ name }) => name !== "body");

  it("are the keys of the schema in its order, with the text behind those that every report has", () => {
    expect(head.map(({ name }) => name)).toEqual(Object.keys(properties));
    expect(fields.filter((shown) => shown.required).map(({ name }) => name)).toEqual([...required, "body"]);
    expect(fields.slice(0, required.length + 1).every((shown) => shown.required)).toBe(true);
  });

  it("have the names by which hints and messages call them", () => {
    const titles = Object.values(properties).map((property) => typeof property === "object" && property.title);
    expect(head.map(({ label }) => label)).toEqual(titles);
  });

  it("say how large an image may be, as Sveltia CMS is told and as the handbook says", () => {
    const size = `${largestImage / 1000} kB`;
    expect(JSON.stringify(field("image"))).toContain(`Höchstens ${size}.`);
    expect(config["media_libraries"]).toMatchObject({ default: { config: { max_file_size: largestImage } } });
    expect(readFileSync("news/README.md", "utf8")).toContain(`höchstens ${size}`);
  });

  it("take lengths from the schema", () => {
    expect(field("title")).toMatchObject({ maxlength: 120 });
    expect(field("teaser")).toMatchObject({ minlength: 40, maxlength: 400 });
  });

  it("ask for the parts of lists", () => {
    expect(field("sources")?.["fields"]).toMatchObject([
      { name: "publisher", required: true },
      { name: "title", required: false },
      { name: "url", required: false },
      { name: "date", required: false },
    ]);
    expect(field("corrections")?.["fields"]).toMatchObject([
      { name: "date" },
      { name: "kind", options: [{ value: "richtigstellung" }, { value: "ergaenzung" }, { value: "aktualisierung" }] },
      { name: "text" },
    ]);
  });

  it("offer topics by their labels", () => {
    expect(field("topics")?.["options"]).toContainEqual({ value: "ozg", label: "OZG und Online-Dienste" });
    expect(field("topics")?.["options"]).toHaveLength(vocabularies.topics.size);
  });
});

describe("the pattern for lines of text", () => {
  it("refuses signs that nobody sees, and takes all others", () => {
    for (const name of ["title", "teaser", "kicker"]) {
      const pattern = patternOf(field(name)?.["pattern"]);
      expect(pattern.test("Bezahl\u200bkarte")).toBe(false);
      expect(["", "Käpt’n „Blaubär“ 👩‍🚒\nfährt", "50\u00a0Euro"].filter((text) => !pattern.test(text))).toEqual([]);
    }
  });
});

describe("the pattern for file names", () => {
  const { pattern } = z.object({ pattern: z.unknown() }).parse(news?.["slug"]);
  it.each(["2025-05-09-dresden-bezahlkarte", "2025-05-09-4000-antraege"])("accepts %s, as the check does", (name) => {
    expect(patternOf(pattern).test(name)).toBe(true);
    expect(parseFileName(`2025/${name}.md`, "")).toHaveProperty("slug");
  });

  it.each(["2025-05-09-", "2025-05-09-Bürger", "dresden", "2025-05-09-a--b"])(
    "refuses %s, as the check does",
    (name) => {
      expect(patternOf(pattern).test(name)).toBe(false);
      expect(parseFileName(`2025/${name}.md`, "")).toHaveProperty("code");
    },
  );
});

describe("the backend", () => {
  it("is a GitLab of one's own, with sign-in that needs no server", () => {
    const form = {
      backend: "gitlab",
      repo: "a/b/c",
      server: "https://gitlab.opencode.de/",
      appId: "id",
      branch: "main",
    };
    expect(configOf(form as EditingFormConfig).backend).toMatchObject({
      name: "gitlab",
      repo: "a/b/c",
      branch: "main",
      api_root: "https://gitlab.opencode.de/api/v4",
      base_url: "https://gitlab.opencode.de",
      auth_type: "pkce",
      app_id: "id",
    });
  });

  it("is GitHub with a helper for signing in", () => {
    const form: EditingFormConfig = { backend: "github", repo: "a/b", signInHelper: "https://anmeldung.example.org" };
    expect(configOf(form).backend).toMatchObject({
      api_root: "https://api.github.com",
      base_url: "https://anmeldung.example.org",
    });
  });

  it("is Codeberg", () => {
    const form: EditingFormConfig = { backend: "gitea", repo: "a/b", server: "https://codeberg.org", appId: "id" };
    expect(configOf(form).backend).toMatchObject({
      api_root: "https://codeberg.org/api/v1",
      base_url: "https://codeberg.org",
      app_id: "id",
    });
  });

  it.each(["github", "gitlab", "gitea"] as const)("lets editors sign in at %s with tokens alone", (backend) => {
    expect(configOf({ backend, repo: "a/b" }).backend).toMatchObject({ auth_methods: ["token"] });
  });

  it.each([
    [{ backend: "gitlab", repo: "a/b" }, "editorial_workflow"],
    [{ backend: "github", repo: "a/b", workflow: true }, "editorial_workflow"],
    [{ backend: "gitlab", repo: "a/b", workflow: false }, undefined],
    [{ backend: "gitea", repo: "a/b" }, undefined],
  ] as const)(
    "has reports checked on a branch of their own where the host can and the operator does not object: %j",
    (form, mode) => {
      expect(configOf(form)["publish_mode"]).toBe(mode);
    },
  );
});
