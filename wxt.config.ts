import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

// The hosts whose screens are read: Meta's, where the setting is, and Harasocial's, where the fault shows.
const HOSTS = ['https://business.facebook.com/*', 'https://www.facebook.com/*', 'https://app.harasocial.com/*'];

export default defineConfig({
  publicDir: 'assets/public',
  manifestVersion: 3,
  // What is loaded later is small and comes from the package: there is nothing to preload.
  vite: () => ({ plugins: [preact()], build: { modulePreload: false } }),
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
