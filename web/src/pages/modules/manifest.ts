// What a module declares of itself, as the server hands it out, and how its names become those of
// the schema. The screens of every module are drawn from this; none is known here by name.
import { useCallback, useMemo } from 'react';
import { useQuery } from 'urql';
import { useGeneration } from '../../app/generation';
import { ManifestsDocument } from '../../gql/graphql';
import { type Both, coreEnum } from '../../words';

export type Value = { name: string; label: Both };

export type FieldType =
  | 'TEXT'
  | 'LONG_TEXT'
  | 'INTEGER'
  | 'BIG_INTEGER'
  | 'DECIMAL'
  | 'MONEY'
  | 'DATE'
  | 'INSTANT'
  | 'BOOLEAN'
  | 'ENUM'
  | 'REFERENCE'
  | 'FILE'
  | 'JSON';

export type Field = {
  name: string;
  type: FieldType;
  label: Both;
  help?: Both;
  section?: string;
  required?: boolean;
  list?: boolean;
  default?: unknown;
  min?: string;
  max?: string;
  maxLength?: number;
  pattern?: string;
  scale?: number;
  enum?: string;
  ref?: string;
  back?: string;
  index?: boolean;
  search?: boolean;
  byAction?: boolean;
  immutable?: boolean;
  hidden?: boolean;
};

export type Kind = {
  name: string;
  plural: string;
  label: Both;
  labels: Both;
  doc: Both;
  menu?: string;
  visibility: string;
  title: string;
  fields: Field[];
  states?: { field: string; initial: string; transitions: { from: string[]; to: string; by?: string[] }[] };
  tied?: boolean;
  create?: boolean;
  update?: boolean;
  delete?: boolean;
  orderBy?: string;
  columns?: string[];
  filters?: string[];
};

export type Action = {
  name: string;
  on?: string;
  label: Both;
  doc?: Both;
  input?: Field[];
  output?: Field[];
  returns?: string;
  many?: boolean;
  below?: boolean; // units above act on it, too
  owner?: boolean; // so does the owner of the plan that it is tied to
  named?: boolean; // and the unit that it names
  from?: string[];
  public?: boolean;
};

export type Statistic = {
  name: string;
  label: Both;
  kind: string;
  metric: 'count' | 'sum' | 'avg' | 'distinct';
  field?: string;
  groupBy?: string[];
  where?: { [field: string]: unknown }; // as the list's where
};

export type Manifest = {
  name: string;
  label: Both;
  doc: Both;
  taskGroup?: number;
  enums?: { name: string; label: Both; values: Value[] }[];
  sections?: Value[];
  kinds: Kind[];
  actions?: Action[];
  statistics?: Statistic[];
  running: boolean; // whether it takes changes now
  may?: { kind: string; actions: string[] }[]; // what the roles of the viewer allow, as the server says
};

/** may tells whether the viewer's roles allow an action on a kind. */
export const may = (module: Manifest, kind: string, action: string) =>
  !!module.may?.find((one) => one.kind === kind)?.actions.includes(action);

/** useManifest reads what a module declares. */
export function useManifest(name: string | undefined) {
  const [{ data, fetching, error }, ask] = useQuery({ query: ManifestsDocument, variables: { names: [name ?? ''] } });
  useGeneration(useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]));
  const module = useMemo<Manifest | undefined>(() => {
    const found = data?.modules.find((one) => one.name === name && one.state === 'ENABLED');
    if (!found) return undefined;
    const declared = found.manifest as Manifest;
    return {
      ...declared,
      kinds: declared.kinds ?? [],
      may: found.may,
      running: found.process?.state === 'RUNNING' || found.process?.state === 'STARTING',
    };
  }, [data, name]);
  return { module, waiting: fetching && !data, error };
}

/** useKind finds a kind by the names of an address. */
export function useKind(moduleName: string | undefined, kindName: string | undefined) {
  const { module, waiting, error } = useManifest(moduleName);
  return { module, kind: module?.kinds.find((one) => one.name === kindName), waiting, error };
}

/** upper begins a name with a capital letter. */
export const upper = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** lower begins a name with a small letter. */
export const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** typeName is the GraphQL type of a kind. */
export const typeName = (module: Manifest, kind: string) => upper(module.name) + kind;

/** valuesOf lists the values of a field's enumeration, the module's own or the core's. */
export function valuesOf(module: Manifest, field: Field): Value[] {
  const [space, name] = (field.enum ?? '').split('.');
  if (name) return (space === 'core' && coreEnum(name)) || [];
  return module.enums?.find((one) => one.name === space)?.values ?? [];
}

/** wordOf is the label of a value of an enumeration of the module. */
export const wordOf = (module: Manifest, of: string, value: string | null | undefined): Both | undefined =>
  module.enums?.find((one) => one.name === upper(of))?.values.find((one) => one.name === value)?.label;

/** targetOf finds the kind of the same module that a field refers to; undefined for anything else. */
export function targetOf(module: Manifest, field: Field): Kind | undefined {
  return field.ref && !field.ref.includes('.') ? module.kinds.find((one) => one.name === field.ref) : undefined;
}

/** visible are the fields of a kind that the schema has. */
export const visible = (kind: Kind) => kind.fields.filter((field) => !field.hidden);

/** importable tells whether records of a kind can come in from a spreadsheet: no cell holds a file, or JSON. */
export const importable = (kind: Kind) =>
  !!kind.create &&
  !kind.fields.some(
    (field) => field.required && field.default === undefined && !field.byAction && !field.hidden && ['FILE', 'JSON'].includes(field.type),
  );

/** enumCase is a field's name among enumeration values: starts becomes STARTS, dueOn DUE_ON. */
export const enumCase = (name: string) => name.replace(/([A-Z])/g, '_$1').toUpperCase();
