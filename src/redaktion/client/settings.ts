// The settings of Sveltia CMS, which it keeps in the browser and reads when it is loaded: so this is imported before it.

const key = "sveltia-cms.prefs";

/** Escape would leave the report, wherever it is pressed, and throw away what has been typed; now it closes dialogs and menus only. */
const ours = { closeWithEscape: false };

try {
  localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? "{}"), ...ours }));
} catch {
  // Where the browser keeps nothing, Sveltia CMS has no settings, and Escape leaves no report either.
}
