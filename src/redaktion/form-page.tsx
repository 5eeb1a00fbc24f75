import { referrerPolicy } from "../archive/referrer-policy.ts";
import type { EditingFormConfig } from "../content/editing-form-config.ts";
import { originsOf } from "./backend.ts";

/**
 * What the page of the form may load: its own files, and what the Git host answers. Sveltia CMS writes its styles into the
 * page, and reads files and thumbnails by `blob:` and `data:` addresses. Whatever it would fetch elsewhere (fonts, news of
 * its releases, states of services, profile pictures) stays out, and nothing of the form depends on it.
 */
export function policyOf(form: EditingFormConfig): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "media-src blob:",
    ["connect-src 'self' data: blob:", ...originsOf(form)].join(" "),
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

interface FormPageProps {
  readonly siteName: string;
  readonly policy: string;
  /** Path of the script, seen from the page. */
  readonly script: string;
}

/** The page at `/redaktion/`, in which the form appears when its script has been loaded. All addresses are relative. */
export function FormPage({ siteName, policy, script }: FormPageProps) {
  return (
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="referrer" content={referrerPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{`Redaktion – ${siteName}`}</title>
        <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
        <link rel="cms-config-url" href="config.json" type="application/json" />
        <script type="module" src={script} />
      </head>
      <body>
        <main id="start" style="max-width: 40rem; margin: 4rem auto; padding: 0 1rem; font-family: sans-serif">
          <h1>Redaktion</h1>
          <p>Das Formular wird geladen. Beim ersten Mal kann das einen Augenblick dauern.</p>
          <noscript>
            <p>
              Das Formular braucht JavaScript. Ohne JavaScript legen Sie Berichte im Git-Projekt an; wie das geht, steht
              im Redaktionshandbuch.
            </p>
          </noscript>
          <p>
            <a href="../">Zur Website</a>
          </p>
          <p>
            <a href="../barrierefreiheit/">Barriere melden</a>
          </p>
        </main>
      </body>
    </html>
  );
}
