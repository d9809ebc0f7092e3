// Kinds of records whose page has a desk of its own, above what every record shows: work that a form
// field by field would not do well.
import { type ComponentType, lazy } from 'react';

/** Desk is what such a desk gets: the record as its page has read it. */
export type Desk = {
  row: { id: string; unit: { id: string } | null; [field: string]: unknown };
  ours: boolean; // whether it belongs to the acting unit
  running: boolean; // whether the module takes changes now
  again: () => void; // reads the record anew
};

export const desks: Record<string, ComponentType<Desk>> = {
  'training.Session': lazy(() => import('../training/Attendance')),
  'outreach.Assessment': lazy(() => import('../outreach/Sheet')),
};
