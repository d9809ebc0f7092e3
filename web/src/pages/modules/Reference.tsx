// Choosing what a record refers to: type to search among what the unit sees.
import { Input, Select, Space } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useLater } from '../../app/list';
import { MenuDocument } from '../../gql/graphql';
import { useWords } from '../../words';
import { type Finding, findCore, findRecords } from './documents';
import type { Option } from './Input';
import { type Field, type Manifest, targetOf, useManifest } from './manifest';

type Row = {
  id: string;
  name?: string;
  number?: string;
  title?: string;
  period?: string | { label: string };
  unit?: { name: string };
  task?: { number: string; title: string };
  form?: { title: string };
};
type Answer = {
  rows?: { nodes: Row[] };
  space?: { rows?: { nodes: Row[] } };
  viewer?: { unit?: { memberships?: { nodes: { user: Row | null }[] } } };
};
type Chosen = { list: boolean; value?: Option | Option[]; onChange?: (value: Option | Option[] | undefined) => void; id?: string };

/** Reference is the input of a reference, or of a list of them. */
export function Reference({ module, field, ...chosen }: Omit<Chosen, 'list'> & { module: Manifest; field: Field }) {
  const own = targetOf(module, field);
  const given = { ...chosen, list: !!field.list };
  if (own) return <Finder {...given} find={findRecords(module, own)} />;
  const ref = field.ref ?? '';
  if (ref === 'core.Record') return <AnyRecord {...given} />;
  if (findCore[ref]) return <Finder {...given} find={findCore[ref]} />;
  const [owner, kind] = ref.split('.');
  return owner && kind ? <OfModule {...given} owner={owner} kind={kind} /> : <Input disabled />;
}

function Finder({ find, list, value, onChange, id }: Chosen & { find: Finding }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const sought = useLater(typed);
  const [{ data, fetching }] = useQuery<Answer>({ query: find.query, variables: { where: find.where(sought) }, pause: !open });
  const rows = data?.viewer?.unit?.memberships?.nodes.flatMap(({ user }) => user ?? []) ?? (data?.space?.rows ?? data?.rows)?.nodes ?? [];
  const options = [...new Map(rows.map((row) => [row.id, { value: row.id, label: words(row) }])).values()];
  return (
    <Select<Option | Option[]>
      id={id}
      labelInValue
      allowClear
      showSearch
      filterOption={false}
      mode={list ? 'multiple' : undefined}
      placeholder={t('module.chooseRecord')}
      loading={fetching}
      value={value}
      onSearch={setTyped}
      onOpenChange={setOpen}
      onChange={(next) => onChange?.(Array.isArray(next) ? next.map(plain) : next ? plain(next) : undefined)}
      options={options}
    />
  );
}

const plain = (one: Option): Option => ({ value: one.value, label: one.label });

function words(row: Row): string {
  const task = row.task ?? (row.number ? { number: row.number, title: row.title ?? '' } : undefined);
  const period = typeof row.period === 'string' ? row.period : row.period?.label;
  return row.name ?? [task && `${task.number}. ${task.title}`, row.form?.title, row.unit?.name, period].filter(Boolean).join(' · ');
}

// OfModule chooses among the records of a kind of another module.
function OfModule({ owner, kind, ...chosen }: Chosen & { owner: string; kind: string }) {
  const { module } = useManifest(owner);
  const found = module?.kinds.find((one) => one.name === kind);
  return module && found ? <Finder {...chosen} find={findRecords(module, found)} /> : <Input disabled />;
}

// AnyRecord chooses the kind first: a record of any module may be meant.
function AnyRecord(chosen: Chosen) {
  const { t, text } = useWords();
  const [of, setOf] = useState<string>();
  const [{ data }] = useQuery({ query: MenuDocument });
  const kinds = (data?.modules ?? []).map((module) => ({
    label: text(module.label),
    options: module.menu.map((entry) => ({ value: `${module.name}.${entry.kind}`, label: text(entry.label) })),
  }));
  const [owner, kind] = (of ?? '').split('.');
  return (
    <Space.Compact block>
      <Select
        aria-label={t('app.choose')}
        placeholder={t('app.choose')}
        style={{ width: '40%' }}
        value={of}
        onChange={setOf}
        options={kinds}
        showSearch
        optionFilterProp="label"
      />
      {owner && kind ? (
        <OfModule {...chosen} owner={owner} kind={kind} />
      ) : (
        <Select {...chosen} labelInValue disabled placeholder={t('module.chooseRecord')} />
      )}
    </Space.Compact>
  );
}
