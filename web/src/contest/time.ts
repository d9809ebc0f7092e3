// The server's clock decides: every answer of the server sets it anew, and a reload keeps it.
import { keep } from './keep';

let ahead = keep.get<number>('clock') || 0; // of the server, in milliseconds

/** heard sets the clock by a moment of the server. */
export function heard(now: string) {
  ahead = Date.parse(now) - Date.now();
  keep.set('clock', ahead);
}

/** serverNow is the moment of the server, in milliseconds. */
export const serverNow = () => Date.now() + ahead;

const two = (n: number) => (n < 10 ? `0${n}` : String(n));

/** moment shows 08:00 07/11/2022, in the time of Vietnam, wherever the device is. */
export function moment(at: string): string {
  const d = new Date(Date.parse(at) + 7 * 3600000);
  return `${two(d.getUTCHours())}:${two(d.getUTCMinutes())} ${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()}`;
}

/** day shows 2022-11-30 as 30/11/2022. */
export const day = (at: string) => at.slice(0, 10).split('-').reverse().join('/');

/** span shows seconds as 12:05, and as 1:02:05 above an hour. */
export function span(seconds: number): string {
  const s = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(s / 3600);
  const rest = `${two(Math.floor((s % 3600) / 60))}:${two(s % 60)}`;
  return hours ? `${hours}:${rest}` : rest;
}

/** dots writes a whole number with a mark for thousands. */
export const dots = (value: string | number, mark: string) => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
