// Code of the project as one script that a page can run.

import { build } from 'vite';

/** The module and all that it imports, as a script that puts its exports into the global `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { lib: { entry, formats: ['iife'], name }, write: false, minify: false, target: 'esnext' },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !('output' in first)) throw new Error(`${entry} could not be bundled.`);
  const { code } = first.output[0];
  // A top-level `var` of a script that is evaluated in a page isn't a global there.
  return `${code}\nglobalThis.${name} = ${name};`;
}
