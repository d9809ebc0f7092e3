// The frame of every page: menu, acting unit, language, sign-out.

import { useEffect, useRef, useState } from 'react';
import { Link, Navigate, Outlet, useLocation, useNavigate } from 'react-router';
import { CloseOutlined, GlobalOutlined, MenuOutlined, UserOutlined } from '../parts/icons';
import { Menu } from '../parts/Menu';
import { Button, Flex } from '../parts/plain';
import { speak, useWords } from '../words';
import { Broken } from './Broken';
import { Look } from './Look';
import { Bell, LineLost, Live } from './live';
import { Pages, readsPlans } from './Pages';
import { useSession } from './session';
import { useWide } from './useWide';

/** Frame is the layout around the page of the address. */
export default function Frame() {
  const { t } = useWords();
  const wide = useWide(992);
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  const { roles, says } = useSession();
  // Who only administers or develops has no part in the programme, and no day of work to be shown.
  if (pathname === '/' && roles.length > 0 && !readsPlans(roles))
    return <Navigate to={roles.includes('ADMINISTRATOR') ? '/admin/units' : '/account'} replace />;
  return (
    <Live>
      <>
        <a href="#main" className="skip">
          {t('app.skip')}
        </a>
        <header className="top">
          {!wide && <Button type="text" icon={<MenuOutlined />} aria-label={t('app.menu')} onClick={() => setOpen(true)} />}
          <Link to="/" className="brand" aria-label={t('app.name')}>
            <img src="/icon.svg" alt="" width={28} height={28} />
            <span>{t('app.name')}</span>
          </Link>
          <Who />
        </header>
        <LineLost />
        <Look />
        {says.notice && (
          <section className="notice" aria-label={t('system.settings.said')}>
            {says.notice}
          </section>
        )}
        <div className="body">
          {wide ? (
            <nav className="side" aria-label={t('app.menu')}>
              <Pages />
            </nav>
          ) : (
            open && <Aside close={() => setOpen(false)} />
          )}
          <main id="main" className="page" tabIndex={-1}>
            <Broken key={pathname}>
              <Outlet />
            </Broken>
          </main>
        </div>
      </>
    </Live>
  );
}

// Aside is the menu of a narrow window, over the page.
function Aside({ close }: { close: () => void }) {
  const { t } = useWords();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog
      ref={box}
      className="aside"
      aria-label={t('app.menu')}
      onClose={close}
      onClick={(event) => event.target === box.current && close()}
    >
      <Flex justify="space-between" align="center">
        <strong>{t('app.menu')}</strong>
        <Button type="text" icon={<CloseOutlined />} aria-label={t('app.close')} onClick={close} />
      </Flex>
      <nav aria-label={t('app.menu')}>
        <Pages chosen={close} />
      </nav>
    </dialog>
  );
}

function Who() {
  const { t, language, label } = useWords();
  const session = useSession();
  const go = useNavigate();
  const wide = useWide(768);
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
      <Menu
        type="text"
        icon={<UserOutlined />}
        aria-label={session.user.fullName}
        items={[
          {
            key: 'who',
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
          { key: 'out', label: t('signIn.out'), onClick: () => void session.signOut(false) },
          { key: 'everywhere', label: t('signIn.outEverywhere'), onClick: () => void session.signOut(true) },
        ]}
      >
        {wide && session.user.fullName}
      </Menu>
    </Flex>
  );
}
