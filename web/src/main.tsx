import { App, ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import viVN from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import colours from 'virtual:antd-colours';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { page } from './app/page';
import { SignedIn } from './app/session';
import { Missing } from './parts/state';
import { theme } from './theme';
import { Spoken, useSpoken } from './words';
import 'virtual:antd.css';
import './main.css';

const pages = {
  '/': () => import('./pages/today/Today'),
  '/tasks': () => import('./pages/tasks/Tasks'),
  '/tasks/:id': () => import('./pages/tasks/Task'),
  '/notifications': () => import('./pages/today/AllNews'),
  '/go/:id': () => import('./pages/go/Go'),
  '/overview': () => import('./pages/overview/Overview'),
  '/parts': () => import('./pages/parts/Parts'),
  '/plans': () => import('./pages/plans/Plans'),
  '/plans/:id': () => import('./pages/plans/Plan'),
  '/reports': () => import('./pages/reports/Reports'),
  '/reports/matrix': () => import('./pages/reports/Matrix'),
  '/reports/:id': () => import('./pages/reports/Report'),
  '/m/:module/:kind': () => import('./pages/modules/Records'),
  '/m/:module/:kind/new': () => import('./pages/modules/NewRecord'),
  '/m/:module/:kind/:id': () => import('./pages/modules/Record'),
  '/contests/:id/questions': () => import('./pages/contests/Questions'),
  '/admin/modules': () => import('./pages/admin/Modules'),
  '/admin/audit': () => import('./pages/admin/Audit'),
  '/admin/calendar': () => import('./pages/admin/Calendar'),
  '/admin/settings': () => import('./pages/admin/Settings'),
  '/admin/periods': () => import('./pages/admin/Periods'),
  '/admin/units': () => import('./pages/admin/Units'),
  '/admin/units/succession': () => import('./pages/admin/Succession'),
  '/admin/people': () => import('./pages/admin/People'),
  '/account': () => import('./pages/account/Account'),
  '/account/deputy': () => import('./pages/account/Deputy'),
};

const frame = page(() => import('./app/Layout'));
const router = createBrowserRouter([
  {
    element: (
      <SignedIn>
        <frame.Page />
      </SignedIn>
    ),
    children: [
      ...Object.entries(pages).map(([path, load]) => {
        const { Page, come } = page(load);
        return { path, element: <Page />, handle: come };
      }),
      { path: '*', element: <Missing /> },
    ],
  },
]);

// The frame and the page of the address come while the server is asked who is signed in, or a password is typed.
for (const come of [frame.come, router.state.matches.at(-1)?.route.handle]) come?.().catch(() => undefined); // told when shown

const made = { ...theme, algorithm: () => colours };

function Root() {
  const words = useSpoken();
  dayjs.locale(words.language);
  return (
    <Spoken value={words}>
      <ConfigProvider locale={words.language === 'en' ? enGB : viVN} theme={made}>
        <App>
          <RouterProvider router={router} />
        </App>
      </ConfigProvider>
    </Spoken>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Root />
    </StrictMode>,
  );
}
