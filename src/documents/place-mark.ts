/**
 * The icon of the site, a place mark, as SVG.
 * @param style the colours of its `path`, the mark, and its `circle`, the hole in it
 * @param pixels its own width and height; without them, it is as large as there is room
 */
export function placeMark(style: string, pixels?: number): string {
  const size = pixels === undefined ? "" : ` width="${pixels}" height="${pixels}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg"${size} viewBox="0 0 32 32">
<style>${style}</style>
<path d="M16 1a11 11 0 0 0-11 11c0 7.6 8.5 16.4 10.2 18.1a1.1 1.1 0 0 0 1.6 0C18.5 28.4 27 19.6 27 12A11 11 0 0 0 16 1z"/>
<circle cx="16" cy="12" r="4.5"/>
</svg>
`;
}

/** Its colours on light ground. */
export const placeMarkColors = "path{fill:#171a8a}circle{fill:#fff}";
