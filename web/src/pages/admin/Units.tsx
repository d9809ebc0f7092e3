// The register of units: list, tree and sets. One unit opens beside it.

import { useState } from 'react';
import { Link } from 'react-router';
import { useFilters, useList } from '../../app/list';
import { useSession } from '../../app/session';
import { AdminUnitsDocument, type AdminUnitsQuery, type UnitKind, type UnitWhere } from '../../gql/graphql';
import { enums } from '../../gql/words';
import { Several } from '../../parts/choices';
import { dressed } from '../../parts/dressed';
import { PlusOutlined } from '../../parts/icons';
import { List, Search } from '../../parts/List';
import { Button, Checkbox, Flex, Segmented, Tag } from '../../parts/plain';
import { inScope, openOn } from '../../parts/UnitPick';
import { useWords } from '../../words';
import { day } from '../../words/form';
import { Sets } from './Sets';
import { Unit } from './Unit';
import { NewUnit } from './UnitForms';
import { UnitTree } from './UnitTree';

type Row = NonNullable<AdminUnitsQuery['units']>['nodes'][number];

const pick = (data: AdminUnitsQuery) => data.units;

export default dressed(Units);

function Units() {
  const { t } = useWords();
  const filters = useFilters();
  const [adding, setAdding] = useState(false);
  const [turn, setTurn] = useState(0);
  const view = filters.get('view') || 'list';
  return (
    <Flex vertical gap={16}>
      <Flex gap={8} wrap align="center" justify="space-between">
        <h1 className="title">{t('people.unit.title')}</h1>
        <Flex gap={8} wrap>
          <Link to="/admin/units/succession">
            <Button>{t('people.unit.succeed')}</Button>
          </Link>
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
            {t('people.unit.add')}
          </Button>
        </Flex>
      </Flex>
      <Segmented
        value={view}
        style={{ alignSelf: 'start', maxWidth: '100%', overflowX: 'auto' }}
        onChange={(value) => filters.set('view', value === 'list' ? '' : value)}
        options={['list', 'tree', 'sets'].map((value) => ({ value, label: t(`people.unit.${value as 'list'}`) }))}
      />
      {view === 'sets' ? (
        <Sets />
      ) : view === 'tree' ? (
        <UnitTree key={turn} open={(id) => filters.set('unit', id)} />
      ) : (
        <Rows key={turn} open={(id) => filters.set('unit', id)} />
      )}
      {adding && (
        <NewUnit
          close={(id) => {
            setAdding(false);
            if (!id) return;
            setTurn((n) => n + 1);
            filters.set('unit', id);
          }}
        />
      )}
      {filters.get('unit') && (
        <Unit
          key={filters.get('unit')}
          id={filters.get('unit')}
          close={() => filters.set('unit', '')}
          changed={() => setTurn((n) => n + 1)}
        />
      )}
    </Flex>
  );
}

function Rows({ open }: { open: (id: string) => void }) {
  const { t, label } = useWords();
  const { today } = useSession();
  const filters = useFilters();
  const and: UnitWhere[] = [inScope];
  if (filters.get('q')) and.push({ name: { search: filters.get('q') } });
  if (filters.get('kind')) and.push({ kind: { in: filters.many('kind') as UnitKind[] } });
  if (!filters.get('ended')) and.push(openOn(today));
  const list = useList(AdminUnitsDocument, { first: 50, where: { and } }, pick);
  const over = (row: Row) => !!row.validTo && row.validTo < today;
  return (
    <>
      <Flex gap={8} wrap align="center">
        <Search value={filters.get('q')} change={(value) => filters.set('q', value)} label={t('app.search')} />
        <Several
          label={t('people.unit.kind')}
          values={filters.many('kind')}
          change={(values) => filters.set('kind', values.join(','))}
          options={Object.keys(enums.UnitKind).map((value) => ({ value, label: label('UnitKind', value) }))}
        />
        <Checkbox checked={!!filters.get('ended')} onChange={(event) => filters.set('ended', event.target.checked ? '1' : '')}>
          {t('people.unit.showEnded')}
        </Checkbox>
      </Flex>
      <List<Row>
        label={t('people.unit.title')}
        list={list}
        empty={t('people.unit.empty')}
        open={(row) => open(row.id)}
        columns={[
          {
            title: t('people.unit.name'),
            key: 'name',
            width: 360,
            render: (row) => (
              <>
                <Button type="link" className={over(row) ? 'name over' : 'name'} onClick={() => open(row.id)}>
                  {row.name}
                </Button>
                {over(row) && <Tag className="tone-quiet">{`${t('people.unit.ended')} ${day(row.validTo)}`}</Tag>}
                {row.shortName && <div className="muted">{row.shortName}</div>}
              </>
            ),
          },
          { title: t('people.unit.code'), key: 'code', render: (row) => row.code },
          { title: t('people.unit.kind'), key: 'kind', render: (row) => label('UnitKind', row.kind) },
          { title: t('people.unit.parent'), key: 'parent', render: (row) => row.parent?.name },
          { title: t('people.unit.from'), key: 'from', render: (row) => day(row.validFrom) },
        ]}
      />
    </>
  );
}
