// Taking attendance: everybody is here, and a press says who is not. What is pressed is kept on this
// device and sent a moment after the last press, again until the server has it.

import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useAct, useDraft } from '../../app/act';
import { useWhole } from '../../app/whole';
import { AttendDocument, PresentDocument, TraineesDocument } from '../../gql/graphql';
import { dressed } from '../../parts/dressed';
import { Button, Card, Flex } from '../../parts/plain';
import { Failed, Faults, Nothing, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { plain } from '../../words/form';
import type { Desk } from '../modules/desks';

const pause = 1200; // milliseconds after the last press
const again = 5000; // until a lost list is sent again

type Trainee = { id: string; name: string | null };

/** Attendance is the desk of a session of a course. */
export default dressed(Attendance);

function Attendance(desk: Desk) {
  const { row } = desk;
  const course = row.course as { id: string } | null;
  const list = useWhole(TraineesDocument, { course: course?.id ?? '' }, (data) => data.training?.enrolments);
  const there = useWhole(PresentDocument, { session: row.id }, (data) => data.training?.attendances);
  if (list.error || there.error) return <Failed error={list.error ?? there.error} />;
  if (!list.rows || !there.rows) return <Waiting />;
  const present = new Set(there.rows.map((one) => one.enrolment?.id));
  const held = row.status === 'HELD';
  const away = held ? list.rows.filter((one) => !present.has(one.id)).map((one) => one.id) : [];
  return <Roll {...desk} course={course?.id ?? ''} list={list.rows} away={away} held={held} />;
}

type Props = Desk & { course: string; list: Trainee[]; away: string[]; held: boolean };

function Roll({ row, ours, running, again: reread, course, list, away, held }: Props) {
  const { t } = useWords();
  const draft = useDraft<{ away: string[] }>(`attendance.${row.id}`);
  const [absent, setAbsent] = useState<Set<string>>(() => new Set(draft.kept.away ?? away));
  const [begun, setBegun] = useState(held);
  const [dirty, setDirty] = useState(draft.any);
  const [sought, setSought] = useState('');
  const { act, busy, error } = useAct(AttendDocument);
  const latest = useRef(absent);
  const refused = useRef<Set<string>>(undefined); // the list that the server did not take
  latest.current = absent;
  const write = ours && running;
  const send = async () => {
    const sent = latest.current;
    const answer = await act({ id: row.id, absent: list.filter((one) => sent.has(one.id)).map((one) => one.id) });
    if (!answer) {
      refused.current = sent;
      return;
    }
    setBegun(true);
    if (latest.current === sent) {
      setDirty(false);
      draft.drop();
    }
    reread();
  };
  useEffect(() => {
    if (!dirty || busy || !write || (error && !error.networkError && refused.current === absent)) return;
    const timer = setTimeout(() => void send(), error ? again : pause);
    return () => clearTimeout(timer);
  }, [dirty, busy, absent, error]);
  const change = (next: Set<string>) => {
    setAbsent(next);
    setDirty(true);
    draft.keep({ away: [...next] });
  };
  const press = (id: string) => {
    const next = new Set(absent);
    if (!next.delete(id)) next.add(id);
    change(next);
  };
  if (list.length === 0) {
    return (
      <Card title={<h2 className="box">{t('desk.attendance.title')}</h2>}>
        <Nothing say={t('desk.attendance.empty')}>
          <Link to={`/m/training/Course/${course}`}>{t('desk.attendance.course')}</Link>
        </Nothing>
      </Card>
    );
  }
  const here = list.filter((one) => !absent.has(one.id)).length;
  const shown = list.filter((one) => plain(one.name ?? '').includes(plain(sought)));
  return (
    <Card title={<h2 className="box">{t('desk.attendance.title')}</h2>}>
      <Faults error={error} />
      {!begun ? (
        <Flex vertical gap={8} align="start">
          <span className="muted">{t('desk.attendance.beginHint')}</span>
          {write && (
            <Button type="primary" size="large" loading={busy} onClick={() => void send()}>
              {t('desk.attendance.begin')}
            </Button>
          )}
          <span>{t('desk.attendance.count', { here: '0', all: String(list.length) })}</span>
        </Flex>
      ) : (
        <>
          <Flex gap={12} wrap align="center" className="rollbar">
            <strong className="rollcount">{t('desk.attendance.count', { here: String(here), all: String(list.length) })}</strong>
            <span role="status" className={dirty && error ? 'late' : 'muted'}>
              {!write ? '' : dirty ? t(error ? 'desk.attendance.unsaved' : 'desk.attendance.saving') : t('desk.attendance.saved')}
            </span>
            {list.length > 12 && (
              <Input
                allowClear
                aria-label={t('desk.attendance.find')}
                placeholder={t('desk.attendance.find')}
                value={sought}
                onChange={(event) => setSought(event.target.value)}
                style={{ maxWidth: 240 }}
              />
            )}
            {write && absent.size > 0 && <Button onClick={() => change(new Set())}>{t('desk.attendance.allHere')}</Button>}
          </Flex>
          <ol className="roll">
            {shown.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  aria-pressed={!absent.has(one.id)}
                  disabled={!write}
                  className={absent.has(one.id) ? 'away' : 'here'}
                  onClick={() => press(one.id)}
                >
                  <span>{one.name}</span>
                  <strong>
                    {absent.has(one.id) ? '✗' : '✓'} {t(absent.has(one.id) ? 'desk.attendance.away' : 'desk.attendance.here')}
                  </strong>
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </Card>
  );
}
