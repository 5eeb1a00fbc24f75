import { dataLicense, noLicense } from "../../src/content/data-licenses.ts";
import { ExternalLink } from "../external-link.tsx";

interface DataLicenseProps {
  readonly license: { readonly uri: string; readonly attribution: string };
}

/** How others may use the data, in a few words. */
export function DataLicense({ license: { uri, attribution } }: DataLicenseProps) {
  const { name, text, asksForName } = dataLicense(uri);
  return (
    <>
      {uri === noLicense.uri ? (
        <p>
          Für diese Daten ist keine Lizenz erteilt. Sie dürfen sie lesen und auswerten, soweit das Gesetz es erlaubt;
          wer sie veröffentlichen will, fragt bitte vorher.
        </p>
      ) : (
        <p>
          Für diese Daten gilt: {text === undefined ? name : <ExternalLink url={text}>{name}</ExternalLink>}.
          {asksForName && ` Nennen Sie als Quelle: ${attribution}`}
        </p>
      )}
      <p>Bilder und verlinkte Quellen haben eigene Rechte; bei Bildern stehen sie dabei.</p>
    </>
  );
}
