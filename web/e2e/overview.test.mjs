// The office: the overview, the matrix of reports, reminding, accepting and consolidating; and the
// district that is reminded.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open } from './kit.mjs';

let house;
before(async () => {
  house = await open();
});
after(() => house?.close());

const quarter = 'Quý III năm 2022';

test('the overview opens the rows behind its figures, and its filters stand in the address', async () => {
  const { page, faults, go, settle, close } = await house.visit('stp');
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await page.getByRole('heading', { level: 1, name: /Tổng quan thực hiện 2022/ }).waitFor();
  const tile = page.getByRole('link', { name: /^Huyện Cầu Kè: \d+ trên \d+ phần việc/ });
  const all = (await tile.getAttribute('aria-label')).match(/trên (\d+)/)[1];
  await tile.click();
  await page.getByRole('heading', { level: 1, name: 'Phần việc của các đơn vị' }).waitFor();
  await page.getByText(`${all} dòng`).waitFor();
  await go('/overview?year=2021');
  await page.getByRole('heading', { level: 1, name: /2021/ }).waitFor();
  await page.getByText('Xem bảng số liệu').first().click();
  await page.getByRole('table', { name: 'Theo trạng thái' }).getByRole('link').first().click();
  await page.waitForURL(/\/parts\?year=2021&state=/);
  await settle();
  assert.deepEqual(faults, []);
  await close();
});

test('a district that is reminded sees it at once and is one press away from its report', async () => {
  const office = await house.visit('stp');
  await office.go('/reports/matrix');
  const remind = office.page.getByRole('button', { name: new RegExp(`^Nhắc UBND huyện [^,]+, ${quarter}$`) }).first();
  const [, name] = (await remind.getAttribute('aria-label')).match(/^Nhắc UBND huyện ([^,]+),/);
  const user = `h-${name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replaceAll(' ', '-')}`;
  const district = await house.visit(user);
  await remind.click();
  await office.page.getByText('Đã nhắc 1 đơn vị').waitFor();
  const told = district.page.getByRole('link', { name: new RegExp(`Sở Tư pháp nhắc đơn vị gửi .*${quarter}`) });
  await told.first().waitFor(); // without a reload
  await told.first().click();
  await district.page.waitForURL(/\/reports/);
  await district.settle();
  if (!/\/reports\/report_/.test(district.page.url())) {
    await district.page.getByText(quarter).first().waitFor();
    await district.page.getByRole('button', { name: /BC-PBGDPL/ }).click();
    await district.page.waitForURL(/\/reports\/report_/);
  }
  await district.page.getByRole('heading', { level: 1, name: /Báo cáo kết quả/ }).waitFor();
  await district.page.getByText('→ Sở Tư pháp').waitFor();
  assert.deepEqual([...office.faults, ...district.faults], []);
  await office.close();
  await district.close();
});

test('the office accepts several reports with one confirmation and consolidates them; a figure opens its sources', async () => {
  const { page, faults, go, settle, close } = await house.visit('stp');
  await go('/reports/matrix');
  const column = page.getByRole('button', { name: `Việc với ${quarter}` });
  await column.click();
  await page.getByRole('menuitem', { name: /Chấp nhận báo cáo đã nộp/ }).click();
  const drawer = page.getByRole('dialog');
  const boxes = drawer.getByRole('checkbox');
  await boxes.first().waitFor();
  const n = await boxes.count();
  assert.ok(n >= 2, `${n} reports wait`);
  for (let i = 2; i < n; i++) await boxes.nth(i).uncheck();
  await drawer.getByRole('button', { name: 'Chấp nhận 2 báo cáo' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Chấp nhận' }).click();
  await drawer.getByText('2 mục đã xong.').waitFor();
  await drawer.getByRole('button', { name: 'Bỏ qua' }).click();
  await settle();
  await column.click();
  await page.getByRole('menuitem', { name: /Tổng hợp \d+ báo cáo/ }).click();
  await page.waitForURL(/\/reports\/report_/);
  await page.getByText(/Tổng hợp từ \d+ báo cáo/).waitFor();
  await page
    .getByRole('button', { name: /^Nguồn của số này/ })
    .first()
    .click();
  await page.getByRole('dialog').getByText('Số này cộng từ đâu').waitFor();
  await settle();
  assert.deepEqual(faults, []);
  await close();
});

test('what a broken line means is said, and it heals by itself', async () => {
  const { page, close } = await house.visit('h-cau-ke');
  await page.context().setOffline(true);
  await page.getByText('Máy này đang ngoại tuyến.').waitFor();
  await page.context().setOffline(false);
  await page.getByText('Máy này đang ngoại tuyến.').waitFor({ state: 'detached' });
  await close();
});
