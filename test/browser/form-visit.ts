// What editors do in the form at /redaktion/, for tests in a browser.
import { dirname } from "node:path";
import type { Locator, Page } from "playwright-core";
import { browser } from "./open-site.ts";

/** What became of a visit to the form besides what its page shows. */
export interface Visit {
  readonly page: Page;
  /** Everything that was asked for, whether it was answered or not. */
  readonly requests: readonly string[];
  /** Warnings and errors, of configurations that Sveltia CMS does not understand among them. */
  readonly complaints: readonly string[];
}

/**
 * Opens the form of a site, far from Berlin, and runs a visit to it.
 * @param options `bypassCSP` lets axe look at the page, which its policy forbids
 */
export async function visitForm(
  home: string,
  run: (visit: Visit) => Promise<void>,
  { bypassCSP = false } = {},
): Promise<void> {
  const page = await browser().newPage({
    bypassCSP,
    locale: "de-DE",
    timezoneId: "Pacific/Auckland",
    viewport: { width: 1280, height: 1000 },
  });
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (["warning", "error"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  try {
    await page.goto(`${home}redaktion/`);
    await run({ page, requests, complaints });
  } finally {
    await page.close();
  }
}

export async function signIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Mit Test-Repository arbeiten" }).click();
  await page.getByRole("grid", { name: "Einträge" }).or(page.getByText("noch keine Einträge")).first().waitFor();
}

/** The group of a field; Sveltia CMS sets names apart with signs that nobody sees. */
export function field(page: Page, label: string) {
  return page.getByRole("group", { name: `Feld „\u2068${label}\u2069“` });
}

/**
 * Writes into a field as somebody does who looks at what they write. Sveltia CMS sets a field that has just appeared to
 * the value of its draft, so that what a program fills in within the same instant is gone again.
 */
export async function fillIn(box: Locator, text: string): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await box.fill(text);
    await box.page().waitForTimeout(150);
    if ((await box.inputValue()) === text) return;
  }
  throw new Error(`The form does not keep “${text}”.`);
}

export async function choose(page: Page, label: string, option: string): Promise<void> {
  await field(page, label).getByRole("combobox").click();
  await page.getByRole("option", { name: option }).click();
  await field(page, label).getByText(option).waitFor();
}

export async function chooseRegion(page: Page, typed: string, option: string): Promise<void> {
  await page.getByRole("combobox", { name: "Region suchen" }).fill(typed);
  await page.getByRole("option", { name: option, exact: true }).click();
  await page.getByRole("list", { name: "Region: gewählt" }).getByText(option).waitFor();
}

/** The bytes of the files in the repository of the test backend, by their paths. */
export async function fileBytes(page: Page): Promise<Readonly<Record<string, Buffer>>> {
  const found = await page.evaluate(async () => {
    const bytes: Record<string, readonly number[]> = {};
    async function walk(folder: FileSystemDirectoryHandle, path: string): Promise<void> {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === "directory") await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else {
          const file = await (handle as FileSystemFileHandle).getFile();
          bytes[path + name] = [...new Uint8Array(await file.arrayBuffer())];
        }
      }
    }
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle("sveltia-cms-test"), "");
    return bytes;
  });
  return Object.fromEntries(Object.entries(found).map(([path, bytes]) => [path, Buffer.from(bytes)]));
}

/** The texts of the same files. */
export async function files(page: Page): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(Object.entries(await fileBytes(page)).map(([path, bytes]) => [path, bytes.toString()]));
}

/** Puts a file into the repository of the test backend. */
export async function putFile(page: Page, path: string, text: string): Promise<void> {
  await page.evaluate(
    async ([folders, name, content]) => {
      let folder = await navigator.storage.getDirectory();
      for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true });
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(content);
      await stream.close();
    },
    [["sveltia-cms-test", ...dirname(path).split("/")], path.split("/").at(-1) ?? "", text] as const,
  );
}

export async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByRole("grid", { name: "Einträge" }).waitFor();
}
