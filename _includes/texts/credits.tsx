import { ExternalLink } from "../external-link.tsx";

interface Credit {
  readonly subject: string;
  readonly attribution: string;
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

const ccBy = { label: "Lizenz CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/deed.de" };
const eupl = {
  label: "Lizenz EUPL-1.2",
  url: "https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12",
};

const credits: readonly Credit[] = [
  {
    subject: "Städte und Gemeinden",
    attribution: "GeoNames (geonames.org), CC BY 4.0, bearbeitet",
    links: [{ label: "GeoNames", url: "https://www.geonames.org/" }, ccBy],
  },
  {
    subject: "Kreise",
    attribution:
      "Statistisches Bundesamt (Destatis), Gemeindeverzeichnis-Informationssystem GV-ISys (Stand 31.12.2018), CC BY 4.0 (Paket landkreise-deutschland), bearbeitet",
    links: [
      { label: "Statistisches Bundesamt", url: "https://www.destatis.de/" },
      { label: "Paket landkreise-deutschland", url: "https://github.com/mojoaxel/landkreise-deutschland" },
      ccBy,
    ],
  },
  {
    subject: "Karte der Länder",
    attribution: "Victor Cazanave, svg-maps, CC BY 4.0 (Paket @svg-maps/germany), vereinfacht",
    links: [{ label: "svg-maps", url: "https://github.com/VictorCazanave/svg-maps" }, ccBy],
  },
  {
    subject: "Gestaltung",
    attribution: "KERN Design-System, EUPL-1.2",
    links: [{ label: "KERN", url: "https://kern-ux.de/" }, eupl],
  },
  {
    subject: "Schrift",
    attribution: "Fira Sans, SIL Open Font License (SIL OFL) 1.1",
    links: [
      { label: "Fira Sans", url: "https://github.com/mozilla/Fira" },
      { label: "Lizenz OFL 1.1", url: "https://openfontlicense.org/" },
    ],
  },
];

/** Ortsmarke itself; Art. 5 EUPL-1.2 wants readers to be told where its source is. */
function ownCredit(sourceCode: string | undefined): Credit {
  const source = sourceCode === undefined ? [] : [{ label: "Quelltext", url: sourceCode }];
  return { subject: "Software", attribution: "Ortsmarke, freie Software, EUPL-1.2", links: [...source, eupl] };
}

interface CreditsProps {
  /** Web address of the source code of this site. */
  readonly sourceCode: string | undefined;
}

/** Whose data, design, font and software the site uses, and under which licence. */
export function Credits({ sourceCode }: CreditsProps) {
  return (
    <dl>
      {[...credits, ownCredit(sourceCode)].map(({ subject, attribution, links }) => (
        <>
          <dt>{subject}</dt>
          <dd>
            {attribution}
            <br />
            {links.map(({ label, url }, index) => (
              <>
                {index > 0 && ", "}
                <ExternalLink url={url}>{label}</ExternalLink>
              </>
            ))}
          </dd>
        </>
      ))}
    </dl>
  );
}
