// The questions of a contest that is being written: pasted, found, corrected, added and removed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, open } from './kit.mjs';

let house;
before(async () => {
  house = await open();
});
after(() => house?.close());

const pasted = `Câu 1. Ngày Pháp luật Việt Nam là ngày nào?
A. Ngày 09 tháng 10
B. Ngày 09 tháng 11
Đáp án: B
Căn cứ: Điều 8 Luật Phổ biến, giáo dục pháp luật

Câu 2. Hòa giải viên do ai công nhận?
A. Chủ tịch UBND cấp xã
B. Công an xã
Đáp án: A
Căn cứ: Điều 8 Luật Hòa giải ở cơ sở`;

// ask asks the API as whoever is signed in on the page.
const ask = (page, query, variables) =>
  page.evaluate(
    async (body) => (await fetch('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })).json(),
    JSON.stringify({ query, variables }),
  );

test('questions are pasted, found by their words, their topic and their article, corrected, added and removed', async () => {
  const { page, faults, go, settle, close } = await house.visit('stp-cv');
  const made = await ask(
    page,
    'mutation($input: ContestsCreateContestInput!) { contestsCreateContest(input: $input) { contest { id } } }',
    {
      input: { title: 'Cuộc thi đang soạn', minutes: 15, opens: '2022-12-01T00:00:00Z', closes: '2022-12-20T00:00:00Z' },
    },
  );
  const contest = made.data.contestsCreateContest.contest.id;
  await go(`/m/contests/Contest/${contest}`);
  await page.getByRole('button', { name: 'Thêm chủ đề' }).click();
  await page.getByLabel('Tên chủ đề').fill('Hiểu biết chung');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('link', { name: 'Câu hỏi của cuộc thi' }).click();
  await page.getByText('Chưa có câu hỏi.').waitFor();
  assert.deepEqual(await axe(page), []);

  await page.getByRole('button', { name: 'Nhập câu hỏi' }).click();
  await page.getByRole('menuitem', { name: 'Hiểu biết chung' }).click();
  await page.getByLabel('Các câu hỏi').fill(pasted);
  await page.getByText('Đọc được 2 câu').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Nhập câu hỏi' }).click();
  await page.getByText('Hòa giải viên do ai công nhận?').waitFor();
  await page.locator('td', { hasText: 'B. Ngày 09 tháng 11' }).waitFor();

  await page.getByRole('searchbox', { name: 'Điều luật' }).fill('hoa giai');
  await page.waitForURL(/article=/);
  await page.getByText('Ngày Pháp luật Việt Nam là ngày nào?').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
  await page.getByRole('searchbox', { name: 'Tìm trong câu hỏi' }).fill('ngay phap luat');
  await page.getByText('Hòa giải viên do ai công nhận?').waitFor({ state: 'detached' });
  await settle();

  // the right option is known to the drawer alone, and stays right while others are written
  await page.getByRole('button', { name: /^Sửa: Ngày Pháp luật/ }).click();
  assert.ok(await page.getByRole('radio', { name: 'Phương án B đúng' }).isChecked());
  await page.getByRole('button', { name: 'Bỏ phương án A' }).isDisabled();
  await page.getByRole('button', { name: 'Thêm phương án' }).click();
  await page.getByLabel('Phương án C', { exact: true }).fill('Ngày 09 tháng 11');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Các phương án phải khác nhau.').waitFor();
  assert.deepEqual(await axe(page), []);
  await page.getByLabel('Phương án C', { exact: true }).fill('Ngày 09 tháng 12');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('C. Ngày 09 tháng 12').waitFor();
  await page.getByRole('button', { name: /^Sửa: Ngày Pháp luật/ }).click();
  assert.ok(await page.getByRole('radio', { name: 'Phương án B đúng' }).isChecked());
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ qua' }).click();

  await page.getByRole('button', { name: 'Thêm câu hỏi' }).click();
  await page.getByLabel('Câu hỏi', { exact: true }).fill('Ai được dự thi?');
  await page.getByLabel('Phương án A', { exact: true }).fill('Mọi người');
  await page.reload(); // what was typed is kept
  await page.getByRole('button', { name: 'Thêm câu hỏi' }).click();
  assert.equal(await page.getByLabel('Phương án A', { exact: true }).inputValue(), 'Mọi người');
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ qua' }).click();

  await page.getByRole('button', { name: /^Xóa: Ngày Pháp luật/ }).click();
  await page.locator('[role=alertdialog]').getByRole('button', { name: 'Xóa' }).click();
  await page.getByText('Ngày Pháp luật Việt Nam là ngày nào?').waitFor({ state: 'detached' });
  assert.deepEqual(faults, []);
  await close();
});

test('the questions of an open contest are read, not changed, also on a phone', async () => {
  const { page, faults, go, close } = await house.visit('stp-cv', { width: 360, height: 740 });
  const { data } = await ask(page, '{ contests { contests(first: 1, where: { state: { eq: OPEN } }) { nodes { id } } } }');
  await go(`/contests/${data.contests.contests.nodes[0].id}/questions`);
  await page.getByText('Cuộc thi đã mở nên câu hỏi đã chốt').waitFor();
  assert.equal(await page.getByRole('button', { name: /^Sửa/ }).count(), 0);
  assert.deepEqual(await axe(page), []);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)) <= 0);
  assert.deepEqual(faults, []);
  await close();
});

test('a unit that has no part in the contest finds no questions', async () => {
  const office = await house.visit('stp-cv');
  const { data } = await ask(office.page, '{ contests { contests(first: 1, where: { state: { eq: OPEN } }) { nodes { id } } } }');
  await office.close();
  const stranger = await house.visit('snv');
  await stranger.go(`/contests/${data.contests.contests.nodes[0].id}/questions`);
  const { data: seen } = await ask(stranger.page, '{ contests { questions(first: 1) { totalCount } } }');
  assert.equal(seen.contests.questions.totalCount, 0);
  await stranger.close();
});
