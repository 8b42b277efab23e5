/** The size of a share card in pixels, as Open Graph and X ask for. */
export const cardSize = { width: 1200, height: 630 } as const;
