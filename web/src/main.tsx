import { App, ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import viVN from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import { lazy, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { SignedIn } from './app/session';
import { Missing } from './parts/state';
import { useWords } from './words';
import './main.css';

// The frame and the first page come while the server is asked who is signed in, or a password is typed.
const frame = import('./app/Layout');
const today = import('./pages/today/Today');
const Frame = lazy(() => frame.then((page) => ({ default: page.Frame })));
const Today = lazy(() => today.then((page) => ({ default: page.Today })));
const Tasks = lazy(() => import('./pages/tasks/Tasks'));
const Task = lazy(() => import('./pages/tasks/Task'));
const AllNews = lazy(() => import('./pages/today/AllNews'));
const Go = lazy(() => import('./pages/go/Go'));
const Overview = lazy(() => import('./pages/overview/Overview'));
const Parts = lazy(() => import('./pages/parts/Parts'));
const Matrix = lazy(() => import('./pages/reports/Matrix'));
const Plans = lazy(() => import('./pages/plans/Plans'));
const Plan = lazy(() => import('./pages/plans/Plan'));
const Reports = lazy(() => import('./pages/reports/Reports'));
const Report = lazy(() => import('./pages/reports/Report'));
const Records = lazy(() => import('./pages/modules/Records'));
const Record = lazy(() => import('./pages/modules/Record'));
const AdminModules = lazy(() => import('./pages/admin/Modules'));
const AdminAudit = lazy(() => import('./pages/admin/Audit'));
const AdminCalendar = lazy(() => import('./pages/admin/Calendar'));
const AdminSettings = lazy(() => import('./pages/admin/Settings'));
const AdminPeriods = lazy(() => import('./pages/admin/Periods'));
const NewRecord = lazy(() => import('./pages/modules/NewRecord'));
const Questions = lazy(() => import('./pages/contests/Questions'));
const Units = lazy(() => import('./pages/admin/Units'));
const Succession = lazy(() => import('./pages/admin/Succession'));
const People = lazy(() => import('./pages/admin/People'));
const Account = lazy(() => import('./pages/account/Account'));
const Deputy = lazy(() => import('./pages/account/Deputy'));

const router = createBrowserRouter([
  {
    element: (
      <SignedIn>
        <Frame />
      </SignedIn>
    ),
    children: [
      { path: '/', element: <Today /> },
      { path: '/tasks', element: <Tasks /> },
      { path: '/tasks/:id', element: <Task /> },
      { path: '/notifications', element: <AllNews /> },
      { path: '/go/:id', element: <Go /> },
      { path: '/overview', element: <Overview /> },
      { path: '/parts', element: <Parts /> },
      { path: '/plans', element: <Plans /> },
      { path: '/plans/:id', element: <Plan /> },
      { path: '/reports', element: <Reports /> },
      { path: '/reports/matrix', element: <Matrix /> },
      { path: '/reports/:id', element: <Report /> },
      { path: '/m/:module/:kind', element: <Records /> },
      { path: '/m/:module/:kind/new', element: <NewRecord /> },
      { path: '/m/:module/:kind/:id', element: <Record /> },
      { path: '/contests/:id/questions', element: <Questions /> },
      { path: '/admin/modules', element: <AdminModules /> },
      { path: '/admin/audit', element: <AdminAudit /> },
      { path: '/admin/calendar', element: <AdminCalendar /> },
      { path: '/admin/settings', element: <AdminSettings /> },
      { path: '/admin/periods', element: <AdminPeriods /> },
      { path: '/admin/units', element: <Units /> },
      { path: '/admin/units/succession', element: <Succession /> },
      { path: '/admin/people', element: <People /> },
      { path: '/account', element: <Account /> },
      { path: '/account/deputy', element: <Deputy /> },
      { path: '*', element: <Missing /> },
    ],
  },
]);

// Colours of text keep a contrast of 4.5 to 1 on what they stand on (axe in e2e/pages.test.mjs).
const theme = {
  token: {
    colorPrimary: '#b3261e',
    colorError: '#b3261e',
    colorSuccess: '#2b7a1f',
    colorInfo: '#1f5f99',
    colorLink: '#1f5f99',
    colorLinkHover: '#174a80',
    colorTextSecondary: '#4f555c',
    colorTextTertiary: '#5a6067',
    colorTextDescription: '#5a6067',
    colorTextPlaceholder: '#63696f',
    borderRadius: 6,
    fontSize: 15,
    fontFamily: 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  },
  components: { Layout: { headerBg: '#ffffff', bodyBg: '#f5f6f8', headerPadding: '0 16px' } },
};

function Root() {
  const { language } = useWords();
  dayjs.locale(language);
  return (
    <ConfigProvider locale={language === 'en' ? enGB : viVN} theme={theme}>
      <App>
        <RouterProvider router={router} />
      </App>
    </ConfigProvider>
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
