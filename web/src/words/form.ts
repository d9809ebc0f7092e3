// Days, instants, money and numbers as people in Vietnam write them.
import { language } from '.';

const locale = () => (language() === 'en' ? 'en-GB' : 'vi-VN');

/** day shows YYYY-MM-DD as 30/11/2022. */
export function day(value: string | null | undefined): string {
  const parts = value?.match(/^(\d{4})-(\d{2})-(\d{2})/);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : '';
}

/** instant shows a moment in the time of Vietnam: 30/11/2022 08:05. */
export function instant(value: string | null | undefined): string {
  if (!value) return '';
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return '';
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' })
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
  return `${parts.day}/${parts.month}/${parts.year} ${parts.hour}:${parts.minute}`;
}

/** number shows a count or a decimal with the marks of the language; text of any length stays exact. */
export function number(value: number | string | null | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  const text = String(value);
  const parts = text.match(/^(-?)(\d+)(?:\.(\d+))?$/);
  if (!parts) return text;
  const whole = new Intl.NumberFormat(locale()).format(BigInt(parts[2] ?? '0'));
  const point = locale() === 'vi-VN' ? ',' : '.';
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
