// What an administrator does with the system: a module is installed while people work, switched off
// and on; the history of changes says so; the calendar gets a day.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { open, shot } from './kit.mjs';

const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

let house;
let built;
before(async () => {
  house = await open();
  built = mkdtempSync(join(tmpdir(), 'lantoa-module-'));
});
after(async () => {
  await house?.close();
  if (built) rmSync(built, { recursive: true, force: true });
});

const lantoa = (...args) => execFileSync(process.env.LANTOA_BIN, args, { cwd: built, encoding: 'utf8' });
const go = (...args) => execFileSync('go', args, { cwd: join(built, 'awards'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

test('a module installed while an officer works stands in the menu at once, with list, form and record', async () => {
  const officer = await house.visit('stp');
  const { page } = officer;
  await page.locator('.menu summary', { hasText: 'Nhân lực' }).waitFor();
  assert.equal(await page.locator('.menu summary', { hasText: 'Awards' }).count(), 0);
  lantoa('module', 'new', 'awards');
  go('work', 'init', '.', checkout);
  go('build', '-o', 'awards', '.');
  lantoa('module', 'install', './awards/awards', '--yes', '--data', house.folder);
  await page.evaluate(() => window.dispatchEvent(new Event('focus'))); // the officer looks at the window again
  const group = page.locator('.menu summary', { hasText: 'Awards' });
  await group.waitFor();
  await group.click();
  await page.locator('a[href="/m/awards/Activity"]').click();
  await officer.settle();
  await page.getByText('Chưa có hồ sơ nào.').waitFor();
  await page.getByRole('button', { name: 'Thêm mới' }).first().click();
  await page.locator('form input[type=text]').first().fill('Hội thi tuyên truyền viên giỏi');
  for (const input of await page.locator('form .ant-picker input').all()) {
    await input.fill('20/11/2022');
    await page.keyboard.press('Tab');
  }
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('heading', { level: 1, name: 'Hội thi tuyên truyền viên giỏi' }).waitFor();
  await shot(page, 'own-module-1280');
  await page.getByRole('link', { name: 'Lịch sử thay đổi' }).last().click();
  await page.getByText('Hội thi tuyên truyền viên giỏi').waitFor();
  assert.deepEqual(officer.faults, []);
  await officer.close();
});

test('an administrator restarts a module and switches it off and on, and the history tells it in words', async () => {
  const { page, go: visit, settle, close } = await house.visit('stp-quan-tri', { title: 'Đơn vị' });
  await visit('/admin/modules');
  const row = page.locator('tr', { hasText: 'training 1.0.0' });
  await row.getByRole('button', { name: 'Khởi động lại' }).click();
  await page.locator('[role=alertdialog]').getByRole('button', { name: 'Khởi động lại' }).click();
  await page.getByText('Đã khởi động lại.').waitFor();
  await row.getByText('khởi động lại 1 lần').waitFor();
  await row.getByText('đang chạy', { exact: true }).waitFor();
  await row.getByRole('button', { name: 'Tắt' }).click();
  await page.locator('[role=alertdialog]').getByRole('button', { name: 'Tắt' }).click();
  await page.getByText('Đã tắt mô-đun.').waitFor();
  await page.locator('nav a[href^="/m/training/"]').first().waitFor({ state: 'detached' });
  await row.getByRole('button', { name: 'Bật' }).click();
  await page.getByText('Đã bật mô-đun.').waitFor();
  await visit('/admin/audit');
  await settle();
  for (const words of ['Bật mô-đun', 'Tắt mô-đun', 'Khởi động lại mô-đun']) await page.getByText(words, { exact: true }).first().waitFor();
  await close();
});

test('a day is put into the calendar and taken out again', async () => {
  const { page, go: visit, close } = await house.visit('stp-quan-tri', { title: 'Đơn vị' });
  await visit('/admin/calendar?year=2023');
  await page.getByRole('button', { name: 'Thêm ngày' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('Ngày', { exact: true }).fill('15/06/2023');
  await page.keyboard.press('Enter');
  await drawer.getByLabel('Tên').fill('Ngày nghỉ thử');
  await drawer.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Đã ghi vào lịch.').waitFor();
  await page.getByRole('button', { name: 'Xóa 15/06/2023' }).click();
  await page.locator('[role=alertdialog]').getByRole('button', { name: 'Xóa' }).click();
  await page.getByText('Ngày này trở lại như thường.').waitFor();
  await page.getByRole('button', { name: 'Xóa 15/06/2023' }).waitFor({ state: 'detached' });
  await close();
});

test('what the office says stands above the pages of everybody, and on the page of signing in', async () => {
  const admin = await house.visit('stp-quan-tri', { title: 'Đơn vị' });
  await admin.go('/admin/settings');
  await admin.page.getByLabel('Tên cơ quan hoặc chương trình').fill('Sở Tư pháp tỉnh Mẫu');
  await admin.page.getByLabel('Đầu mối hỗ trợ').fill('Phòng Phổ biến, giáo dục pháp luật');
  await admin.page.getByLabel('Thông báo chung').fill('Hệ thống tạm dừng từ 20 giờ ngày 16/11/2022.');
  await admin.page.getByRole('button', { name: 'Lưu thiết lập' }).click();
  await admin.page.getByText('Đã lưu thiết lập chung.').waitFor();
  await admin.close();
  const officer = await house.visit('h-cau-ke');
  await officer.page.getByText('Hệ thống tạm dừng từ 20 giờ ngày 16/11/2022.').waitFor();
  await officer.go('/account');
  await officer.page.getByText('Phòng Phổ biến, giáo dục pháp luật').waitFor();
  await officer.close();
  const nobody = await house.visit('', {});
  await nobody.page.getByText('Sở Tư pháp tỉnh Mẫu').waitFor();
  await nobody.page.getByText('Cần hỗ trợ?').waitFor();
  assert.equal(await nobody.page.getByText('Hệ thống tạm dừng').count(), 0);
  await nobody.close();
});

test('an officer of a district is not shown the administration, and changes nothing by its address', async () => {
  const { page, go: visit, close } = await house.visit('h-cau-ke');
  assert.equal(await page.getByText('Quản trị hệ thống').count(), (await page.locator('a[href="/admin/audit"]').count()) > 0 ? 1 : 0);
  await visit('/admin/modules');
  await page.getByText('chỉ quản trị viên của cơ quan giữ hệ thống').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Tắt' }).count(), 0);
  await close();
});
