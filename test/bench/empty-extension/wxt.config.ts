import { defineConfig } from 'wxt';

export default defineConfig({
  outDir: '../../../.output/empty-extension',
  manifestVersion: 3,
  // As ours is built.
  vite: () => ({ build: { modulePreload: false } }),
  manifest: { name: 'Empty', version: '1.0.0' },
});
