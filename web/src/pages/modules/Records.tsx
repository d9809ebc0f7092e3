// The list of a kind of records of any module: columns, filters and order as its manifest says.

import { Suspense, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { type Connection, useFilters, useList } from '../../app/list';
import { Choose, Day, Several } from '../../parts/choices';
import { type Column, Export } from '../../parts/Export';
import { PlusOutlined } from '../../parts/icons';
import { List, Search } from '../../parts/List';
import { ListIn } from '../../parts/ListIn';
import { Alert, Button, Flex, Segmented } from '../../parts/plain';
import { Failed, Missing, Nothing, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { day } from '../../words/form';
import { listDesks } from './desks';
import { fileDocument, inFile, listDocument, pathOf } from './documents';
import { Figures } from './Figures';
import { type Field, importable, type Kind, type Manifest, may, typeName, useKind, valuesOf, wordOf } from './manifest';
import { Shown } from './Shown';

type Row = { id: string; createdAt: string; unit: { name: string } | null } & { [field: string]: unknown };

type Tab = 'desk' | 'list' | 'figures';

const tabWords = { desk: 'desk.tab', list: 'task.list', figures: 'module.stats' } as const;

export default function Records() {
  const { module: moduleName, kind: kindName } = useParams();
  const { module, kind, waiting, error } = useKind(moduleName, kindName);
  if (waiting) return <Waiting />;
  if (error) return <Failed error={error} />;
  if (!module || !kind) return <Missing />;
  return <Page key={`${module.name}.${kind.name}`} module={module} kind={kind} />;
}

function Page({ module, kind }: { module: Manifest; kind: Kind }) {
  const { t, text } = useWords();
  const filters = useFilters();
  const statistics = (module.statistics ?? []).filter((one) => one.kind === kind.name);
  const Desk = listDesks[`${module.name}.${kind.name}`];
  const tabs = [Desk && 'desk', 'list', statistics.length > 0 && 'figures'].filter(Boolean) as Tab[];
  const tab = tabs.find((one) => one === filters.get('tab')) ?? tabs[0];
  return (
    <Flex vertical gap={16}>
      <Flex justify="space-between" align="start" wrap gap={12}>
        <div>
          <span className="muted">{text(module.label)}</span>
          <h1 className="title">{text(kind.labels)}</h1>
          <span className="muted">{text(kind.doc)}</span>
        </div>
        {kind.create && may(module, kind.name, 'create') && (
          <Link to={`/m/${module.name}/${kind.name}/new`}>
            <Button type="primary" icon={<PlusOutlined />}>
              {t('app.add')}
            </Button>
          </Link>
        )}
      </Flex>
      {!module.running && <Alert type="warning" title={t('module.down')} />}
      {tabs.length > 1 && (
        <div>
          <Segmented
            aria-label={t('app.choose')}
            value={tab}
            onChange={(value) => filters.set('tab', value === tabs[0] ? '' : value)}
            options={tabs.map((one) => ({ value: one, label: t(tabWords[one]) }))}
          />
        </div>
      )}
      {tab === 'figures' && <Figures module={module} kind={kind} statistics={statistics} />}
      {tab === 'list' && <Table module={module} kind={kind} filters={filters} />}
      {tab === 'desk' && Desk && (
        <Suspense fallback={<Waiting />}>
          <Desk value={(of, value) => text(wordOf(module, of, value)) || (value ?? '')} />
        </Suspense>
      )}
    </Flex>
  );
}

type Filters = ReturnType<typeof useFilters>;

// whereOf makes the list's filter of what the address says.
function whereOf(kind: Kind, fields: Field[], filters: Filters): object {
  const where: Record<string, unknown> = {};
  const title = kind.fields.find((field) => field.name === kind.title);
  const sought = filters.get('q');
  if (sought && title?.search) where[title.name] = { search: sought };
  for (const field of fields) {
    const values = filters.many(field.name);
    if (values.length === 0) continue;
    if (field.type === 'ENUM') where[field.name] = { in: values };
    else if (field.type === 'BOOLEAN') where[field.name] = { eq: values[0] === 'true' };
    else if (field.type === 'DATE')
      where[field.name] = { ...(values[0] !== '-' && { gte: values[0] }), ...(values[1] && { lte: values[1] }) };
  }
  return where;
}

const atFirst = 2; // filters that are there before more are asked for

function Table({ module, kind, filters }: { module: Manifest; kind: Kind; filters: Filters }) {
  const { t, text } = useWords();
  const go = useNavigate();
  const offered = kind.fields.filter(
    (field) => !field.hidden && (kind.filters ?? []).includes(field.name) && ['ENUM', 'BOOLEAN', 'DATE'].includes(field.type),
  );
  const [all, setAll] = useState(false);
  const shown = all ? offered : offered.filter((field, n) => n < atFirst || filters.get(field.name)); // a wall of filters hides the list
  const where = whereOf(kind, offered, filters);
  const list = useList<
    { [module: string]: { [list: string]: Connection<Row> } | null },
    { first: number; after?: string | null; where: object },
    Row
  >(listDocument(module, kind), { first: 25, where }, (data) => data[module.name]?.[kind.plural]);
  const searched = kind.fields.find((field) => field.name === kind.title)?.search;
  const names = [...new Set([kind.title, ...(kind.columns ?? [])])];
  const columns = names.flatMap((name) => kind.fields.find((field) => field.name === name && !field.hidden) ?? []);
  const filtered = Object.keys(where).length > 0;
  const lines = [
    { label: t('app.search'), value: filters.get('q') },
    ...offered.map((field) => ({ label: text(field.label), value: said(module, field, filters.many(field.name), { t, text }) })),
  ];
  return (
    <Flex vertical gap={12}>
      <Flex gap={8} wrap>
        {importable(kind) && may(module, kind.name, 'create') && (
          <ListIn kind={typeName(module, kind.name)} what={text(kind.labels)} done={list.again} />
        )}
        <Export
          query={fileDocument(module, kind)}
          variables={{ where }}
          at={[module.name, kind.plural]}
          title={text(kind.labels)}
          filters={lines}
          columns={[
            ...inFile(kind).map((field) => columnOf(module, field, { t, text })),
            { title: t('module.unit'), path: 'unit.name' },
            { title: t('module.createdAt'), path: 'createdAt', kind: 'INSTANT' },
          ]}
        />
      </Flex>
      {(searched || offered.length > 0) && (
        <Flex gap={8} wrap align="center" role="search">
          {searched && <Search label={t('app.search')} value={filters.get('q')} change={(value) => filters.set('q', value)} />}
          {shown.map((field) => (
            <Filter key={field.name} module={module} field={field} filters={filters} />
          ))}
          {shown.length < offered.length && <Button onClick={() => setAll(true)}>{t('module.moreFilters')}</Button>}
          {filtered && (
            <Button type="link" onClick={filters.clear}>
              {t('app.clear')}
            </Button>
          )}
        </Flex>
      )}
      <List<Row>
        label={text(kind.labels)}
        list={list}
        open={(row) => go(`/m/${module.name}/${kind.name}/${row.id}`)}
        empty={
          <Nothing
            say={
              filtered
                ? t('module.emptyFilter')
                : kind.create && may(module, kind.name, 'create')
                  ? `${t('module.empty')} ${t('module.emptyHint')}`
                  : t('module.empty')
            }
          />
        }
        columns={[
          ...columns.map((field) => ({
            title: text(field.label),
            key: field.name,
            align: ['INTEGER', 'BIG_INTEGER', 'DECIMAL', 'MONEY'].includes(field.type) ? ('end' as const) : undefined,
            width: field.name === kind.title ? 340 : undefined,
            className: field.type === 'TEXT' || field.type === 'REFERENCE' ? 'text' : undefined,
            render: (row: Row) => {
              const value = <Shown module={module} field={field} value={row[field.name]} />;
              return field.name === kind.title ? <Link to={`/m/${module.name}/${kind.name}/${row.id}`}>{value}</Link> : value;
            },
          })),
          { title: t('module.unit'), key: 'unit', className: 'text', render: (row: Row) => row.unit?.name },
          ...(columns.some((field) => ['DATE', 'INSTANT'].includes(field.type))
            ? []
            : [{ title: t('module.createdAt'), key: 'createdAt', render: (row: Row) => day(row.createdAt) }]),
        ]}
      />
    </Flex>
  );
}

type Words = Pick<ReturnType<typeof useWords>, 't' | 'text'>;

// said is a filter in words.
function said(module: Manifest, field: Field, values: string[], { t, text }: Words): string {
  if (field.type === 'BOOLEAN') return values[0] ? t(values[0] === 'true' ? 'app.yes' : 'app.no') : '';
  if (field.type === 'DATE') return values.map((value) => (value === '-' ? '…' : day(value))).join(' – ');
  return values.map((value) => text(valuesOf(module, field).find((one) => one.name === value)?.label) || value).join(', ');
}

// columnOf is how a file shows a field.
function columnOf(module: Manifest, field: Field, { t, text }: Words): Column {
  const column: Column = { title: text(field.label), path: pathOf(module, field) };
  if (['INTEGER', 'BIG_INTEGER', 'DECIMAL'].includes(field.type)) column.kind = 'NUMBER';
  if (field.type === 'MONEY') column.kind = 'MONEY';
  if (field.type === 'DATE') column.kind = 'DAY';
  if (field.type === 'INSTANT') column.kind = 'INSTANT';
  if (field.type === 'BOOLEAN') column.words = { true: t('app.yes'), false: t('app.no') };
  if (field.type === 'ENUM') column.words = Object.fromEntries(valuesOf(module, field).map((value) => [value.name, text(value.label)]));
  return column;
}

function Filter({ module, field, filters }: { module: Manifest; field: Field; filters: Filters }) {
  const { t, text } = useWords();
  const values = filters.many(field.name);
  const label = text(field.label);
  if (field.type === 'DATE') {
    const [from = '', to = ''] = values.map((day) => (day === '-' ? '' : day));
    const set = (from: string, to: string) => filters.set(field.name, from || to ? [from || '-', to].filter(Boolean).join(',') : '');
    return (
      <Flex gap={4} align="center" wrap>
        <span className="muted">{label}</span>
        <Day label={`${label} ≥`} value={from} change={(day) => set(day, to)} />
        –
        <Day label={`${label} ≤`} value={to} change={(day) => set(from, day)} />
      </Flex>
    );
  }
  const set = (chosen: string) => filters.set(field.name, chosen);
  if (field.type === 'BOOLEAN') {
    const options = [
      { value: 'true', label: t('app.yes') },
      { value: 'false', label: t('app.no') },
    ];
    return <Choose label={label} any={label} options={options} value={values[0] ?? ''} change={set} />;
  }
  const options = valuesOf(module, field).map((value) => ({ value: value.name, label: text(value.label) }));
  return <Several label={label} options={options} values={values} change={(chosen) => set(chosen.join(','))} />;
}
