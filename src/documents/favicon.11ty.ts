import { documentRoute } from "./route.ts";

/** A place mark; light on dark tabs, dark on light ones. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<style>path{fill:#171a8a}circle{fill:#fff}@media(prefers-color-scheme:dark){path{fill:#a6b4ff}circle{fill:#131525}}</style>
<path d="M16 1a11 11 0 0 0-11 11c0 7.6 8.5 16.4 10.2 18.1a1.1 1.1 0 0 0 1.6 0C18.5 28.4 27 19.6 27 12A11 11 0 0 0 16 1z"/>
<circle cx="16" cy="12" r="4.5"/>
</svg>
`;

export default documentRoute<Record<string, never>>({
  pages: () => [{ url: "/favicon.svg", props: {} }],
  render: () => icon,
});
