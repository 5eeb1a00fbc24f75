import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { problemFormats } from "../src/content/format-problems.ts";
import { root } from "./builders/source-files.ts";
import { testHosts } from "./test-host.ts";

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const packageFile = z
  .object({ scripts: z.record(z.string(), z.string()), engines: z.object({ node: z.string() }) })
  .parse(JSON.parse(read("package.json")));

const permissions = z.record(z.string(), z.string());
const github = z
  .looseObject({
    on: z.looseObject({ push: z.object({ branches: z.array(z.string()) }) }),
    permissions,
    jobs: z.record(
      z.string(),
      z.looseObject({
        needs: z.union([z.string(), z.array(z.string())]).optional(),
        if: z.string().optional(),
        permissions: permissions.optional(),
        steps: z.array(
          z.looseObject({
            uses: z.string().optional(),
            run: z.string().optional(),
            with: z.record(z.string(), z.unknown()).optional(),
            env: permissions.optional(),
          }),
        ),
      }),
    ),
  })
  .parse(parse(read(".github/workflows/redaktion.yml")));

const gitlabJob = z.looseObject({
  stage: z.string().optional(),
  rules: z.array(z.strictObject({ if: z.string(), changes: z.array(z.string()).optional() })).optional(),
  before_script: z.array(z.string()).optional(),
  script: z.array(z.string()),
});
const gitlabFile = z
  .looseObject({
    stages: z.array(z.string()),
    default: z.looseObject({ image: z.string(), before_script: z.array(z.string()) }),
  })
  .parse(parse(read(".gitlab-ci.yml")));
/** The version of Node.js that builds what is published; .github/workflows names the same. */
const published = Number(gitlabFile.default.image.replace("node:", ""));
const gitlabJobs = Object.fromEntries(
  Object.entries(gitlabFile).flatMap(([name, job]) => {
    const found = gitlabJob.safeParse(job);
    return found.success ? [[name, found.data] as const] : [];
  }),
);

/** What each job runs, line by line, in the order in which the jobs run. */
const commands = {
  github: Object.entries(github.jobs).map(([name, { steps }]) => ({
    name,
    lines: steps.flatMap(({ run }) => run ?? []),
  })),
  gitlab: Object.entries(gitlabJobs)
    .filter(([name]) => name !== "code")
    .map(([name, job]) => ({
      name,
      lines: [...(job.before_script ?? gitlabFile.default.before_script), ...job.script],
    }))
    .sort((a, b) => stageOf(a.name) - stageOf(b.name)),
};

function stageOf(name: string): number {
  return gitlabFile.stages.indexOf(gitlabJobs[name]?.stage ?? "");
}

/** The names of npm scripts in a line of shell: `npm run --silent check -- --format github` runs `check`. */
function scriptsIn(line: string): readonly string[] {
  return [...line.matchAll(/\bnpm run (?:--\S+ )*([\w-]+)/g)].map(([, script = ""]) => script);
}

describe.each(["github", "gitlab"] as const)("the jobs for editors at %s", (host) => {
  const jobs = commands[host];
  const lines = jobs.flatMap((job) => job.lines);

  it("check, then build and write the ledger, publish, and commit the ledger, on what the lock file says", () => {
    const publishing = host === "github" ? "veroeffentlichen" : "pages";
    expect(jobs.map(({ name }) => name)).toEqual(["pruefen", "bauen", publishing, "adressen"]);
    for (const job of jobs.slice(0, 2)) expect(job.lines[0], job.name).toMatch(/^npm ci --ignore-scripts\b/);
    const scripts = jobs.map((job) => [...new Set(job.lines.flatMap(scriptsIn))]);
    expect(scripts).toEqual([["check"], ["verify", "ledger"], [], []]);
  });

  it("say that a budget is exceeded, but publish all the same: it may be a withdrawal", () => {
    expect(lines.filter((line) => line.includes("verify"))).toEqual([expect.stringMatching(/ --budgets warning$/)]);
  });

  it("run only scripts and files that there are", () => {
    for (const script of lines.flatMap(scriptsIn)) expect(packageFile.scripts).toHaveProperty(script);
    const files = lines.flatMap((line) => line.match(/^\.ci\/[\w-]+/) ?? []);
    expect(files).toEqual([".ci/commit-ledger"]);
    for (const file of files) expect(() => accessSync(join(root, file), constants.X_OK)).not.toThrow();
  });

  it("have the problems printed as the host understands them", () => {
    const formats = lines.flatMap((line) => /--format (\w+)/.exec(line)?.[1] ?? []);
    expect(formats).toEqual(host === "github" ? [host, host] : [host]);
    expect(problemFormats).toContain(host);
  });

  it("give the token to the line alone that commits the ledger", () => {
    expect(lines.filter((line) => line.includes("TOKEN"))).toEqual([expect.stringMatching(/^\.ci\/commit-ledger /)]);
  });

  it("run no code of packages where there is a token", () => {
    expect(jobs.at(-1)?.lines).toEqual([expect.stringMatching(/^\.ci\/commit-ledger /)]);
  });
});

describe("the jobs at GitHub", () => {
  const steps = Object.values(github.jobs).flatMap((job) => job.steps);

  it("may write only where the ledger is committed, and nowhere keep the token", () => {
    expect(github.permissions).toEqual({ contents: "read" });
    const own = Object.entries(github.jobs).flatMap(([name, job]) =>
      job.permissions ? [[name, job.permissions]] : [],
    );
    expect(own).toEqual([
      ["veroeffentlichen", { pages: "write", "id-token": "write" }],
      ["adressen", { contents: "write" }],
    ]);
    for (const { uses, with: given } of steps) {
      if (uses?.startsWith("actions/checkout")) expect(given).toMatchObject({ "persist-credentials": false });
    }
  });

  it("check pull requests, and build, publish and record only what is on the main branch, every hour of work", () => {
    expect(Object.keys(github.on).sort()).toEqual(["pull_request", "push", "schedule", "workflow_dispatch"]);
    expect(github.on.push.branches).toEqual(["main"]);
    expect(Object.values(github.jobs).map((job) => job.if)).toEqual([
      undefined,
      "github.ref == 'refs/heads/main'",
      "github.ref == 'refs/heads/main' && vars.PAGES == 'ja'",
      "!cancelled() && needs.bauen.result == 'success' && needs.veroeffentlichen.result != 'failure'",
    ]);
    const needs = Object.values(github.jobs).map((job) => job.needs);
    expect(needs).toEqual([undefined, "pruefen", "bauen", ["bauen", "veroeffentlichen"]]);
  });

  it("use actions of GitHub itself, by their major versions, and the Node.js that publishes at GitLab, too", () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    for (const action of actions)
      expect(action).toMatch(
        /^actions\/(checkout|setup-node|cache\/restore|cache\/save|upload-artifact|download-artifact|deploy-pages)@v\d+$/,
      );
    const nodes = steps.filter(({ uses }) => uses?.startsWith("actions/setup-node"));
    expect(nodes.map(({ with: given }) => given?.["node-version"])).toEqual([published, published]);
  });
});

describe("the jobs for developers", () => {
  const workflow = z
    .looseObject({
      permissions,
      jobs: z.record(
        z.string(),
        z.looseObject({
          strategy: z.object({ matrix: z.record(z.string(), z.unknown()) }).loose(),
          steps: z.array(z.looseObject({ run: z.string().optional(), uses: z.string().optional() })),
        }),
      ),
    })
    .parse(parse(read(".github/workflows/code.yml")));

  it("run what the README asks for, at both hosts, with the oldest Node.js that package.json allows and the one that publishes", () => {
    expect(workflow.jobs["pruefen"]?.steps.flatMap(({ run }) => run ?? [])).toEqual([
      ".ci/run",
      "npm audit --omit=dev",
    ]);
    expect(gitlabJobs["code"]?.script).toEqual([".ci/run"]);
    const oldest = packageFile.engines.node.replace(">=", "");
    expect(workflow.jobs["pruefen"]?.strategy.matrix["node"]).toContain(`'["${oldest}", "${published}"]'`);
    expect(gitlabJobs["code"]?.["parallel"]).toEqual({ matrix: [{ NODE: [oldest, String(published)] }] });
    expect(gitlabJobs["code"]?.["image"]).toBe("node:$NODE");
  });

  it("may only read, and try every server that the tests know", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(workflow.jobs["server"]?.strategy.matrix["host"]).toEqual(testHosts.filter((host) => host !== "strict"));
  });

  it("begin at GitLab where a folder or file changes that there is", () => {
    const [rule] = gitlabJobs["code"]?.rules ?? [];
    const places = rule?.changes?.map((pattern) => pattern.replace(/\/\*\*\/\*$/, "")) ?? [];
    expect(places).toContain("src");
    for (const place of places) expect(existsSync(join(root, place)), place).toBe(true);
  });
});

describe("the jobs at GitLab", () => {
  it("check merge requests, and build and record only what is on the default branch", () => {
    const onDefault = [{ if: "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH" }];
    expect(gitlabJobs["pruefen"]?.rules).toBeUndefined();
    expect(gitlabJobs["bauen"]?.rules).toEqual(onDefault);
    expect(gitlabJobs["adressen"]?.rules).toEqual(onDefault);
    expect(gitlabJobs["pages"]?.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $PAGES == "ja"' }]);
    expect(gitlabFile["workflow"]).toEqual({
      rules: [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }, ...onDefault],
    });
  });

  it("leave the report where GitLab looks for it, also when there are errors", () => {
    const artifacts = z.object({ when: z.string(), reports: z.object({ codequality: z.string() }) });
    const { when, reports } = artifacts.parse(gitlabJobs["pruefen"]?.["artifacts"]);
    expect(when).toBe("always");
    const [, file] = /--format gitlab > (\S+) \|\| true$/m.exec(gitlabJobs["pruefen"]?.script.join("\n") ?? "") ?? [];
    expect(reports.codequality).toBe(file);
  });

  it("keep what was built for the next build, also where it has failed", () => {
    const caches = z.array(z.looseObject({ key: z.unknown(), when: z.string().optional() }));
    const site = caches.parse(gitlabJobs["bauen"]?.["cache"]).find(({ key }) => key === "site");
    expect(site).toMatchObject({ paths: [".cache/", "dist/"], when: "always" });
  });
});
