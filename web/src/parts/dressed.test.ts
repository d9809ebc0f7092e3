import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = (readdirSync('src', { recursive: true }) as string[])
  .map((name) => join('src', name))
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|^src\/(contest|graphiql|gql)\//.test(name));
const text = new Map(files.map((name) => [name, readFileSync(name, 'utf8')]));

const found = (from: string, named: string) =>
  ['.tsx', '.ts', '/index.ts'].map((end) => join(dirname(from), named) + end).find((name) => existsSync(name)) ?? named;
const named = (name: string, how: RegExp) => [...(text.get(name) ?? '').matchAll(how)].map((one) => found(name, one[1] ?? ''));
const still = /^(?:import|export) (?!type )[^;]*?from '([^']+)';/gms;
const dynamic = /import\('([^']+)'\)/g;

// reach is what comes with a file at once; what comes dressed stands behind its own door.
function reach(name: string, all = new Set<string>()): Set<string> {
  if (all.has(name)) return all;
  all.add(name);
  for (const next of named(name, still)) if (text.has(next) && next !== 'src/parts/dressed.tsx') reach(next, all);
  return all;
}

const withAntd = (name: string) => [...reach(name)].filter((one) => /^import (?!type )[^;]*from 'antd';/m.test(text.get(one) ?? ''));
const doors = [...new Set(files.flatMap((name) => named(name, dynamic)))].filter((name) => text.has(name)).sort();

describe('antd', () => {
  it('is not part of the first page', () => expect(withAntd('src/main.tsx')).toEqual([]));
  it('is looked for behind many doors', () => expect(doors.length).toBeGreaterThan(30));
  for (const door of doors)
    it(`has its theme where ${door} brings it`, () => {
      const bare = withAntd(door);
      if (bare.length > 0) expect(text.get(door), bare.join(', ')).toMatch(/\bdressed\(/);
    });
  // Pages that are read all day come without it: what they need of it comes with the press of a button.
  for (const page of [
    'app/Layout',
    'pages/today/Today',
    'pages/tasks/Tasks',
    'pages/tasks/Task',
    'pages/reports/Matrix',
    'pages/reports/Reports',
    'pages/modules/Records',
    'pages/parts/Parts',
    'pages/overview/Overview',
    'pages/plans/Plan',
  ])
    it(`does not come with ${page}`, () => expect(withAntd(`src/${page}.tsx`)).toEqual([]));
});
