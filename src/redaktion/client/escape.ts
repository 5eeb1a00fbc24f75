/**
 * Lets Escape empty the search for a region. To Sveltia CMS it means to leave the report, wherever it is pressed, and it
 * listens before any field does; so this has to be called before the form starts.
 */
export function keepEscapeInRegions(): void {
  window.addEventListener(
    "keydown",
    (event) => {
      const { key, target } = event;
      if (key !== "Escape" || !(target instanceof HTMLInputElement)) return;
      if (target.value === "" || !target.closest(".region")) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      target.value = "";
      target.dispatchEvent(new Event("input", { bubbles: true })); // as if the editor had deleted the text
    },
    { capture: true },
  );
}
