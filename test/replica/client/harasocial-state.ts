import type { HarasocialScreen } from '../exchange.ts';

/** What the client of Harasocial's stand-in shows. */
export const state = {
  screen: null as HarasocialScreen | null,
  /** The screen as it came, to see whether it has changed. */
  loaded: '',
  customer: null as string | null,
  menu: false,
  /** So many lines of the log are shown. */
  lines: 20,
  generation: 0,
};

let draw = (): void => {};
let load = async (): Promise<void> => {};

export function whenChanged(drawing: () => void, loading: () => Promise<void>): void {
  draw = drawing;
  load = loading;
}

export function changed(): void {
  draw();
}

/** Has the server do something, and shows what became of it. */
export async function act(path: string, asked: Record<string, string>): Promise<void> {
  await fetch(path, { method: 'POST', body: JSON.stringify(asked) });
  await load();
}

export function clock(at: number): string {
  return new Date(at).toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
}
