// A draft: the document on the left, the reading on the right, each task tied to its lines; corrected by clicking.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useAct, useDraft } from '../../app/act';
import { codeOf } from '../../app/client';
import { useFilters } from '../../app/list';
import { later } from '../../app/page';
import { useWide } from '../../app/useWide';
import { UpdatePlanDraftDocument, type UpdatePlanDraftInput } from '../../gql/graphql';
import { message } from '../../parts/message';
import { Alert, Button, Checkbox, Flex, Segmented } from '../../parts/plain';
import { Failed, Faults, Nothing, Waiting } from '../../parts/state';
import { PlanTag } from '../../parts/work';
import { useWords } from '../../words';
import { day } from '../../words/form';
import { Lines, scrollTo } from './Lines';
import type { Head } from './Plan';
import { linesOf, ownersOf, type Reason, reasonsOf, sourcesOf, spansOf } from './review';
import { type CardActs, TaskCard } from './TaskCard';
import { useDraftPlan } from './useDraftPlan';

const EditHead = later(() => import('./Edit').then((part) => part.EditHead));
const EditTask = later(() => import('./Edit').then((part) => part.EditTask));
const SplitTask = later(() => import('./Edit').then((part) => part.SplitTask));
const Publish = later(() => import('./Publish').then((part) => part.Publish), <Waiting />);

/** Change is a correction of the draft without what every correction has. */
export type Change = Omit<UpdatePlanDraftInput, 'planId' | 'version' | 'idempotencyKey'>;

const none: Reason[] = [];
const noNames: string[] = [];

export function Draft({ plan, again }: { plan: Head; again: () => void }) {
  const { t } = useWords();
  const wide = useWide(992);
  const filters = useFilters();
  const draft = useDraftPlan(plan.id);
  const { act, busy, error, forget } = useAct(UpdatePlanDraftDocument);
  const marked = useDraft<{ ids: string[] }>(`plan.${plan.id}.removed`);
  const [gone, setGone] = useState<string[]>(marked.kept.ids ?? []);
  const [chosen, setChosen] = useState<string>();
  const [soft, setSoft] = useState<string>();
  const [open, setOpen] = useState<{ what: 'edit' | 'split'; id: string } | 'head'>();
  const cards = useRef<HTMLDivElement>(null);
  const [pane, setPane] = useState<'text' | 'tasks'>('tasks');
  const tasks = useMemo(() => draft.tasks ?? [], [draft.tasks]);
  const lines = useMemo(() => linesOf(draft.document?.text), [draft.document]);
  const sources = useMemo(() => sourcesOf(draft.document?.reading), [draft.document]);
  const owners = useMemo(() => ownersOf(tasks, lines.length, sources), [tasks, lines, sources]);
  const unresolved = draft.preview?.unresolved;
  const reasons = useMemo(
    () => new Map(tasks.map((task) => [task.id, reasonsOf(task, unresolved ?? [], sources)] as const).filter(([, why]) => why.length > 0)),
    [tasks, unresolved, sources],
  );
  const names = useMemo(() => {
    const out = new Map<string, string[]>();
    for (const one of unresolved ?? []) out.set(one.taskId, [...(out.get(one.taskId) ?? []), one.name]);
    return out;
  }, [unresolved]);
  const doubtful = useMemo(() => new Set(reasons.keys()), [reasons]);
  const groups = useMemo(
    () => (plan.taskGroups?.nodes ?? []).map((group) => ({ id: group.id, label: `${group.number}. ${group.title}` })),
    [plan.taskGroups],
  );
  const keepGone = useCallback(
    (ids: string[]) => {
      setGone(ids);
      if (ids.length > 0) marked.keep({ ids });
      else marked.drop();
    },
    [marked.keep, marked.drop],
  );

  const choose = useCallback((id: string) => {
    setChosen(id);
    setPane('tasks');
  }, []);
  const task = tasks.find((one) => one.id === chosen);
  const spans = useMemo(() => (task ? spansOf(task, sources) : []), [task, sources]);
  useEffect(() => {
    if (!chosen) return;
    const card = document.getElementById(`card-${chosen}`);
    if (wide) scrollTo(cards.current, card);
    else card?.scrollIntoView({ block: 'center' });
  }, [chosen, wide, pane]);

  // save corrects the draft and reads it again; it tells whether it was done.
  const save = useCallback(
    async (change: Change, said: string): Promise<boolean> => {
      if (draft.version === undefined) return false;
      const answer = await act({ planId: plan.id, version: draft.version, ...change });
      if (!answer) return false;
      void message.success(said);
      await draft.again();
      return true;
    },
    [act, draft.version, draft.again, plan.id, message],
  );

  const live = useRef({ tasks, save, gone, t });
  live.current = { tasks, save, gone, t };
  const acts = useMemo<CardActs>(() => {
    const one = (id: string) => live.current.tasks.find((item) => item.id === id);
    const beside = (id: string) => live.current.tasks.filter((item) => item.taskGroup?.id === one(id)?.taskGroup?.id);
    return {
      choose,
      hover: setSoft,
      show: (id) => {
        setChosen(id);
        setPane('text');
      },
      confirm: (id) => void live.current.save({ tasks: [{ taskId: id }] }, live.current.t('plan.saved')),
      edit: (id) => setOpen({ what: 'edit', id }),
      split: (id) => setOpen({ what: 'split', id }),
      merge: (id) => {
        const all = beside(id);
        const before = all[all.findIndex((item) => item.id === id) - 1];
        if (!before) return;
        void live.current
          .save({ mergeTasks: [{ taskIds: [before.id, id] }] }, live.current.t('plan.wasMerged'))
          .then((done) => done && setChosen(before.id));
      },
      move: (id, to) => {
        const all = beside(id);
        const at = all.findIndex((item) => item.id === id);
        const group = one(id)?.taskGroup?.id ?? null;
        const next = to === 'up' ? all[at - 1] : all[at + 2];
        if ((to === 'up' && at === 0) || (to === 'down' && at === all.length - 1)) return;
        const where = to !== 'up' && to !== 'down' ? { taskGroupId: to } : next ? { beforeTaskId: next.id } : { taskGroupId: group };
        void live.current.save({ tasks: [{ taskId: id, ...where }] }, live.current.t('plan.wasMoved'));
      },
      remove: (id) => keepGone([...live.current.gone, id]),
      restore: (id) => keepGone(live.current.gone.filter((item) => item !== id)),
    };
  }, [choose, keepGone]);

  if (!draft.tasks || !draft.preview) {
    if (draft.error) return <Failed error={draft.error} retry={draft.again} />;
    return (
      <>
        <Waiting />
        {draft.read > 0 && <p style={{ textAlign: 'center' }}>{t('plan.draftLoading', { count: draft.read })}</p>}
      </>
    );
  }
  const only = !!filters.get('review');
  const there = gone.filter((id) => tasks.some((item) => item.id === id));
  const next = () => {
    const all = tasks.filter((item) => doubtful.has(item.id));
    const at = tasks.findIndex((item) => item.id === chosen);
    const found = all.find((item) => tasks.indexOf(item) > at) ?? all[0];
    if (found) choose(found.id);
  };
  const fault = error ?? draft.error;
  const heading = (
    <div>
      <Link to="/plans">{t('plan.title')}</Link>
      <h1 className="title">{plan.title}</h1>
      <Flex gap={12} align="center" wrap>
        <PlanTag state={plan.state} />
        <span>
          {plan.symbol} · {day(plan.startsOn)} – {day(plan.endsOn)}
        </span>
        <span>{t('plan.counts', { groups: String(groups.length), tasks: String(tasks.length) })}</span>
        <Button size="small" onClick={() => setOpen('head')}>
          {t('plan.edit')}
        </Button>
      </Flex>
    </div>
  );
  const faults = fault && (
    <>
      <Faults error={fault} />
      {codeOf(fault) === 'CONFLICT' && (
        <Alert
          type="warning"
          title={t('plan.conflict')}
          action={
            <Button
              onClick={() => {
                forget();
                again();
                void draft.again();
              }}
            >
              {t('plan.newer')}
            </Button>
          }
        />
      )}
    </>
  );
  if (filters.get('view') === 'publish')
    return (
      <Flex vertical gap={16}>
        {heading}
        {faults}
        <Publish
          plan={plan}
          version={draft.version ?? plan.version}
          tasks={tasks}
          preview={draft.preview}
          unsaved={there.length > 0}
          save={save}
          busy={busy || draft.busy}
          back={() => filters.set('view', '')}
          open={(id) => {
            filters.set('view', '');
            setChosen(id);
          }}
          done={again}
        />
      </Flex>
    );
  const edited = open && open !== 'head' ? tasks.find((item) => item.id === open.id) : undefined;
  const shut = () => {
    setOpen(undefined);
    forget();
  };
  return (
    <Flex vertical gap={12}>
      <Flex justify="space-between" align="start" gap={12} wrap>
        {heading}
        <Button type="primary" onClick={() => filters.set('view', 'publish')}>
          {t('plan.preview')}
        </Button>
      </Flex>
      {!open && faults}
      <Flex gap={12} wrap align="center" role="toolbar" aria-label={t('plan.review')}>
        <Checkbox checked={only} onChange={(event) => filters.set('review', event.target.checked ? '1' : '')}>
          {t('plan.reviewOnly', { count: doubtful.size })}
        </Checkbox>
        <Button size="small" disabled={doubtful.size === 0} onClick={next}>
          {t('plan.reviewNext')}
        </Button>
        {!wide && (
          <Segmented
            value={pane}
            onChange={(value) => setPane(value as 'text' | 'tasks')}
            options={[
              { value: 'tasks', label: t('plan.tasks') },
              { value: 'text', label: t('plan.text') },
            ]}
          />
        )}
      </Flex>
      {there.length > 0 && (
        <Alert
          type="warning"
          title={t('plan.removed', { count: there.length })}
          action={
            <Flex gap={8} wrap>
              <Button
                size="small"
                type="primary"
                loading={busy}
                onClick={async () => {
                  if (await save({ tasks: there.map((id) => ({ taskId: id, remove: true })) }, t('plan.saved'))) keepGone([]);
                }}
              >
                {t('plan.saveRemoved')}
              </Button>
              <Button size="small" onClick={() => keepGone([])}>
                {t('plan.undoAll')}
              </Button>
            </Flex>
          }
        />
      )}
      <div className="draft">
        {(wide || pane === 'text') && (
          <Lines
            lines={lines}
            owners={owners}
            chosen={chosen}
            spans={spans}
            soft={soft}
            doubtful={doubtful}
            choose={choose}
            hover={setSoft}
          />
        )}
        {(wide || pane === 'tasks') && (
          <section ref={cards} className="cards-read" aria-label={t('plan.tasks')} tabIndex={0}>
            {groups.length === 0 && <Nothing say={t('plan.noGroups')} />}
            {only && doubtful.size === 0 && <Nothing say={t('plan.reviewNone')} />}
            {groups.map((group) => {
              const all = tasks.filter((item) => item.taskGroup?.id === group.id);
              const shown = only ? all.filter((item) => doubtful.has(item.id) || item.id === chosen) : all;
              if (only && shown.length === 0) return null;
              return (
                <section key={group.id}>
                  <h2 className="box">{group.label}</h2>
                  {all.length === 0 && <p className="muted">{t('plan.noTasks')}</p>}
                  {shown.map((item) => (
                    <TaskCard
                      key={item.id}
                      task={item}
                      reasons={reasons.get(item.id) ?? none}
                      names={names.get(item.id) ?? noNames}
                      chosen={item.id === chosen}
                      soft={item.id === soft}
                      removed={gone.includes(item.id)}
                      first={item === all[0]}
                      busy={busy || draft.busy}
                      groups={groups}
                      acts={acts}
                    />
                  ))}
                </section>
              );
            })}
          </section>
        )}
      </div>
      {edited && open !== 'head' && open?.what === 'edit' && (
        <EditTask
          key={edited.id}
          task={edited}
          groups={groups}
          preview={draft.preview}
          save={save}
          busy={busy}
          error={error}
          close={shut}
        />
      )}
      {edited && open !== 'head' && open?.what === 'split' && (
        <SplitTask key={edited.id} task={edited} lines={lines} save={save} busy={busy} error={error} close={shut} />
      )}
      {open === 'head' && <EditHead plan={plan} save={save} busy={busy} error={error} close={shut} done={again} />}
    </Flex>
  );
}
