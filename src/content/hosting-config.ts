import { z } from "zod";
import { day, rule, secureAddress, text } from "./schema-parts.ts";

/** Hosts for which a build can write configuration files. */
const hostNames = [
  "netlify",
  "cloudflare-pages",
  "github-pages",
  "gitlab-pages",
  "nginx",
  "apache",
  "caddy",
  "s3",
] as const;
export type HostName = (typeof hostNames)[number];

/** They read files of the same names, and each in its own way. */
const exclusive: readonly HostName[] = ["netlify", "cloudflare-pages", "gitlab-pages"];

/** Programs that publishers can run themselves; all others are services. */
const ownServers: readonly unknown[] = ["nginx", "apache", "caddy"] satisfies readonly HostName[];

/** Says whether a host is a server of one's own as a rule, so that the Datenschutzerklärung need not name anybody else. */
export function isOwnServer(host: unknown): boolean {
  return ownServers.includes(host);
}

/** Where the site is served: the key `hosting` of `_data/site.yaml`, one host or several. */
export const hostingConfig = z
  .preprocess((value) => (typeof value === "string" ? [value] : value), z.array(z.enum(hostNames)).min(1))
  .readonly()
  .refine(
    (hosts) => hosts.filter((host) => exclusive.includes(host)).length < 2,
    rule(
      "value-format",
      `Von ${exclusive.map((host) => `„${host}“`).join(", ")} kann nur einer genannt werden, weil ihre Dateien gleich heißen.`,
      "Nennen Sie den Host, bei dem die Website liegt.",
    ),
  );

const isEmail = (value: string): boolean => z.email().safeParse(value).success;

/** Whom people tell of security holes: the key `security` of `_data/site.yaml`, as of RFC 9116, which wants https. */
export const securityConfig = z
  .strictObject({
    contact: text.refine(
      (value) => isEmail(value) || secureAddress.safeParse(value).success,
      rule(
        "value-format",
        "Das ist weder eine E-Mail-Adresse noch eine Webadresse mit https://.",
        "Schreiben Sie, wie man Sie erreicht, zum Beispiel sicherheit@example.org",
      ),
    ),
    /** The last day on which it holds. */
    expires: day,
    policy: secureAddress.optional(),
    /** Where the key lies with which messages can be encrypted. */
    encryption: secureAddress.optional(),
  })
  .readonly();

export type SecurityConfig = z.infer<typeof securityConfig>;
