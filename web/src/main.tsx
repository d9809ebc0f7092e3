import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { page } from './app/page';
import { SignedIn } from './app/session';
import { Messages } from './parts/message';
import { Missing } from './parts/state';
import { Spoken, useSpoken } from './words';
import './parts/parts.css';
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

const Frame = page(() => import('./app/Layout'));
const router = createBrowserRouter([
  {
    element: (
      <SignedIn>
        <Frame />
      </SignedIn>
    ),
    children: [
      ...Object.entries(pages).map(([path, load]) => {
        const Page = page(load);
        return { path, element: <Page />, handle: Page.come };
      }),
      { path: '*', element: <Missing /> },
    ],
  },
]);

// The frame and the page of the address come while the server is asked who is signed in, or a password is typed.
for (const come of [Frame.come, router.state.matches.at(-1)?.route.handle]) come?.().catch(() => undefined); // told when shown

function Root() {
  const words = useSpoken();
  return (
    <Spoken value={words}>
      <RouterProvider router={router} />
      <Messages />
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
