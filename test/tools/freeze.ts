// `npm run freeze`: lives through a bit of everything with the built extension in a real Chromium, and keeps what is then in its storage as
// test/e2e/profiles/VERSION.json. Once for each release: later versions are shown to lose nothing of it.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './paths.ts';

async function main(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const file = join(ROOT, 'test', 'e2e', 'profiles', `${version}.json`);
  if (existsSync(file))
    throw new Error(`${file} is there already. What a released version left behind doesn't change: raise the version first.`);
  // The components' imports are made for a bundler, which Node by itself can't follow.
  const { module } = await runnerImport<typeof import('../e2e/frozen-life.ts')>(join(ROOT, 'test', 'e2e', 'frozen-life.ts'));
  const profile = await module.frozenProfile(version);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(profile, null, 1)}\n`);
  process.stdout.write(`${file}: ${Object.keys(profile.documents).length} documents.\n`);
}

try {
  await main();
} catch (error) {
  console.error((error as Error).stack);
  process.exitCode = 1;
}
