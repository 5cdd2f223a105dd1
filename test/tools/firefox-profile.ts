// A profile of Firefox that has been started once before. At the first start of a profile Firefox compiles its own scripts, looks through
// its own add-ons and sets up its data bases, which costs more of the machine than most of what is tested there.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './paths.ts';

const TEMPORARY = join(tmpdir(), 'funnel-guard-firefox-');

/** Another Firefox needs another profile: an older one refuses it. */
function preparedProfile(executable: string): string {
  const version = execFileSync(executable, ['--version'], { encoding: 'utf8' }).replaceAll(/[^\w.]+/gu, '-');
  return join(ROOT, '.output', 'firefox-profiles', version);
}

/** A profile to be thrown away: a copy of the prepared one, empty where none was prepared. */
export function newProfile(executable: string): string {
  const profile = mkdtempSync(TEMPORARY);
  const prepared = preparedProfile(executable);
  if (existsSync(prepared)) cpSync(prepared, profile, { recursive: true });
  return profile;
}

/** Prepares the profile for those who ask for a new one later, unless that was done before. */
export async function prepareProfile(executable: string, startIn: (profile: string) => Promise<void>): Promise<void> {
  const prepared = preparedProfile(executable);
  if (existsSync(prepared)) return;
  const profile = mkdtempSync(TEMPORARY);
  try {
    await startIn(profile);
    mkdirSync(dirname(prepared), { recursive: true });
    const whole = `${prepared}.${process.pid}`;
    cpSync(profile, whole, { recursive: true, filter: (file) => !/[/\\](?:\.?parentlock|lock)$/u.test(file) });
    // At once or not at all: whoever looks meanwhile sees no half of it.
    if (existsSync(prepared)) rmSync(whole, { recursive: true });
    else renameSync(whole, prepared);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
