import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { editorExtension } from "../../src/build/editor-extension.ts";

const folder = ".vscode/extensions/ortsmarke";
const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

interface Provider {
  provideHover?: (document: unknown, position: unknown) => Promise<unknown>;
  provideCompletionItems?: (document: unknown, position: unknown) => Promise<readonly unknown[]>;
}

/** VS Code as far as the extension asks for it, with the files of this project, and what the extension registers there. */
function standIn() {
  const providers: Provider[] = [];
  const register = (_selector: unknown, provider: Provider) => {
    providers.push(provider);
    return { dispose: () => {} };
  };
  const vscode = {
    languages: { registerHoverProvider: register, registerCompletionItemProvider: register },
    workspace: {
      fs: { readFile: async ({ path }: { path: string }) => readFileSync(path) },
      getWorkspaceFolder: ({ path }: { path: string }) =>
        path.startsWith("news/") ? { uri: { path: "." } } : undefined,
    },
    Uri: { joinPath: ({ path }: { path: string }, ...parts: string[]) => ({ path: join(path, ...parts) }) },
    MarkdownString: class {
      readonly value: string;
      constructor(value: string) {
        this.value = value;
      }
    },
    Hover: class {
      readonly contents: unknown;
      constructor(contents: unknown) {
        this.contents = contents;
      }
    },
    Range: class {
      readonly places: readonly number[];
      constructor(...places: readonly number[]) {
        this.places = places;
      }
    },
    CompletionItem: class {
      readonly label: unknown;
      constructor(label: unknown) {
        this.label = label;
      }
    },
    CompletionItemKind: { Property: 9, EnumMember: 19 },
  };
  return { vscode, providers };
}

const text = "---\ntopics: [oz\n---\n";
const documentAt = (path: string) => ({
  uri: { path },
  getText: (range?: unknown) => (range ? "topics" : text),
  getWordRangeAtPosition: () => ({}),
});

describe("the extension of VS Code", () => {
  it("is as `npm run schema` would write it", () => {
    const { file, text: script } = editorExtension();
    expect(file).toBe(join(folder, manifest.main));
    expect(readFileSync(file, "utf8")).toBe(script);
  });

  it("needs nothing but VS Code, and is woken by Markdown", () => {
    expect(
      [...readFileSync(join(folder, manifest.main), "utf8").matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name),
    ).toEqual(["vscode"]);
    expect(manifest.activationEvents).toEqual(["onLanguage:markdown"]);
    expect(manifest).not.toHaveProperty("dependencies");
  });

  it("explains and completes what stands in the head of a report, as VS Code calls it", async () => {
    const { vscode, providers } = standIn();
    const module: { exports: { activate?: (context: { subscriptions: unknown[] }) => void } } = { exports: {} };
    const script = readFileSync(join(folder, manifest.main), "utf8");
    new Function("require", "module", "exports", script)(() => vscode, module, module.exports);
    const subscriptions: unknown[] = [];
    module.exports.activate?.({ subscriptions });
    expect(subscriptions).toHaveLength(2);

    const position = { line: 1, character: "topics: [oz".length };
    const hovers = providers.map(({ provideHover }) => provideHover?.(documentAt("news/2025/a.md"), position));
    expect(await hovers.find((hover) => hover)).toMatchObject({
      contents: { value: expect.stringMatching(/^\*\*Themen\*\* \(Pflichtangabe\)/) },
    });
    const complete = providers.find(({ provideCompletionItems }) => provideCompletionItems)?.provideCompletionItems;
    expect(await complete?.(documentAt("news/2025/a.md"), position)).toContainEqual(
      expect.objectContaining({
        label: { label: "ozg", description: "OZG und Online-Dienste" },
        insertText: "ozg",
        range: { places: [1, "topics: [".length, 1, position.character] },
      }),
    );
    expect(await complete?.(documentAt("elsewhere/a.md"), position)).toEqual([]);
  });
});
