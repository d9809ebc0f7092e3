// Every page: no serious fault of accessibility, nothing wider than the screen of a phone, and, with
// LANTOA_SHOTS naming a folder, its picture.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { axe, open } from './kit.mjs';

const pages = [
  { name: 'today', path: '/' },
  { name: 'tasks', path: '/tasks' },
  { name: 'tasks-by-month', path: '/tasks?view=months' },
  { name: 'task', path: '/tasks', click: 'tbody a' },
  { name: 'plans', path: '/plans' },
  { name: 'plan', path: '/plans', click: 'tbody a' },
  { name: 'reports', path: '/reports' },
  { name: 'report', path: '/reports', click: 'tbody a' },
  { name: 'module-list', path: '/m/training/Course' },
  { name: 'module-record', path: '/m/training/Course', click: 'tbody a' },
  { name: 'module-form', path: '/m/training/Course/new' },
  { name: 'module-figures', path: '/m/training/Course?tab=figures' },
  { name: 'account', path: '/account' },
  { name: 'deputy', path: '/account/deputy' },
  { name: 'not-found', path: '/nowhere' },
];

const officePages = [
  { name: 'overview', path: '/overview' },
  { name: 'overview-wall', path: '/overview?view=wall' },
  { name: 'parts', path: '/parts?late=OVERDUE' },
  { name: 'matrix', path: '/reports/matrix?kind=district' },
  { name: 'notifications', path: '/notifications' },
];

const administration = [
  { name: 'admin-modules', path: '/admin/modules' },
  { name: 'admin-audit', path: '/admin/audit' },
  { name: 'admin-calendar', path: '/admin/calendar' },
  { name: 'admin-periods', path: '/admin/periods' },
  { name: 'admin-settings', path: '/admin/settings' },
  { name: 'admin-units', path: '/admin/units' },
  { name: 'admin-unit', path: '/admin/units', click: 'tbody .name' },
  { name: 'admin-sets', path: '/admin/units?view=sets' },
  { name: 'admin-tree', path: '/admin/units?view=tree' },
  { name: 'admin-succession', path: '/admin/units/succession' },
  { name: 'admin-people', path: '/admin/people' },
  { name: 'admin-person', path: '/admin/people', click: 'tbody .name' },
];

let house;
before(async () => {
  house = await open();
});
after(() => house?.close());

const walks = [1280, 360].flatMap((width) => [
  { width, user: 'h-cau-ke', title: 'Hôm nay', pages },
  { width, user: 'stp', title: 'Hôm nay', pages: officePages },
  { width, user: 'stp-quan-tri', title: 'Đơn vị', pages: administration },
]);
for (const { width, user, title, pages } of walks) {
  test(`pages of ${user} at ${width} px`, async (t) => {
    const { page, faults, go, settle, close } = await house.visit(user, { width, height: width === 360 ? 740 : 900, title });
    for (const { name, path, click } of pages) {
      await t.test(name, async () => {
        await go(path);
        if (click) {
          await page.locator(click).first().click();
          await settle();
        }
        await page.locator('h1, .ant-result-title').first().waitFor();
        assert.deepEqual(await axe(page), []);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(wider <= 0, `${wider} px wider than the screen`);
        if (process.env.LANTOA_SHOTS) {
          mkdirSync(process.env.LANTOA_SHOTS, { recursive: true });
          await page.screenshot({ path: `${process.env.LANTOA_SHOTS}/${name}-${width}.png` });
        }
      });
    }
    assert.deepEqual(faults, []);
    await close();
  });
}

test('the page of nobody', async () => {
  const { page, faults, close } = await house.visit('', {});
  await page.getByLabel('Tên đăng nhập').waitFor();
  assert.deepEqual(await axe(page), []);
  if (process.env.LANTOA_SHOTS) await page.screenshot({ path: `${process.env.LANTOA_SHOTS}/sign-in-1280.png` });
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('400')),
    [],
  );
  await close();
});
