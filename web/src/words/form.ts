// Days, instants, money and numbers as people in Vietnam write them.
import { language } from '.';

/** day shows YYYY-MM-DD as 30/11/2022. */
export function day(value: string | null | undefined): string {
  const parts = value?.match(/^(\d{4})-(\d{2})-(\d{2})/);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : '';
}

/** instant shows a moment in the time of Vietnam, seven hours before UTC all the year: 30/11/2022 08:05. */
export function instant(value: string | null | undefined): string {
  const at = value ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) return '';
  const there = new Date(at + 7 * 3_600_000).toISOString();
  return `${day(there)} ${there.slice(11, 16)}`;
}

/** number shows a count or a decimal with the marks of the language; text of any length stays exact. */
export function number(value: number | string | null | undefined): string {
  const text = String(value ?? '');
  const parts = text.match(/^(-?)0*(\d+)(?:\.(\d+))?$/);
  if (!parts) return text;
  const [mark, point] = language() === 'en' ? [',', '.'] : ['.', ','];
  const whole = (parts[2] ?? '').replace(/\B(?=(\d{3})+$)/g, mark);
  return `${parts[1]}${whole}${parts[3] ? point + parts[3] : ''}`;
}

/** typed is a whole number that was typed with the marks of either language, without them. */
export const typed = (text: string | undefined) => (text ?? '').replace(/[.,\s]/g, '');

/** money shows whole đồng. */
export const money = (value: string | number | null | undefined) =>
  value === null || value === undefined || value === '' ? '' : `${number(value)} đ`;

/** daysBetween counts calendar days from one YYYY-MM-DD to another. */
export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** plain is a text without marks and capitals, to search in. */
export const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
/** size is a number of bytes as people say it: 340 KB, 2,4 MB. */
export function size(bytes: number): string {
  if (bytes < 1024 * 1024) return `${number(Math.max(1, Math.round(bytes / 1024)))} KB`;
  return `${number(Math.round((bytes / 1024 / 1024) * 10) / 10)} MB`;
}
