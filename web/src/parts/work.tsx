// How work is shown: its state, its due day, its progress. Colour is never alone in saying it.
import { useSession } from '../app/session';
import type { AssignmentState, Lateness, PlanState, ReportState } from '../gql/graphql';
import { useWords } from '../words';
import { day, daysBetween } from '../words/form';

/** working tells whether progress on a part can be reported in its state. */
export const working = (state: AssignmentState) =>
  state === 'ASSIGNED' || state === 'ACCEPTED' || state === 'IN_PROGRESS' || state === 'RETURNED';

type Tone = 'quiet' | 'going' | 'waiting' | 'bad' | 'good';

const tones: Record<AssignmentState, Tone> = {
  WAITING_GUIDANCE: 'quiet',
  ASSIGNED: 'going',
  ACCEPTED: 'going',
  IN_PROGRESS: 'going',
  SUBMITTED: 'waiting',
  RETURNED: 'bad',
  CONFIRMED: 'good',
  SUSPENDED: 'quiet',
  NOT_APPLICABLE: 'quiet',
  CANCELLED: 'quiet',
  CARRIED_OVER: 'quiet',
};

/** StateTag shows the state of a part. */
export function StateTag({ state }: { state: AssignmentState | null | undefined }) {
  const { label } = useWords();
  return state ? <span className={`tag tone-${tones[state]}`}>{label('AssignmentState', state)}</span> : null;
}

/** ReportTag shows the state of a report. */
export function ReportTag({ state }: { state: ReportState }) {
  const { label } = useWords();
  const tone: Tone = state === 'DRAFT' ? 'quiet' : state === 'SUBMITTED' ? 'waiting' : state === 'RETURNED' ? 'bad' : 'good';
  return <span className={`tag tone-${tone}`}>{label('ReportState', state)}</span>;
}

/** PlanTag shows the state of a plan. */
export function PlanTag({ state }: { state: PlanState }) {
  const { label } = useWords();
  const tone: Tone = state === 'DRAFT' ? 'waiting' : state === 'IN_FORCE' ? 'going' : 'quiet';
  return <span className={`tag tone-${tone}`}>{label('PlanState', state)}</span>;
}

/** Due shows a due day with how far it is off while the work is open. */
export function Due({ on, lateness }: { on: string | null | undefined; lateness?: Lateness | null }) {
  const { t } = useWords();
  const { today } = useSession();
  if (!on) return <span className="muted">{t('task.noDue')}</span>;
  const left = daysBetween(today, on);
  return (
    <span className={lateness === 'OVERDUE' ? 'late nowrap' : 'nowrap'}>
      {day(on)}
      {lateness === 'OVERDUE' && ` (${t('today.days', { count: -left })})`}
      {lateness === 'DUE_SOON' && ` (${left === 0 ? t('today.lastDay') : t('today.left', { count: left })})`}
    </span>
  );
}

/** Percent shows progress as a bar with its number. */
export function Percent({ value }: { value: number }) {
  const { t } = useWords();
  return (
    <span className="percent">
      <progress max={100} value={value} aria-label={t('task.progress')} />
      {value}%
    </span>
  );
}
