// One unit beside the register: what it is, was and became, and who works there.
import { App, Descriptions, Drawer } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../../app/session';
import { AdminUnitDocument, type AdminUnitQuery } from '../../gql/graphql';
import { Flex } from '../../parts/plain';
import { Failed, Nothing, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { day } from '../../words/form';
import { aliasesOf, Choice, EditUnit, MoveUnit } from './UnitForms';

type Whole = Extract<NonNullable<AdminUnitQuery['node']>, { __typename: 'Unit' }>;

/** Unit is the drawer; changed tells that the register is to be read again. */
export function Unit({ id, close, changed }: { id: string; close: () => void; changed: () => void }) {
  const { t } = useWords();
  const [{ data, fetching, error }, again] = useQuery({ query: AdminUnitDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  const unit = data?.node?.__typename === 'Unit' ? data.node : undefined;
  return (
    <Drawer open onClose={close} size="min(640px, 100vw)" title={unit?.name ?? t('people.unit.title')}>
      {unit ? (
        <Whole
          unit={unit}
          again={() => {
            again({ requestPolicy: 'network-only' });
            changed();
          }}
        />
      ) : fetching ? (
        <Waiting />
      ) : (
        <Failed error={error} />
      )}
    </Drawer>
  );
}

function Whole({ unit, again }: { unit: Whole; again: () => void }) {
  const { t, label } = useWords();
  const { today, look } = useSession();
  const { modal } = App.useApp();
  const go = useNavigate();
  const [form, setForm] = useState<'edit' | 'move'>();
  const shut = () => {
    setForm(undefined);
    again();
  };
  const over = !!unit.validTo && unit.validTo < today;
  const span = (one: { validFrom: string | null; validTo: string | null }) =>
    `${one.validFrom ? day(one.validFrom) : t('people.unit.always')} – ${one.validTo ? day(one.validTo) : '…'}`;
  const begin = () =>
    modal.confirm({
      title: t('people.look.sure'),
      content: t('people.look.hint'),
      okText: t('people.look.begin'),
      cancelText: t('app.cancel'),
      onOk: async () => {
        await look(unit.id);
        void go('/');
      },
    });
  return (
    <Flex vertical gap={16}>
      <Choice
        items={[
          { label: t('people.unit.edit'), run: () => setForm('edit') },
          ...(over ? [] : [{ label: t('people.unit.move'), run: () => setForm('move') }]),
          { label: t('people.unit.look'), run: begin },
        ]}
      />
      <Descriptions
        size="small"
        column={1}
        bordered
        items={[
          { key: 'code', label: t('people.unit.code'), children: unit.code },
          { key: 'kind', label: t('people.unit.kind'), children: label('UnitKind', unit.kind) },
          ...(unit.shortName ? [{ key: 'short', label: t('people.unit.shortName'), children: unit.shortName }] : []),
          { key: 'parent', label: t('people.unit.parent'), children: unit.parent?.name ?? t('people.unit.nobody') },
          { key: 'aliases', label: t('people.unit.aliases'), children: aliasesOf(unit).join('; ') || t('people.unit.nobody') },
          {
            key: 'codes',
            label: t('people.unit.codes'),
            children: unit.codes?.nodes.length
              ? unit.codes.nodes.map((one) => <div key={one.id}>{`${one.code} (${one.scheme}) · ${span(one)}`}</div>)
              : t('people.unit.nobody'),
          },
          { key: 'days', label: t('people.unit.from'), children: span(unit) },
          ...(unit.places && unit.places.nodes.length > 1
            ? [
                {
                  key: 'places',
                  label: t('people.unit.places'),
                  children: unit.places.nodes.map((one) => <div key={one.id}>{`${one.parent?.name ?? ''} · ${span(one)}`}</div>),
                },
              ]
            : []),
          ...(unit.successions?.nodes.length
            ? [
                {
                  key: 'became',
                  label: t('people.unit.became'),
                  children: unit.successions.nodes.map((one) => (
                    <div key={one.id}>
                      {[label('SuccessionKind', one.kind), one.successor?.name, day(one.effectiveOn), one.legalBasis]
                        .filter(Boolean)
                        .join(' · ')}
                    </div>
                  )),
                },
              ]
            : []),
          ...(unit.cameFrom?.nodes.length
            ? [
                {
                  key: 'from',
                  label: t('people.unit.cameFrom'),
                  children: unit.cameFrom.nodes.map((one) => (
                    <div key={one.id}>
                      {[one.predecessor?.name, label('SuccessionKind', one.kind), day(one.effectiveOn), one.legalBasis]
                        .filter(Boolean)
                        .join(' · ')}
                    </div>
                  )),
                },
              ]
            : []),
        ]}
      />
      <section aria-label={t('people.unit.members')}>
        <Flex justify="space-between" align="center">
          <h2 className="box">{t('people.unit.members')}</h2>
          <Link to={`/admin/people?new=${unit.id}`}>{t('people.unit.addPerson')}</Link>
        </Flex>
        {unit.memberships?.nodes.length ? (
          <ul className="rows">
            {unit.memberships.nodes.map((one) => (
              <li key={one.id}>
                <div className="what">
                  {one.user ? <Link to={`/admin/people?person=${one.user.id}`}>{one.user.fullName}</Link> : '…'}
                  <div className={one.validTo && one.validTo < today ? 'over' : 'muted'}>
                    {label('Role', one.role)} · {span(one)}
                  </div>
                </div>
              </li>
            ))}
          </ul>
        ) : (
          <Nothing say={t('people.unit.noMembers')} />
        )}
      </section>
      {form === 'edit' && <EditUnit unit={unit} close={shut} />}
      {form === 'move' && <MoveUnit unit={unit} close={shut} />}
    </Flex>
  );
}
