// Choosing units by a search, collective names that stand for several, and names as the document writes them.

import { Dropdown, Select } from 'antd';
import { useRef, useState } from 'react';
import { CombinedError, useClient, useQuery } from 'urql';
import { faultsOf } from '../../app/client';
import { useLater } from '../../app/list';
import { useSession } from '../../app/session';
import { MembersOfSetDocument, SearchUnitsDocument, UnitSetsDocument, UnitsOfGroupDocument } from '../../gql/graphql';
import { PlusOutlined } from '../../parts/icons';
import { message } from '../../parts/message';
import { Button, Flex } from '../../parts/plain';
import { useWords } from '../../words';
import { type Group, groups, inGroup } from './groups';
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
  const latest = useRef(value); // units of a set come later: what was chosen meanwhile stays
  latest.current = value;
  const add = (more: Who[]) => onChange?.([...new Map([...latest.current, ...more].map((one) => [one.value, one])).values()]);
  return (
    <Flex vertical gap={6}>
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
      <Many add={add} />
    </Flex>
  );
}

const atOnce = 100;

// Many puts the units of a saved set, or of a group, in at once.
function Many({ add }: { add: (units: Who[]) => void }) {
  const { t } = useWords();
  const { today } = useSession();
  const client = useClient();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [{ data, fetching }] = useQuery({ query: UnitSetsDocument, pause: !open });
  const put = async (name: string, page: (after: string | null) => Promise<Page>) => {
    setBusy(true);
    try {
      const found: Who[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const got: Page = await page(after);
        found.push(...got.units.map((unit) => ({ value: `u:${unit.id}`, label: unit.name })));
        after = got.info?.endCursor ?? null;
        more = !!got.info?.hasNextPage;
      }
      if (found.length > 0) add(found);
      void message.info(t('plan.put', { name, count: found.length }), 6);
    } catch (problem) {
      void message.error(problem instanceof CombinedError ? (faultsOf(problem)[0]?.text ?? t('app.failed')) : t('app.failed'));
    } finally {
      setBusy(false);
    }
  };
  const group = (name: Group) => async (after: string | null) => {
    const answer = await client.query(UnitsOfGroupDocument, { first: atOnce, after }).toPromise();
    if (answer.error) throw answer.error;
    const page = answer.data?.units;
    return { units: (page?.nodes ?? []).filter((unit) => inGroup(unit, name, today)), info: page?.pageInfo };
  };
  const set = (id: string) => async (after: string | null) => {
    const answer = await client.query(MembersOfSetDocument, { id, first: atOnce, after }).toPromise();
    if (answer.error) throw answer.error;
    const members = answer.data?.node && 'members' in answer.data.node ? answer.data.node.members : undefined;
    return { units: (members?.nodes ?? []).flatMap((one) => one.member ?? []), info: members?.pageInfo };
  };
  const sets = data?.unitSets?.nodes ?? [];
  return (
    <div>
      <Dropdown
        trigger={['click']}
        onOpenChange={setOpen}
        menu={{
          style: { maxHeight: 320, overflow: 'auto' },
          items: [
            {
              key: 'groups',
              type: 'group',
              label: t('plan.groupsOf'),
              children: groups.map((name) => ({
                key: name,
                label: t(`plan.all.${name}`),
                onClick: () => void put(t(`plan.all.${name}`), group(name)),
              })),
            },
            {
              key: 'sets',
              type: 'group',
              label: fetching ? t('app.loading') : t('plan.sets'),
              children: sets.length
                ? sets.map((one) => ({
                    key: one.id,
                    label: t('plan.collective', { name: one.name, count: one.members?.totalCount ?? 0 }),
                    onClick: () => void put(one.name, set(one.id)),
                  }))
                : [{ key: 'none', label: t('plan.noSets'), disabled: true }],
            },
          ],
        }}
      >
        <Button size="small" icon={<PlusOutlined />} loading={busy}>
          {t('plan.many')}
        </Button>
      </Dropdown>
    </div>
  );
}

type Page = {
  units: { id: string; name: string }[];
  info: { hasNextPage: boolean; endCursor: string | null } | null | undefined;
};

/** unitIds are the registered ones among the chosen. */
export const unitIds = (chosen: Who[] | undefined) =>
  (chosen ?? []).filter((one) => one.value.startsWith('u:')).map((one) => one.value.slice(2));
