import { licencesAddress } from "../../src/archive/addresses.ts";
import type { SoftwareNotice } from "../../src/archive/site.ts";
import { Link } from "../link.tsx";

/** What is said of software beside its licence. */
export type UsedSoftware = Omit<SoftwareNotice, "text">;

/** The software of others that comes with the pages: name, version, licence and holder, with a link to the licences. */
export function SoftwareList({ software }: { readonly software: readonly UsedSoftware[] }) {
  return (
    <>
      <p>Mit den Seiten erhalten Sie auch Software und Schriften anderer:</p>
      <ul>
        {software.map(({ name, version, license, holder }) => (
          <li>
            {name} {version}, {license}
            {holder !== undefined && `, © ${holder}`}
          </li>
        ))}
      </ul>
      <p>
        Hier stehen die <Link to={licencesAddress}>Lizenzen im Wortlaut</Link>.
      </p>
    </>
  );
}
