// Where the object of a notification is shown.

/** recordLink is the page of a record of a module. */
export const recordLink = (one: { module: string; kind: string; of: string | null }) =>
  `/m/${one.module}/${one.kind.slice(one.module.length)}/${one.of}`;

const shown = ['report', 'task', 'asg', 'period', 'rec', 'record', 'ext', 'diff'];

/** subjectLink is the address of an object by its id; '' if no page shows it. */
export function subjectLink(id: string | null | undefined): string {
  const kind = id?.split('_')[0] ?? '';
  if (!id || !kind) return '';
  if (kind === 'report') return `/reports/${id}`;
  if (kind === 'task') return `/tasks/${id}`;
  return shown.includes(kind) ? `/go/${id}` : '';
}
