import { placeMark, placeMarkColors } from "./place-mark.ts";
import { documentRoute } from "./route.ts";

/** Light on dark tabs, dark on light ones. */
const icon = placeMark(`${placeMarkColors}@media(prefers-color-scheme:dark){path{fill:#a6b4ff}circle{fill:#131525}}`);

export default documentRoute<Record<string, never>>({
  pages: () => [{ url: "/favicon.svg", props: {} }],
  render: () => icon,
});
