// How a value of a record is shown, by the type of its field.
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type Given, GivenFile } from '../../parts/Files';
import { Tag } from '../../parts/plain';
import { useWords } from '../../words';
import { day, instant, money, number } from '../../words/form';
import { type Field, type Manifest, targetOf, valuesOf } from './manifest';

type Named = {
  id: string;
  name?: string;
  fullName?: string;
  title?: string;
  label?: string;
  number?: string;
  module?: string;
  kind?: string;
  of?: string;
  task?: { id: string; number: string; title: string };
};

/** Shown is one value; lists show each of theirs. */
export function Shown({ module, field, value }: { module: Manifest; field: Field; value: unknown }) {
  const { t, text } = useWords();
  if (value === null || value === undefined || value === '') return <span className="muted">—</span>;
  if (Array.isArray(value)) {
    if (value.length === 0) return <span className="muted">—</span>;
    if (field.type === 'REFERENCE') return <Several module={module} field={field} ids={value as string[]} />;
    return (
      <span>
        {value.map((one, i) => (
          <span key={i}>
            {i > 0 && field.type !== 'ENUM' && ', '}
            <Shown module={module} field={{ ...field, list: false }} value={one} />
          </span>
        ))}
      </span>
    );
  }
  switch (field.type) {
    case 'DATE':
      return <span className="nowrap">{day(String(value))}</span>;
    case 'INSTANT':
      return <span className="nowrap">{instant(String(value))}</span>;
    case 'MONEY':
      return <span className="nowrap">{money(String(value))}</span>;
    case 'INTEGER':
      return /year$/i.test(field.name) ? String(value) : number(value as number | string);
    case 'BIG_INTEGER':
    case 'DECIMAL':
      return number(value as number | string);
    case 'BOOLEAN':
      return value ? t('app.yes') : t('app.no');
    case 'ENUM':
      return <Tag>{text(valuesOf(module, field).find((one) => one.name === value)?.label) || String(value)}</Tag>;
    case 'LONG_TEXT':
      return <span style={{ whiteSpace: 'pre-wrap' }}>{String(value)}</span>;
    case 'JSON':
      return <code style={{ whiteSpace: 'pre-wrap' }}>{JSON.stringify(value, null, 2)}</code>;
    case 'FILE':
      return typeof value === 'object' ? <GivenFile file={value as Given} /> : String(value);
    case 'REFERENCE':
      return <Referred module={module} field={field} value={value as Named} />;
    default:
      return String(value);
  }
}

const several = `query Several($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Unit { name }
    ... on User { fullName }
    ... on Record { title module kind of }
    ... on Assignment { task { id number title } unit { name } }
  }
}`;

// Several shows a list of references: the record has their ids alone.
function Several({ module, field, ids }: { module: Manifest; field: Field; ids: string[] }) {
  const [{ data }] = useQuery<{ nodes: (Named | null)[] }>({ query: several, variables: { ids: ids.slice(0, 100) } });
  const { t } = useWords();
  const seen = (data?.nodes ?? []).flatMap((one) => one ?? []);
  if (data && seen.length === 0) return t('app.total', { count: ids.length, replace: { count: number(ids.length) } });
  return (
    <ul className="faults">
      {seen.map((one) => (
        <li key={one.id}>
          <Referred module={module} field={field} value={one} />
        </li>
      ))}
    </ul>
  );
}

function Referred({ module, field, value }: { module: Manifest; field: Field; value: Named }) {
  const target = targetOf(module, field);
  if (target) {
    const title = (value as Record<string, unknown>)[target.title];
    return <Link to={`/m/${module.name}/${target.name}/${value.id}`}>{String(title ?? value.id)}</Link>;
  }
  if (value.task) {
    return (
      <Link to={`/tasks/${value.task.id}`}>
        {value.task.number}. {value.task.title}
      </Link>
    );
  }
  if (value.module && value.kind && value.of) {
    return <Link to={`/m/${value.module}/${value.kind.slice(value.module.length)}/${value.of}`}>{value.title ?? value.id}</Link>;
  }
  return value.name ?? value.fullName ?? value.title ?? value.label ?? value.id;
}
