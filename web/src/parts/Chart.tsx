// A chart of stacked bars, of plain elements: every bar, and every part of one, is a link to the rows
// behind it and says what it shows. The numbers stand in a table that is made when it is opened.
import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../words';
import { number } from '../words/form';
import { Rows } from './Rows';

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
  show?: (value: number) => string;
};

const sumOf = (line: Line) => line.values.reduce((sum, value) => sum + value, 0);

/** Chart draws stacked bars. */
export function Chart({ label, head, series, lines, lying, show = number }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const most = Math.max(1, ...lines.map(sumOf));
  const to = (line: Line, at: number) => series[at]?.link?.(line) ?? line.to;
  return (
    <figure className="chart" aria-label={label}>
      {series.length > 1 && (
        <ul className="legend">
          {series.map((one) => (
            <li key={one.name}>
              <span className="swatch" style={{ background: one.colour }} />
              {one.name}
            </li>
          ))}
        </ul>
      )}
      <ol className={lying ? 'bars lying' : 'bars'} tabIndex={0} aria-label={label}>
        {lines.map((line) => (
          <li key={line.key}>
            <span className="name" title={line.name}>
              {line.to ? <Link to={line.to}>{line.name}</Link> : line.name}
            </span>
            <span className="bar">
              {series.map((one, at) => {
                const value = line.values[at] ?? 0;
                if (value <= 0) return null;
                const part = `${(100 * value) / most}%`;
                const style = { background: one.colour, [lying ? 'width' : 'height']: part };
                const said = `${line.name}, ${one.name}: ${show(value)}`;
                const address = to(line, at);
                return address ? (
                  <Link key={one.name} to={address} aria-label={said} title={said} style={style} />
                ) : (
                  <span key={one.name} role="img" aria-label={said} title={said} style={style} />
                );
              })}
            </span>
            <span className="value">{show(sumOf(line))}</span>
          </li>
        ))}
      </ol>
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
