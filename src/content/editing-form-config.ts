import { z } from "zod";
import { rule, secureAddress, text } from "./schema-parts.ts";

/** Where the form can put each report on a branch of its own, to be checked before it is published. */
export const workflowHosts: readonly string[] = ["github", "gitlab"];

/** Where the form at `/redaktion/` puts reports and signs in: the key `redaktion` of `_data/site.yaml`. */
export const editingFormConfig = z
  .strictObject({
    backend: z.enum(["github", "gitlab", "gitea", "test-repo"]),
    repo: text.optional(),
    branch: text.optional(),
    server: secureAddress.optional(),
    appId: text.optional(),
    signInHelper: secureAddress.optional(),
    workflow: z.boolean().optional(),
  })
  .refine(({ backend, repo }) => repo !== undefined || backend === "test-repo", {
    path: ["repo"],
    ...rule(
      "key-missing",
      "Es fehlt „repo“: das Git-Projekt, in dem die Berichte liegen.",
      "Ergänzen Sie die Zeile „repo: gruppe/projekt“.",
    ),
  })
  .refine(({ backend, workflow }) => workflow !== true || workflowHosts.includes(backend), {
    path: ["workflow"],
    ...rule(
      "value-unknown",
      "Zweige mit Prüfung („workflow“) kann das Formular nur bei GitHub und GitLab anlegen.",
      "Löschen Sie die Zeile „workflow“.",
    ),
  })
  .readonly();

export type EditingFormConfig = z.infer<typeof editingFormConfig>;
