// Somebody of the public enters a contest of the demonstration on a phone, on a bad line.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, shot, sound } from './kit.mjs';

let house;
let context;
let page;
const faults = [];

before(async () => {
  house = await open();
  context = await house.browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  context.setDefaultTimeout(30_000);
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('ERR_') && faults.push(message.text()));
  page.on('request', (request) => request.url().startsWith(house.url) || faults.push(`a request left the server: ${request.url()}`));
});
after(() => house?.close());

// look asks axe and the width of the page, and takes its picture where LANTOA_SHOTS names a folder.
async function look(name) {
  await sound(page, name);
  await shot(page, `contest-${name}`, { fullPage: true, style: undefined }); // its policy lets nobody write a style
}

const option = (n) => page.locator('.option').nth(n);
const saved = () => page.locator('.mark.saved').waitFor();

test('a contest is found, entered, played through an outage and a reload, and handed in once', async () => {
  await page.goto(`${house.url}/cuoc-thi/`);
  await page.getByText('Đang diễn ra').waitFor();
  await look('list');
  await page.getByRole('link', { name: 'hưởng ứng Ngày Pháp luật' }).click();
  await page.getByRole('heading', { name: 'Giải thưởng' }).waitFor();
  await page.getByText('1 giải, mỗi giải 2.000.000 đồng').waitFor();
  await look('contest');
  await page.getByRole('link', { name: 'Đăng ký dự thi' }).click();

  await page.getByRole('button', { name: 'Gửi đăng ký' }).click();
  await page.getByText('Cần nhập mục này.').first().waitFor();
  await look('register-wrong');
  await page.getByLabel('Họ và tên', { exact: true }).fill('Nguyễn Thị Thử');
  await page.getByLabel('Số điện thoại', { exact: true }).fill('12');
  await page.getByLabel('Đơn vị, địa phương', { exact: true }).selectOption('Huyện Cầu Kè');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click();
  await page.getByText('Số điện thoại không hợp lệ.').waitFor();
  await page.reload();
  assert.equal(await page.getByLabel('Họ và tên', { exact: true }).inputValue(), 'Nguyễn Thị Thử', 'a reload keeps what was typed');
  await page.getByLabel('Số điện thoại', { exact: true }).fill('0912345678');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click();

  await page.getByText('Bạn chưa có lượt thi nào được chấm.').waitFor();
  await look('lobby');
  await page.getByRole('button', { name: 'Bắt đầu thi' }).click();
  await page.getByText('Câu 1 / 10').waitFor();
  await saved();
  await look('paper');
  await option(0).click();
  await saved();
  await page.evaluate(() => navigator.serviceWorker.ready);

  await context.setOffline(true);
  await page.getByRole('button', { name: 'Câu tiếp' }).click();
  await option(1).click();
  await page.locator('.mark.waiting').waitFor();
  await page.getByRole('button', { name: 'Câu 3, chưa trả lời' }).click();
  await option(0).click();
  await look('paper-offline');
  await page.reload();
  await page.getByText('Đã trả lời 3/10 câu').waitFor();
  await page.getByText('Câu 4 / 10').waitFor();
  await page.locator('.mark.waiting').waitFor();
  await context.setOffline(false);
  await saved();

  await page.getByRole('button', { name: 'Tất cả các câu' }).click();
  for (let n = 3; n < 9; n++) await page.locator('fieldset').nth(n).locator('.option').nth(0).click();
  await page.getByLabel('Câu dự đoán').fill('120');
  await saved();
  await look('paper-list');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Nộp bài' }).click();
  await page.getByText('Còn 1 câu chưa trả lời.').waitFor();
  await page.getByRole('button', { name: 'Nộp bài ngay' }).click();
  await page.getByText('đang chờ mạng để gửi').waitFor();
  await look('handed-in-offline');
  await page.reload();
  await page.getByText('đang chờ mạng để gửi').waitFor();
  await context.setOffline(false);
  await page.getByText('Đã nộp bài.').waitFor();
  const points = await page.locator('.points').innerText();
  assert.match(points, /^\d+ \/ 10 điểm$/);
  await look('result');
  await page.reload();
  assert.equal(await page.locator('.points').innerText(), points);
  await page.getByRole('link', { name: 'Kết quả của tôi' }).click();
  await page.getByText('Đã thi 1 trong 3 lượt.').waitFor();
  assert.equal(await page.locator('.points').innerText(), points);
  await page.getByText('Thứ hạng tạm thời').waitFor();
  await look('mine');

  await page.getByRole('button', { name: 'Thi thử' }).click();
  await page.getByRole('button', { name: 'Nộp bài' }).click();
  await page.getByRole('button', { name: 'Nộp bài ngay' }).click();
  await page.getByText('Đáp án').first().waitFor();
  await look('practice');
  assert.deepEqual(faults, []);
});

test('the same telephone on another device is told what to do', async () => {
  const address = new URL(page.url()).pathname.split('/')[2];
  const other = await house.browser.newContext({ viewport: { width: 360, height: 740 } });
  const strange = await other.newPage();
  await strange.goto(`${house.url}/cuoc-thi/${address}/dang-ky`);
  await strange.getByLabel('Họ và tên', { exact: true }).fill('Người Khác');
  await strange.getByLabel('Số điện thoại', { exact: true }).fill('0912345678');
  await strange.getByLabel('Đơn vị, địa phương', { exact: true }).selectOption('Huyện Cầu Kè');
  await strange.getByRole('checkbox').check();
  await strange.getByRole('button', { name: 'Gửi đăng ký' }).click();
  await strange.getByText('đã đăng ký trên một máy khác').waitFor();
  await strange.getByLabel('Mã phiên do ban tổ chức cấp').waitFor();
  await other.close();
});

test('the boards, a contest that is over, and one that is none', async () => {
  await page.goto(`${house.url}/cuoc-thi/`);
  await page.getByRole('link', { name: 'Tìm hiểu Luật Phổ biến' }).click();
  await page.getByText('Cuộc thi đã kết thúc').waitFor();
  await page.getByRole('link', { name: 'Xem bảng xếp hạng' }).click();
  await page.getByText('Giải Nhất').waitFor();
  await look('board');
  await page.goto(`${house.url}/cuoc-thi/01a206b0-81f1-734f-b4df-0123456789ab`);
  await page.getByText('Không tìm thấy cuộc thi này.').waitFor();
  await look('missing');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('This contest was not found.').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  assert.deepEqual(faults, []);
});
