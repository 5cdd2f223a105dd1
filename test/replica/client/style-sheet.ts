import { className, declarations } from './atomic.ts';

const base = `
*, *::before, *::after { box-sizing: border-box; }
html, body { margin: 0; height: 100%; }
body { background: #f1f4f7; color: #1c2b33; font: 14px/1.4 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
@keyframes turn { to { transform: rotate(360deg); } }
@keyframes breathe { 50% { opacity: 0.45; } }
`;

/** The style sheet of one load. */
export function styleSheet(seed: number): string {
  const rules = new Map<string, string>();
  for (const list of declarations.values()) {
    for (const declaration of list) {
      const name = className(seed, declaration);
      rules.set(name, `.${name}${declaration.state} { ${declaration.property}: ${declaration.value}; }`);
    }
  }
  return `${base}${[...rules.values()].join('\n')}\n`;
}
