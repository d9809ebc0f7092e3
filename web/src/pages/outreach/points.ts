// Sums of points: decimals with two digits behind the point, reckoned as whole hundredths.

/** hundredths of a decimal as the server writes it; undefined for none. */
export function hundredths(value: string | number | null | undefined): number | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const parts = String(value).match(/^(\d+)(?:\.(\d{1,2}))?$/);
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : undefined;
}

/** decimal is hundredths as the server takes them. */
export const decimal = (value: number) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;

/** parentOf is the number of the criterion of an indicator: 2 of 2.3, and of 2 itself. */
export const parentOf = (number: string) => number.split('.')[0] ?? number;

/** byNumber orders 2, 2.3, 2.10, 10 as people count. */
export function byNumber(a: string, b: string): number {
  const x = a.split('.').map(Number);
  const y = b.split('.').map(Number);
  return (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? -1) - (y[1] ?? -1);
}

export type Line = { id: string; number: string; own?: string | null; checked?: string | null };
export type Criterion = { number: string; content?: string | null; points?: string | null; guidance?: string | null };
export type Part = { number: string; criterion: Criterion | undefined; lines: Line[]; own: number; counts: number; below: boolean };

/** partsOf puts the lines of a sheet under their criteria with sums; typed stands in for what is being typed. */
export function partsOf(
  lines: Line[],
  criteria: Criterion[],
  share: number,
  typed?: { id: string; own?: number; checked?: number },
): Part[] {
  const parts = new Map<string, Part>();
  for (const line of [...lines].sort((a, b) => byNumber(a.number, b.number))) {
    const number = parentOf(line.number);
    let part = parts.get(number);
    if (!part) {
      part = { number, criterion: criteria.find((one) => one.number === number), lines: [], own: 0, counts: 0, below: false };
      parts.set(number, part);
    }
    const now = typed?.id === line.id ? typed : undefined;
    const own = now?.own ?? hundredths(line.own) ?? 0;
    part.lines.push(line);
    part.own += own;
    part.counts += now?.checked ?? hundredths(line.checked) ?? own;
  }
  for (const part of parts.values()) {
    const most = hundredths(part.criterion?.points);
    part.below = most !== undefined && part.counts * 100 < most * share;
  }
  return [...parts.values()];
}
