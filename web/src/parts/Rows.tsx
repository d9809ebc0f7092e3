import type { ReactNode } from 'react';
import type { Near } from './near';

/** Column is a heading and what a row shows under it. */
export type Column<Row> = {
  title: ReactNode;
  key: string;
  width?: number;
  align?: 'end';
  className?: string;
  render: (row: Row) => ReactNode;
};

type Props<Row> = {
  label: string;
  rows: Row[];
  columns: Column<Row>[];
  open?: (row: Row) => void;
  empty: ReactNode;
  of?: Near & { all: number; widths?: number[] }; // where only some rows of a long list are there
};

/** Rows is a table of rows with an id, made of plain elements: a page has hundreds of cells. */
export function Rows<Row extends { id: string }>({ label, rows, columns, open, empty, of }: Props<Row>) {
  const widths = of?.widths;
  return (
    <table
      className="list"
      aria-label={label}
      aria-rowcount={of && of.all + 1}
      style={widths && { tableLayout: 'fixed', width: widths.reduce((sum, one) => sum + one, 0) }}
    >
      <thead>
        <tr>
          {columns.map(({ key, title, width, align, className }, n) => (
            <th key={key} scope="col" className={className} style={{ width: widths?.[n] ?? width, textAlign: align }}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {!!of?.above && <tr aria-hidden style={{ height: of.above }} />}
        {rows.map((row, n) => (
          <tr
            key={row.id}
            data-row={row.id}
            aria-rowindex={of && of.from + n + 2}
            className={open && 'opens'}
            onClick={open && ((event) => !(event.target as HTMLElement).closest('a,button,input,dialog') && open(row))}
          >
            {columns.map(({ key, align, className, render }) => (
              <td key={key} className={className} style={align && { textAlign: align }}>
                {render(row)}
              </td>
            ))}
          </tr>
        ))}
        {!!of?.below && <tr aria-hidden style={{ height: of.below }} />}
        {rows.length === 0 && (
          <tr>
            <td colSpan={columns.length}>{empty}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
