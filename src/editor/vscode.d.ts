// The part of VS Code's interface for extensions that is used here; see https://code.visualstudio.com/api/references/vscode-api.
declare module "vscode" {
  export interface Disposable {
    dispose(): void;
  }
  export interface Position {
    readonly line: number;
    readonly character: number;
  }
  export interface Uri {
    readonly path: string;
  }
  export const Uri: { joinPath(base: Uri, ...parts: readonly string[]): Uri };
  export class Range {
    constructor(startLine: number, startCharacter: number, endLine: number, endCharacter: number);
  }
  export interface TextDocument {
    readonly uri: Uri;
    getText(range?: Range): string;
    getWordRangeAtPosition(position: Position, pattern: RegExp): Range | undefined;
  }
  export class MarkdownString {
    constructor(value: string);
  }
  export class Hover {
    constructor(contents: MarkdownString);
  }
  export class CompletionItem {
    constructor(label: { readonly label: string; readonly description: string }, kind: number);
    insertText: string;
    range: Range;
    documentation: MarkdownString;
  }
  export const CompletionItemKind: { readonly Property: number; readonly EnumMember: number };
  export interface DocumentSelector {
    readonly language: string;
    readonly pattern: string;
  }
  export const languages: {
    registerHoverProvider(
      selector: DocumentSelector,
      provider: { provideHover(document: TextDocument, position: Position): Promise<Hover | undefined> },
    ): Disposable;
    registerCompletionItemProvider(
      selector: DocumentSelector,
      provider: {
        provideCompletionItems(document: TextDocument, position: Position): Promise<readonly CompletionItem[]>;
      },
      ...triggers: readonly string[]
    ): Disposable;
  };
  export const workspace: {
    readonly fs: { readFile(uri: Uri): PromiseLike<Uint8Array> };
    getWorkspaceFolder(uri: Uri): { readonly uri: Uri } | undefined;
  };
}
