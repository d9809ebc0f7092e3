// The history of changes that the viewer may see: who, when, what, to which unit's data.

import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useFilters, useLater, useList } from '../../app/list';
import {
  AuditDocument,
  type AuditEntryWhere,
  AuditModulesDocument,
  type AuditQuery,
  PeopleByNameDocument,
  UnitsByNameDocument,
} from '../../gql/graphql';
import { dressed } from '../../parts/dressed';
import { Export } from '../../parts/Export';
import { DayInput } from '../../parts/inputs';
import { List, Search } from '../../parts/List';
import { Button, Flex } from '../../parts/plain';
import { useWords } from '../../words';
import { day, instant } from '../../words/form';
import { type Manifest, upper } from '../modules/manifest';
import { lines, object, operation, pageOf } from './told';

type Row = NonNullable<AuditQuery['auditEntries']>['nodes'][number];

const pick = (data: AuditQuery) => data.auditEntries;
const linesAtOnce = 6;

export default dressed(Audit);

function Audit() {
  const { t, text } = useWords();
  const filters = useFilters();
  const [{ data }] = useQuery({ query: AuditModulesDocument });
  const modules = useMemo(
    () => (data?.modules ?? []).map((one) => ({ ...(one.manifest as Manifest), kinds: (one.manifest as Manifest).kinds ?? [] })),
    [data],
  );
  const where: AuditEntryWhere = {};
  if (filters.get('who')) where.actorName = { startsWith: filters.get('who') };
  if (filters.get('unit')) where.unit = { id: { eq: filters.get('unit') } };
  if (filters.get('person')) where.actor = { id: { eq: filters.get('person') } };
  const chosen = filters.many('kind');
  if (chosen.length > 0) where.kind = { in: chosen.flatMap((one) => kindsOf(one, modules)) };
  if (filters.get('object')) where.subject = { in: filters.many('object') };
  if (filters.get('from') || filters.get('to')) {
    where.createdAt = {};
    if (filters.get('from')) where.createdAt.gte = `${filters.get('from')}T00:00:00+07:00`;
    if (filters.get('to')) where.createdAt.lte = `${filters.get('to')}T23:59:59.999999+07:00`;
  }
  const list = useList(AuditDocument, { first: 25, where }, pick);
  const kinds = [
    ...coreKinds.map((value) => ({ value: value as string, label: t(`system.kind.${value}`) as string })),
    ...modules.flatMap((module) => module.kinds.map((kind) => ({ value: upper(module.name) + kind.name, label: text(kind.label) }))),
  ];
  const groups = [
    { label: t('system.audit.core'), options: kinds.slice(0, coreKinds.length) },
    ...modules
      .filter((module) => module.kinds.length > 0)
      .map((module) => ({
        label: text(module.label),
        options: [
          { value: whole + module.name, label: t('system.audit.wholeModule', { name: text(module.label) }) },
          ...kinds.filter((kind) => module.kinds.some((one) => upper(module.name) + one.name === kind.value)),
        ],
      })),
  ];
  const labels = new Map(groups.flatMap((group) => group.options.map((one) => [one.value, one.label] as const)));
  const operations = t('system.op', { returnObjects: true }) as Record<string, string>;
  return (
    <Flex vertical gap={16}>
      <h1 className="title">{t('system.audit.title')}</h1>
      <span className="muted">{t('system.audit.about')}</span>
      <Flex gap={8} wrap align="center">
        <Search value={filters.get('who')} change={(value) => filters.set('who', value)} label={t('system.audit.anybody')} />
        <PersonFilter value={filters.get('person')} change={(value) => filters.set('person', value)} />
        <UnitFilter value={filters.get('unit')} change={(value) => filters.set('unit', value)} />
        <Select
          mode="multiple"
          allowClear
          aria-label={t('system.audit.kindFilter')}
          placeholder={t('system.audit.kindFilter')}
          style={{ minWidth: 220, maxWidth: '100%' }}
          value={chosen}
          onChange={(values) => filters.set('kind', values.join(','))}
          optionFilterProp="label"
          options={groups}
        />
        <div style={{ width: 150 }}>
          <DayInput
            aria-label={t('system.audit.from')}
            placeholder={t('system.audit.from')}
            value={filters.get('from')}
            onChange={(value) => filters.set('from', value)}
          />
        </div>
        <div style={{ width: 150 }}>
          <DayInput
            aria-label={t('system.audit.to')}
            placeholder={t('system.audit.to')}
            value={filters.get('to')}
            onChange={(value) => filters.set('to', value)}
          />
        </div>
        {filters.get('object') && (
          <Button size="small" onClick={() => filters.set('object', '')}>
            {t('system.audit.oneObject')}✕
          </Button>
        )}
        {filters.any && <Button onClick={filters.clear}>{t('app.clear')}</Button>}
        <Export
          query={AuditDocument}
          variables={{ where }}
          at={['auditEntries']}
          title={t('system.audit.title')}
          filters={[
            { label: t('system.audit.who'), value: filters.get('who') },
            { label: t('system.audit.kindFilter'), value: chosen.map((one) => labels.get(one) ?? one).join(', ') },
            { label: t('system.audit.from'), value: day(filters.get('from')) },
            { label: t('system.audit.to'), value: day(filters.get('to')) },
          ]}
          columns={[
            { title: t('system.audit.at'), path: 'createdAt', kind: 'INSTANT' },
            { title: t('system.audit.who'), path: 'actorName', words: { lantoa: t('system.audit.server') } },
            { title: t('system.audit.what'), path: 'action', words: operations },
            { title: t('system.audit.object'), path: 'kind', words: Object.fromEntries(kinds.map((kind) => [kind.value, kind.label])) },
            { title: t('system.audit.unit'), path: 'unit.name' },
          ]}
        />
      </Flex>
      <List<Row>
        label={t('system.audit.title')}
        list={list}
        empty={t('system.audit.empty')}
        columns={[
          { title: t('system.audit.at'), key: 'at', render: (row) => <span className="nowrap">{instant(row.createdAt)}</span> },
          {
            title: t('system.audit.who'),
            key: 'who',
            render: (row) => (row.actorName === 'lantoa' ? t('system.audit.server') : row.actorName),
          },
          {
            title: t('system.audit.what'),
            key: 'what',
            className: 'text',
            render: (row) => {
              const page = pageOf(modules, row);
              const what = object(modules, row, { t, text });
              return (
                <>
                  <strong>{operation(modules, row, { t, text })}</strong>
                  <div>{page ? <Link to={page}>{what}</Link> : <span className="muted">{what}</span>}</div>
                </>
              );
            },
          },
          { title: t('system.audit.unit'), key: 'unit', className: 'text', render: (row) => row.unit?.name },
          {
            title: t('system.audit.changed'),
            key: 'changed',
            className: 'text',
            render: (row) => <Changed row={row} modules={modules} />,
          },
        ]}
      />
    </Flex>
  );
}

// Kinds of the core whose changes people look for.
const coreKinds = [
  'Assignment',
  'Difficulty',
  'Extension',
  'Holiday',
  'Membership',
  'Period',
  'Plan',
  'Report',
  'ReportForm',
  'Unit',
  'UnitSet',
  'User',
] as const;

function Changed({ row, modules }: { row: Row; modules: Manifest[] }) {
  const { t, text } = useWords();
  const [all, setAll] = useState(false);
  const told = lines(modules, row, { t, text });
  const rest = told.length - linesAtOnce;
  return (
    <>
      <ul className="faults">
        {(all ? told : told.slice(0, linesAtOnce)).map((line) => (
          <li key={line.label + line.to}>
            {line.label && <span className="muted">{line.label}: </span>}
            {line.to}
            {line.from && (
              <span className="muted">
                {' '}
                ({t('system.audit.was')}: {line.from})
              </span>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && !all && (
        <Button size="small" type="link" onClick={() => setAll(true)} style={{ padding: 0 }}>
          {t('system.audit.more', { count: rest })}
        </Button>
      )}
    </>
  );
}

// whole is before the name of a module where all of its kinds are meant.
const whole = 'm:';

function kindsOf(value: string, modules: Manifest[]): string[] {
  if (!value.startsWith(whole)) return [value];
  const module = modules.find((one) => one.name === value.slice(whole.length));
  return module?.kinds.map((kind) => upper(module.name) + kind.name) ?? [];
}

// PersonFilter finds an account by its person's name; of other units' people the name alone is told, and the search box finds it.
function PersonFilter({ value, change }: { value: string; change: (value: string | undefined) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const late = useLater(typed.trim());
  const [{ data }] = useQuery({
    query: PeopleByNameDocument,
    variables: { where: late ? { fullName: { search: late } } : {} },
    pause: !open,
  });
  const [{ data: one }] = useQuery({ query: PeopleByNameDocument, variables: { where: { id: { eq: value } } }, pause: !value });
  const found = [...(one?.users?.nodes ?? []), ...(data?.users?.nodes ?? [])];
  return (
    <Select
      showSearch={{ filterOption: false, onSearch: setTyped }}
      onOpenChange={setOpen}
      allowClear
      aria-label={t('system.audit.person')}
      placeholder={t('system.audit.person')}
      style={{ width: 260, maxWidth: '100%' }}
      popupMatchSelectWidth={false}
      value={value || undefined}
      onChange={change}
      options={[...new Map(found.map((user) => [user.id, user])).values()].map((user) => ({
        value: user.id,
        label: [user.fullName, user.unit?.name].filter(Boolean).join(' · '),
      }))}
    />
  );
}

function UnitFilter({ value, change }: { value: string; change: (value: string | undefined) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const late = useLater(typed);
  const [{ data }] = useQuery({
    query: UnitsByNameDocument,
    variables: { where: late ? { name: { search: late } } : value ? { id: { eq: value } } : {} },
  });
  return (
    <Select
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      aria-label={t('system.audit.unit')}
      placeholder={t('system.audit.unit')}
      style={{ width: 260, maxWidth: '100%' }}
      value={value || undefined}
      onChange={change}
      options={(data?.units?.nodes ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
    />
  );
}
