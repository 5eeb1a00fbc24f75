// Narrows the tables of /abonnieren/ to the feeds that a reader looks for. Without it, the page is the tables.
import { suits } from "./suits.ts";

/** A row of a table with what it can be found by: the name of its feed, and of the Land that it belongs to. */
interface FeedRow {
  readonly element: HTMLElement;
  readonly text: string;
}

const choice = document.querySelector<HTMLElement>("#feed-auswahl");
const input = choice?.querySelector("input");
const status = choice?.querySelector("[role=status]");
const lands = document.querySelector<HTMLElement>("#feeds-der-laender");
const sections = [...document.querySelectorAll<HTMLElement>(".feed-section")];
const rows = sections.flatMap((section) => [...section.querySelectorAll("tbody tr")]).flatMap(rowOf);

function rowOf(element: Element): readonly FeedRow[] {
  if (!(element instanceof HTMLElement) || !element.querySelector("a")) return []; // names a group
  const land = element.closest("details")?.querySelector("summary")?.textContent ?? "";
  return [{ element, text: `${land} ${element.querySelector("th")?.textContent ?? ""}` }];
}

const holdsHit = (part: Element): boolean => part.querySelector("tbody tr:not([hidden]) a") !== null;

/** Where nothing suits, the Länder stay, closed: most who look for a place in vain can take the feed of its Land. */
function narrow(query: string): void {
  const hits = rows.filter(({ text }) => suits(text, query));
  const shown = new Set(hits.length > 0 ? hits : rows.filter(({ element }) => lands?.contains(element)));
  for (const row of rows) row.element.hidden = !shown.has(row);
  for (const section of sections) {
    for (const body of section.querySelectorAll("tbody")) body.hidden = !holdsHit(body);
    for (const details of section.querySelectorAll("details")) {
      details.hidden = !holdsHit(details);
      details.open = query !== "" && hits.length > 0 && !details.hidden;
    }
    section.hidden = !holdsHit(section);
  }
  if (status) status.textContent = query === "" ? "" : wordsFor(hits.length);
}

function wordsFor(count: number): string {
  if (count === 0) {
    return "Dazu gibt es keinen Feed. Ein Ort bekommt einen, sobald ein Bericht von dort erschienen ist. Bis dahin hilft der Feed seines Landes:";
  }
  return count === 1 ? "1 Feed gefunden" : `${count} Feeds gefunden`;
}

if (choice && input) {
  choice.hidden = false;
  input.addEventListener("input", () => narrow(input.value.trim()));
  if (input.value) narrow(input.value.trim()); // browsers keep what was typed before somebody came back
}
