import type { LeadPicture } from "../src/archive/picture.ts";
import { licenseAddress } from "../src/content/license-address.ts";
import { ExternalLink } from "./external-link.tsx";

/** Who made an image, and under which licence it is shown. */
export function ImageCredit({ image }: { readonly image: Pick<LeadPicture, "credit" | "license"> }) {
  const license = licenseAddress(image.license);
  return (
    <>
      Bild: {image.credit}
      {" · "}
      {license ? <ExternalLink url={license}>{image.license}</ExternalLink> : image.license}
    </>
  );
}
