import { type Area, pagePolicy } from "../src/archive/content-security.ts";

/** What a page may load, for hosts that send no headers. It counts for what follows it: it stands before all that is loaded. */
export function ContentSecurity({ area = "page" }: { readonly area?: Area | undefined }) {
  return <meta http-equiv="Content-Security-Policy" content={pagePolicy(area)} />;
}
