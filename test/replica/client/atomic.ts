import { hash } from './chance.ts';
import { type StyleName, styles } from './styles.ts';

// FACTS §5: one class for each declaration, with a generated name, others at every load.

export interface Declaration {
  /** `:hover` and the like, or nothing. */
  state: string;
  property: string;
  value: string;
}

function parse(text: string): Declaration[] {
  return text
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, state = '', property = '', value = ''] = /^((?:::?[\w-]+)+\s)?\s*([\w-]+):\s*(.+)$/s.exec(line) ?? [];
      return { state: state.trim(), property, value };
    });
}

export const declarations: ReadonlyMap<StyleName, Declaration[]> = new Map(
  Object.entries(styles).map(([name, text]) => [name as StyleName, parse(text)]),
);

export function className(seed: number, { state, property, value }: Declaration): string {
  return `x${hash(seed, `${state}|${property}|${value}`).toString(36)}`;
}

/** The classes of several styles; of two declarations of one property the later one counts. */
export function classNames(seed: number, names: StyleName[]): string {
  const chosen = new Map<string, Declaration>();
  for (const name of names) {
    for (const declaration of declarations.get(name) ?? []) chosen.set(declaration.state + declaration.property, declaration);
  }
  return [...chosen.values()].map((declaration) => className(seed, declaration)).join(' ');
}
