// How the units stand: districts as tiles in the order of the register, the others as bars.

import { useState } from 'react';
import { Link } from 'react-router';
import { Chart } from '../../parts/Chart';
import { Button } from '../../parts/plain';
import { useWords } from '../../words';
import { number } from '../../words/form';
import { type Chosen, linkOf } from '../parts/where';
import { share, shortName, type UnitFigures } from './figures';

type Props = { units: UnitFigures[]; base: Chosen };

/** Districts is a grid of tiles: the colour says what the words on the tile say, too. */
export function Districts({ units, base }: Props) {
  const { t } = useWords();
  return (
    <ul className="tiles">
      {units.map((unit) => {
        const name = shortName(unit.name);
        const tone = unit.late === 0 ? 'good' : share(unit.late, unit.all) >= 10 ? 'bad' : 'waiting';
        const figures = { name, done: number(unit.done), all: number(unit.all), late: number(unit.late) };
        return (
          <li key={unit.id}>
            <Link
              to={linkOf({ ...base, unit: [unit.id], top: '1' })}
              className={`tile tile-${tone}`}
              aria-label={t('overview.tile', figures)}
            >
              <strong>{name}</strong>
              <span className="bar" aria-hidden>
                <span style={{ width: `${share(unit.done, unit.all)}%` }} />
              </span>
              <span>{t('overview.tileDone', figures)}</span>
              <span className="say">{unit.late ? t('overview.tileLate', { count: unit.late }) : t('overview.tileOk')}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

const shownFirst = 15;

/** Others are bars, those with most overdue work first. */
export function Others({ units, base }: Props) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const sorted = [...units].sort((a, b) => b.late - a.late || b.all - a.all);
  const shown = all ? sorted : sorted.slice(0, shownFirst);
  return (
    <>
      <Chart
        label={t('overview.others')}
        head={t('task.unit')}
        lying
        series={[
          {
            name: t('overview.done'),
            colour: '#2f7d32',
            link: (line) => linkOf({ ...base, unit: [line.key], top: '1', state: ['CONFIRMED'] }),
          },
          {
            name: t('overview.late'),
            colour: '#b3261e',
            link: (line) => linkOf({ ...base, unit: [line.key], top: '1', late: ['OVERDUE'] }),
          },
          { name: t('overview.going'), colour: '#1f5f99' },
        ]}
        lines={shown.map((unit) => ({
          key: unit.id,
          name: unit.name,
          values: [unit.done, unit.late, Math.max(0, unit.all - unit.done - unit.late)],
          to: linkOf({ ...base, unit: [unit.id], top: '1' }),
        }))}
      />
      {sorted.length > shownFirst && (
        <Button type="link" onClick={() => setAll(!all)}>
          {t(all ? 'app.less' : 'app.more')} ({sorted.length})
        </Button>
      )}
    </>
  );
}
