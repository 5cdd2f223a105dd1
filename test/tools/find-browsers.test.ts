import { describe, expect, it } from 'vitest';
import { BrowserMissing, ensureBrowsers, findBrowser, type Machine } from './find-browsers.ts';

interface Pretended extends Machine {
  commands: string[];
  said: string[];
}

/** A machine with these programs; `installing` are those that apt-get would bring. */
function machine(given: Partial<Machine> & { programs?: string[]; installing?: string[] }): Pretended {
  const programs = new Set(given.programs ?? []);
  const commands: string[] = [];
  const said: string[] = [];
  return {
    platform: 'linux',
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    isExecutable: (path) => programs.has(path),
    async run(command, words) {
      commands.push([command, ...words].join(' '));
      if (words.includes('install')) for (const program of given.installing ?? []) programs.add(program);
      return true;
    },
    say: (sentence) => said.push(sentence),
    ...given,
    commands,
    said,
  };
}

describe('finding a browser', () => {
  it('takes the path that it is given before anything else', () => {
    const pretended = machine({
      environment: { CHROMIUM_PATH: '/opt/mine/chrome', PATH: '/usr/bin' },
      programs: ['/opt/mine/chrome', '/usr/bin/chromium'],
    });
    expect(findBrowser('chromium', pretended)).toBe('/opt/mine/chrome');
  });

  it('does not pass over a given path that is wrong', () => {
    const pretended = machine({ environment: { FIREFOX_PATH: '/nowhere' }, programs: ['/usr/bin/firefox'] });
    expect(() => findBrowser('firefox', pretended)).toThrow('FIREFOX_PATH is set to /nowhere');
  });

  it('prefers Chromium to branded builds, wherever they are on PATH', () => {
    const programs = ['/usr/local/bin/google-chrome', '/usr/bin/chromium'];
    expect(findBrowser('chromium', machine({ programs }))).toBe('/usr/bin/chromium');
    expect(findBrowser('chromium', machine({ programs: programs.slice(0, 1) }))).toBe('/usr/local/bin/google-chrome');
  });

  it.each([
    ['linux', 'chromium', '/opt/microsoft/msedge/msedge'],
    ['linux', 'firefox', '/usr/bin/firefox-esr'],
    ['darwin', 'chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', 'firefox', '/Users/lan/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', 'chromium', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['win32', 'firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ] as const)('knows where %s keeps %s', (platform, kind, program) => {
    const environment = {
      PATH: '/usr/bin',
      HOME: '/Users/lan',
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    };
    expect(findBrowser(kind, machine({ platform, environment, programs: [program] }))).toBe(program);
  });
});

describe('making sure that browsers are there', () => {
  const apt = '/usr/bin/apt-get';

  it('installs nothing when all are there', async () => {
    const pretended = machine({ isRoot: true, programs: [apt, '/usr/bin/chromium', '/usr/bin/firefox'] });
    expect(await ensureBrowsers(['chromium', 'firefox'], pretended)).toEqual({
      chromium: '/usr/bin/chromium',
      firefox: '/usr/bin/firefox',
    });
    expect(pretended.commands).toEqual([]);
    expect(pretended.said).toEqual([]);
  });

  it('installs only what is missing, and says one line', async () => {
    const pretended = machine({
      isRoot: true,
      programs: [apt, '/usr/bin/chromium'],
      installing: ['/usr/bin/firefox-esr'],
    });
    const found = await ensureBrowsers(['chromium', 'firefox'], pretended);
    expect(found.firefox).toBe('/usr/bin/firefox-esr');
    expect(pretended.commands).toHaveLength(2);
    expect(pretended.commands[0]).toBe('/usr/bin/apt-get update');
    expect(pretended.commands[1]).toMatch(/ install -y .*firefox-esr$/);
    expect(pretended.commands[1]).not.toContain('chromium');
    expect(pretended.said).toHaveLength(1);
  });

  it.each([
    ['without root', { programs: [apt] }],
    ['without apt-get', { isRoot: true }],
    ['on another system', { platform: 'darwin', isRoot: true, programs: [apt] }],
  ] as const)('says what to install %s', async (_case, given) => {
    const pretended = machine({ ...given, programs: [...('programs' in given ? given.programs : [])] });
    await expect(ensureBrowsers(['chromium'], pretended)).rejects.toThrow(
      /^Chromium was not found on this machine: install .*CHROMIUM_PATH to the program\.$/,
    );
    expect(pretended.commands).toEqual([]);
  });

  it('says where to look when the installation brought nothing', async () => {
    const failure = ensureBrowsers(['firefox'], machine({ isRoot: true, programs: [apt] }));
    await expect(failure).rejects.toThrow(BrowserMissing);
    await expect(failure).rejects.toThrow(/apt-get could not install it \(see .+\.log\)/);
  });
});
