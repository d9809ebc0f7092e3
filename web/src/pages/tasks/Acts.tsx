// What can be done with a part now: by the unit whose part it is, or by the one that judges it.

import { useState } from 'react';
import { useAct } from '../../app/act';
import { later } from '../../app/page';
import { type Session, useSession } from '../../app/session';
import { AcceptDocument, ConfirmDocument, type WholePartFragment, WithdrawDocument } from '../../gql/graphql';
import { message } from '../../parts/message';
import { Button, Flex } from '../../parts/plain';
import { Faults } from '../../parts/state';
import { working } from '../../parts/work';
import { useWords } from '../../words';

const form = () => import('./Forms');
const SubmitPart = later(() => form().then((part) => part.SubmitPart));
const Extend = later(() => form().then((part) => part.Extend));
const Raise = later(() => form().then((part) => part.Raise));
const ReportProgress = later(() => import('./ReportProgress').then((part) => part.ReportProgress));
const SendBack = later(() => import('./SendBack').then((part) => part.SendBack));

type Props = { part: WholePartFragment; parts: WholePartFragment[]; again: () => void; judge?: boolean };

/** judges tells whether the unit decides on a part: the one that delegated it, the plan's owner for a
 * leading part, the lead for a coordinating one. It only chooses buttons; the server decides. */
export function judges({ unit }: Session, part: WholePartFragment, parts: WholePartFragment[]): boolean {
  if (part.unit?.id === unit.id) return false;
  if (part.parent) return part.parent.unit?.id === unit.id;
  if (part.role === 'LEAD') return part.plan?.ownerUnit?.id === unit.id;
  return parts.some((other) => other.role === 'LEAD' && other.unit?.id === unit.id);
}

/** Acts is the row of buttons; with judge those of whoever confirms, else those of whose part it is. */
export function Acts({ part, parts, again, judge }: Props) {
  const { t } = useWords();
  const session = useSession();
  const [open, setOpen] = useState<'progress' | 'submit' | 'extend' | 'difficulty' | 'return'>();
  const accept = useAct(AcceptDocument);
  const withdraw = useAct(WithdrawDocument);
  const confirm = useAct(ConfirmDocument);
  const shut = () => {
    setOpen(undefined);
    again();
  };
  const did = async (done: Promise<unknown>, words: string) => {
    if (!(await done)) return;
    void message.success(words);
    again();
  };
  if (judge) {
    if (part.state !== 'SUBMITTED' || !judges(session, part, parts)) return null;
    return (
      <>
        <Faults error={confirm.error} />
        <Button type="primary" loading={confirm.busy} onClick={() => did(confirm.act({ assignmentIds: [part.id] }), t('act.confirmed'))}>
          {t('act.confirm')}
        </Button>
        <Button onClick={() => setOpen('return')}>{t('act.return')}</Button>
        {open === 'return' && <SendBack part={part} close={shut} />}
      </>
    );
  }
  return (
    <>
      <Faults error={accept.error ?? withdraw.error} />
      <Flex gap={8} wrap style={{ marginTop: 12 }}>
        {part.state === 'ASSIGNED' && (
          <Button
            loading={accept.busy}
            onClick={() => did(accept.act({ assignmentId: part.id, version: part.version }), t('act.accepted'))}
          >
            {t('act.accept')}
          </Button>
        )}
        {working(part.state) && (
          <>
            <Button type="primary" onClick={() => setOpen('progress')}>
              {t('act.report')}
            </Button>
            <Button onClick={() => setOpen('submit')}>{t('act.submit')}</Button>
            <Button onClick={() => setOpen('extend')}>{t('act.extend')}</Button>
            <Button onClick={() => setOpen('difficulty')}>{t('act.difficulty')}</Button>
          </>
        )}
        {part.state === 'SUBMITTED' && (
          <Button
            loading={withdraw.busy}
            onClick={() => did(withdraw.act({ assignmentId: part.id, version: part.version }), t('act.withdrawn'))}
          >
            {t('act.withdraw')}
          </Button>
        )}
      </Flex>
      {open === 'progress' && <ReportProgress part={part} close={shut} />}
      {open === 'submit' && <SubmitPart part={part} close={shut} />}
      {open === 'extend' && <Extend part={part} close={shut} />}
      {open === 'difficulty' && <Raise part={part} close={shut} />}
    </>
  );
}
