import { securityTextAddress } from "../../archive/addresses.ts";
import { isContactValid } from "../../archive/security-contact.ts";
import type { SecurityConfig } from "../../content/hosting-config.ts";
import type { SiteFrame } from "../../content/site-frame.ts";
import { documentRoute } from "../route.ts";

interface SecurityTextProps {
  readonly frame: SiteFrame;
  readonly security: SecurityConfig;
}

/**
 * `security.txt`, where `site.yaml` says whom to tell. It holds until the end of its last day, UTC, and is asked for at the root
 * of the host, whatever the path of the site: https://www.rfc-editor.org/rfc/rfc9116#section-3
 */
export default documentRoute<SecurityTextProps>({
  pages: ({ frame, now, config: { security } }) =>
    security && isContactValid(security, now) ? [{ url: securityTextAddress, props: { frame, security } }] : [],
  render: ({ frame, security: { contact, expires, policy, encryption } }) => {
    const fields = {
      Contact: contact.startsWith("https:") ? contact : `mailto:${contact}`,
      Expires: `${expires}T23:59:59Z`,
      Encryption: encryption,
      Policy: policy,
      "Preferred-Languages": "de, en",
      Canonical: frame.origin.startsWith("https:") ? frame.origin + securityTextAddress : undefined, // no other is allowed
    };
    return Object.entries(fields)
      .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`]))
      .join("");
  },
});
