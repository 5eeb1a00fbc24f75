import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";
import { parse as parseYaml } from "yaml";
import type { BuiltSite } from "../build-sites.ts";

/** A file of a built site, its path with "/" below the output directory. */
export interface BuiltFile {
  readonly file: string;
  readonly content: Buffer;
}

/** An HTML page of a built site. */
export interface HtmlPage {
  readonly file: string;
  /** Without path prefix: "/land/sachsen/". */
  readonly address: string;
  readonly source: string;
  readonly document: HTMLElement;
}

/** All files below a directory, sorted. */
export function filesBelow(directory: string): readonly BuiltFile[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((path) => ({ file: relative(directory, path), content: readFileSync(path) }));
}

/** All HTML pages of a site. */
export function htmlPages({ out }: BuiltSite): readonly HtmlPage[] {
  return filesBelow(out)
    .filter(({ file }) => file.endsWith(".html") && !isMail(file))
    .map(({ file, content }) => htmlPage(file, content.toString("utf8")));
}

/** The e-mails among the files of a site: no pages, but what operators hand to newsletter tools. */
export function mails({ out }: BuiltSite): readonly HtmlPage[] {
  return filesBelow(out)
    .filter(({ file }) => isMail(file))
    .map(({ file, content }) => htmlPage(file, content.toString("utf8")));
}

const isMail = (file: string): boolean => /^woche\/\d{4}-W\d{2}\/mail\.html$/.test(file);

function htmlPage(file: string, source: string): HtmlPage {
  return { file, address: `/${file.replace(/index\.html$/, "")}`, source, document: parse(source) };
}

/** The page at an address without path prefix. */
export function pageAt(site: BuiltSite, address: string): HtmlPage {
  const file = `${address.slice(1)}${address.endsWith("/") ? "index.html" : ""}`;
  return htmlPage(file, textOf(site, file));
}

/** The text of a file of a site. */
export function textOf({ out }: BuiltSite, file: string): string {
  return readFileSync(join(out, file), "utf8");
}

/** Where a site will lie: origin without, path prefix with slash at the end. */
export function homeOf({ data }: BuiltSite): { readonly origin: string; readonly prefix: string } {
  const { url }: { url: string } = parseYaml(readFileSync(join(data, "site.yaml"), "utf8"));
  const { origin, pathname } = new URL(url);
  return { origin, prefix: pathname.endsWith("/") ? pathname : `${pathname}/` };
}

/** Whether search engines may list a page. */
export function isIndexable({ document }: HtmlPage): boolean {
  return !document.querySelector('meta[name="robots"]')?.getAttribute("content")?.includes("noindex");
}

/** Whether a page only leads to a new address. */
export function isRedirect({ document }: HtmlPage): boolean {
  return document.querySelector('meta[http-equiv="refresh"]') !== null;
}

/** The addresses of the reports that the list on a page shows, in its order; links beside the list do not count. */
export function listedReports({ document }: HtmlPage): readonly string[] {
  return document
    .querySelectorAll("main a")
    .filter((link) => !link.closest("nav") && !link.closest("aside"))
    .map((link) => link.getAttribute("href") ?? "")
    .filter((href) => /^\/\d{4}\/\d{2}\/[^/]+\/$/.test(href));
}
