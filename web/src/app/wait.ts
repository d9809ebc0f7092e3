/** wait is how long to wait before the next try, in milliseconds: twice as long each time, a minute at most, never all at once. */
export const wait = (tries: number, chance = Math.random()) =>
  Math.round(Math.min(1000 * 2 ** Math.max(0, tries - 1), 60_000) * (0.5 + chance / 2));
