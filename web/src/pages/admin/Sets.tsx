// Sets of units: the collectives that documents name.
import { Form, Input } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useAct } from '../../app/act';
import { useSession } from '../../app/session';
import { SaveUnitSetDocument, UnitSetDocument, type UnitSetQuery, UnitSetsDocument } from '../../gql/graphql';
import { ActForm } from '../../parts/ActForm';
import { Button, Flex } from '../../parts/plain';
import { Failed, Nothing, Waiting } from '../../parts/state';
import { UnitsPick } from '../../parts/UnitPick';
import { useWords } from '../../words';
import { day } from '../../words/form';

type Set = Extract<UnitSetQuery['node'], { name: string }>;

/** Sets lists them; those of the acting unit can be written anew. */
export function Sets() {
  const { t } = useWords();
  const { unit } = useSession();
  const [{ data, fetching, error }, again] = useQuery({ query: UnitSetsDocument, requestPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<string>();
  const fresh = () => again({ requestPolicy: 'network-only' });
  const closed = () => {
    setOpen(undefined);
    fresh();
  };
  if (!data) return fetching ? <Waiting /> : <Failed error={error} retry={fresh} />;
  const sets = data.unitSets?.nodes ?? [];
  return (
    <Flex vertical gap={12}>
      <Flex gap={8} wrap justify="space-between" align="start">
        <p className="muted" style={{ margin: 0, maxWidth: 640 }}>
          {t('people.set.hint')}
        </p>
        <Button onClick={() => setOpen('new')}>{t('people.set.add')}</Button>
      </Flex>
      {sets.length ? (
        <ul className="rows">
          {sets.map((one) => (
            <li key={one.id}>
              <div className="what">
                <strong>{one.name}</strong>
                <div className="muted">
                  {t('people.set.count', { count: one.members?.totalCount ?? 0 })} · {t('people.set.frozen')} {day(one.frozenOn)}
                </div>
                {one.definition && <div>{one.definition}</div>}
              </div>
              {one.unit?.id === unit.id && (one.members?.totalCount ?? 0) <= mostMembers && (
                <Button onClick={() => setOpen(one.id)}>{t('app.edit')}</Button>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <Nothing say={t('people.set.empty')} />
      )}
      {open && <SetOf id={open} close={closed} />}
    </Flex>
  );
}

// mostMembers can be loaded at once: saving writes all members in place of those before.
const mostMembers = 100;

function SetOf({ id, close }: { id: string; close: () => void }) {
  const fresh = id === 'new';
  const [{ data, fetching, error }, again] = useQuery({
    query: UnitSetDocument,
    variables: { id },
    pause: fresh,
    requestPolicy: 'network-only',
  });
  if (fresh) return <SetForm set={undefined} close={close} />;
  const set = data?.node as Set | null | undefined;
  if (!set) return fetching ? <Waiting /> : <Failed error={error} retry={() => again()} />;
  return <SetForm set={set} close={close} />;
}

function SetForm({ set, close }: { set: Set | undefined; close: () => void }) {
  const { t } = useWords();
  const { act, busy, error } = useAct(SaveUnitSetDocument);
  return (
    <ActForm<{ name: string; definition?: string; memberIds: string[] }>
      name={`set.${set?.id ?? 'new'}`}
      title={set?.name ?? t('people.set.add')}
      start={
        set
          ? {
              name: set.name,
              definition: set.definition ?? '',
              memberIds: (set.members?.nodes ?? []).flatMap((one) => one.member?.id ?? []),
            }
          : {}
      }
      send={async (values) => !!(await act(values))}
      said={t('people.set.saved')}
      button={t('app.save')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item name="name" label={t('people.set.name')} rules={[{ required: true, whitespace: true, message: t('app.required') }]}>
        <Input disabled={!!set} />
      </Form.Item>
      <Form.Item name="definition" label={t('people.set.definition')}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Form.Item name="memberIds" label={t('people.set.members')} rules={[{ required: true, message: t('app.required') }]}>
        <UnitsPick where={{ code: { ne: '' } }} />
      </Form.Item>
    </ActForm>
  );
}
