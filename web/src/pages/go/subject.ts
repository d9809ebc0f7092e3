// Where the object of a notification is shown.

/** recordLink is the page of a record of a module. */
export const recordLink = (one: { module: string; kind: string; of: string | null }) =>
  `/m/${one.module}/${one.kind.slice(one.module.length)}/${one.of}`;

const behind = ['asg', 'period', 'record', 'ext', 'diff']; // shown on the page of something else

/** subjectLink is the address of an object by its id; '' if no page shows it. */
export function subjectLink(id: string | null | undefined): string {
  const kind = id?.split('_')[0] ?? '';
  if (!id || !kind) return '';
  if (kind === 'report') return `/reports/${id}`;
  if (kind === 'task') return `/tasks/${id}`;
  if (behind.includes(kind)) return `/go/${id}`;
  const [module, ...words] = kind.split('-'); // training-study-session_…
  return module && words.length ? `/m/${module}/${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}/${id}` : '';
}
