// Choosing units by a search, collective names that stand for several, and names as the document writes them.
import { Select } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useLater } from '../../app/list';
import { SearchUnitsDocument } from '../../gql/graphql';
import { useWords } from '../../words';
import type { Who } from './review';

type Props = {
  value?: Who[];
  onChange?: (value: Who[]) => void;
  id?: string;
  collectives?: { name: string; units: number }[];
  offered?: Who[]; // likely ones, before anything is typed
  namesToo?: boolean;
};

/** UnitsInput is an input of several units. */
export function UnitsInput({ value = [], onChange, id, collectives = [], offered = [], namesToo }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const sought = useLater(typed.trim());
  const [{ data, fetching }] = useQuery({
    query: SearchUnitsDocument,
    variables: { where: sought ? { name: { search: sought } } : {} },
    pause: !open,
  });
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const fits = (name: string) => fold(name).includes(fold(sought));
  const options: Who[] = [
    ...(sought ? [] : offered),
    ...collectives
      .filter((one) => fits(one.name))
      .map((one) => ({ value: `n:${one.name}`, label: t('plan.collective', { name: one.name, count: one.units }) })),
    ...(data?.units?.nodes ?? []).map((unit) => ({ value: `u:${unit.id}`, label: unit.name })),
    ...(namesToo && sought ? [{ value: `n:${sought}`, label: t('plan.asWritten', { name: sought }) }] : []),
  ];
  const once = [...new Map(options.map((one) => [one.value, one])).values()];
  return (
    <Select<Who[]>
      id={id}
      mode="multiple"
      labelInValue
      showSearch
      allowClear
      filterOption={false}
      loading={fetching}
      value={value}
      onSearch={setTyped}
      onOpenChange={setOpen}
      onChange={(next) => {
        setTyped('');
        onChange?.(next.map((one) => ({ value: one.value, label: String(one.label) })));
      }}
      options={once}
      style={{ width: '100%' }}
    />
  );
}

/** unitIds are the registered ones among the chosen. */
export const unitIds = (chosen: Who[] | undefined) =>
  (chosen ?? []).filter((one) => one.value.startsWith('u:')).map((one) => one.value.slice(2));
