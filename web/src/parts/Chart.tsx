// A chart with its numbers as a table behind it: who cannot see the bars reads the table, and every
// bar and every row opens what stands behind it. The chart program is a part of its own, loaded with
// the first chart that comes near the screen; tables are made when they are opened.

import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useWords } from '../words';
import { number } from '../words/form';
import { Rows } from './Rows';

const Bars = lazy(() => import('./Bars'));

/** Series is one colour of a chart. */
export type Series = { name: string; colour: string; link?: (row: Line) => string };

/** Line is a bar: its name, a value for each series, and where it leads. */
export type Line = { key: string; name: string; values: number[]; to?: string };

type Props = {
  label: string;
  head: string; // of the names
  series: Series[];
  lines: Line[];
  lying?: boolean; // bars from left to right
  large?: boolean;
  show?: (value: number) => string;
};

/** Chart draws stacked bars. */
export function Chart({ label, head, series, lines, lying, large, show = number }: Props) {
  const { t } = useWords();
  const go = useNavigate();
  const place = useRef<HTMLDivElement>(null);
  const near = useSeen(place);
  const [open, setOpen] = useState(false);
  const to = (line: Line | undefined, at: number) => line && (series[at]?.link?.(line) ?? line.to);
  return (
    <figure className="chart" aria-label={label}>
      <div ref={place} aria-hidden className={lying ? 'lying' : undefined}>
        <Suspense fallback={<div style={{ height: 260 }} />}>
          {near ? (
            <Bars
              series={series}
              lines={lines}
              lying={lying}
              large={large}
              show={show}
              chosen={(line, at) => {
                const address = to(lines[line], at);
                if (address) void go(address);
              }}
            />
          ) : (
            <div style={{ height: 260 }} />
          )}
        </Suspense>
      </div>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('overview.table')}</summary>
        {open && (
          <div className="wide">
            <Rows<Line & { id: string }>
              label={label}
              rows={lines.map((line) => ({ ...line, id: line.key }))}
              empty=""
              columns={[
                { title: head, key: 'name', render: (line) => (line.to ? <Link to={line.to}>{line.name}</Link> : line.name) },
                ...series.map((one, at) => ({
                  title: one.name,
                  key: String(at),
                  align: 'end' as const,
                  render: (line: Line) => {
                    const address = to(line, at);
                    const value = show(line.values[at] ?? 0);
                    return address && line.values[at] ? <Link to={address}>{value}</Link> : value;
                  },
                })),
              ]}
            />
          </div>
        )}
      </details>
    </figure>
  );
}

// useSeen tells whether a place has come near the screen.
function useSeen(place: RefObject<HTMLElement | null>) {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!place.current) return undefined;
    const watch = new IntersectionObserver(([one]) => one?.isIntersecting && setSeen(true), { rootMargin: '200px' });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [place]);
  return seen;
}
