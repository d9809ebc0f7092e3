// Choosing units by typing, without marks.
import { Select } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useLater } from '../app/list';
import { useSession } from '../app/session';
import { NamedUnitsDocument, PickUnitsDocument, type UnitKind, type UnitWhere } from '../gql/graphql';
import { enums } from '../gql/words';
import { useWords } from '../words';

const kinds = Object.keys(enums.UnitKind) as UnitKind[];

/** inScope holds for units that the viewer holds: of others the kind is not shown. */
export const inScope: UnitWhere = { kind: { in: kinds } };

/** openOn holds for units that have not ended on a day. */
export const openOn = (today: string): UnitWhere => ({ or: [{ validTo: { isNull: true } }, { validTo: { gte: today } }] });

type Given<Value> = {
  value?: Value;
  onChange?: (value: Value) => void;
  id?: string;
  where?: UnitWhere;
  'aria-label'?: string;
  placeholder?: string;
};

// useFound looks units up by what is typed, and those that are chosen by their ids.
function useFound(chosen: string[], where: UnitWhere | undefined) {
  const { today } = useSession();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const sought = useLater(typed.trim());
  const and: UnitWhere[] = [where ?? { and: [inScope, openOn(today)] }];
  if (sought) and.push({ name: { search: sought } });
  const [{ data, fetching }] = useQuery({ query: PickUnitsDocument, variables: { where: { and } }, pause: !open });
  const [{ data: named }] = useQuery({ query: NamedUnitsDocument, variables: { ids: chosen }, pause: chosen.length === 0 });
  const rows = [...(named?.nodes ?? []), ...(data?.units?.nodes ?? [])].flatMap((one) => (one && 'name' in one ? [one] : []));
  return {
    loading: fetching,
    showSearch: { onSearch: setTyped, filterOption: false },
    onOpenChange: setOpen,
    options: [...new Map(rows.map((one) => [one.id, { value: one.id, label: one.name, title: one.code }])).values()],
  };
}

/** UnitPick takes and gives the id of one unit. */
export function UnitPick({ value, onChange, where, ...rest }: Given<string | undefined>) {
  const { t } = useWords();
  const found = useFound(value ? [value] : [], where);
  return (
    <Select<string>
      placeholder={t('app.search')}
      {...rest}
      {...found}
      allowClear
      style={{ width: '100%' }}
      value={value}
      onChange={(id) => onChange?.(id)}
    />
  );
}

/** UnitsPick takes and gives the ids of several. */
export function UnitsPick({ value, onChange, where, ...rest }: Given<string[]>) {
  const { t } = useWords();
  const found = useFound((value ?? []).slice(0, 100), where);
  return (
    <Select<string[]>
      {...rest}
      {...found}
      mode="multiple"
      allowClear
      style={{ width: '100%' }}
      placeholder={t('app.search')}
      value={value ?? []}
      onChange={(ids) => onChange?.(ids)}
    />
  );
}
