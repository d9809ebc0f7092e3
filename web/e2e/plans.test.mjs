// The office brings a plan in, corrects it, sees who gets what and publishes it; a district finds its new task.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axe, drop, open } from './kit.mjs';

const file = fileURLToPath(new URL('testdata/ke-hoach.docx', import.meta.url));

let house;
before(async () => {
  house = await open();
});
after(() => house?.close());

test('a plan is dropped, corrected, previewed and published, and a unit finds its new task', async () => {
  const { readFile } = await import('node:fs/promises');
  const { page, faults, go, settle, close } = await house.visit('stp');
  await go('/plans');
  await drop(page, 'ảnh.png', [1, 2, 3]);
  await page.getByRole('alert').getByText('không phải .docx').waitFor();
  await drop(page, 'ke-hoach.docx', [...(await readFile(file))]);
  await page.getByText('2 nhóm, 3 nhiệm vụ').waitFor();
  await settle();
  await page.waitForURL(/\/plans\/plan_/);

  // a line leads to its task, and a task to its lines
  await page.getByRole('option', { name: /UBND Duyên Hải/ }).click();
  const unsure = page.locator('article.on');
  await unsure.getByText('Cần xem lại: tên ứng với nhiều đơn vị').waitFor();
  assert.match(await page.locator('.line.on').first().innerText(), /1\.2\. Rà soát/);
  await page.getByRole('checkbox', { name: 'Chỉ nhiệm vụ cần xem lại (1)' }).click();
  await page.waitForURL(/review=1/);
  await page.waitForFunction(() => document.querySelectorAll('article').length === 1);
  assert.deepEqual(await axe(page), []);
  await page.getByRole('checkbox', { name: /Chỉ nhiệm vụ cần xem lại/ }).click();

  // one task is really two
  await page.getByRole('button', { name: /^1\.1\. Tổ chức mít tinh/ }).click();
  await page.locator('article.on').getByRole('button', { name: 'Tách', exact: true }).click();
  await page.getByRole('button', { name: /^Tách trước: Phát hành/ }).click();
  await page.getByText('Tách thành 2 nhiệm vụ').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Tách', exact: true }).click();
  await page.getByRole('button', { name: /^1\.1 \(2\)\. Phát hành tờ gấp/ }).waitFor();
  await page.getByText('2 nhóm, 4 nhiệm vụ').waitFor();

  // a removal is undone before it is saved
  await page.getByRole('button', { name: /^2\.1\. Tổ chức hội thi/ }).click();
  await page.locator('article.on').getByRole('button', { name: 'Bỏ', exact: true }).click();
  await page.getByText('Đã đánh dấu bỏ 1 nhiệm vụ, chưa lưu.').waitFor();
  await page.reload();
  await page.getByText('Đã đánh dấu bỏ 1 nhiệm vụ, chưa lưu.').waitFor();
  await page.getByRole('button', { name: 'Hoàn tác tất cả' }).click();

  // the preview knows which name is not one unit, and offers those that it may be
  await page.getByRole('button', { name: 'Xem trước và triển khai' }).click();
  await page.getByText('Tên chưa nhận ra đơn vị (1)').waitFor();
  assert.ok(await page.getByRole('button', { name: 'Triển khai kế hoạch' }).isDisabled());
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: /^Là UBND huyện Duyên Hải/ }).click();
  await page.getByText('Mọi tên trong văn bản đều đã khớp với đơn vị.').waitFor();
  await page
    .getByRole('row', { name: /Cầu Kè/ })
    .getByRole('cell', { name: '2', exact: true })
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Triển khai kế hoạch' }).click();
  await page.getByText(/đơn vị được giao 8 phần việc và nhận thông báo ngay/).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Triển khai kế hoạch' }).click();
  await page.getByText('Tình hình theo nhóm nhiệm vụ').waitFor();
  await page.getByRole('link', { name: '1. Tuyên truyền ở cơ sở' }).waitFor();
  assert.deepEqual(await axe(page), []);
  const address = new URL(page.url()).pathname;
  assert.deepEqual(faults, []);
  await close();

  const district = await house.visit('h-cau-ke');
  await district.page.getByRole('link', { name: /^1\.1 \(2\)\. Phát hành tờ gấp/ }).waitFor();
  await district.go(address);
  await district.page.getByText('Phần việc của đơn vị theo nhóm nhiệm vụ').waitFor();
  await district.page.getByRole('link', { name: '1. Tuyên truyền ở cơ sở' }).waitFor();
  assert.equal(
    await district.page.getByText('2. Tuyên truyền trong trường học').count(),
    0,
    'groups without a part of its own are not there',
  );
  assert.deepEqual(district.faults, []);
  await district.close();

  const stranger = await house.visit('h-cang-long');
  await stranger.go(address);
  await stranger.page.getByText('Không tìm thấy trang này.').waitFor();
  await stranger.close();
});

test('a file that cannot be read is refused', async () => {
  const { page, go, close } = await house.visit('stp');
  await go('/plans');
  await drop(page, 'hong.docx', [80, 75, 3, 4, 1, 2, 3]);
  await page.getByRole('alert').waitFor();
  await close();
});

// heavier is a .docx with one more entry, as it is, such as a picture that nobody reads.
function heavier(docx, size) {
  const end = docx.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const [count, length, at] = [docx.readUInt16LE(end + 10), docx.readUInt32LE(end + 12), docx.readUInt32LE(end + 16)];
  const name = Buffer.from('word/media/image1.png');
  const data = Buffer.alloc(size, 7);
  const about = Buffer.alloc(26); // version, flags, method, time, date, sum, sizes, length of the name
  about.writeUInt16LE(20, 0);
  about.writeUInt32LE(crc32(data), 10);
  about.writeUInt32LE(size, 14);
  about.writeUInt32LE(size, 18);
  about.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, name, data]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, Buffer.alloc(14), name]);
  central.writeUInt32LE(at, 42);
  const tail = Buffer.from(docx.subarray(end));
  tail.writeUInt16LE(count + 1, 8);
  tail.writeUInt16LE(count + 1, 10);
  tail.writeUInt32LE(length + central.length, 12);
  tail.writeUInt32LE(at + local.length, 16);
  return Buffer.concat([docx.subarray(0, at), local, docx.subarray(at, end), central, tail]);
}

function crc32(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let i = 0; i < 8; i++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum >>> 0;
}

test('a plan of more than a request takes is uploaded, and a whole group of units is put into a task', async () => {
  const { readFile } = await import('node:fs/promises');
  const { page, faults, go, settle, close } = await house.visit('stp');
  const sent = [];
  page.on('request', (request) => request.url().includes('/files?name=') && sent.push(request.url()));
  await go('/plans');
  await drop(page, 'Kế hoạch nặng.docx', [...heavier(await readFile(file), 900 * 1024)]);
  await page.waitForURL(/\/plans\/plan_/);
  assert.equal(sent.length, 1, 'the file is uploaded once');
  await page.getByText('2 nhóm, 3 nhiệm vụ').waitFor();
  await settle();

  await page.getByRole('button', { name: /^1\.1\. Tổ chức mít tinh/ }).click();
  await page.locator('article.on').getByRole('button', { name: 'Sửa', exact: true }).click();
  const part = page.locator('.ant-form-item', { has: page.getByLabel('Phối hợp', { exact: true }) });
  await part.getByRole('button', { name: 'Thêm cả nhóm đơn vị' }).click();
  await settle(); // sets come into the menu, which moves
  await page.getByRole('menuitem', { name: 'Tất cả UBND cấp huyện' }).click();
  await part.getByText('UBND thị xã Duyên Hải').first().waitFor(); // what is said of it goes by itself
  assert.equal(await part.locator('.ant-select-selection-item').count(), 9);
  assert.deepEqual(await axe(page), []);
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await page.locator('article.on').getByText('UBND thị xã Duyên Hải').first().waitFor();
  assert.deepEqual(faults, []);
  await close();
});
