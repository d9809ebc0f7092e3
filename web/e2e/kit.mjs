// What the browser tests share: the demonstration on a folder of its own, and people who sign in.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { shrink } from './picture.mjs';

const password = 'pho-bien-phap-luat'; // of the demonstration: it is printed at its start
const patience = 30_000; // machines are shared
const chromeless = '/usr/bin/chromium-headless-shell'; // Debian's: chromium loads pages of its own beside ours

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** open starts the demonstration, or an empty server, and a browser; close ends both and removes the folder. */
export async function open({ demo = true } = {}) {
  const program = process.env.LANTOA_BIN;
  assert.ok(program && existsSync(program), 'LANTOA_BIN names the built program');
  const folder = mkdtempSync(join(tmpdir(), 'lantoa-e2e-'));
  const address = `127.0.0.1:${await freePort()}`;
  const server = spawn(program, ['serve', ...(demo ? ['--demo'] : []), '--addr', address, '--data', folder, '--log-level', 'warn'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const url = `http://${address}`;
  for (let i = 0; ; i++) {
    const ready = await fetch(`${url}/readyz`).catch(() => undefined);
    if (ready?.ok) break;
    assert.ok(i < 600 && server.exitCode === null, 'the demonstration starts');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? chromeless, args: ['--no-sandbox'] });
  return {
    url,
    folder,
    browser,
    visit: (user, options) => visit(browser, url, user, options),
    close: async () => {
      await browser.close();
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const onTheWay = new WeakMap(); // page → requests without an answer

/** visit is somebody signed in, in a browser of their own; faults collects what went wrong in it. */
async function visit(browser, url, user, { width = 1280, height = 900, title = 'Hôm nay' } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const faults = [];
  let signedIn = false;
  const open = new Set();
  onTheWay.set(page, open);
  page.on('request', (request) => !/"query":"subscription/.test(request.postData() ?? '') && open.add(request));
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => open.delete(request));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && signedIn) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) faults.push(`a request left the server: ${request.url()}`);
  });
  page.on('response', async (answer) => {
    if (!answer.url().endsWith('/graphql') || !signedIn) return;
    const text = await answer.text().catch(() => ''); // who has left the page does not read it
    if (text.includes('"errors"') && !text.includes('"RECONNECT"')) faults.push(`a question failed: ${text.slice(0, 300)}`);
  });
  await page.goto(url);
  if (user) {
    await page.getByLabel('Tên đăng nhập').fill(user);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    signedIn = true;
  }
  return {
    page,
    faults,
    go: async (path) => {
      await page.goto(url + path);
      await settle(page);
    },
    settle: () => settle(page),
    close: () => context.close(),
  };
}

// settle waits until nothing is on the way any more; streams of changes stay open and do not count.
async function settle(page) {
  await page.waitForLoadState('load');
  for (let quiet = 0, i = 0; quiet < 6; i++) {
    assert.ok(i < patience / 50, 'the page comes to rest');
    quiet = onTheWay.get(page)?.size ? 0 : quiet + 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await page.waitForFunction(() => !document.querySelector('.spin, .waits'));
}

/** axe lists the serious faults of accessibility of a page, but for messages that fade away while it looks. */
export async function axe(page) {
  // what still fades in has no contrast yet
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map((one) => one.finished.catch(() => undefined)),
    ),
  );
  const { violations } = await new AxeBuilder({ page }).exclude('.messages').analyze();
  return violations
    .filter((one) => one.impact === 'serious' || one.impact === 'critical')
    .map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

/** sound tells that a page has no serious fault of accessibility, words for all that it says, and is not wider than the screen. */
export async function sound(page, name) {
  assert.deepEqual(await axe(page), [], name);
  assert.deepEqual((await page.locator('body').innerText()).match(/\b(app|system|overview|people|module|desk)\.\w+\.\w+/g), null, name);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wider <= 0, `${name} is ${wider} px wider than the screen`);
}

/** shot takes the picture of a page where LANTOA_SHOTS names a folder (seen from where npm was called). */
export async function shot(page, name, options = {}) {
  if (!process.env.LANTOA_SHOTS) return;
  const folder = resolve(process.env.INIT_CWD ?? '.', process.env.LANTOA_SHOTS);
  mkdirSync(folder, { recursive: true });
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide', style: '.messages { display: none }', ...options });
  writeFileSync(join(folder, `${name}.png`), shrink(picture));
}

/** drop lets go of a file over the place for plans, as from a folder. */
export async function drop(page, name, bytes) {
  const data = await page.evaluateHandle(
    ({ name, bytes }) => {
      const all = new DataTransfer();
      all.items.add(new File([Uint8Array.from(bytes)], name));
      return all;
    },
    { name, bytes },
  );
  await page.locator('.ant-upload-btn').dispatchEvent('drop', { dataTransfer: data });
}

/** ask puts a question as the one who is signed in. */
export async function ask(page, query, variables) {
  const answer = await page.request.post(new URL('/graphql', page.url()).href, { data: { query, variables } });
  const { data, errors } = await answer.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}

/** draftContest makes a contest with a topic that has no questions yet, and gives the topic. */
export async function draftContest(page) {
  const made = await ask(
    page,
    'mutation($input: ContestsCreateContestInput!) { contestsCreateContest(input: $input) { contest { id } } }',
    {
      input: {
        title: 'Cuộc thi tìm hiểu Luật Hòa giải ở cơ sở',
        opens: '2022-12-01T00:00:00Z',
        closes: '2022-12-31T00:00:00Z',
        minutes: 20,
      },
    },
  );
  const { contestsCreateTopic } = await ask(
    page,
    'mutation($input: ContestsCreateTopicInput!) { contestsCreateTopic(input: $input) { topic { id } } }',
    { input: { contest: made.contestsCreateContest.contest.id, name: 'Hòa giải ở cơ sở', draw: 10 } },
  );
  return contestsCreateTopic.topic.id;
}
