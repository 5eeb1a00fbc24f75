/** Where a Land lies on the map of Germany, see `npm run map`. */
export interface LandShape {
  /** As in `Land`: "14". */
  readonly key: string;
  /** A point with room for a number, and how much: about the distance to the next border. */
  readonly label: readonly [x: number, y: number, room: number];
  /** The data of an SVG path. */
  readonly path: string;
}

/** The field in which the shapes are drawn, in their units. */
export const mapWidth = 586;
export const mapHeight = 793;
