import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const installed = "/usr/bin/chromium";

/** Tests run as root in many CI systems, where Chromium's sandbox does not; nothing but the test server is asked. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--no-first-run",
  "--no-pings",
];

/** A browser, or why there is none. */
export type Start = { readonly browser: Browser } | { readonly reason: string };

/**
 * Starts the Chromium that `CHROME_PATH` names, else the one of the system, else the one in node_modules.
 * `CHROME_PATH=bundled` asks for the last.
 */
export async function startBrowser(): Promise<Start> {
  try {
    const named = process.env["CHROME_PATH"] || (existsSync(installed) ? installed : "bundled");
    const { path, environment } = named === "bundled" ? bundledChromium() : { path: named, environment: {} };
    const env = { ...process.env, ...environment } as Record<string, string>; // every value of an environment is text
    return { browser: patient(await chromium.launch({ executablePath: path, args: flags, env })) };
  } catch (error) {
    return { reason: `no Chromium could be started: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Machines that build other things at the same time stall for longer than the half minute that Playwright waits. */
function patient(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(90_000);
    return context;
  };
  return browser;
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` once for all test runs and says how to start it. The package brings
 * the system libraries that a plain Linux lacks, but hands them out only where it takes itself to be in a Lambda;
 * see isRunningInAmazonLinux2023 in https://github.com/Sparticuz/chromium/blob/master/source/helper.ts.
 */
function bundledChromium(): { path: string; environment: Readonly<Record<string, string>> } {
  const { version }: { version: string } = createRequire(import.meta.url)(
    join(import.meta.dirname, "../../node_modules/@sparticuz/chromium/package.json"),
  );
  const directory = join(tmpdir(), `ortsmarke-chromium-${version}`);
  if (!existsSync(directory)) {
    const unpacking = mkdtempSync(join(tmpdir(), "ortsmarke-chromium-"));
    execFileSync(
      process.execPath,
      ["--input-type=module", "--eval", 'await (await import("@sparticuz/chromium")).default.executablePath()'],
      { env: { ...process.env, TMPDIR: unpacking, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" } },
    );
    writeFileSync(join(unpacking, "fonts.conf"), fontConfiguration(directory));
    try {
      renameSync(unpacking, directory);
    } catch (error) {
      rmSync(unpacking, { recursive: true });
      if (!existsSync(directory)) throw error; // else another test file was faster
    }
  }
  const libraries = [join(directory, "al2023/lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return {
    path: join(directory, "chromium"),
    environment: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(directory, "fonts.conf") },
  };
}

/** The package's own file looks for fonts where a Lambda has them; without any font Chromium crashes. */
function fontConfiguration(directory: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(directory, "fonts")}</dir>
  <cachedir>${join(directory, "fonts-cache")}</cachedir>
</fontconfig>
`;
}
