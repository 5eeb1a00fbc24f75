// Eleventy 3 ships no types. This is the part of it that is used here; see https://www.11ty.dev/docs/.
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addExtension(
      extensions: string | readonly string[],
      options: { key: string; compile?: (content: string) => (this: unknown, data: unknown) => unknown },
    ): void;
    addTemplateFormats(formats: string | readonly string[]): void;
    addCollection(name: string, create: () => readonly unknown[]): void;
    addWatchTarget(path: string): void;
    setDataFileSuffixes(suffixes: readonly string[]): void;
    setServerOptions(options: Readonly<Record<string, unknown>>): void;
    setUseGitIgnore(enabled: boolean): void;
    setQuietMode(quiet: boolean): void;
  }

  export interface Options {
    readonly configPath?: string;
    readonly quietMode?: boolean;
    readonly pathPrefix?: string;
    readonly source?: "cli" | "script";
    readonly runMode?: "build" | "serve" | "watch";
    readonly config?: (eleventy: UserConfig) => void;
  }

  interface Written {
    readonly outputPath: string;
    readonly url: string;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: Options);
    readonly logger: { overrideLogger(logger: Pick<Console, "log" | "warn" | "error" | "info">): void };
    init(): Promise<void>;
    write(): Promise<[copied: unknown, written: readonly Written[]]>;
    serve(port?: number): Promise<void>;
  }
}
