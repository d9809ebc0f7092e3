// What is left of a budget line, in whole đồng of any size.

export type Money = {
  amount?: string | null;
  committed?: string | null;
  spent?: string | null;
  carried?: string | null;
  returned?: string | null;
};

const whole = (value: string | null | undefined) => (value && /^-?\d+$/.test(value) ? BigInt(value) : 0n);

/** left is what can still be committed or spent: of a settled line nothing, what was carried over or returned is gone. */
export const left = (line: Money) =>
  whole(line.amount) - whole(line.committed) - whole(line.spent) - whole(line.carried) - whole(line.returned);

/** part is how much of a whole is used, in percent from 0 to 100. */
export function part(of: bigint, all: bigint): number {
  if (all <= 0n || of <= 0n) return 0;
  return Number(of >= all ? 100n : (of * 100n) / all);
}

/** used is what is committed or spent. */
export const used = (line: Money) => whole(line.committed) + whole(line.spent);

/** total adds up lines. */
export function total<L extends Money>(lines: L[]): { amount: bigint; committed: bigint; spent: bigint; left: bigint } {
  const out = { amount: 0n, committed: 0n, spent: 0n, left: 0n };
  for (const line of lines) {
    out.amount += whole(line.amount);
    out.committed += whole(line.committed);
    out.spent += whole(line.spent);
    out.left += left(line);
  }
  return out;
}

export { whole };
