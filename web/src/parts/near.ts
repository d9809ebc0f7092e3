// Long lists: only rows near the screen are in the page. Above and below them stands empty room as
// high as the rows that are not there, so that scrolling feels as if all were.
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** block is how many rows come and go at once. */
export const block = 40;

const long = 400; // rows of a list that is whole in the page, as the browser's own search wants it
const reach = 900; // pixels beyond the screen in which rows are there, too

/** Near is what of a list is in the page: rows from and until, and the room above and below them. */
export type Near = { from: number; until: number; above: number; below: number };

/**
 * nearOf chooses the blocks that touch the pixels from top to bottom, counted from the list's first
 * row. Heights are those of the blocks seen so far; others count as their mean.
 */
export function nearOf(heights: readonly (number | undefined)[], count: number, top: number, bottom: number): Near {
  const blocks = Math.ceil(count / block);
  const known = heights.filter((one, n) => one !== undefined && n < blocks - 1) as number[];
  const mean = known.length > 0 ? known.reduce((sum, one) => sum + one, 0) / known.length : block * 48;
  const heightOf = (n: number) => heights[n] ?? (mean * Math.min(block, count - n * block)) / block;
  let from = 0;
  let above = 0;
  while (from < blocks - 1 && above + heightOf(from) < top) above += heightOf(from++);
  let until = from;
  let end = above;
  while (until < blocks && (until === from || end < bottom)) end += heightOf(until++);
  let below = 0;
  for (let n = until; n < blocks; n++) below += heightOf(n);
  return { from: from * block, until: Math.min(until * block, count), above, below };
}

/** useNear follows the scrolling of the window; undefined while the list is short enough to be there whole. */
export function useNear(count: number, first: string | undefined, place: RefObject<HTMLElement | null>): Near | undefined {
  const heights = useRef<(number | undefined)[]>([]);
  const [near, setNear] = useState<Near>({ from: 0, until: block, above: 0, below: 0 });
  const on = count > long;
  const look = useCallback(() => {
    const body = place.current?.querySelector('tbody');
    if (!body) return;
    const top = -body.getBoundingClientRect().top;
    const next = nearOf(heights.current, count, top - reach, top + window.innerHeight + reach);
    setNear((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
  }, [count, place]);
  useEffect(() => {
    if (!on) return undefined;
    let waits = 0;
    const soon = () => {
      waits ||= requestAnimationFrame(() => {
        waits = 0;
        look();
      });
    };
    const anew = () => {
      heights.current = [];
      soon();
    };
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', anew);
    return () => {
      cancelAnimationFrame(waits);
      window.removeEventListener('scroll', soon);
      window.removeEventListener('resize', anew);
    };
  }, [on, look]);
  useLayoutEffect(() => {
    heights.current = []; // another list
  }, [first]);
  useLayoutEffect(() => {
    if (!on) return;
    const rows = place.current?.querySelectorAll<HTMLElement>('tbody > tr[data-row]') ?? [];
    for (let n = 0; n + block <= rows.length; n += block) {
      const [head, tail] = [rows[n], rows[n + block - 1]];
      if (head && tail) heights.current[(near.from + n) / block] = tail.getBoundingClientRect().bottom - head.getBoundingClientRect().top;
    }
    look();
  }, [on, near, look, place]);
  return on ? near : undefined;
}
