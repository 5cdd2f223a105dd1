// What the browsers are given: the built packages, not the configuration that they are built from.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../tools/built-extension.ts';
import { textOf } from './tracked-files.ts';

const META = ['https://business.facebook.com/*', 'https://www.facebook.com/*'];
const HARASOCIAL = 'https://app.harasocial.com/*';
const SIZES = ['16', '32', '48', '128'];

// The only addresses in the package: where the setting is, the shop's own tool and its support, the help's sources, and names of XML
// vocabularies. Nobody can own `.invalid`.
const KNOWN_HOSTS = [
  'business.facebook.com',
  'www.facebook.com',
  'app.harasocial.com',
  'support.harasocial.com',
  'developers.facebook.com',
  'how.doopage.com',
  'support.manychat.com',
  'docs.chatfuel.com',
  'docs.botcake.io',
  'ahachat.com',
  'www.w3.org',
];

describe.each(['chromium', 'firefox'] as const)('the package for %s', (browser) => {
  let folder: string;
  // biome-ignore lint/suspicious/noExplicitAny: the manifest as it lies there, whatever it holds.
  let manifest: any;

  beforeAll(async () => {
    folder = await builtExtension(browser);
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  }, 180_000);

  it('asks for nothing but what it needs', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['alarms', 'notifications', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual([...META, HARASOCIAL]);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('asks for nothing that isn’t explained', () => {
    const rows = [...textOf('docs/permissions.md').matchAll(/^\| `([^`]+)` \|/gmu)].map(([, name]) => name);
    expect(rows.sort()).toEqual([...manifest.permissions, ...manifest.host_permissions].sort());
  });

  it('runs on the hosts, each with a script of its own, in the top frame only', () => {
    expect(manifest.content_scripts).toHaveLength(2);
    expect(manifest.content_scripts).toContainEqual({ matches: META, run_at: 'document_idle', js: ['content-scripts/meta.js'] });
    expect(manifest.content_scripts).toContainEqual({
      matches: [HARASOCIAL],
      run_at: 'document_idle',
      js: ['content-scripts/harasocial.js'],
    });
  });

  it('stays out of private windows and shows pages nothing of itself', () => {
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('can load no code and connect to nobody', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
    });
  });

  it('says which browsers it runs in, and that it collects nothing', () => {
    if (browser === 'chromium') {
      expect(manifest.minimum_chrome_version).toBe('120');
      expect(manifest.background).toEqual({ service_worker: 'background.js' });
      expect(manifest).not.toHaveProperty('browser_specific_settings');
    } else {
      expect(manifest.browser_specific_settings.gecko).toEqual({
        id: expect.stringMatching(/^[a-z-]+@[a-z.]+$/),
        strict_min_version: '147.0',
        data_collection_permissions: { required: ['none'] },
      });
      expect(manifest.background).toEqual({ scripts: ['background.js'] });
    }
  });

  it('holds every file that it names', () => {
    const named = [
      ...Object.values<string>(manifest.icons),
      manifest.action.default_popup,
      manifest.background.service_worker ?? manifest.background.scripts[0],
      ...manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js),
      manifest.options_ui.page,
      ...(manifest.storage ? [manifest.storage.managed_schema] : []),
      `_locales/${manifest.default_locale}/messages.json`,
    ];
    expect(Object.keys(manifest.icons)).toEqual(SIZES);
    expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it('has the words of the manifest in every language', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(0);
    for (const language of readdirSync(join(folder, '_locales'))) {
      const messages = JSON.parse(readFileSync(join(folder, '_locales', language, 'messages.json'), 'utf8'));
      expect(Object.keys(messages)).toEqual(expect.arrayContaining(keys));
      // Chrome Web Store cuts longer ones off.
      expect(messages.description.message.length).toBeLessThanOrEqual(132);
      expect(messages.name.message.length).toBeLessThanOrEqual(75);
    }
  });

  it('makes no code from text and names no host that it has nothing to do with', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|html|css)$/.test(file));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text, file).not.toMatch(/\beval\(|new Function\(|importScripts\(|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
      const hosts = [...text.matchAll(/\b(?:https?|wss?):\/\/(?![a-z.]+\.invalid\b)([a-z0-9.-]+\.[a-z]+)/g)].map(([, host]) => host);
      expect(
        [...new Set(hosts)].filter((host) => !KNOWN_HOSTS.includes(host ?? '')),
        file,
      ).toEqual([]);
    }
  });
});
