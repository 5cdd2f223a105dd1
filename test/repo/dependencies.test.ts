import { describe, expect, it } from 'vitest';
import { textOf } from './tracked-files.ts';

const { dependencies, devDependencies, overrides, scripts } = JSON.parse(textOf('package.json'));

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
}
const lockfile: { lockfileVersion: number; packages: Record<string, Locked> } = JSON.parse(textOf('package-lock.json'));
const { '': project, ...packages } = lockfile.packages;

describe('the dependencies', () => {
  it('are pinned to one version each', () => {
    const all = Object.entries<string>({ ...dependencies, ...devDependencies, ...overrides });
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are the same in the lockfile, which says of each what it holds and of none where it comes from', () => {
    expect(project).toMatchObject({ dependencies, devDependencies });
    expect(Object.entries(packages).filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('are in the lockfile as they are pinned', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});

describe('the commands', () => {
  it('are all run by the one script that sets up first', () => {
    for (const [name, command] of Object.entries(scripts)) expect(command).toBe(`node test/tools/run.mjs ${name}`);
  });

  it.each(['README.md', 'CONTRIBUTING.md'])('that %s names are there', (document) => {
    const named = [...textOf(document).matchAll(/\bnpm (?:run )?(\w+)/g)].map(([, name]) => name ?? '');
    expect(named).toEqual(expect.arrayContaining(['demo', 'test']));
    expect(named.filter((name) => !(name in scripts) && !['ci', 'install', 'i'].includes(name))).toEqual([]);
  });
});
