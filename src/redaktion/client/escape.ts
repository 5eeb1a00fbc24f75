/**
 * Lets Escape empty the search for a region, even if somebody has it leave the report after all (see `settings.ts`). Sveltia
 * CMS listens before any field does; so this has to be called before the form starts.
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
