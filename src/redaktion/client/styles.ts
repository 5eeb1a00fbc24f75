/** How our own fields look; colours and sizes are those of Sveltia CMS. */
export const styles = `
.tag-uhrzeit { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; }
.tag-uhrzeit label { display: flex; gap: 8px; align-items: center; }
.tag-uhrzeit input, .region input {
  border: 1px solid var(--sui-textbox-border-color, #767676);
  border-radius: var(--sui-textbox-border-radius, 4px);
  padding: 0 8px;
  min-height: 40px;
  font: inherit;
  color: inherit;
  background: var(--sui-textbox-background-color, transparent);
}
div.tag-uhrzeit > input, .tag-uhrzeit label input { flex: none; width: auto; }
div.region { padding: 0 2px; }
div.region > input { width: 100%; margin: 0; }
.tag-uhrzeit label { padding-left: 2px; }
.tag-uhrzeit button, .region button { flex: none; width: auto; font: inherit; min-height: 32px; min-width: 32px; padding: 0 8px; color: inherit; cursor: pointer; }
.tag-uhrzeit button {
  min-height: 40px;
  border: 1px solid var(--sui-textbox-border-color, #767676);
  border-radius: var(--sui-textbox-border-radius, 4px);
  background: var(--sui-secondary-background-color, #eee);
}
.region ul { display: flex; flex-wrap: wrap; gap: 8px; margin: 0; padding: 0; list-style: none; }
.region ul:not(:empty) { margin-bottom: 8px; }
.region li {
  display: flex;
  align-items: center;
  padding-left: 8px;
  border-radius: 4px;
  background: var(--sui-secondary-background-color, #eee);
}
.region [role="listbox"] {
  border: 1px solid var(--sui-textbox-border-color, #767676);
  border-radius: 0 0 4px 4px;
}
.region [role="option"] { padding: 8px; cursor: pointer; }
.region [role="option"][aria-selected="true"], .region [role="option"]:hover {
  background: var(--sui-selected-background-color, #dde7ff);
  outline: 2px solid var(--sui-primary-accent-color, #0a58ca);
  outline-offset: -2px;
}
[role="alertdialog"] .error { white-space: pre-line; }
.region p { margin: 4px 0 0; }
.region p:empty { display: none; }
`;
