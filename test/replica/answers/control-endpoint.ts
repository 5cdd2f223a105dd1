import type { Control } from '../control/control.ts';
import { controlPanel } from './control-panel.ts';
import { answer, answerJson, bodyOf, type Visit } from './visit.ts';

/** `POST /__replica/control` with `{"call": "chooseDefaultApp", "with": ["<page>", "messenger", "ManyChat", "minh"]}`. */
export async function answerControl(visit: Visit, control: Control): Promise<void> {
  const { pathname } = visit.url;
  if (pathname === '/__replica/' && visit.request.method === 'GET') {
    return answer(visit, 'control', 200, 'text/html; charset=utf-8', controlPanel(visit.world));
  }
  if (pathname !== '/__replica/control' || visit.request.method !== 'POST') {
    return answer(visit, 'control', 404, 'text/plain', 'POST /__replica/control\n');
  }
  const { origin } = visit.entry;
  if (origin !== null && !/^https?:\/\/(127\.0\.0\.1|localhost):\d+$/.test(origin)) {
    answerJson(visit, 'control', 403, { error: 'Only from the control panel or outside a browser' });
    return;
  }
  try {
    const { call, with: values = [] } = readCall(visit, await bodyOf(visit.request));
    const methods = control as unknown as Record<string, (...values: unknown[]) => unknown>;
    const method = Object.hasOwn(methods, call) ? methods[call] : undefined;
    if (!method) throw new Error(`No such call: ${call}. There are: ${Object.keys(methods).join(', ')}`);
    visit.entry.name = call;
    const result = method(...values);
    if (visit.request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
      visit.response.setHeader('Location', '/__replica/');
      return answer(visit, 'control', 303, 'text/plain', '');
    }
    answerJson(visit, 'control', 200, { result: result ?? null });
  } catch (error) {
    answerJson(visit, 'control', 400, { error: error instanceof Error ? error.message : String(error) });
  }
}

/** JSON, or the control panel's form: `call` and one `with` for each value; an empty value is null. */
function readCall(visit: Visit, body: string): { call: string; with?: unknown[] } {
  if (!visit.request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    return JSON.parse(body) as { call: string; with?: unknown[] };
  }
  const form = new URLSearchParams(body);
  return { call: form.get('call') ?? '', with: form.getAll('with').map((value) => (value === '' ? null : value)) };
}
