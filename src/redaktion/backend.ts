import type { EditingFormConfig } from "../content/editing-form-config.ts";

/** What Sveltia CMS is told of a Git host, see https://sveltiacms.app/en/docs/backends. */
export interface Backend {
  readonly name: EditingFormConfig["backend"];
  readonly [option: string]: unknown;
}

/** Where the public hosts answer, and below which path a server of the same kind does. */
const hosts = {
  github: { web: "https://github.com", api: "https://api.github.com", ownApi: "/api/v3" },
  gitlab: { web: "https://gitlab.com", api: "https://gitlab.com/api/v4", ownApi: "/api/v4" },
  gitea: { web: "https://gitea.com", api: "https://gitea.com/api/v1", ownApi: "/api/v1" },
} as const;

/** The messages of commits say who wrote what for: Git keeps them for ever. */
const commitMessages = {
  create: "Bericht: {{slug}}",
  update: "Bericht geändert: {{slug}}",
  delete: "Bericht gelöscht: {{slug}}",
  uploadMedia: "Bild: {{path}}",
  deleteMedia: "Bild gelöscht: {{path}}",
};

function apiOf({ backend, server }: EditingFormConfig): string | undefined {
  if (backend === "test-repo") return undefined;
  return server === undefined ? hosts[backend].api : new URL(server).origin + hosts[backend].ownApi;
}

/** Where editors sign in; without it they need a personal access token. */
function signInOf({ backend, server, appId, signInHelper }: EditingFormConfig): Readonly<Record<string, unknown>> {
  const token = { auth_methods: ["token"] };
  if (backend === "test-repo") return {};
  // The helper keeps the secret of the OAuth application, which GitHub demands.
  if (backend === "github") return signInHelper === undefined ? token : { base_url: signInHelper };
  if (appId === undefined) return token;
  const web = { base_url: server === undefined ? hosts[backend].web : new URL(server).origin, app_id: appId };
  return backend === "gitlab" ? { ...web, auth_type: "pkce" } : web;
}

/** The backend of the form. */
export function backendOf(config: EditingFormConfig): Backend {
  const { backend, repo, branch } = config;
  if (backend === "test-repo") return { name: backend };
  return {
    name: backend,
    repo,
    ...(branch !== undefined && { branch }),
    api_root: apiOf(config),
    ...signInOf(config),
    commit_messages: commitMessages,
  };
}

/** The one other host that the form may ask: that of the reports. */
export function originsOf(config: EditingFormConfig): readonly string[] {
  const api = apiOf(config);
  return api === undefined ? [] : [new URL(api).origin];
}
