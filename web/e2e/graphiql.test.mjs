// A developer asks the API in the browser; everybody else is told whom the page is for.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, open, shot } from './kit.mjs';

let house;
before(async () => {
  house = await open();
});
after(() => house?.close());

test('a developer finds GraphiQL in the menu, types a query, reads the answer and the documentation', async () => {
  const { page, faults, settle, close } = await house.visit('stp-phat-trien', { title: 'Tài khoản của tôi' });
  await page.getByRole('link', { name: 'GraphiQL: hỏi thử API' }).click();
  await page.getByText('Hỏi với quyền của Trần Thị Mỹ Tuyết tại Sở Tư pháp.').waitFor();
  const editor = page.locator('.graphiql-query-editor .CodeMirror');
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('{ units(first: 2, where: { code: { eq: "stp" } }) { totalCount nodes { code name');
  await page.keyboard.press('Control+Enter');
  await page.locator('.graphiql-response .CodeMirror').getByText('"Sở Tư pháp"').waitFor();
  assert.match(await page.locator('.graphiql-response .CodeMirror').innerText(), /"totalCount": 1/);
  await settle();
  assert.deepEqual(await axe(page), []);

  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).click();
  await page.locator('.graphiql-doc-explorer').getByText('training', { exact: true }).first().waitFor();
  assert.deepEqual(await axe(page), []);
  await shot(page, 'graphiql-1280');

  await page.reload();
  await page.getByText('eq: "stp"').first().waitFor(); // what was typed is kept
  assert.deepEqual(faults, []);
  await close();
});

test('who is no developer is told so, and nothing is asked', async () => {
  const { page, faults, go, close } = await house.visit('h-cau-ke', { width: 360, height: 740 });
  const asked = [];
  page.on('request', (request) => request.url().endsWith('/graphql') && asked.push(request.postData()));
  await go('/graphiql');
  await page.getByText('Trang này dành cho vai trò Lập trình viên.').waitFor();
  assert.equal(asked.filter((one) => one.includes('__schema')).length, 0);
  assert.deepEqual(await axe(page), []);
  await page.getByRole('link', { name: 'Về Lan Tỏa' }).click();
  await page.getByRole('heading', { level: 1, name: 'Hôm nay' }).waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('nobody signed in is asked to sign in', async () => {
  const { page, close } = await house.visit('', {});
  await page.goto(`${house.url}/graphiql`);
  await page.getByText('Bạn chưa đăng nhập.').waitFor();
  assert.deepEqual(await axe(page), []);
  await close();
});
