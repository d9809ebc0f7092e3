// The menu of the app: pages of the programme, the modules that the server has now by task group, and
// administration. It is a list of links with headings that fold, as browsers have them: it stands on every page.

import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useQuery } from 'urql';
import { BreadthDocument, MenuDocument, type Role } from '../gql/graphql';
import {
  AppstoreOutlined,
  BarChartOutlined,
  FileTextOutlined,
  HomeOutlined,
  ProfileOutlined,
  ReadOutlined,
  SettingOutlined,
  TableOutlined,
  TeamOutlined,
} from '../parts/icons';
import { useWords } from '../words';
import { useGeneration, useReturn } from './generation';
import { useSession } from './session';
import { systemPages } from './system';

/** readsPlans tells the roles that read the programme (policy/roles.csv). */
export const readsPlans = (roles: Role[]) => roles.some((role) => role !== 'ADMINISTRATOR' && role !== 'DEVELOPER');

/** Pages is the menu; chosen is called when a page of it was. */
export function Pages({ chosen }: { chosen?: () => void }) {
  const { t, text } = useWords();
  const { pathname } = useLocation();
  const { unit, roles } = useSession();
  const reads = readsPlans(roles);
  const [{ data: breadth }] = useQuery({ query: BreadthDocument, variables: { unit: unit.id }, pause: !reads });
  const wide = !!breadth?.assignments?.nodes.length; // sees the work of other units, too
  const [{ data }, ask] = useQuery({ query: MenuDocument });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  useGeneration(again);
  useReturn(again);
  const modules = (data?.modules ?? [])
    .filter((module) => module.state === 'ENABLED')
    .sort((a, b) => (a.taskGroup || 99) - (b.taskGroup || 99) || a.name.localeCompare(b.name));
  const system = systemPages.filter((page) => page.roles.some((role) => roles.includes(role)));
  const parts = pathname.split('/');
  const here = pathname === '/reports/matrix' ? pathname : parts.slice(0, { m: 4, admin: 3 }[parts[1] ?? ''] ?? 2).join('/');
  const menu = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (modules.length) menu.current?.querySelector(`[href="${here}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [here, modules.length]);
  const page = (to: string, label: string, icon?: ReactNode) => (
    <li key={to}>
      <Link to={to} aria-current={to === here ? 'page' : undefined} onClick={chosen}>
        {icon}
        <span>{label}</span>
      </Link>
    </li>
  );
  return (
    <ul className="menu" ref={menu}>
      {reads && page('/', t('menu.today'), <HomeOutlined />)}
      {wide && page('/overview', t('overview.menu'), <BarChartOutlined />)}
      {reads && page('/tasks', t('menu.tasks'), <ProfileOutlined />)}
      {reads && page('/plans', t('menu.plans'), <ReadOutlined />)}
      {reads && page('/reports', t('menu.reports'), <FileTextOutlined />)}
      {wide && page('/reports/matrix', t('overview.matrix'), <TableOutlined />)}
      <Fold label={t('menu.modules')} icon={<AppstoreOutlined />} open>
        {modules.map((module) => (
          <Fold key={module.name} label={text(module.label)} open={here.startsWith(`/m/${module.name}/`)}>
            {module.menu.map((entry) => page(`/m/${module.name}/${entry.kind}`, text(entry.label)))}
          </Fold>
        ))}
      </Fold>
      {roles.includes('ADMINISTRATOR') && (
        <Fold label={t('people.menu.title')} icon={<TeamOutlined />} open>
          {page('/admin/units', t('people.menu.units'))}
          {page('/admin/people', t('people.menu.people'))}
        </Fold>
      )}
      {(system.length > 0 || roles.includes('DEVELOPER')) && (
        <Fold label={t('system.menu.title')} icon={<SettingOutlined />} open>
          {system.map(({ path, word }) => page(path, t(word)))}
          {roles.includes('DEVELOPER') && (
            <li>
              <a href="/graphiql">{t('system.menu.graphiql')}</a>
            </li>
          )}
        </Fold>
      )}
    </ul>
  );
}

// Fold is a heading with pages under it. It opens when one of them is gone to, and closes by hand only.
function Fold({ label, icon, open, children }: { label: string; icon?: ReactNode; open: boolean; children: ReactNode }) {
  return (
    <li>
      <details open={open}>
        <summary>
          {icon}
          <span>{label}</span>
        </summary>
        <ul>{children}</ul>
      </details>
    </li>
  );
}
