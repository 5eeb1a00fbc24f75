/** The largest image file that an entry may have, in bytes: more slows readers of the Git project, not only this program. */
export const largestImage = 500_000;
