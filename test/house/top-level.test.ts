import { expect, test } from 'vitest';
import { files, json } from './rooms.js';

const TOP = [
  '.changeset',
  '.ci',
  '.editorconfig',
  '.gitignore',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'biome.json',
  'demo',
  'docs',
  'package.json',
  'packages',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'scripts',
  'test',
  'tsconfig.base.json',
];

/** Public: documented, and called from outside. */
const SCRIPTS = [
  'start',
  'test',
  'build',
  'check',
  'test:unit',
  'test:browser',
  'test:faults',
  'bench',
  'size',
];

test('the top level is as short as a table of contents', () => {
  const names = new Set(files().map(({ path }) => path.split('/')[0] ?? ''));
  expect([...names].sort()).toEqual([...TOP].sort());
});

test('the root scripts have the names that are promised', () => {
  const { scripts } = json('package.json') as { scripts: Record<string, string> };
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(SCRIPTS));
});

test('versions are exact wherever npm does not publish them', () => {
  const manifests = files('package.json', '*/package.json', 'packages/*/package.json').map(
    ({ path }) => path,
  );
  const loose = manifests.flatMap((path) => {
    const { dependencies = {}, devDependencies = {} } = json(path) as Record<string, Record<string, string>>;
    // Shops share these two with their own app, hence the ranges.
    const ranges = path === 'packages/widget/package.json' ? Object.keys(dependencies) : [];
    return Object.entries({ ...dependencies, ...devDependencies })
      .filter(([name, version]) => !ranges.includes(name) && !/^(\d|workspace:\*$|npm:.+@\d)/.test(version))
      .map(([name, version]) => `${path}: ${name} ${version}`);
  });
  expect(loose).toEqual([]);
});
