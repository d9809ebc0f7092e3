// The frame of a list: filters above, a table, "show more" below; empty lists say what to do. Once
// more is asked for, the list reads on by itself as its end comes near.

import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { CombinedError } from 'urql';
import { useLater } from '../app/list';
import { useWords } from '../words';
import { number } from '../words/form';
import { useNear } from './near';
import { Button, Flex } from './plain';
import { type Column, Rows } from './Rows';
import { Faults, Nothing } from './state';

type Props<Row> = {
  list: {
    rows: Row[];
    total?: number;
    waiting: boolean;
    busy: boolean;
    error: CombinedError | undefined;
    hasMore: boolean;
    more: () => void;
  };
  columns: Column<Row>[];
  empty: ReactNode;
  label: string;
  open?: (row: Row) => void;
};

/** List shows rows with an id. */
export function List<Row extends { id: string }>({ list, columns, empty, label, open }: Props<Row>) {
  const { t } = useWords();
  const place = useRef<HTMLElement>(null);
  const near = useNear(list.rows.length, list.rows[0]?.id, place);
  const widths = useWidths(!!near, place);
  const [on, setOn] = useState(false); // whether the list reads on by itself
  const first = list.rows[0]?.id;
  useEffect(() => setOn(false), [first]);
  const shown = near ? list.rows.slice(near.from, near.until) : list.rows;
  return (
    <>
      <Faults error={list.error} />
      <section ref={place} className="wide" aria-label={label} tabIndex={0} data-shown={list.rows.length}>
        <div className={list.waiting ? 'waits' : undefined} aria-busy={list.waiting}>
          <Rows<Row>
            label={label}
            rows={shown}
            columns={columns}
            open={open}
            empty={list.waiting ? ' ' : typeof empty === 'string' ? <Nothing say={empty} /> : empty}
            of={near && { ...near, all: list.total ?? list.rows.length, widths }}
          />
        </div>
      </section>
      {list.rows.length > 0 && (
        <Flex justify="space-between" align="center" style={{ marginTop: 12 }}>
          <span className="muted">
            {list.total !== undefined && t('app.total', { count: list.total, replace: { count: number(list.total) } })}
          </span>
          {list.hasMore && (
            <More
              on={on}
              busy={list.busy}
              more={() => {
                setOn(true);
                list.more();
              }}
            />
          )}
        </Flex>
      )}
    </>
  );
}

// More asks for the next rows, and once it was pressed, whenever it comes near the screen.
function More({ on, busy, more }: { on: boolean; busy: boolean; more: () => void }) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const ask = useRef(more);
  ask.current = more;
  useEffect(() => {
    const here = place.current;
    if (!on || busy || !here) return undefined;
    const watch = new IntersectionObserver(([one]) => one?.isIntersecting && ask.current(), { rootMargin: '1200px' });
    watch.observe(here);
    return () => watch.disconnect();
  }, [on, busy]);
  return (
    <div ref={place}>
      <Button loading={busy} onClick={more}>
        {t('app.more')}
      </Button>
    </div>
  );
}

// useWidths keeps the columns as wide as they are when rows begin to come and go.
function useWidths(on: boolean, place: { current: HTMLElement | null }): number[] | undefined {
  const [widths, setWidths] = useState<number[]>();
  useEffect(() => {
    const anew = () => setWidths(undefined);
    window.addEventListener('resize', anew);
    return () => window.removeEventListener('resize', anew);
  }, []);
  useEffect(() => {
    if (!on) setWidths(undefined);
    else if (!widths) setWidths([...(place.current?.querySelectorAll<HTMLElement>('thead th') ?? [])].map((one) => one.offsetWidth));
  }, [on, widths, place]);
  return on ? widths : undefined;
}
/** Search is a search box that asks when typing pauses. */
export function Search({ value, change, label }: { value: string; change: (value: string) => void; label: string }) {
  const [typed, setTyped] = useState(value);
  const late = useLater(typed);
  useEffect(() => {
    if (late !== value) change(late);
  }, [late]);
  useEffect(() => setTyped(value), [value]);
  return (
    <input
      type="search"
      className="choose search"
      placeholder={label}
      aria-label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
