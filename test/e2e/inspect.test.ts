import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../tools/built-extension.ts';
import { type Inspected, inspectAll, type Outcome } from '../tools/inspect.ts';
import { ROOT } from '../tools/paths.ts';

const ROUTING = 'https://business.facebook.com/latest/settings/conversation_routing?asset_id=1548373332058326';
const savedFrom = (address: string) => `<!-- saved from url=(0069)${address} -->`;
const SCREEN = `
  <div role="heading" aria-level="2">Messenger conversation routing</div>
  <div><span>Default routing app</span><span>ManyChat</span></div>`;

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'inspect-'));
  await builtExtension('chromium');
});
afterAll(() => rmSync(folder, { recursive: true }));

function save(files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

interface Ended {
  code: number | null;
  lines: Inspected[];
  complaints: string;
}

/** The command as a person gives it, in the folder of the screens. Every line on stdout must be JSON. */
function inspect(...words: string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // Vitest's own npm script would be taken for the one that started this command.
    const { npm_lifecycle_event: _script, INIT_CWD: _caller, ...env } = process.env;
    const child = spawn(process.execPath, [join(ROOT, 'test/tools/inspect.ts'), ...words], { cwd: folder, env });
    let output = '';
    let complaints = '';
    child.stdout.on('data', (text) => {
      output += text;
    });
    child.stderr.on('data', (text) => {
      complaints += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = output.split('\n').filter((line) => line !== '');
      resolve({ code, complaints, lines: lines.map((line) => JSON.parse(line)) });
    });
  });
}

describe('inspect', () => {
  // One run for all that it can show, since each begins with a browser.
  let run: Ended;
  const linesOf = (beginning: string) => run.lines.filter(({ file }) => file.startsWith(beginning));

  beforeAll(async () => {
    const script = (text: string) => `${savedFrom(ROUTING)}<script>${text}</script>${SCREEN}`;
    const requests = `
      Promise.all([
        fetch('/same').then(() => 'same', () => ''),
        fetch('https://example.com/', { mode: 'no-cors' }).then(() => 'other', () => ''),
        fetch('http://127.0.0.1:9/').then(() => 'here', () => ''),
        fetch('data:,Pancake').then((answer) => answer.text(), () => ''),
        new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve('image');
          image.onerror = () => resolve('');
          image.src = '/favicon.ico';
        }),
      ]).then((answers) => {
        document.querySelector('#app').textContent = answers.join('');
      });`;
    save({
      'plain/b.html': savedFrom(ROUTING) + SCREEN,
      'plain/a.htm': `<!doctype html>\n${savedFrom('https://www.facebook.com/')}<p>Default routing app: ManyChat`,
      'plain/deep/own-host.html': `${savedFrom('http://shop.example:8080/x?y#z')}${SCREEN}`,
      'late.html': `${savedFrom(ROUTING)}<main></main><script>
        requestAnimationFrame(() => setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(SCREEN)}; }, 300));
      </script>`,
      'restless/ask.html': script(`alert(1); confirm(2); prompt(3); onbeforeunload = (event) => event.preventDefault();`),
      'restless/close.html': script(`window.close(); window.open('https://example.com/');`),
      'restless/form.html': script(
        `const form = document.createElement('form'); form.action = 'https://example.com/'; document.documentElement.append(form); form.submit();`,
      ),
      'restless/go.html': script(`location.href = 'https://example.com/';`),
      'restless/refresh.html': `${savedFrom(ROUTING)}<meta http-equiv="refresh" content="0;url=https://example.com/">${SCREEN}`,
      'restless/reload.html': script('location.reload();'),
      'requests.html': `${savedFrom(ROUTING)}<div role="heading">Messenger conversation routing</div>
        <div><span>Default routing app</span><span id="app">…</span></div><script>${requests}</script>`,
    });
    run = await inspect('late.html', 'plain/', 'restless', 'requests.html');
  });

  it('prints a reading for each screen, in order, with nothing between', () => {
    const { code, lines, complaints } = run;
    expect(complaints).toBe('');
    expect(code).toBe(0);
    expect(lines.map(({ file }) => file)).toEqual([
      ...['late.html', 'plain/a.htm', 'plain/b.html', 'plain/deep/own-host.html'],
      ...['ask', 'close', 'form', 'go', 'refresh', 'reload'].map((name) => `restless/${name}.html`),
      'requests.html',
    ]);
    expect(lines.slice(0, 4).map(({ url, screen }) => [url, screen])).toEqual([
      [ROUTING, 'conversation-routing'],
      ['https://www.facebook.com/', 'other'],
      [ROUTING, 'conversation-routing'],
      ['http://shop.example:8080/x?y#z', 'other'],
    ]);
    for (const index of [0, 2]) {
      expect(lines[index]).toMatchObject({
        page: { id: '1548373332058326' },
        channels: { messenger: { verdict: 'other-app', defaultApp: 'ManyChat' } },
        pending: false,
        unreadable: null,
        ms: expect.any(Number),
      });
    }
    expect(lines[3]).toEqual({
      file: 'plain/deep/own-host.html',
      url: 'http://shop.example:8080/x?y#z',
      screen: 'other',
      page: { id: null, name: null },
      channels: {},
      pending: false,
      unreadable: null,
      ms: 0,
    });
  });

  it('reads the whole screen though its scripts try to go elsewhere, ask, or close it', () => {
    expect(linesOf('restless/').map(({ channels }) => channels.messenger?.defaultApp)).toEqual(Array(6).fill('ManyChat'));
  });

  it('answers no request but the one for the screen', () => {
    expect(linesOf('requests').map(({ channels }) => channels.messenger?.defaultApp)).toEqual(['Pancake']);
  });

  it('shows every screen at the address given by --url', async () => {
    save({ 'none.html': SCREEN, 'other.html': savedFrom('https://www.facebook.com/') + SCREEN });
    const { code, lines } = await inspect('--url', ROUTING, 'none.html', 'other.html');
    expect(code).toBe(0);
    expect(lines.map(({ url, channels }) => [url, channels.messenger?.defaultApp])).toEqual([
      [ROUTING, 'ManyChat'],
      [ROUTING, 'ManyChat'],
    ]);
  });

  it('says what is wrong with a file, runs the others, and ends with 1', async () => {
    save({
      'mixed/address.html': SCREEN,
      'mixed/good.html': savedFrom(ROUTING) + SCREEN,
    });
    const { code, lines, complaints } = await inspect('mixed', 'missing.html');
    expect(code).toBe(1);
    expect(lines.map(({ file }) => file)).toEqual(['mixed/good.html']);
    expect(complaints.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^mixed\/address\.html: it doesn't say at which address it was seen/),
      expect.stringMatching(/^missing\.html: it can't be read/),
    ]);
  });

  it('gives an endless screen up, and runs the others', async () => {
    save({ 'endless/a.html': `${savedFrom(ROUTING)}<script>for (;;);</script>`, 'endless/b.html': savedFrom(ROUTING) + SCREEN });
    const outcomes: Outcome[] = [];
    const files = ['a', 'b'].map((name) => join(folder, `endless/${name}.html`));
    await inspectAll(files, undefined, (outcome) => outcomes.push(outcome), 4_000);
    expect(outcomes).toEqual([
      { file: files[0], problem: expect.stringContaining('may never end') },
      { inspected: expect.objectContaining({ file: files[1], unreadable: null }) },
    ]);
  });

  it('explains itself when nothing is asked', async () => {
    const { code, complaints } = await inspect();
    expect(code).toBe(1);
    expect(complaints).toMatch(/^Usage: npm run inspect/);
  });
});
