// Pages of the administration of the system, and who is shown them in the menu. The server decides
// what each of them may do.
import type { Role } from '../gql/graphql';

export const systemPages = [
  { path: '/admin/modules', word: 'system.menu.modules', roles: ['ADMINISTRATOR'] },
  { path: '/admin/audit', word: 'system.menu.audit', roles: ['ADMINISTRATOR', 'AUDITOR', 'HEAD'] },
  { path: '/admin/calendar', word: 'system.menu.calendar', roles: ['ADMINISTRATOR'] },
  { path: '/admin/settings', word: 'system.menu.settings', roles: ['ADMINISTRATOR'] },
  { path: '/admin/periods', word: 'system.menu.periods', roles: ['ADMINISTRATOR', 'PLAN_MANAGER'] },
] as const satisfies { path: string; word: string; roles: Role[] }[];

/** mayAudit are the roles that read the history of changes. */
export const mayAudit: readonly Role[] = ['ADMINISTRATOR', 'AUDITOR', 'HEAD'];
