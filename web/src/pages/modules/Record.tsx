// One record of any module: its fields by section, what can be done with it, and where it belongs.

import { Suspense, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useAct } from '../../app/act';
import { useSession } from '../../app/session';
import { ChangesLink } from '../../parts/ChangesLink';
import { dressed } from '../../parts/dressed';
import { Facts } from '../../parts/Facts';
import { message } from '../../parts/message';
import { Button, Card, Flex } from '../../parts/plain';
import { Sure } from '../../parts/Sure';
import { Failed, Faults, Missing, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { instant } from '../../words/form';
import { Actions } from './Actions';
import { desks } from './desks';
import { changeDocument, oneDocument } from './documents';
import { toForm, toInput } from './Input';
import { type Kind, lower, type Manifest, may, useKind, visible, wordOf } from './manifest';
import { RecordForm } from './RecordForm';
import { Shown } from './Shown';

export default dressed(Record);

function Record() {
  const { module: moduleName, kind: kindName, id = '' } = useParams();
  const { module, kind, waiting, error } = useKind(moduleName, kindName);
  if (waiting) return <Waiting />;
  if (error) return <Failed error={error} />;
  if (!module || !kind) return <Missing />;
  return <Page key={id} module={module} kind={kind} id={id} />;
}

type Row = {
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
  unit: { id: string; name: string } | null;
  createdBy: { fullName: string } | null;
  updatedBy: { fullName: string } | null;
  assignment?: { task: { id: string; number: string; title: string } | null } | null;
} & { [field: string]: unknown };

type Props = { module: Manifest; kind: Kind; id: string };

function Page({ module, kind, id }: Props) {
  const { t, text } = useWords();
  const { unit } = useSession();
  const [editing, setEditing] = useState(false);
  const [{ data, fetching, error }, ask] = useQuery<{ [module: string]: { [kind: string]: Row | null } | null }>({
    query: oneDocument(module, kind),
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const row = data?.[module.name]?.[lower(kind.name)];
  if (fetching && !row) return <Waiting />;
  if (!row) return <Failed error={error} retry={again} />;
  const task = row.assignment?.task;
  const Desk = desks[`${module.name}.${kind.name}`];
  return (
    <Flex vertical gap={16}>
      <Flex justify="space-between" align="start" wrap gap={12}>
        <div>
          <Link to={`/m/${module.name}/${kind.name}`}>{text(kind.labels)}</Link>
          <h1 className="title">{String(row[kind.title] ?? '')}</h1>
          <span className="muted">
            {row.unit?.name} · {instant(row.updatedAt)}
            {row.updatedBy && ` · ${row.updatedBy.fullName}`}
          </span>
        </div>
        {!editing && row.unit?.id === unit.id && <Change module={module} kind={kind} row={row} edit={() => setEditing(true)} />}
      </Flex>
      {task && (
        <div>
          {t('module.tied')}:{' '}
          <Link to={`/tasks/${task.id}`}>
            {task.number}. {task.title}
          </Link>
        </div>
      )}
      {editing ? (
        <Edit
          module={module}
          kind={kind}
          row={row}
          done={() => {
            setEditing(false);
            again();
          }}
        />
      ) : (
        <>
          <Actions module={module} kind={kind} row={row} again={again} />
          {Desk && (
            <Suspense fallback={<Waiting />}>
              <Desk
                row={row}
                ours={row.unit?.id === unit.id}
                running={module.running}
                again={again}
                value={(of, value) => text(wordOf(module, of, value)) || (value ?? '')}
              />
            </Suspense>
          )}
          <Details module={module} kind={kind} row={row} />
          <ChangesLink of={[row.id]} />
        </>
      )}
    </Flex>
  );
}

function Details({ module, kind, row }: Omit<Props, 'id'> & { row: Row }) {
  const { t, text } = useWords();
  const fields = visible(kind).filter((field) => field.name !== kind.title);
  const sections = [undefined, ...(module.sections ?? [])];
  return sections.map((section) => {
    const inside = fields.filter(
      (field) => (module.sections?.some((one) => one.name === field.section) ? field.section : undefined) === section?.name,
    );
    if (inside.length === 0) return null;
    return (
      <Card key={section?.name ?? ''} title={<h2 className="box">{section ? text(section.label) : t('module.details')}</h2>}>
        <Facts
          columns={2}
          items={inside.map((field) => ({
            key: field.name,
            label: text(field.label),
            whole: field.type === 'LONG_TEXT' || field.type === 'JSON',
            children: <Shown module={module} field={field} value={row[field.name]} />,
          }))}
        />
      </Card>
    );
  });
}

function Change({ module, kind, row, edit }: Omit<Props, 'id'> & { row: Row; edit: () => void }) {
  const { t } = useWords();
  const go = useNavigate();
  const { act, busy, error } = useAct<unknown, Record<string, unknown>>(changeDocument(module, kind, 'delete'));
  const remove = async () => {
    if (!(await act({ id: row.id, version: row.version }))) return;
    void message.success(t('module.deleted'));
    go(`/m/${module.name}/${kind.name}`, { replace: true });
  };
  return (
    <Flex vertical>
      <Flex gap={8}>
        {kind.update && may(module, kind.name, 'update') && <Button onClick={edit}>{t('app.edit')}</Button>}
        {kind.delete && may(module, kind.name, 'delete') && (
          <Sure title={t('app.confirmDelete')} onConfirm={remove} okText={t('app.delete')}>
            <Button danger loading={busy}>
              {t('app.delete')}
            </Button>
          </Sure>
        )}
      </Flex>
      <Faults error={error} />
    </Flex>
  );
}

function Edit({ module, kind, row, done }: Omit<Props, 'id'> & { row: Row; done: () => void }) {
  const { t } = useWords();
  const { act, busy, error } = useAct<unknown, Record<string, unknown>>(changeDocument(module, kind, 'update'));
  const fields = kind.fields.filter((field) => !field.hidden && !field.byAction && !field.immutable);
  const start = toForm(fields, row);
  return (
    <RecordForm
      name={`edit.${row.id}.${row.version}`}
      module={module}
      fields={fields}
      start={start}
      busy={busy}
      error={error}
      button={t('app.save')}
      cancel={done}
      send={async (values) => {
        const before = toInput(fields, start, true);
        const after = toInput(fields, values, true);
        const changed = Object.fromEntries(
          Object.entries(after).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
        );
        if (!(await act({ id: row.id, version: row.version, ...changed }))) return false;
        void message.success(t('module.updated'));
        done();
        return true;
      }}
    />
  );
}
