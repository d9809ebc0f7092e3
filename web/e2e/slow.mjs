// How soon the largest pages can be used on a slow machine, and how a list of 10,000 rows scrolls:
// npm --prefix web run slow. A processor four times as slow, the demonstration on this machine. It
// prints; nothing here fails for being slow. LINE=1 measures on a line of 400 kbit/s whose answers take
// 0.3 s instead.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ask, draftContest, open } from './kit.mjs';

const slower = Number(process.env.SLOWER ?? 4);
const narrow = !!process.env.LINE;
const rounds = Number(process.env.ROUNDS ?? 3);
const rows = Number(process.env.ROWS ?? 10_000);
const only = process.argv[2] ?? ''; // one page, or scroll
const quiet = 400; // milliseconds without a long task: the page is at rest
const plan = fileURLToPath(new URL('../../internal/demo/data/plan.txt', import.meta.url)); // the plan of a province

const median = (all) => [...all].sort((a, b) => a - b)[all.length >> 1];
const said = (all) => ['ready', 'longest', 'work'].map((what) => Math.round(median(all.map((one) => one[what])))).join(' / ');
const line = (...cells) =>
  console.log(
    cells[0].padEnd(30) +
      cells
        .slice(1)
        .map((cell) => cell.padStart(24))
        .join(''),
  );

// slow makes the processor of a page slow, and keeps account of its long tasks.
async function slow(page) {
  await page.addInitScript(() => {
    window.long = [];
    new PerformanceObserver((list) => {
      for (const one of list.getEntries()) window.long.push([one.startTime, one.duration]);
    }).observe({ type: 'longtask', buffered: true });
  });
  const line = await page.context().newCDPSession(page);
  await line.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (narrow) {
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 300,
      downloadThroughput: 50_000,
      uploadThroughput: 25_000,
    });
  }
  await line.send('Performance.enable', { timeDomain: 'threadTicks' });
  return line;
}

// measure goes to an address and tells when the first row is there and the page has come to rest.
async function measure(page, line, address, row) {
  await page.goto(address, { waitUntil: 'commit' });
  const told = await page.evaluate(
    ({ row, quiet }) =>
      new Promise((done) => {
        let seen = 0;
        const look = () => {
          if (!seen && document.querySelector(row)?.checkVisibility()) seen = performance.now();
          const last = window.long.reduce((end, [start, took]) => Math.max(end, start + took), 0);
          if (!seen || performance.now() - Math.max(seen, last) < quiet) return setTimeout(look, 10);
          done({ ready: Math.max(seen, last), longest: Math.max(0, ...window.long.map(([, took]) => took)) });
        };
        look();
      }),
    { row, quiet },
  );
  const { metrics } = await line.send('Performance.getMetrics');
  return { ...told, work: 1000 * metrics.find((one) => one.name === 'TaskDuration').value };
}

async function times(house, storageState, name, path, row) {
  const results = { first: [], again: [] };
  for (let i = 0; i < rounds; i++) {
    const context = await house.browser.newContext({ storageState, viewport: { width: 1280, height: 900 }, locale: 'vi-VN' });
    for (const when of ['first', 'again']) {
      const page = await context.newPage();
      const line = await slow(page);
      results[when].push(await measure(page, line, house.url + path, row));
      await page.close();
    }
    await context.close();
  }
  line(name, said(results.first), said(results.again));
}

// stateOf is the session of somebody who has signed in; of nobody for ''.
async function stateOf(house, user) {
  const visitor = await house.visit(user);
  const state = await visitor.page.context().storageState();
  await visitor.close();
  return state;
}

const house = await open();
try {
  const office = await house.visit('stp');
  const { tasks } = await ask(office.page, '{ tasks(first: 100) { nodes { id assignments { totalCount } } } }');
  const largest = tasks.nodes.reduce((most, one) => (one.assignments.totalCount > most.assignments.totalCount ? one : most));
  const { importPlan } = await ask(
    office.page,
    'mutation($input: ImportPlanInput!) { importPlan(input: $input) { plan { id tasks { totalCount } } } }',
    {
      input: {
        fileName: 'ke-hoach.txt',
        content: Buffer.from((await readFile(plan, 'utf8')).replaceAll('02/KH-STP', '102/KH-STP')).toString('base64'),
        idempotencyKey: 'slow',
      },
    },
  );
  console.log(
    `A processor ${slower} times as slow${narrow ? ', a line of 400 kbit/s and 0.3 s' : ''}; medians of ${rounds} in milliseconds: from the address until the first row is there and`,
  );
  console.log('nothing runs any more / the longest stretch without an answer / work of the processor for the page, which');
  console.log('says the same on a machine that does other things, too.\n');
  line('page', 'first visit', 'again');
  const states = { '': await stateOf(house, ''), stp: await stateOf(house, 'stp'), 'h-cau-ke': await stateOf(house, 'h-cau-ke') };
  for (const [user, name, path, row] of [
    ['', 'sign-in', '/', 'input[type=password]'],
    ['h-cau-ke', 'my day', '/', '.rows a'],
    ['stp', 'tasks', '/tasks', 'tbody a'],
    ['stp', 'tasks by month', '/tasks?view=months', '.rows a'],
    ['stp', `a task of ${largest.assignments.totalCount} parts`, `/tasks/${largest.id}`, 'tbody tr[data-row]'],
    ['stp', 'overview', '/overview', '.tile'],
    ['stp', 'matrix of reports', '/reports/matrix', '.cell a'],
    ['h-cau-ke', 'records of a module', '/m/training/Communicator', 'tbody a'],
    ['stp', `a draft of ${importPlan.plan.tasks.totalCount} tasks`, `/plans/${importPlan.plan.id}`, '.read .name'],
  ].filter(([, name]) => !only || name.includes(only)))
    await times(house, states[user], name, path, row);
  if (!only || only === 'scroll') await long(office.page);
  await office.close();
} finally {
  await house.close();
}

// long fills a list with many rows and goes through it to its end.
async function long(page) {
  const topic = await draftContest(page);
  for (let from = 0; from < rows; from += 200) {
    const questions = Array.from({ length: Math.min(200, rows - from) }, (_, n) => ({
      text: `Câu hỏi số ${from + n + 1} về quyền và nghĩa vụ của công dân`,
      article: 'Điều 8',
      options: ['Đúng', 'Sai'],
      correct: 1,
      practice: false,
    }));
    await ask(
      page,
      'mutation($input: ContestsImportQuestionsTopicInput!) { contestsImportQuestionsTopic(input: $input) { questions { id } } }',
      {
        input: { id: topic, questions },
      },
    );
  }
  const view = await page.context().newPage();
  const session = await slow(view);
  let asked = 0;
  view.on('request', (request) => request.url().endsWith('/graphql') && !/"query":"subscription/.test(request.postData() ?? '') && asked++);
  const { ready } = await measure(view, session, `${new URL(page.url()).origin}/m/contests/Question`, 'tbody a');
  asked = 0;
  await view.getByRole('button', { name: 'Xem thêm' }).click(); // from now on the list reads on by itself
  await view.evaluate(() => {
    window.long = [];
    window.frames_ = [];
    let before = performance.now();
    const next = (now) => {
      window.frames_.push(now - before);
      before = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  const began = Date.now();
  const seen = await view.evaluate(
    (all) =>
      new Promise((done) => {
        const step = () => {
          window.scrollBy(0, 600);
          const shown = Number(document.querySelector('[data-shown]')?.dataset.shown ?? 0);
          if (shown >= all && window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2) done(shown);
          else setTimeout(step, 30);
        };
        step();
      }),
    rows,
  );
  const told = await view.evaluate(() => ({
    frames: window.frames_,
    long: window.long.map(([, took]) => took),
    nodes: document.querySelectorAll('tbody tr').length,
  }));
  const late = told.frames.filter((one) => one > 200).length;
  console.log(
    `\nA list of ${seen} rows, scrolled to its end in ${Math.round((Date.now() - began) / 1000)} s: first row after ${Math.round(ready)} ms;`,
  );
  console.log(`${asked} requests; frames: median ${Math.round(median(told.frames))} ms, ${late} of ${told.frames.length} above 200 ms;`);
  console.log(`longest task ${Math.round(Math.max(0, ...told.long))} ms; ${told.nodes} rows in the page at the end.`);
  await view.close();
}
