import { readFileSync } from 'node:fs';
import { open } from './kit.mjs';

const dist = process.env.DIST;
const wanted = process.argv.slice(2);
const house = await open();
const table = {
  tasks: ['stp', '/tasks', 'tbody a'],
  matrix: ['stp', '/reports/matrix', '.cell a'],
  today: ['h-cau-ke', '/', '.rows a'],
  signin: ['', '/', 'input[type=password]'],
};
const regions = {};
function regionOf(url, line) {
  const f = url.replace(/.*\/assets\//, '');
  if (!url.includes('/assets/')) return url.slice(0, 40) || '(native)';
  if (!regions[f]) {
    try {
      const ls = readFileSync(`${dist}/assets/${f}`, 'utf8').split('\n');
      let cur = f;
      const out = [];
      const st = [];
      for (const l of ls) {
        const m = l.match(/\/\/#region (.*)/);
        if (m) {
          st.push(m[1]);
        } else if (l.includes('//#endregion')) {
          st.pop();
        }
        out.push(st.at(-1) ?? f);
      }
      regions[f] = out;
    } catch {
      regions[f] = [];
    }
  }
  return regions[f][line] ?? f;
}
const pkg = (r) => {
  const m = r.match(/node_modules\/((?:@[^/]+\/)?[^/]+)(\/es\/[^/]+)?/);
  return m ? m[1] + (m[1] === 'antd' ? (m[2] ?? '') : '') : r;
};
for (const name of wanted) {
  const [user, path, row] = table[name];
  const visitor = await house.visit(user);
  const state = await visitor.page.context().storageState();
  await visitor.close();
  const selfs = {},
    incl = {},
    fns = {};
  let total = 0;
  const N = 6;
  for (let round = 0; round < N; round++) {
    const context = await house.browser.newContext({ storageState: state, viewport: { width: 1280, height: 900 }, locale: 'vi-VN' });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
    await cdp.send('Profiler.start');
    await page.goto(house.url + path, { waitUntil: 'commit' });
    await page.locator(row).first().waitFor();
    await page.waitForTimeout(300);
    const { profile } = await cdp.send('Profiler.stop');
    const byId = new Map(profile.nodes.map((n) => [n.id, n]));
    const parent = new Map();
    for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
    const t = new Map();
    profile.samples.forEach((s, i) => t.set(s, (t.get(s) ?? 0) + (profile.timeDeltas[i] ?? 0)));
    for (const [id, d] of t) {
      const n = byId.get(id);
      const fn = n.callFrame.functionName;
      if (fn === '(idle)' || fn === '(root)') continue;
      total += d;
      const seen = new Set();
      let first = true;
      for (let at = id; at; at = parent.get(at)) {
        const m = byId.get(at);
        const r = m.callFrame.url ? pkg(regionOf(m.callFrame.url, m.callFrame.lineNumber)) : m.callFrame.functionName;
        if (first) {
          selfs[r] = (selfs[r] ?? 0) + d;
          first = false;
        }
        if (!seen.has(r)) {
          seen.add(r);
          incl[r] = (incl[r] ?? 0) + d;
        }
        const f = m.callFrame.functionName + ' @' + r;
        if (!seen.has(f)) {
          seen.add(f);
          fns[f] = (fns[f] ?? 0) + d;
        }
      }
    }
    await context.close();
  }
  const show = (o, n) =>
    Object.entries(o)
      .sort((a, b) => b[1] - a[1])
      .slice(0, n)
      .map(([k, v]) => `${(v / 1000 / N).toFixed(1).padStart(8)} ${k}`)
      .join('\n');
  console.log(
    `\n== ${name}: ${(total / 1000 / N).toFixed(0)} ms on cpu\n-- self by package\n${show(selfs, 45)}\n-- inclusive by package\n${show(incl, 60)}\n-- inclusive by function\n${show(fns, 90)}`,
  );
}
await house.close();
