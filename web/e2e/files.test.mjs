// Files in a browser: sent with progress, seen on the task, judged by the office, nothing to others.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, open } from './kit.mjs';
import { plain } from './picture.mjs';

let house;
before(async () => {
  house = await open();
});
after(() => house?.close());

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

const paper = { name: 'Kế hoạch tập huấn.pdf', mimeType: 'application/pdf', buffer: pdf };
const photo = { name: 'anh-hoi-nghi.png', mimeType: 'image/png', buffer: plain(64, 48) };

test('a PDF and a picture go with the progress, are seen on the task, and are nothing to another unit', async () => {
  const { page, faults, settle, close } = await house.visit('h-cau-ke');
  await page.getByRole('button', { name: 'Báo cáo tiến độ' }).first().click();
  const drawer = page.getByRole('dialog');
  const about = await drawer.locator('strong').first().innerText();
  await drawer.getByLabel('Đã làm được gì').fill('Đã tổ chức hội nghị, có hình ảnh kèm theo.');
  await drawer.getByTestId('files').setInputFiles([paper, photo]);
  await drawer.getByText('Đã gửi').nth(1).waitFor();
  await drawer.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Đã ghi báo cáo tiến độ.').waitFor();
  await page.getByRole('link', { name: about }).first().click();
  const evidence = page.getByRole('region', { name: 'Minh chứng' }).first();
  await evidence.getByRole('link', { name: paper.name }).waitFor();
  await settle();
  assert.deepEqual(await axe(page), []);
  const shown = await evidence.locator('img').evaluate((img) => [img.naturalWidth, img.naturalHeight]);
  assert.deepEqual(shown, [64, 48]);
  const task = new URL(page.url()).pathname;
  const address = await evidence.getByRole('link', { name: paper.name }).getAttribute('href');
  const got = await page.request.get(house.url + address);
  assert.deepEqual(await got.body(), pdf);
  assert.match(got.headers()['content-security-policy'], /sandbox/);
  assert.deepEqual(faults, []);

  await evidence.getByRole('button', { name: `Gỡ: ${photo.name}` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Gỡ' }).click();
  await page.getByText('Đã gỡ minh chứng.').waitFor();
  await close();

  const other = await house.visit('h-tra-cu');
  const random = address.replace(/[0-9a-f]{12}$/, '0123456789ab');
  const answers = [];
  for (const path of [address, random]) {
    const answer = await other.page.request.get(house.url + path);
    answers.push([answer.status(), (await answer.text()).replace(/"requestId":"[^"]*"/, '')]);
  }
  assert.equal(answers[0][0], 404);
  assert.deepEqual(answers[0], answers[1]);
  await other.close();

  const narrow = await house.visit('h-cau-ke', { width: 360, height: 740 });
  await narrow.go(task);
  await narrow.page.getByRole('button', { name: 'Đính kèm tệp' }).first().click();
  await narrow.page.getByRole('dialog').getByTestId('files').setInputFiles([photo]);
  await narrow.page.getByRole('dialog').getByText('Đã gửi', { exact: true }).waitFor();
  assert.deepEqual(await axe(narrow.page), []);
  const wider = await narrow.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wider <= 0, `${wider} px wider than the screen`);
  await narrow.page.getByRole('dialog').getByRole('button', { name: 'Đính kèm tệp' }).click();
  await narrow.page.getByText('Đã đính kèm minh chứng.').waitFor();
  assert.deepEqual(narrow.faults, []);
  await narrow.close();
});

test('a file of a wrong type is refused with the reason, and a lost line is mended by itself', async () => {
  const { page, close } = await house.visit('h-cau-ke');
  await page.getByRole('button', { name: 'Báo cáo tiến độ' }).first().click();
  const drawer = page.getByRole('dialog');
  await drawer.getByTestId('files').setInputFiles([{ name: 'trang.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') }]);
  await drawer.getByText('Chỉ nhận tệp PDF, Word').waitFor();
  await drawer.getByLabel('Đã làm được gì').fill('Có tệp chưa gửi được');
  await drawer.getByRole('button', { name: 'Lưu' }).click();
  await drawer.getByText('Còn tệp chưa gửi xong').waitFor();
  await drawer.getByRole('button', { name: 'Bỏ: trang.pdf' }).click();
  let lost = 0;
  await page.route('**/files?*', (route) => (lost++ === 0 ? route.abort('connectionreset') : route.continue()));
  await drawer.getByTestId('files').setInputFiles([paper]);
  await drawer.getByText('Mất kết nối, đang tự gửi lại').waitFor();
  await drawer.getByText('Đã gửi', { exact: true }).waitFor();
  assert.equal(lost, 2);
  await close();
});

test('a file is a value of a record', async () => {
  const { page, faults, go, close } = await house.visit('sgddt');
  await go('/m/media/Material/new');
  await page.getByLabel('Tên tài liệu').fill('Tờ gấp phòng, chống bạo lực học đường');
  await page.getByLabel('Loại tài liệu').click();
  await page.getByTitle('Tờ gấp', { exact: true }).click();
  await page.getByTestId('files').setInputFiles([paper]);
  await page.getByText('Đã gửi', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tờ gấp phòng, chống bạo lực học đường' }).waitFor();
  const link = page.getByRole('link', { name: paper.name });
  const got = await page.request.get(house.url + (await link.getAttribute('href')));
  assert.deepEqual(await got.body(), pdf);
  assert.deepEqual(faults, []);
  await close();
});
