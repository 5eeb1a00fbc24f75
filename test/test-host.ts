/**
 * Which server the tests in test/browser ask, by the variable `TEST_HOST`:
 * `strict` (without it) sends with every page a policy that allows as little as an operator can,
 * `plain` sends no header but the media types that Python's http.server knows,
 * `nginx` is the real one with the snippet that the build writes for it (Debian: nginx).
 */
export type TestHost = "strict" | "plain" | "nginx";

export const testHosts: readonly TestHost[] = ["strict", "plain", "nginx"];
const named = process.env["TEST_HOST"] || "strict";
const host = testHosts.find((one) => one === named);
if (!host) throw new Error(`TEST_HOST is ${named}; it has to be one of ${testHosts.join(", ")}.`);

export const testHost: TestHost = host;

/** What `site.yaml` says so that a build writes what the server reads. */
export const hostLines: string = testHost === "nginx" ? "hosting: nginx\n" : "";
