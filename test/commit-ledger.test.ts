import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root } from "./builders/source-files.ts";

let directory: string;
const at = (...path: readonly string[]): string => join(directory, ...path);

/** Runs Git as an editor, with no settings but these. */
function git(where: string, ...parameters: readonly string[]): string {
  const [name, email] = ["Editor", "editor@example.org"];
  return execFileSync("git", ["-C", at(where), ...parameters], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    env: {
      ...bare(),
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
    },
  }).trim();
}

/** The environment of a job: no settings of whoever runs the tests. */
function bare(): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"], HOME: directory, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
}

function write(where: string, file: string, text: string): void {
  mkdirSync(dirname(at(where, file)), { recursive: true });
  writeFileSync(at(where, file), text);
}

/** What a job does after `npm run ledger`. */
function commitLedger(remote = at("origin.git")): { readonly code: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync(at("job", ".ci/commit-ledger"), [remote, "main"], {
    encoding: "utf8",
    env: bare(),
    cwd: directory,
  });
  return { code: status, stderr };
}

const onMain = (format: string): string => git("origin.git", "log", `--format=${format}`, "main");

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "ortsmarke-commit-"));
  for (const name of ["origin.git", "editor"]) mkdirSync(at(name));
  git("origin.git", "init", "--quiet", "--bare", "--initial-branch=main");
  git("editor", "init", "--quiet", "--initial-branch=main");
  write("editor", "news/adressen.txt", "/2025/05/a/\n");
  write("editor", "package.json", "{}\n");
  mkdirSync(at("editor/.ci"));
  copyFileSync(join(root, ".ci/commit-ledger"), at("editor/.ci/commit-ledger"));
  chmodSync(at("editor/.ci/commit-ledger"), 0o755);
  git("editor", "add", ".");
  git("editor", "commit", "--quiet", "-m", "Beginn");
  git("editor", "remote", "add", "origin", at("origin.git"));
  git("editor", "push", "--quiet", "origin", "main");
  // As the services do it: the newest commit alone, on no branch.
  git(".", "clone", "--quiet", "--depth", "1", `file://${at("origin.git")}`, "job");
  git("job", "checkout", "--quiet", "--detach");
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe("the commit of the ledger", () => {
  it("is not made when nothing has been added", () => {
    expect(commitLedger().code).toBe(0);
    expect(onMain("%s")).toBe("Beginn");
  });

  it("holds the ledger alone, and tells the services to start no run because of it", () => {
    appendFileSync(at("job/news/adressen.txt"), "/2025/05/b/\n");
    write("job", "package.json", '{"changed":true}\n');
    git("job", "add", "package.json");
    expect(commitLedger()).toEqual({ code: 0, stderr: "" });
    expect(onMain("%s|%an").split("\n")[0]).toBe("Record published addresses [skip ci]|Ortsmarke");
    expect(git("origin.git", "diff", "--name-only", "main~1", "main")).toBe("news/adressen.txt");
    expect(git("origin.git", "show", "main:news/adressen.txt")).toBe("/2025/05/a/\n/2025/05/b/");
  });

  it("goes on top of what editors have committed in the meantime", () => {
    appendFileSync(at("job/news/adressen.txt"), "/2025/05/b/\n");
    write("editor", "news/2025/2025-05-10-c.md", "Bericht\n");
    git("editor", "add", ".");
    git("editor", "commit", "--quiet", "-m", "Bericht");
    git("editor", "push", "--quiet", "origin", "main");
    expect(commitLedger().code).toBe(0);
    expect(onMain("%s").split("\n")).toEqual(["Record published addresses [skip ci]", "Bericht", "Beginn"]);
    expect(git("origin.git", "ls-tree", "-r", "--name-only", "main")).toContain("news/2025/2025-05-10-c.md");
  });

  it("runs no hooks, which would learn the token from the address", () => {
    for (const hook of ["pre-commit", "post-commit", "pre-push"]) {
      write("job", `.git/hooks/${hook}`, `#!/bin/sh\ntouch ${at("leaked")}\n`);
      chmodSync(at("job/.git/hooks", hook), 0o755);
    }
    appendFileSync(at("job/news/adressen.txt"), "/2025/05/b/\n");
    expect(commitLedger().code).toBe(0);
    expect(onMain("%s").split("\n")[0]).toBe("Record published addresses [skip ci]");
    expect(existsSync(at("leaked"))).toBe(false);
  });

  it("fails and says why when the branch takes no pushes", () => {
    write("origin.git", "hooks/pre-receive", "#!/bin/sh\nexit 1\n");
    chmodSync(at("origin.git/hooks/pre-receive"), 0o755);
    appendFileSync(at("job/news/adressen.txt"), "/2025/05/b/\n");
    const { code, stderr } = commitLedger();
    expect(code).toBe(1);
    expect(stderr).toContain("May the token push to this branch?");
    expect(onMain("%s")).toBe("Beginn");
  });
});
