import type { Organisation } from "../content/vocabularies.ts";

/** What readers see of the kind of an organisation. */
export const organisationKindName: Readonly<
  Record<Organisation["kind"], { readonly singular: string; readonly plural: string }>
> = {
  verwaltung: { singular: "Verwaltung und Politik", plural: "Verwaltung und Politik" },
  "it-dienstleister": { singular: "Kommunaler IT-Dienstleister", plural: "Kommunale IT-Dienstleister" },
  verband: { singular: "Verband", plural: "Verbände" },
  unternehmen: { singular: "Unternehmen", plural: "Unternehmen" },
  wissenschaft: { singular: "Wissenschaft", plural: "Wissenschaft" },
  initiative: { singular: "Vorhaben und Netzwerk", plural: "Vorhaben und Netzwerke" },
};
