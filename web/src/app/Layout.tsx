// The frame of every page: menu, acting unit, language, sign-out. The menu has the modules that the
// server has now, by task group.
import {
  AppstoreOutlined,
  BarChartOutlined,
  FileTextOutlined,
  GlobalOutlined,
  HomeOutlined,
  MenuOutlined,
  ProfileOutlined,
  ReadOutlined,
  SettingOutlined,
  TableOutlined,
  TeamOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { Button, Drawer, Dropdown, Flex, Grid, Layout, Menu, type MenuProps } from 'antd';
import { Suspense, useCallback, useState } from 'react';
import { Link, Navigate, Outlet, useLocation, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { BreadthDocument, MenuDocument, type Role } from '../gql/graphql';
import { Waiting } from '../parts/state';
import { speak, useWords } from '../words';
import { Broken } from './Broken';
import { useGeneration, useReturn } from './generation';
import { Look } from './Look';
import { Bell, LineLost, Live } from './live';
import { useSession } from './session';
import { systemPages } from './system';

/** Frame is the layout around the page of the address. */
export function Frame() {
  const { t } = useWords();
  const wide = Grid.useBreakpoint().lg;
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  const { roles, says } = useSession();
  // Who only administers or develops has no part in the programme, and no day of work to be shown.
  if (pathname === '/' && roles.length > 0 && !readsPlans(roles))
    return <Navigate to={roles.includes('ADMINISTRATOR') ? '/admin/units' : '/account'} replace />;
  return (
    <Live>
      <Layout style={{ minHeight: '100vh' }}>
        <a href="#main" className="skip">
          {t('app.skip')}
        </a>
        <Layout.Header className="top">
          {!wide && <Button type="text" icon={<MenuOutlined />} aria-label={t('app.menu')} onClick={() => setOpen(true)} />}
          <Link to="/" className="brand" aria-label={t('app.name')}>
            <img src="/icon.svg" alt="" width={28} height={28} />
            <span>{t('app.name')}</span>
          </Link>
          <Who />
        </Layout.Header>
        <LineLost />
        <Look />
        {says.notice && (
          <section className="notice" aria-label={t('system.settings.said')}>
            {says.notice}
          </section>
        )}
        <Layout hasSider={wide}>
          {wide ? (
            <Layout.Sider theme="light" width={264} className="side">
              <nav aria-label={t('app.menu')}>
                <Pages />
              </nav>
            </Layout.Sider>
          ) : (
            <Drawer
              open={open}
              onClose={() => setOpen(false)}
              placement="left"
              size={288}
              title={t('app.menu')}
              styles={{ body: { padding: 0 } }}
            >
              <nav aria-label={t('app.menu')}>
                <Pages chosen={() => setOpen(false)} />
              </nav>
            </Drawer>
          )}
          <Layout.Content id="main" role="main" className="page" tabIndex={-1}>
            <Broken key={pathname}>
              <Suspense fallback={<Waiting />}>
                <Outlet />
              </Suspense>
            </Broken>
          </Layout.Content>
        </Layout>
      </Layout>
    </Live>
  );
}

// readsPlans tells the roles that read the programme (policy/roles.csv).
const readsPlans = (roles: Role[]) => roles.some((role) => role !== 'ADMINISTRATOR' && role !== 'DEVELOPER');

function Pages({ chosen }: { chosen?: () => void }) {
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
  const link = (to: string, label: string) => <Link to={to}>{label}</Link>;
  const items: MenuProps['items'] = [
    ...(reads ? [{ key: '/', icon: <HomeOutlined />, label: link('/', t('menu.today')) }] : []),
    ...(wide ? [{ key: '/overview', icon: <BarChartOutlined />, label: link('/overview', t('overview.menu')) }] : []),
    ...(reads ? [{ key: '/tasks', icon: <ProfileOutlined />, label: link('/tasks', t('menu.tasks')) }] : []),
    ...(reads ? [{ key: '/plans', icon: <ReadOutlined />, label: link('/plans', t('menu.plans')) }] : []),
    ...(reads ? [{ key: '/reports', icon: <FileTextOutlined />, label: link('/reports', t('menu.reports')) }] : []),
    ...(wide ? [{ key: '/reports/matrix', icon: <TableOutlined />, label: link('/reports/matrix', t('overview.matrix')) }] : []),
    {
      key: 'modules',
      icon: <AppstoreOutlined />,
      label: t('menu.modules'),
      children: modules.map((module) => ({
        key: `/m/${module.name}`,
        label: text(module.label),
        children: module.menu.map((entry) => ({
          key: `/m/${module.name}/${entry.kind}`,
          label: link(`/m/${module.name}/${entry.kind}`, text(entry.label)),
        })),
      })),
    },
  ];
  const system = systemPages
    .filter((page) => page.roles.some((role) => roles.includes(role)))
    .map((page) => ({ key: page.path as string, label: link(page.path, t(page.word)) }));
  if (roles.includes('DEVELOPER')) system.push({ key: '/graphiql', label: <a href="/graphiql">{t('system.menu.graphiql')}</a> });
  if (roles.includes('ADMINISTRATOR')) {
    items.push({
      key: 'people',
      icon: <TeamOutlined />,
      label: t('people.menu.title'),
      children: [
        { key: '/admin/units', label: link('/admin/units', t('people.menu.units')) },
        { key: '/admin/people', label: link('/admin/people', t('people.menu.people')) },
      ],
    });
  }
  if (system.length > 0) items.push({ key: 'system', icon: <SettingOutlined />, label: t('system.menu.title'), children: system });
  const parts = pathname.split('/');
  const here = pathname === '/reports/matrix' ? pathname : parts.slice(0, { m: 4, admin: 3 }[parts[1] ?? ''] ?? 2).join('/');
  return (
    <Menu
      mode="inline"
      selectedKeys={[here]}
      defaultOpenKeys={['modules', 'people', 'system', parts.slice(0, 3).join('/')]}
      items={items}
      onClick={chosen}
      style={{ borderInlineEnd: 0 }}
    />
  );
}

function Who() {
  const { t, language, label } = useWords();
  const session = useSession();
  const go = useNavigate();
  const wide = Grid.useBreakpoint().md;
  return (
    <Flex align="center" gap={8} className="who">
      <Bell />
      {session.seats.length > 1 ? (
        <select
          aria-label={t('signIn.pickUnit')}
          className="seat"
          value={session.unit.id}
          onChange={(event) => session.actFor(event.target.value)}
        >
          {session.seats.map((seat) => (
            <option key={seat.id} value={seat.id}>
              {seat.name}
            </option>
          ))}
        </select>
      ) : (
        <span className="unit" title={session.unit.name}>
          {session.unit.name}
        </span>
      )}
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            {
              key: 'who',
              type: 'group',
              label: `${session.user.fullName} · ${session.roles.map((role) => label('Role', role)).join(', ')}`,
            },
            { key: 'account', label: t('people.menu.account'), onClick: () => void go('/account') },
            ...(session.roles.includes('HEAD')
              ? [{ key: 'deputy', label: t('people.menu.deputy'), onClick: () => void go('/account/deputy') }]
              : []),
            {
              key: 'language',
              icon: <GlobalOutlined />,
              label: language === 'vi' ? 'English' : 'Tiếng Việt',
              onClick: () => speak(language === 'vi' ? 'en' : 'vi'),
            },
            { type: 'divider' },
            { key: 'out', label: t('signIn.out'), onClick: () => void session.signOut(false) },
            { key: 'everywhere', label: t('signIn.outEverywhere'), onClick: () => void session.signOut(true) },
          ],
        }}
      >
        <Button type="text" icon={<UserOutlined />} aria-label={session.user.fullName}>
          {wide && session.user.fullName}
        </Button>
      </Dropdown>
    </Flex>
  );
}
