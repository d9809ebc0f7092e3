// Administration in a browser: the first run, people, a succession, and a look with another unit's eyes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, open, shot } from './kit.mjs';

const own = 'mật khẩu quản trị 2026';

const signIn = async (page, name, password) => {
  await page.getByLabel('Tên đăng nhập').fill(name);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
};

test('an empty server is set up, a district officer is added and chooses a password, two communes merge', async (t) => {
  const fresh = await open({ demo: false });
  t.after(() => fresh.close());
  const admin = await fresh.visit('');
  const { page, settle } = admin;
  await page.getByRole('heading', { name: 'Thiết lập lần đầu' }).waitFor();
  assert.deepEqual(await axe(page), []);
  await shot(page, 'setup-1280');
  await page.getByLabel('Tên đơn vị').fill('Ủy ban nhân dân tỉnh Mẫu');
  await page.getByLabel('Mã trong hệ thống').fill('ubnd-tinh');
  await page.getByLabel('Họ và tên').fill('Trần Thị Quản Trị');
  await page.getByLabel('Tên đăng nhập').fill('quan-tri');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('ngắn');
  await page.getByRole('button', { name: 'Thiết lập' }).click();
  await page.getByText('Mật khẩu cần ít nhất 10 ký tự.').waitFor();
  await page.getByLabel('Mật khẩu', { exact: true }).fill(own);
  await page.getByRole('button', { name: 'Thiết lập' }).click();
  await page.getByText('Đã thiết lập xong').waitFor();
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await signIn(page, 'quan-tri', own);
  await page.getByRole('heading', { level: 1, name: 'Đơn vị' }).waitFor();
  assert.deepEqual(await axe(page), []);
  for (const [name, kind] of [
    ['Huyện Cầu Kè', 'Ủy ban nhân dân cấp huyện'],
    ['Xã Tam Ngãi', 'cấp xã'],
    ['Xã An Phú Tân', 'cấp xã'],
  ]) {
    await page.getByRole('button', { name: 'Thêm đơn vị' }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Tên đơn vị').fill(name);
    await form.getByLabel('Loại đơn vị').click();
    const options = page.locator('.ant-select-dropdown:visible .ant-select-item-option');
    await (kind.includes('huyện') ? options.nth(2) : options.nth(3)).click();
    await form.getByLabel('Mã trong hệ thống').focus();
    await form.getByLabel('Từ ngày').fill('01/01/2020');
    await page.keyboard.press('Enter');
    await form.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await page.getByRole('dialog').getByText('Người của đơn vị').waitFor();
    await page.locator('.ant-drawer-close').last().click();
    await settle();
  }
  await page.getByRole('searchbox').first().fill('cau ke');
  await page.waitForURL(/q=cau/);
  await settle();
  await page.locator('tbody').getByRole('button', { name: 'Huyện Cầu Kè' }).click();
  await page.getByRole('link', { name: 'Tạo tài khoản' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Họ và tên').fill('Lê Văn Huyện');
  await form.getByLabel('Tên đăng nhập').fill('cv-huyen');
  await form.getByRole('button', { name: 'Tạo tài khoản' }).click();
  const given = await page.locator('#secret').innerText();
  assert.match(given, /^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
  await page.getByRole('button', { name: 'Tôi đã ghi lại' }).click();
  await settle();
  await page.getByRole('cell', { name: 'cv-huyen' }).waitFor();

  const officer = await fresh.visit('');
  await signIn(officer.page, 'cv-huyen', given);
  await officer.page.getByText('Mật khẩu này do quản trị viên đặt.').waitFor();
  assert.deepEqual(await axe(officer.page), []);
  await shot(officer.page, 'first-password-1280');
  await officer.page.getByLabel('Mật khẩu hiện tại').fill(given);
  await officer.page.getByLabel('Mật khẩu mới', { exact: true }).fill('câu của riêng tôi 26');
  await officer.page.getByLabel('Nhập lại mật khẩu mới').fill('câu của riêng tôi 26');
  await officer.page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await officer.page.getByRole('heading', { level: 1, name: 'Hôm nay' }).waitFor();
  await officer.close();

  await page.goto(`${fresh.url}/admin/units/succession`);
  await page.getByText('Sáp nhập', { exact: true }).click();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  for (const name of ['Xã Tam Ngãi', 'Xã An Phú Tân']) {
    await page.getByLabel('Đơn vị kết thúc').fill(name.slice(3));
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: name }).first().click();
  }
  await page.keyboard.press('Escape');
  await page.getByLabel('Tên đơn vị').fill('Xã Tam Ngãi mới');
  await page.getByLabel('Loại đơn vị').click();
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option').nth(3).click();
  await page.getByLabel('Mã trong hệ thống').focus();
  await page.getByLabel('Văn bản (nghị quyết, quyết định)').fill('Nghị quyết số 1/NQ-UBTVQH15');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByLabel('Văn bản (nghị quyết, quyết định)').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByText('Những việc sẽ được thực hiện').waitFor();
  await page.getByText('“Xã Tam Ngãi” kết thúc hoạt động').waitFor();
  await page.reload();
  await page.getByText('“Xã An Phú Tân” kết thúc hoạt động').waitFor();
  assert.deepEqual(await axe(page), []);
  await shot(page, 'succession-sure-1280');
  await page.getByLabel('Tôi đã đối chiếu với văn bản').check();
  await page.getByRole('button', { name: 'Thực hiện' }).click();
  await page.getByText('Đã hoàn tất việc sắp xếp đơn vị.').waitFor();
  await page.getByRole('link', { name: 'Xã Tam Ngãi mới' }).click();
  await page.getByRole('dialog').getByText('Kế thừa từ').waitFor();
  await page.getByRole('dialog').getByText('Nghị quyết số 1/NQ-UBTVQH15').first().waitFor();
  await admin.close();
});

test('an administrator sees a unit’s tasks with its eyes, changes nothing, and leaves', async (t) => {
  const demo = await open();
  t.after(() => demo.close());
  const { page, go, settle, close } = await demo.visit('');
  await signIn(page, 'stp-quan-tri', 'pho-bien-phap-luat');
  await page.getByRole('heading', { level: 1, name: 'Đơn vị' }).waitFor();
  await page.getByRole('searchbox').first().fill('so tu phap');
  await page.waitForURL(/q=so/);
  await settle();
  await page.locator('tbody').getByRole('button', { name: 'Sở Tư pháp', exact: true }).click();
  await page.getByRole('button', { name: 'Xem với góc nhìn của đơn vị' }).click();
  await page.getByRole('button', { name: 'Bắt đầu xem' }).click();
  const banner = page.getByText('Đang xem với góc nhìn của “Sở Tư pháp”');
  await banner.waitFor();
  await go('/tasks');
  await banner.waitFor();
  assert.deepEqual(await axe(page), []);
  await shot(page, 'look-1280');
  await page.locator('tbody a').first().click();
  await settle();
  await banner.waitFor();
  await go('/');
  await page.getByRole('heading', { level: 1, name: 'Hôm nay' }).waitFor();
  await page.getByRole('button', { name: 'Báo cáo tiến độ' }).first().click();
  await page.getByRole('dialog').getByLabel('Đã làm được gì').fill('Thử thay đổi');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('chỉ xem được, không thay đổi được gì').first().waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ qua' }).click();
  await page.getByRole('button', { name: 'Thoát chế độ xem' }).click();
  await page.getByRole('heading', { level: 1, name: 'Đơn vị' }).waitFor();
  assert.equal(await banner.count(), 0);
  await close();
});
