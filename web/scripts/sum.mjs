// Writes dist.sum: what the built app was made from, and what it is. embed_test.go reckons the same
// and fails when a source was changed and the app not built again.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const sources = [
  'index.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'documents.ts',
  'styles.ts',
  'cuoc-thi',
  'graphiql',
  'public',
  'src',
];

function filesOf(path) {
  try {
    return readdirSync(path).flatMap((name) => filesOf(`${path}/${name}`));
  } catch {
    return [path];
  }
}

function sum(paths) {
  const lines = paths
    .flatMap(filesOf)
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

writeFileSync('dist.sum', `sources ${sum(sources)}\ndist ${sum(['dist'])}\n`);
