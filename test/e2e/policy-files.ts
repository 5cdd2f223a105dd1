// Where browsers look for what a company has set, as files that a test may write and takes away again.

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureBrowsers } from '../tools/find-browsers.ts';

// Chromium knows no other place. https://www.chromium.org/administrators/linux-quick-start/
const CHROMIUM = '/etc/chromium/policies/managed';

/** Whether a test may set a policy in Chromium: as root, and where it's Chromium itself rather than a relative with other places. */
export async function mayWriteChromium(): Promise<boolean> {
  const { chromium } = await ensureBrowsers(['chromium']);
  return process.getuid?.() === 0 && /chromium[^/]*$/u.test(chromium);
}

/** Sets a policy for the extension in every Chromium of this machine; gives what takes it away, with the folders made for it. */
export function writeChromium(extensionId: string, policy: object): () => void {
  const file = join(CHROMIUM, `funnel-guard-test-${extensionId}.json`);
  let made = CHROMIUM;
  while (!existsSync(dirname(made))) made = dirname(made);
  const isNew = !existsSync(CHROMIUM);
  mkdirSync(CHROMIUM, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy } } }));
  return () => rmSync(isNew ? made : file, { recursive: true, force: true });
}

/** A home of its own with a policy for the extension, for a Firefox that is started in it. */
export function homeWithPolicy(extensionId: string, policy: object): string {
  const home = mkdtempSync(join(tmpdir(), 'funnel-guard-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: extensionId, description: 'Set by the company', type: 'storage', data: policy };
  writeFileSync(join(folder, `${extensionId}.json`), JSON.stringify(manifest));
  return home;
}
