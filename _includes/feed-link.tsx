import { atomFeedAddress, subscribeAddress } from "../src/archive/addresses.ts";
import { Link } from "./link.tsx";

/** Leads to the feed of a list, and those who do not know what that is to an explanation. */
export function FeedLink({ list }: { readonly list: string }) {
  return (
    <p class="list-page__feed">
      <Link to={atomFeedAddress(list)} type="application/atom+xml">
        Als Feed abonnieren
      </Link>{" "}
      (<Link to={subscribeAddress}>Was ist ein Feed?</Link>)
    </p>
  );
}
