/** Zones of the positions in a page's record, see `build/record-content.ts`: the title, the headings, the body. */
export const titleEnd = 64;
export const headingsEnd = 320;

/** Where on its page a phrase was found first; smaller is better. */
export type Tier = 0 | 1 | 2;

/** 0 title, 1 heading, 2 body. */
export function tierOf(position: number): Tier {
  return position < titleEnd ? 0 : position < headingsEnd ? 1 : 2;
}
