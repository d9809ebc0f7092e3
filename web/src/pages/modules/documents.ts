// The GraphQL documents of a module's screens, written from its manifest.
import { type Action, enumCase, type Field, type Kind, lower, type Manifest, targetOf, typeName, upper, visible } from './manifest';

const shown: Record<string, string> = {
  'core.Unit': '{ id name }',
  'core.User': '{ id fullName }',
  'core.Assignment': '{ id task { id number title } unit { id name } }',
  'core.Task': '{ id number title }',
  'core.Plan': '{ id title }',
  'core.Period': '{ id label }',
  'core.Record': '{ id title module kind of }',
};

/** selectionOf is what a screen asks of a field. */
export function selectionOf(module: Manifest, field: Field): string {
  if (field.type === 'FILE' && !field.list) return `${field.name} { id name mediaType size url }`;
  if (field.type !== 'REFERENCE' || field.list) return field.name; // lists of references are ids
  const target = targetOf(module, field);
  if (target) return `${field.name} { id ${target.title} }`;
  return `${field.name} ${shown[field.ref ?? ''] ?? '{ id }'}`;
}

const listFields = (module: Manifest, kind: Kind) => {
  const names = new Set([...(kind.columns ?? []), kind.title, ...(kind.states ? [kind.states.field] : [])]);
  return visible(kind)
    .filter((field) => names.has(field.name))
    .map((field) => selectionOf(module, field))
    .join(' ');
};

/** orderOf is the kind's default order as an argument. */
function orderOf(kind: Kind): string {
  if (!kind.orderBy) return '';
  const down = kind.orderBy.startsWith('-');
  const name = down ? kind.orderBy.slice(1) : kind.orderBy;
  return `, orderBy: [{ field: ${enumCase(name)}, direction: ${down ? 'DESC' : 'ASC'} }]`;
}

/** listDocument reads a page of a kind's records. */
export const listDocument = (module: Manifest, kind: Kind) => `
  query Records($first: Int!, $after: String, $where: ${typeName(module, kind.name)}Where) {
    ${module.name} {
      ${kind.plural}(first: $first, after: $after, where: $where${orderOf(kind)}) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id version createdAt unit { id name } ${listFields(module, kind)} }
      }
    }
  }`;

/** inFile are the fields that a file of a kind's records has. */
export const inFile = (kind: Kind) => visible(kind).filter((field) => field.type !== 'JSON');

/** fileDocument reads a page of a kind's records with all that a file has of them. */
export const fileDocument = (module: Manifest, kind: Kind) => `
  query Records($first: Int!, $after: String, $where: ${typeName(module, kind.name)}Where) {
    ${module.name} {
      ${kind.plural}(first: $first, after: $after, where: $where${orderOf(kind)}) {
        pageInfo { hasNextPage endCursor }
        nodes { id createdAt unit { id name } ${inFile(kind)
          .map((field) => selectionOf(module, field))
          .join(' ')} }
      }
    }
  }`;

// Where the words of an object of the core stand in what is asked of it.
const wordsIn: Record<string, string> = {
  'core.Unit': 'name',
  'core.User': 'fullName',
  'core.Assignment': 'task.title',
  'core.Period': 'label',
};

/** pathOf is where the words of a field stand in a row. */
export function pathOf(module: Manifest, field: Field): string {
  if (field.type !== 'REFERENCE') return field.name;
  const target = targetOf(module, field);
  if (target) return `${field.name}.${target.title}`;
  const known = shown[field.ref ?? ''];
  return `${field.name}.${known ? (wordsIn[field.ref ?? ''] ?? 'title') : 'id'}`;
}

/** oneDocument reads one record with all its fields. */
export const oneDocument = (module: Manifest, kind: Kind) => `
  query Record($id: ID!) {
    ${module.name} {
      ${lower(kind.name)}(id: $id) {
        id version createdAt updatedAt unit { id name } createdBy { id fullName } updatedBy { id fullName }
        ${kind.tied ? 'assignment { id task { id number title } unit { id name } }' : ''}
        ${visible(kind)
          .map((field) => selectionOf(module, field))
          .join('\n        ')}
      }
    }
  }`;

/** changeDocument creates, updates or deletes a record. */
export function changeDocument(module: Manifest, kind: Kind, verb: 'create' | 'update' | 'delete'): string {
  const base = typeName(module, upper(verb) + kind.name);
  return `mutation Change($input: ${base}Input!) { done: ${lower(base)}(input: $input) { ${verb === 'delete' ? 'id' : `record: ${lower(kind.name)} { id version }`} } }`;
}

/** actionDocument runs an action; of what it answers it asks the ids and the further values. */
export function actionDocument(module: Manifest, action: Action): string {
  const base = typeName(module, upper(action.name) + (action.on ?? ''));
  const kind = module.kinds.find((one) => one.name === (action.returns || action.on));
  const parts = (action.output ?? []).filter((field) => field.type !== 'REFERENCE' && field.type !== 'FILE').map((field) => field.name);
  if (kind) parts.push(`${action.many ? kind.plural : lower(kind.name)} { id }`);
  return `mutation Act($input: ${base}Input!) { done: ${lower(base)}(input: $input) { ${parts.join(' ') || '__typename'} } }`;
}

/** Finding is a search for what a reference may point to; its answer has rows with an id and words. */
export type Finding = { query: string; where: (text: string) => object };

/** findRecords searches the records of a kind by their titles. */
export function findRecords(module: Manifest, kind: Kind): Finding {
  const title = kind.fields.find((one) => one.name === kind.title);
  return {
    query: `query References($where: ${typeName(module, kind.name)}Where) {
      space: ${module.name} { rows: ${kind.plural}(first: 20, where: $where) { nodes { id name: ${kind.title} } } }
    }`,
    where: (text) => (text && title?.search ? { [title.name]: { search: text } } : {}),
  };
}

/** findCore are the searches for objects of the core. */
export const findCore: Record<string, Finding> = {
  'core.Unit': {
    query: 'query References($where: UnitWhere) { rows: units(first: 20, where: $where) { nodes { id name } } }',
    where: (text) => (text ? { name: { search: text } } : {}),
  },
  'core.Assignment': {
    query:
      'query References($where: AssignmentWhere) { rows: assignments(first: 20, where: $where) { nodes { id period unit { name } task { number title } } } }',
    where: (text) => (text ? { task: { title: { search: text } } } : {}),
  },
  'core.Task': {
    query: 'query References($where: TaskWhere) { rows: tasks(first: 20, where: $where) { nodes { id number title } } }',
    where: (text) => (text ? { title: { search: text } } : {}),
  },
  'core.Plan': {
    query: 'query References($where: PlanWhere) { rows: plans(first: 20, where: $where) { nodes { id name: title } } }',
    where: (text) => (text ? { title: { search: text } } : {}),
  },
  'core.Report': {
    query: 'query References { rows: reports(first: 50) { nodes { id unit { name } form { title } period { label } } } }',
    where: () => ({}),
  },
  'core.User': {
    query: 'query References { viewer { unit { memberships(first: 100) { nodes { user { id name: fullName } } } } } }',
    where: () => ({}),
  },
};
