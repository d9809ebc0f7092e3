// node trace.mjs PATH ROW USER : self times on the renderer main thread until ready
import { writeFileSync } from 'node:fs';
import { open } from './kit.mjs';

const pagesWanted = process.argv.slice(2);
const house = await open();
const table = {
  tasks: ['stp', '/tasks', 'tbody a'],
  matrix: ['stp', '/reports/matrix', '.cell a'],
  today: ['h-cau-ke', '/', '.rows a'],
  signin: ['', '/', 'input[type=password]'],
};
for (const name of pagesWanted) {
  const [user, path, row] = table[name];
  const visitor = await house.visit(user);
  const state = await visitor.page.context().storageState();
  await visitor.close();
  for (let round = 0; round < 2; round++) {
    const context = await house.browser.newContext({ storageState: state, viewport: { width: 1280, height: 900 }, locale: 'vi-VN' });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: Number(process.env.RATE ?? 4) });
    await house.browser.startTracing(page, {
      categories: [
        'devtools.timeline',
        'v8',
        'disabled-by-default-v8.compile',
        'blink.user_timing',
        'loading',
        'disabled-by-default-devtools.timeline',
        'toplevel',
        'v8.compile',
        'blink',
      ],
    });
    await page.addInitScript(() => {
      window.long = [];
      new PerformanceObserver((l) => {
        for (const e of l.getEntries()) window.long.push([e.startTime, e.duration]);
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(house.url + path, { waitUntil: 'commit' });
    const told = await page.evaluate(
      ({ row }) =>
        new Promise((done) => {
          let seen = 0;
          const look = () => {
            if (!seen && document.querySelector(row)?.checkVisibility()) seen = performance.now();
            const last = window.long.reduce((e, [s, t]) => Math.max(e, s + t), 0);
            if (!seen || performance.now() - Math.max(seen, last) < 400) return setTimeout(look, 10);
            done({
              seen,
              ready: Math.max(seen, last),
              long: window.long,
              res: performance
                .getEntriesByType('resource')
                .map((r) => [
                  r.name.replace(/.*\/assets\//, ''),
                  Math.round(r.startTime),
                  Math.round(r.responseEnd),
                  r.encodedBodySize,
                  r.decodedBodySize,
                ]),
            });
          };
          look();
        }),
      { row },
    );
    const buf = await house.browser.stopTracing();
    writeFileSync(`/tmp/zz/${name}-${round}.json`, buf);
    const all = JSON.parse(buf.toString()).traceEvents;
    // main thread: the one with most EvaluateScript
    const count = {};
    for (const e of all)
      if (e.name === 'EvaluateScript' || e.name === 'v8.evaluateModule') count[`${e.pid}/${e.tid}`] = (count[`${e.pid}/${e.tid}`] ?? 0) + 1;
    const main = Object.entries(count).sort((a, b) => b[1] - a[1])[0][0];
    const evs = all.filter((e) => `${e.pid}/${e.tid}` === main && e.ph === 'X').sort((a, b) => a.ts - b.ts || b.dur - a.dur);
    const nav = all.find((e) => e.name === 'navigationStart' || e.name === 'TimeOrigin')?.ts;
    const self = {};
    const stack = [];
    let busy = 0;
    for (const e of evs) {
      while (stack.length && stack.at(-1).ts + stack.at(-1).dur <= e.ts) stack.pop();
      if (stack.length) {
        const p = stack.at(-1).name;
        self[p] -= e.dur;
      } else busy += e.dur;
      self[e.name] = (self[e.name] ?? 0) + e.dur;
      stack.push(e);
    }
    console.log(
      `\n== ${name} ${round}: seen ${Math.round(told.seen)} ready ${Math.round(told.ready)} busy ${Math.round(busy / 1000)} files ${told.res.length} bytes ${told.res.reduce((n, r) => n + r[3], 0)} / ${told.res.reduce((n, r) => n + r[4], 0)}`,
    );
    for (const [n, d] of Object.entries(self)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 24))
      console.log(String(Math.round(d / 1000)).padStart(7), n);
    console.log('long', told.long.map(([s, d]) => `${Math.round(s)}+${Math.round(d)}`).join(' '));
    if (round) console.log(told.res.map((r) => r.join(' ')).join('\n'));
    await context.close();
  }
}
await house.close();
