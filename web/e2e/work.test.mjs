// What an officer does all day, in a browser.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open } from './kit.mjs';

let house;
before(async () => {
  house = await open();
});
after(() => house?.close());

test('progress is reported two clicks from the first page, and a reload loses nothing', async () => {
  const { page, faults, settle, close } = await house.visit('h-cau-ke');
  const words = 'Đã mở 03 hội nghị tại xã Tam Ngãi, 120 người dự.';
  await page.getByRole('button', { name: 'Báo cáo tiến độ' }).first().click();
  const drawer = page.getByRole('dialog');
  const about = await drawer.locator('strong').first().innerText();
  await drawer.getByLabel('Đã làm được gì').fill(words);
  await page.reload();
  await settle();
  await page.getByRole('button', { name: 'Báo cáo tiến độ' }).first().click();
  await page.getByText('Đã giữ nội dung đang nhập dở').waitFor();
  assert.equal(await page.getByRole('dialog').getByLabel('Đã làm được gì').inputValue(), words);
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Đã ghi báo cáo tiến độ.').waitFor();
  await page.getByRole('link', { name: about }).first().click();
  await page.getByText(words).waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('the address of what another unit keeps gives "not found", as a random one does', async () => {
  const theirs = await house.visit('h-cau-ke');
  await theirs.go('/m/training/Communicator');
  const link = theirs.page.locator('tbody a').first();
  await link.click();
  await theirs.settle();
  const address = new URL(theirs.page.url()).pathname;
  await theirs.close();
  const { page, go, close } = await house.visit('sgddt');
  const random = address.replace(/[0-9a-f]{12}$/, '0123456789ab');
  for (const path of [address, random, '/tasks/task_01a205ee-6c13-79fb-b0ec-0123456789ab', '/nowhere']) {
    await go(path);
    await page.getByText('Không tìm thấy trang này.').waitFor();
  }
  await close();
});

test('a record of a module is written, found without marks, changed and deleted', async () => {
  const { page, faults, go, settle, close } = await house.visit('h-cau-ke');
  await go('/m/training/Course');
  await page.getByRole('button', { name: 'Thêm mới' }).click();
  await page.getByLabel('Tên lớp').fill('Nghiệp vụ hòa giải ở ấp');
  for (const [label, day] of [
    ['Khai giảng', '05/12/2022'],
    ['Bế giảng', '06/12/2022'],
  ]) {
    await page.getByLabel(label).fill(day);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.locator('#capacity_help').getByText('Cần nhập mục này').waitFor();
  await page.getByLabel('Số chỗ').fill('30');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nghiệp vụ hòa giải ở ấp' }).waitFor();
  await page.getByRole('button', { name: 'Sửa' }).click();
  await page.getByLabel('Số chỗ').fill('45');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Đã lưu thay đổi.').waitFor();
  await go('/m/training/Course');
  await page.getByRole('searchbox').fill('hoa giai o ap');
  await page.waitForURL(/q=hoa/);
  await settle();
  await page.getByRole('link', { name: 'Nghiệp vụ hòa giải ở ấp' }).click();
  await page.getByText('45', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Xóa' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Xóa' }).click();
  await page.getByText('Đã xóa hồ sơ.').waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('who signs out sees nothing any more, and English is one click away', async () => {
  const { page, settle, close } = await house.visit('sgddt');
  await page.locator('.who [aria-haspopup]').click();
  await page.getByText('English').click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await page.locator('.who [aria-haspopup]').click();
  await page.getByText('Sign out', { exact: true }).click();
  await page.getByLabel('User name').waitFor();
  await page.goto(`${house.url}/tasks`);
  await settle();
  await page.getByLabel('User name').waitFor();
  await close();
});
