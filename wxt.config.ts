import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { normalizePath, type Plugin } from 'vite';
import { defineConfig } from 'wxt';

// The hosts whose screens are read: Meta's, where the setting is, and Harasocial's, where the fault shows.
const HOSTS = ['https://business.facebook.com/*', 'https://www.facebook.com/*', 'https://app.harasocial.com/*'];

// Scripts that are only ever put beside the reader.
const BESIDE_READER = new Set(['guide', 'scrub']);

/** Takes from the reader, at run time, what it lends (components/page/lent.ts), instead of bringing it along. */
function takeFromReader(): Plugin {
  const folder = join(import.meta.dirname, 'components', 'page');
  const lent = readFileSync(join(folder, 'lent.ts'), 'utf8').matchAll(/^export \{([^}]+)\} from '(.+)';$/gmu);
  const names: string[] = [];
  const modules = new Set<string>();
  for (const [, exported = '', path = ''] of lent) {
    names.push(...exported.split(',').flatMap((name) => name.trim() || []));
    modules.add(normalizePath(join(folder, `${path}.ts`)));
  }
  const taken = '\0taken-from-reader';
  return {
    name: 'take-from-reader',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.startsWith('.')) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved !== null && modules.has(resolved.id) ? taken : null;
    },
    load: (id) => (id === taken ? `export const { ${names.join(', ')} } = globalThis.funnelGuardLent;` : null),
  };
}

/** What our pages load later is small, brings no style sheet, and comes from the package: the code that would preload it has nothing to do. */
function withoutPreloading(): Plugin {
  return {
    name: 'without-preloading',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  };
}

/** Which screens a wording was seen on, and how sure we are of it, is for whoever edits the table: nothing that runs asks. */
function withoutProvenance(): Plugin {
  const lexicon = normalizePath(join(import.meta.dirname, 'components', 'page', 'lexicon'));
  return {
    name: 'without-provenance',
    enforce: 'pre',
    transform: (code, id) =>
      id.startsWith(lexicon) ? { code: code.replace(/ generation: '[\w-]+', source: '[\w-]+',/gu, ''), map: null } : null,
  };
}

export default defineConfig({
  publicDir: 'assets/public',
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), withoutPreloading(), withoutProvenance()], build: { modulePreload: false } }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ name }) => BESIDE_READER.has(name))) config.plugins?.push(takeFromReader());
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: ['alarms', 'notifications', 'scripting', 'storage'],
    host_permissions: HOSTS,
    incognito: 'not_allowed',
    action: { default_title: '__MSG_name__' },
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'funnel-guard@funnelguard.app',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
