import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SiteFrame } from "../src/content/site-frame.ts";

const nowhere: SiteFrame = {
  name: "",
  tagline: "",
  description: "",
  origin: "",
  pathPrefix: "/",
  publisher: "",
  editorsEmail: "",
  accessibilityEmail: "",
  official: false,
  stylesheet: "",
  fonts: [],
};

/** The site that a page belongs to; `Layout` provides it. */
export const SiteContext = createContext<SiteFrame>(nowhere);

/** Returns a function that puts the path prefix before a root-relative address: "/land/" → "/archiv-x/land/". */
export function useHref(): (address: string) => string {
  const { pathPrefix } = useContext(SiteContext);
  return (address) => (address.startsWith("/") ? pathPrefix + address.slice(1) : address);
}

/** Returns a function that makes a root-relative address whole: "/land/" → "https://www.example.de/archiv-x/land/". */
export function useAbsoluteAddress(): (address: string) => string {
  const { origin } = useContext(SiteContext);
  const href = useHref();
  return (address) => origin + href(address);
}
