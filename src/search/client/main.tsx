import { render } from "preact";
import { App } from "./app.tsx";
import { pageDataOf } from "./page-data.ts";

const root = document.getElementById("suche");
if (root) {
  // The links for readers without JavaScript come back where the search cannot be reached.
  const links = [...root.querySelectorAll(".index-list")];
  root.replaceChildren();
  render(<App page={pageDataOf(root)} links={links} />, root);
  root.dataset["started"] = "";
}
