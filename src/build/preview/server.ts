import type { IncomingMessage, ServerResponse } from "node:http";
import { relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { OutputError } from "../output-error.ts";
import { createShownState } from "./state.ts";

/** The part of Eleventy's dev server that is used; see https://www.11ty.dev/docs/dev-server/. */
interface DevServer {
  readonly options: { pathPrefix: string };
  readonly getServerUrl: (host: string) => string;
  readonly reload: () => void;
  readonly close: () => Promise<void>;
  /** The channels over which browsers hear of reloads. */
  readonly updateServer: {
    readonly on: (
      event: "connection",
      hear: (channel: { readonly send: (text: string) => void }, request: IncomingMessage) => void,
    ) => void;
  };
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
 * @throws OutputError when no port is free
 */
export async function servePreview(
  directory: string,
  port: number,
  insteadOfPages: () => string | undefined,
): Promise<PreviewServer> {
  const shown = createShownState();
  let hear = (_error: unknown): void => {};
  // The server throws where nobody catches it: when all ports are taken, and at requests for odd addresses.
  const onFault = (error: unknown): void => hear(error);
  process.on("uncaughtException", onFault);
  const server = await new Promise<DevServer>((resolve, reject) => {
    hear = (error) => reject(asPortError(error, port));
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
              const asksForPage = isPage(request.url ?? "");
              if (asksForPage) response.setHeader("Set-Cookie", shown.cookie());
              const page = asksForPage ? insteadOfPages() : undefined;
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
  hear = (error) => console.error("Ein Fehler im Programm; die Vorschau läuft weiter.\n", error);
  server.updateServer.on("connection", (channel, { headers }) => {
    if (shown.isOutdated(headers.cookie)) channel.send(JSON.stringify({ type: "eleventy.reload" }));
  });
  return {
    address: () => server.getServerUrl("localhost"),
    moveTo: (pathPrefix) => {
      server.options.pathPrefix = pathPrefix;
    },
    reload: () => {
      shown.advance();
      server.reload();
    },
    close: async () => {
      await server.close();
      process.off("uncaughtException", onFault);
    },
  };
}

const silent = (): void => {};

function asPortError(error: unknown, port: number): unknown {
  if (!(error instanceof Error) || !error.message.includes("different ports")) return error;
  return new OutputError(`Port ${port} und die nächsten sind belegt. Wählen Sie mit --port einen anderen.`);
}

/** A missing page answers for itself, with the page for that. */
function reportFailure(message: string): void {
  if (!message.startsWith("HTTP 404")) console.error(message);
}
