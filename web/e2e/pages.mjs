// The table of pages: who is shown which, and what to press for those without an address of their own.

const officer = [
  { name: 'today', path: '/' },
  { name: 'tasks', path: '/tasks' },
  { name: 'tasks-by-month', path: '/tasks?view=months' },
  { name: 'task', path: '/tasks', click: ['tbody a'] },
  { name: 'plans', path: '/plans' },
  { name: 'plan', path: '/plans', click: ['tbody a'] },
  { name: 'reports', path: '/reports' },
  { name: 'report', path: '/reports', click: ['tbody a'] },
  { name: 'module-list', path: '/m/training/Course' },
  { name: 'module-record', path: '/m/training/Course', click: ['tbody a'] },
  { name: 'module-form', path: '/m/training/Course/new' },
  { name: 'module-figures', path: '/m/training/Course?tab=figures' },
  { name: 'attendance', path: '/m/training/Session', click: ['tbody a'] },
  { name: 'account', path: '/account' },
  { name: 'not-found', path: '/nowhere' },
];

const office = [
  { name: 'overview', path: '/overview' },
  { name: 'overview-wall', path: '/overview?view=wall' },
  { name: 'parts', path: '/parts?late=OVERDUE' },
  { name: 'matrix', path: '/reports/matrix?kind=district' },
  { name: 'notifications', path: '/notifications' },
  { name: 'contest-editor', path: '/m/contests/Contest', click: ['tbody tr:has-text("Đang mở") a'] },
  { name: 'contest-draft', path: '/m/contests/Contest', click: ['tbody tr:has-text("Hòa giải ở cơ sở") a'] },
  {
    name: 'contest-import',
    path: '/m/contests/Contest',
    click: ['tbody tr:has-text("Hòa giải ở cơ sở") a', 'button:has-text("Nhập câu hỏi")'],
  },
  {
    name: 'contest-questions',
    path: '/m/contests/Contest',
    click: ['tbody tr:has-text("Đang mở") a', 'a[href$="/questions"]'],
  },
  { name: 'funding-ledger', path: '/m/funding/Line' },
  { name: 'funding-line', path: '/m/funding/Line', click: ['tbody a'] },
  { name: 'council-roster', path: '/m/organization/Council', click: ['tbody tr:has-text("Đang hoạt động") a'] },
  { name: 'deputy', path: '/account/deputy' },
];

const commune = [{ name: 'score-sheet', path: '/m/outreach/Assessment', click: ['tbody a'] }];

const administration = [
  { name: 'admin-modules', path: '/admin/modules' },
  { name: 'admin-audit', path: '/admin/audit' },
  { name: 'admin-calendar', path: '/admin/calendar' },
  { name: 'admin-periods', path: '/admin/periods' },
  { name: 'admin-settings', path: '/admin/settings' },
  { name: 'admin-units', path: '/admin/units' },
  { name: 'admin-unit', path: '/admin/units', click: ['tbody .name'] },
  { name: 'admin-sets', path: '/admin/units?view=sets' },
  { name: 'admin-tree', path: '/admin/units?view=tree' },
  { name: 'admin-succession', path: '/admin/units/succession' },
  { name: 'admin-people', path: '/admin/people' },
  { name: 'admin-person', path: '/admin/people', click: ['tbody .name'] },
];

/** walks are who goes through which pages; phone: they are used on telephones, and pictured so, too. */
export const walks = [
  { user: 'h-cau-ke', title: 'Hôm nay', pages: officer, phone: true },
  { user: 'stp', title: 'Hôm nay', pages: office },
  { user: 'h-cau-ke', title: 'Hôm nay', pages: commune },
  { user: 'stp-quan-tri', title: 'Đơn vị', pages: administration },
];

/** show brings a page of the table before the eyes. */
export async function show({ page, go, settle }, { path, click = [] }) {
  await go(path);
  for (const one of click) {
    await page.locator(one).first().click();
    await settle();
  }
  await page.locator('h1').first().waitFor();
}
