// The people of the acting unit and those below: accounts and their roles. One person opens beside it.

import { useFilters, useList } from '../../app/list';
import { useSession } from '../../app/session';
import {
  AdminPeopleDocument,
  type AdminPeopleQuery,
  PeopleFileDocument,
  type PersonRowFragment,
  type Role,
  type UserWhere,
} from '../../gql/graphql';
import { enums } from '../../gql/words';
import { Choose, Several } from '../../parts/choices';
import { dressed } from '../../parts/dressed';
import { Export, wordsOf } from '../../parts/Export';
import { UserAddOutlined } from '../../parts/icons';
import { List, Search } from '../../parts/List';
import { ListIn } from '../../parts/ListIn';
import { Button, Flex, Tag } from '../../parts/plain';
import { UnitPick } from '../../parts/UnitPick';
import { useWords } from '../../words';
import { NewPerson, Person } from './Person';

const pick = (data: AdminPeopleQuery) => data.users;

/** held are the roles that a person has on a day, or will have. */
export const held = (person: PersonRowFragment, today: string) =>
  (person.memberships?.nodes ?? []).filter((one) => !one.validTo || one.validTo >= today);

export default dressed(People);

function People() {
  const { t, label } = useWords();
  const { today, unit } = useSession();
  const filters = useFilters();
  const and: UserWhere[] = [];
  if (filters.get('q')) and.push({ fullName: { search: filters.get('q') } });
  if (filters.get('unit')) and.push({ unit: { id: { eq: filters.get('unit') } } });
  if (filters.get('role')) {
    and.push({
      memberships: {
        some: { role: { in: filters.many('role') as Role[] }, or: [{ validTo: { isNull: true } }, { validTo: { gte: today } }] },
      },
    });
  }
  const state = filters.get('state') || 'open';
  if (state !== 'any') and.push({ disabledAt: { isNull: state === 'open' } });
  const list = useList(AdminPeopleDocument, { first: 50, where: { and } }, pick);
  return (
    <Flex vertical gap={16}>
      <Flex gap={8} wrap align="center" justify="space-between">
        <h1 className="title">{t('people.person.title')}</h1>
        <Flex gap={8} wrap>
          <ListIn what={t('people.person.title')} done={list.again} />
          <Button type="primary" icon={<UserAddOutlined />} onClick={() => filters.set('new', filters.get('unit') || unit.id)}>
            {t('people.person.add')}
          </Button>
        </Flex>
      </Flex>
      <Flex gap={8} wrap align="center">
        <Search value={filters.get('q')} change={(value) => filters.set('q', value)} label={t('app.search')} />
        <div style={{ width: 260, maxWidth: '100%' }}>
          <UnitPick
            aria-label={t('people.person.unit')}
            placeholder={t('people.person.unit')}
            value={filters.get('unit') || undefined}
            onChange={(id) => filters.set('unit', id)}
          />
        </div>
        <Several
          label={t('people.person.role')}
          values={filters.many('role')}
          change={(values) => filters.set('role', values.join(','))}
          options={Object.keys(enums.Role).map((value) => ({ value, label: label('Role', value) }))}
        />
        <Export
          query={PeopleFileDocument}
          variables={{ where: { and }, today }}
          at={['users']}
          title={t('people.person.title')}
          filters={[
            { label: t('app.search'), value: filters.get('q') },
            {
              label: t('people.person.role'),
              value: filters
                .many('role')
                .map((role) => label('Role', role))
                .join(', '),
            },
            { label: t('people.person.state'), value: t(`people.person.${state as 'open'}`) },
          ]}
          columns={[
            { title: t('people.person.fullName'), path: 'fullName' },
            { title: t('people.person.position'), path: 'title' },
            { title: t('people.person.username'), path: 'username' },
            { title: t('people.person.unit'), path: 'unit.name' },
            { title: t('people.person.roles'), path: 'memberships.nodes.role', words: wordsOf('Role') },
          ]}
        />
        <Choose
          label={t('people.person.state')}
          value={state}
          change={(value) => filters.set('state', value === 'open' ? '' : value)}
          options={['open', 'closed', 'any'].map((value) => ({ value, label: t(`people.person.${value as 'open'}`) }))}
        />
      </Flex>
      <List<PersonRowFragment>
        label={t('people.person.title')}
        list={list}
        empty={t('people.person.empty')}
        open={(row) => filters.set('person', row.id)}
        columns={[
          {
            title: t('people.person.fullName'),
            key: 'name',
            render: (row) => (
              <>
                <Button type="link" className={row.disabledAt ? 'name over' : 'name'} onClick={() => filters.set('person', row.id)}>
                  {row.fullName}
                </Button>{' '}
                {row.disabledAt && <Tag className="tone-quiet">{t('people.person.closed')}</Tag>}
                {row.title && <div className="muted">{row.title}</div>}
              </>
            ),
          },
          { title: t('people.person.username'), key: 'username', render: (row) => row.username },
          { title: t('people.person.unit'), key: 'unit', render: (row) => row.unit?.name },
          {
            title: t('people.person.roles'),
            key: 'roles',
            render: (row) =>
              [
                ...new Set(
                  held(row, today).map((one) =>
                    [label('Role', one.role), one.unit && one.unit.id !== row.unit?.id && `(${one.unit.name})`].filter(Boolean).join(' '),
                  ),
                ),
              ].join('; ') || <span className="muted">{t('people.person.noRole')}</span>,
          },
        ]}
      />
      {filters.get('new') && (
        <NewPerson
          unit={filters.get('new')}
          close={(made) => {
            filters.set('new', '');
            if (made) list.again();
          }}
        />
      )}
      {filters.get('person') && (
        <Person key={filters.get('person')} id={filters.get('person')} close={() => filters.set('person', '')} changed={list.again} />
      )}
    </Flex>
  );
}
