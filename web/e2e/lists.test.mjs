// Lists from a spreadsheet in a browser: records with faults and without, and people with their passwords.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, open, shot } from './kit.mjs';
import { xlsx } from './xlsx.mjs';

let house;
before(async () => {
  house = await open();
});
after(() => house?.close());

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const send = (page, name, rows) => page.getByTestId('files').setInputFiles({ name, mimeType: type, buffer: xlsx(rows) });

const heads = ['Họ và tên', 'Cấp', 'Giới tính', 'Trình độ'];
const good = [
  heads,
  ['Nguyễn Thị Danh Sách', 'Cấp tỉnh', 'Nữ', 'Chuyên môn luật'],
  ['Trần Văn Danh Sách', 'cap huyen', 'Nam', 'Chuyên môn khác'],
];

for (const width of [1280, 360]) {
  test(`an officer brings in a list of reporters at ${width} px: faults by cell, then all of them once`, async () => {
    const { page, go, settle, faults, close } = await house.visit('stp', { width });
    await go('/m/training/Reporter');
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
    const drawer = page.getByRole('dialog');
    const [template] = await Promise.all([page.waitForEvent('download'), drawer.getByRole('button', { name: 'Tải tệp mẫu' }).click()]);
    assert.equal(template.suggestedFilename(), 'Báo cáo viên pháp luật.xlsx');
    await send(page, 'sai.xlsx', [
      [...heads, 'Sở thích'],
      ['', 'Cấp xã', 'Nữ', 'Chuyên môn luật', 'Đọc sách'],
    ]);
    await drawer.getByText('Danh sách có 3 lỗi.').waitFor();
    for (const cell of ['A2', 'B2', 'E1']) await drawer.getByRole('cell', { name: cell, exact: true }).waitFor();
    assert.equal(await drawer.getByRole('button', { name: /^Tạo/ }).count(), 0, 'a list with faults is not offered');
    const [list] = await Promise.all([page.waitForEvent('download'), drawer.getByRole('button', { name: 'Lưu danh sách lỗi' }).click()]);
    assert.match(list.suggestedFilename(), /\.csv$/);
    assert.deepEqual(await axe(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'nothing is wider than the screen');
    if (width === 1280) await shot(page, 'list-in-1280');

    await send(page, 'dung.xlsx', good);
    await drawer.getByText('Danh sách hợp lệ: sẽ tạo 2 hồ sơ.').waitFor();
    await page.reload();
    await settle();
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
    await drawer.getByText('Danh sách hợp lệ: sẽ tạo 2 hồ sơ.').waitFor(); // what was sent outlives a reload
    await drawer.getByRole('button', { name: 'Tạo 2 hồ sơ' }).focus();
    await page.keyboard.press('Enter');
    await drawer.getByText('Đã tạo 2 hồ sơ.').waitFor();
    assert.deepEqual(await axe(page), []);
    await drawer.getByRole('button', { name: 'Xem danh sách' }).click();
    await settle();
    await page.getByRole('searchbox').fill('danh sach');
    await page.waitForURL(/q=danh/);
    await settle();
    await page.getByRole('link', { name: 'Nguyễn Thị Danh Sách' }).first().waitFor();
    assert.deepEqual(faults, []);
    await close();
  });
}

test('an administrator opens accounts from a list, keeps the passwords, and one of them works', async () => {
  const { page, go, faults, close } = await house.visit('stp-quan-tri', { title: 'Đơn vị' });
  await go('/admin/people');
  await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
  const drawer = page.getByRole('dialog');
  const columns = ['Họ và tên', 'Tên đăng nhập', 'Mã đơn vị', 'Vai trò'];
  await send(page, 'nguoi.xlsx', [columns, ['Lê Thị Mới', 'stp', 'khong-co', 'Giám đốc']]);
  await drawer.getByText('Danh sách có 3 lỗi.').waitFor();
  await send(page, 'nguoi.xlsx', [columns, ['Lê Thị Mới', 'le.moi', '', 'Chuyên viên'], ['Ngô Văn Mới', 'ngo.moi', 'stp', '']]);
  await drawer.getByText('Danh sách hợp lệ: sẽ tạo 2 tài khoản.').waitFor();
  await drawer.getByRole('button', { name: 'Tạo 2 tài khoản' }).click();
  await drawer.getByText('Đã tạo 2 tài khoản.').waitFor();
  assert.deepEqual(await axe(page), []);
  const row = drawer.getByRole('row', { name: /le\.moi/ });
  const secret = await row.locator('code').innerText();
  assert.match(secret, /^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
  const [file] = await Promise.all([page.waitForEvent('download'), drawer.getByRole('button', { name: 'Lưu tệp Excel' }).click()]);
  assert.equal(file.suggestedFilename(), 'Tài khoản mới.xlsx');
  await page.evaluate(() => {
    window.print = () => {
      window.slips = document.querySelectorAll('.slips > section').length;
    };
  });
  await drawer.getByRole('button', { name: 'In phiếu' }).click();
  assert.equal(await page.evaluate(() => window.slips), 2);
  await page.keyboard.press('Escape');
  await row.waitFor(); // what is shown once is not closed by chance
  await drawer.getByRole('button', { name: 'Tôi đã lưu mật khẩu' }).click();
  await page.locator('[role=alertdialog]').getByRole('button', { name: 'Có' }).click();
  await page.getByRole('cell', { name: 'ngo.moi' }).waitFor();
  assert.deepEqual(faults, []);
  await close();

  const fresh = await house.visit('');
  await fresh.page.getByLabel('Tên đăng nhập').fill('le.moi');
  await fresh.page.getByLabel('Mật khẩu', { exact: true }).fill(secret);
  await fresh.page.keyboard.press('Enter');
  await fresh.page.getByText('Mật khẩu này do quản trị viên đặt.').waitFor();
  await fresh.close();
});
