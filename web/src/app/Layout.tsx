// The frame of every page: menu, acting unit, language, sign-out.
import { GlobalOutlined, MenuOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Drawer, Dropdown, Flex, Grid, Layout } from 'antd';
import { Suspense, useState } from 'react';
import { Link, Navigate, Outlet, useLocation, useNavigate } from 'react-router';
import { Waiting } from '../parts/state';
import { speak, useWords } from '../words';
import { Broken } from './Broken';
import { Look } from './Look';
import { Bell, LineLost, Live } from './live';
import { Pages, readsPlans } from './Pages';
import { useSession } from './session';

/** Frame is the layout around the page of the address. */
export default function Frame() {
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
