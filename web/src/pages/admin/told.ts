// What an entry of the audit says, in words: the operation, the object and each thing that changed.
import type { TFunction } from 'i18next';
import { type Both, coreEnum } from '../../words';
import { day, instant } from '../../words/form';
import { type Kind, type Manifest, upper, valuesOf } from '../modules/manifest';

/** Entry is what is told of an entry. */
export type Entry = { action: string; kind: string; subject: string; change: unknown };

/** Line is one thing that changed: what, from what, to what. */
export type Line = { label: string; from?: string; to: string };

export type Words = { t: TFunction; text: (both: Both | null | undefined) => string };

type Found = { module: Manifest; kind?: Kind };

/** ofModule finds the module of an entry, and the kind of its object. */
export function ofModule(modules: Manifest[], entry: Pick<Entry, 'action' | 'kind'>): Found | undefined {
  for (const module of modules) {
    const kind = module.kinds?.find((one) => upper(module.name) + one.name === entry.kind);
    if (kind) return { module, kind };
  }
  const module = modules.find((one) => entry.action.startsWith(one.name) && /^[A-Z]/.test(entry.action.slice(one.name.length)));
  return module && { module };
}

/** operation is what was done, in words. */
export function operation(modules: Manifest[], entry: Entry, { t, text }: Words): string {
  const known = t(`system.op.${entry.action}` as 'system.op.create', { defaultValue: '' });
  if (known) return known;
  const found = ofModule(modules, entry);
  if (!found) return entry.action;
  const rest = entry.action.slice(found.module.name.length);
  for (const verb of ['create', 'update', 'delete'] as const)
    if (found.module.kinds.some((kind) => rest === upper(verb) + kind.name))
      return `${t(`system.op.${verb}`)} ${text(found.module.kinds.find((kind) => rest.endsWith(kind.name))?.label).toLowerCase()}`;
  const action = found.module.actions?.find((one) => rest === upper(one.name) + (one.on ?? ''));
  return action ? text(action.label) : `${text(found.module.label)}: ${entry.action}`;
}

/** object is what kind of thing changed, in words. */
export function object(modules: Manifest[], entry: Entry, { t, text }: Words): string {
  const known = t(`system.kind.${entry.kind}` as 'system.kind.Unit', { defaultValue: '' });
  return known || text(ofModule(modules, entry)?.kind?.label) || entry.kind;
}

const ids = /^[a-z]+[0-9a-z]*_[0-9a-f-]{36}$/i;

/** shown is a value as people read it; ids and structures are left out. */
export function shown(value: unknown, words: Words, field?: { module: Manifest; name: string; kind?: Kind }): string {
  const { t, text } = words;
  if (value === null || value === undefined || value === '') return t('system.audit.nothing');
  if (typeof value === 'boolean') return t(value ? 'app.yes' : 'app.no');
  if (Array.isArray(value)) {
    const parts = value.map((one) => shown(one, words, field)).filter(Boolean);
    return parts.length > 0 ? parts.join(', ') : String(value.length);
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([name, part]) => ({ name: nameOf(name, words), part: shown(part, words) }))
      .filter((one) => one.part)
      .map((one) => `${one.name}: ${one.part}`)
      .join('; ');
  }
  const said = String(value);
  if (ids.test(said)) return '';
  const declared = field?.kind?.fields.find((one) => one.name === field.name);
  if (declared?.type === 'ENUM') return text(valuesOf(field?.module as Manifest, declared).find((one) => one.name === said)?.label) || said;
  if (/^[A-Z][A-Z_]+$/.test(said)) return core(said, text) ?? said;
  if (/^\d{4}-\d{2}-\d{2}$/.test(said)) return day(said);
  if (/^\d{4}-\d{2}-\d{2}T/.test(said)) return instant(said);
  return said;
}

// core is the label of a value of an enumeration of the core; which one it is, the entry does not say.
function core(value: string, text: Words['text']): string | undefined {
  for (const name of [
    'AssignmentState',
    'ReportState',
    'Role',
    'ExtensionState',
    'DifficultyState',
    'PeriodState',
    'PlanState',
    'UnitKind',
    'SuccessionKind',
    'Regime',
  ]) {
    const found = coreEnum(name)?.find((one) => one.name === value);
    if (found) return text(found.label);
  }
  return undefined;
}

const nameOf = (name: string, { t }: Words) => t(`system.field.${name}` as 'system.field.name', { defaultValue: name });

type Moved = { from?: unknown; to?: unknown };

/** lines are the things that changed. */
export function lines(modules: Manifest[], entry: Entry, words: Words): Line[] {
  if (!entry.change || typeof entry.change !== 'object' || Array.isArray(entry.change)) return [];
  const { fields, hidden, do: _, from, to, assignment: __, ...rest } = entry.change as Record<string, unknown>;
  const out: Line[] = [];
  const found = ofModule(modules, entry);
  for (const [name, moved] of Object.entries((fields ?? {}) as Record<string, Moved>)) {
    const place = found && { module: found.module, kind: found.kind, name };
    const label = words.text(found?.kind?.fields.find((one) => one.name === name)?.label) || nameOf(name, words);
    const line: Line = { label, to: shown(moved.to, words, place) };
    if (moved.from !== undefined && moved.from !== null) line.from = shown(moved.from, words, place);
    if (line.to || line.from) out.push(line);
  }
  if (to !== undefined && typeof to !== 'object') {
    const isState = typeof to === 'string' && /^[A-Z][A-Z_]+$/.test(to);
    const line: Line = { label: isState ? nameOf('state', words) : nameOf('to', words), to: shown(to, words) };
    if (from !== undefined) line.from = shown(from, words);
    if (line.to) out.push(line);
  } else if (from !== undefined) {
    const said = shown(from, words);
    if (said) out.push({ label: nameOf('from', words), to: said });
  }
  for (const [name, value] of Object.entries(rest)) {
    const module = name === 'module' && modules.find((one) => one.name === value);
    const said = module ? words.text(module.label) : shown(value, words);
    if (said) out.push({ label: nameOf(name, words), to: said });
  }
  if (Array.isArray(hidden) && hidden.length > 0) out.push({ label: '', to: words.t('system.audit.hidden') });
  return out;
}

/** pageOf is the page of an object, '' if it has none. */
export function pageOf(modules: Manifest[], entry: Entry): string {
  if (entry.kind === 'Report') return `/reports/${entry.subject}`;
  const found = ofModule(modules, entry);
  return found?.kind ? `/m/${found.module.name}/${found.kind.name}/${entry.subject}` : '';
}
