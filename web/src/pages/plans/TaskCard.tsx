// One read task of a draft: what was understood, why it should be looked at, what can be done with it.

import { memo } from 'react';
import type { DraftTaskFragment } from '../../gql/graphql';
import { CheckOutlined, QuestionCircleOutlined, WarningOutlined } from '../../parts/icons';
import { type Item, Menu } from '../../parts/Menu';
import { Button, Flex } from '../../parts/plain';
import { Sure } from '../../parts/Sure';
import { useWords } from '../../words';
import { day } from '../../words/form';
import { type Reason, roles } from './review';

/** Acts are what a card may ask for. */
export type CardActs = {
  choose: (id: string) => void;
  hover: (id: string | undefined) => void;
  show: (id: string) => void; // its lines, on a small screen
  confirm: (id: string) => void;
  edit: (id: string) => void;
  split: (id: string) => void;
  merge: (id: string) => void;
  move: (id: string, to: 'up' | 'down' | string) => void;
  remove: (id: string) => void;
  restore: (id: string) => void;
};

type Props = {
  task: DraftTaskFragment;
  reasons: Reason[];
  names: string[]; // that mean no unit
  chosen: boolean;
  soft: boolean;
  removed: boolean;
  first: boolean;
  busy: boolean;
  groups: { id: string; label: string }[];
  acts: CardActs;
};

const shownUnits = 6;

/** TaskCard is one task; its buttons show when it is chosen. */
export const TaskCard = memo(function TaskCard({ task, reasons, names, chosen, soft, removed, first, busy, groups, acts }: Props) {
  const { t, label } = useWords();
  const takings = task.participations?.nodes ?? [];
  const move = (key: string, label: string): Item => ({ key, label, onClick: () => acts.move(task.id, key) });
  const more = [
    move('up', t('plan.up')),
    move('down', t('plan.down')),
    { key: 'group', label: t('plan.toGroup') },
    ...groups.filter((group) => group.id !== task.taskGroup?.id).map((group) => move(group.id, group.label)),
  ];
  const days = [day(task.timingFrom), day(task.timingDue)].filter(Boolean).join(' – ');
  return (
    <article
      id={`card-${task.id}`}
      className={['read', chosen && 'on', soft && 'soft', removed && 'gone'].filter(Boolean).join(' ')}
      onMouseEnter={() => acts.hover(task.id)}
      onMouseLeave={() => acts.hover(undefined)}
    >
      <div className="head">
        <button type="button" className="name" aria-expanded={chosen} onClick={() => acts.choose(task.id)}>
          {task.number}. {task.title}
        </button>
        {task.lineFrom ? (
          <button type="button" className="where" onClick={() => acts.show(task.id)}>
            {task.lineTo && task.lineTo !== task.lineFrom
              ? t('plan.lines', { from: String(task.lineFrom), to: String(task.lineTo) })
              : t('plan.line', { from: String(task.lineFrom) })}
          </button>
        ) : null}
      </div>
      {removed ? (
        <Button size="small" onClick={() => acts.restore(task.id)}>
          {t('plan.undo')}
        </Button>
      ) : (
        <>
          {reasons.length > 0 && (
            <span className="tag tone-waiting">
              <WarningOutlined aria-hidden /> {t('plan.review')}: {reasons.map((reason) => t(`plan.why.${reason}`)).join('; ')}
            </span>
          )}
          {chosen && task.content !== task.title && <p className="sentence">{task.content}</p>}
          <dl>
            <dt>{t('task.timing')}</dt>
            <dd>
              {task.timingText || label('TimingKind', task.timing)}
              {days && ` (${days})`}
            </dd>
            {roles.map((role) => {
              const of = takings.filter((one) => one.role === role);
              if (of.length === 0) return null;
              const open = of.filter((one) => !one.unit && names.includes(one.name ?? ''));
              const known = of.filter((one) => !open.includes(one));
              const shown = chosen ? known : known.slice(0, shownUnits);
              return (
                <div key={role}>
                  <dt>{label('AssignmentRole', role)}</dt>
                  <dd>
                    {shown.map((one) => one.unit?.name ?? one.name).join('; ')}
                    {known.length > shown.length && ` ${t('plan.others', { count: known.length - shown.length })}`}
                    {open.map((one) => (
                      <span key={one.id} className="unknown">
                        <QuestionCircleOutlined aria-hidden /> {t('plan.unknown', { name: one.name ?? '' })}
                      </span>
                    ))}
                  </dd>
                </div>
              );
            })}
          </dl>
          {chosen && (
            <Flex gap={8} wrap>
              {task.confidence < 100 && (
                <Button size="small" type="primary" icon={<CheckOutlined />} disabled={busy} onClick={() => acts.confirm(task.id)}>
                  {t('plan.right')}
                </Button>
              )}
              <Button size="small" disabled={busy} onClick={() => acts.edit(task.id)}>
                {t('plan.edit')}
              </Button>
              <Button size="small" disabled={busy} onClick={() => acts.split(task.id)}>
                {t('plan.split')}
              </Button>
              {!first && (
                <Sure title={t('plan.mergeAsk')} onConfirm={() => acts.merge(task.id)}>
                  <Button size="small" disabled={busy}>
                    {t('plan.merge')}
                  </Button>
                </Sure>
              )}
              <Menu items={more} size="small" disabled={busy}>
                {t('plan.more')}
              </Menu>
              <Button size="small" danger disabled={busy} onClick={() => acts.remove(task.id)}>
                {t('plan.remove')}
              </Button>
            </Flex>
          )}
        </>
      )}
    </article>
  );
});
