// Kinds of records whose pages have a desk of their own, above what every record shows: work that a
// form field by field would not do well. What has no desk is drawn from its manifest alone.
import { type ComponentType, lazy } from 'react';

/** Value gives the label of a value of an enumeration of the module. */
export type Value = (of: string, value: string | null | undefined) => string;

/** Desk is what the desk of a record gets: the record as its page has read it. */
export type Desk = {
  row: { id: string; unit: { id: string } | null; [field: string]: unknown };
  ours: boolean; // whether it belongs to the acting unit
  running: boolean; // whether the module takes changes now
  value: Value;
  again: () => void; // reads the record anew
};

/** ListDesk is what the desk of a list gets. */
export type ListDesk = { value: Value };

export const desks: Record<string, ComponentType<Desk>> = {
  'training.Session': lazy(() => import('../training/Attendance')),
  'outreach.Assessment': lazy(() => import('../outreach/Sheet')),
  'funding.Line': lazy(() => import('../funding/Book')),
  'contests.Contest': lazy(() => import('../contests/Editor')),
  'organization.Council': lazy(() => import('../organization/Roster')),
};

/** listDesks stand beside the list, as its first tab. */
export const listDesks: Record<string, ComponentType<ListDesk>> = {
  'funding.Line': lazy(() => import('../funding/Ledger')),
};

/** done are the actions that a desk does itself, so that no button of the same name stands above it. */
export const done: Record<string, string[]> = {
  'training.Session': ['attend'],
};
