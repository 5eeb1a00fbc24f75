import type { IncomingMessage, ServerResponse } from "node:http";
import { relative } from "node:path";
import Eleventy from "@11ty/eleventy";

/** The part of Eleventy's dev server that is used; see https://www.11ty.dev/docs/dev-server/. */
interface DevServer {
  readonly options: { pathPrefix: string };
  readonly getServerUrl: (host: string) => string;
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

/** The server of the preview. */
export interface PreviewServer {
  /** "http://localhost:8080/archiv-x/" */
  readonly address: () => string;
  /** Says below which path the site lies. */
  readonly moveTo: (pathPrefix: string) => void;
  /** Has all open pages load again. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

/** Pages, but no style sheets, scripts, pictures. */
const isPage = (url: string): boolean => /(?:\/|\.html|\/[^./]+)$/.test(url.replace(/[?#].*/s, ""));

/**
 * Serves a directory on this machine and reloads pages in the browser.
 * @param port the next ones are tried where it is taken; 0: any that is free
 * @param insteadOfPages returns what answers in place of every page, if anything does
 */
export async function servePreview(
  directory: string,
  port: number,
  insteadOfPages: () => string | undefined,
): Promise<PreviewServer> {
  const server = await new Promise<DevServer>((resolve, reject) => {
    const eleventy = new Eleventy("src", relative(process.cwd(), directory), {
      configPath: ".eleventy.ts",
      source: "script",
      runMode: "serve",
      quietMode: true,
      config: (config) => {
        config.setServerOptions({
          port,
          domDiff: false,
          logger: { info: silent, log: silent, error: reportFailure },
          ready: resolve,
          middleware: [
            (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
              const page = isPage(request.url ?? "") ? insteadOfPages() : undefined;
              if (page === undefined) next();
              else {
                response.statusCode = 500;
                response.setHeader("Content-Type", "text/html; charset=utf-8");
                response.end(page);
              }
            },
          ],
        });
      },
    });
    eleventy.logger.overrideLogger({ log: silent, info: silent, warn: console.error, error: console.error });
    eleventy
      .init()
      .then(() => eleventy.serve())
      .catch(reject);
  });
  return {
    address: () => server.getServerUrl("localhost"),
    moveTo: (pathPrefix) => {
      server.options.pathPrefix = pathPrefix;
    },
    reload: () => server.reload(),
    close: () => server.close(),
  };
}

const silent = (): void => {};

/** A missing page answers for itself, with the page for that. */
function reportFailure(message: string): void {
  if (!message.startsWith("HTTP 404")) console.error(message);
}
