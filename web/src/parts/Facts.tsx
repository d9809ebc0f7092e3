// What is known of one thing: names with their values, side by side where there is room.
import type { ReactNode } from 'react';

/** Fact is a name and a value; a whole one takes the width of the list. */
export type Fact = { key: string; label: ReactNode; children: ReactNode; whole?: boolean };

/** Facts is the list; columns at most stand beside each other. */
export function Facts({ items, columns = 1 }: { items: Fact[]; columns?: 1 | 2 | 3 }) {
  return (
    <dl className={`facts of-${columns}`}>
      {items.map((one) => (
        <div key={one.key} className={one.whole ? 'whole' : undefined}>
          <dt>{one.label}</dt>
          <dd>{one.children}</dd>
        </div>
      ))}
    </dl>
  );
}
