// Where the browsers are on this machine; where there are none and the machine lets us, their installation.

import { spawn } from 'node:child_process';
import { accessSync, constants, createWriteStream, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** What is asked of the machine, so that a test can pretend to be on another one. */
export interface Machine {
  platform: NodeJS.Platform;
  environment: Record<string, string | undefined>;
  isRoot: boolean;
  isExecutable(path: string): boolean;
  /** Runs a command with its output kept in a log; says whether it succeeded. */
  run(command: string, commandArguments: string[], environment: Record<string, string>): Promise<boolean>;
  say(sentence: string): void;
}

export class BrowserMissing extends Error {
  override name = 'BrowserMissing';
}

const VARIABLE: Record<BrowserKind, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

const DEBIAN_PACKAGE: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Names that are looked up on PATH. Branded Chrome and Edge come last: their policies can forbid unpacked extensions. */
const COMMANDS: Record<BrowserKind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC_APPLICATIONS: Record<BrowserKind, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserKind, string[]> = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

const LINUX_PLACES: Record<BrowserKind, string[]> = {
  chromium: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
  firefox: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox', '/snap/bin/firefox'],
};

const HOW_TO_INSTALL: Record<BrowserKind, string> = {
  chromium: 'install Chromium, Google Chrome or Microsoft Edge, or set CHROMIUM_PATH to the program',
  firefox: 'install Firefox 147 or newer, or set FIREFOX_PATH to the program',
};

const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  isRoot: process.getuid?.() === 0,
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile() && !isSnapPlaceholder(path);
    } catch {
      return false;
    }
  },
  run(command, commandArguments, environment) {
    const log = installationLog();
    mkdirSync(dirname(log), { recursive: true });
    return new Promise((resolve) => {
      const output = createWriteStream(log, { flags: 'a' });
      output.write(`\n$ ${command} ${commandArguments.join(' ')}\n`);
      const child = spawn(command, commandArguments, {
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.pipe(output, { end: false });
      child.stderr.pipe(output, { end: false });
      child.on('error', () => resolve(false));
      child.on('close', (code) => output.end(() => resolve(code === 0)));
    });
  },
  say(sentence) {
    // Never on stdout: `inspect` prints nothing but JSON there.
    process.stderr.write(`${sentence}\n`);
  },
};

function installationLog(): string {
  return join(tmpdir(), 'funnel-guard-browser-installation.log');
}

/** On Ubuntu, Debian's package names hold a script that only tells one to use snap. */
function isSnapPlaceholder(path: string): boolean {
  if (process.platform !== 'linux' || statSync(path).size > 16_384) return false;
  const text = readFileSync(path, 'utf8');
  return text.startsWith('#!') && /snap install/.test(text) && !existsSync(`/snap/bin/${path.split('/').at(-1)}`);
}

function candidates(kind: BrowserKind, machine: Machine): string[] {
  const { environment, platform } = machine;
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(environment.HOME ? [join(environment.HOME, 'Applications')] : [])];
    return folders.flatMap((folder) => MAC_APPLICATIONS[kind].map((application) => `${folder}/${application}`));
  }
  if (platform === 'win32') {
    const folders = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? WINDOWS_PROGRAMS[kind].map((program) => `${folder}\\${program}`) : []));
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...LINUX_PLACES[kind]];
}

/** The browser's program; null when it isn't on this machine. A path that was given and doesn't work is never passed over. */
export function findBrowser(kind: BrowserKind, machine: Machine = thisMachine): string | null {
  const given = machine.environment[VARIABLE[kind]];
  if (given) {
    if (machine.isExecutable(given)) return given;
    throw new BrowserMissing(`${VARIABLE[kind]} is set to ${given}, which is not a program that can be run.`);
  }
  return candidates(kind, machine).find((path) => machine.isExecutable(path)) ?? null;
}

/** The browsers' programs; installs what is missing where the machine lets us, and throws one clear sentence where it doesn't. */
export async function ensureBrowsers<Kind extends BrowserKind>(
  kinds: readonly Kind[],
  machine: Machine = thisMachine,
): Promise<Record<Kind, string>> {
  const missing = kinds.filter((kind) => findBrowser(kind, machine) === null);
  if (missing.length > 0 && canInstall(machine)) await installDebianPackages(missing, machine);
  const found = {} as Record<Kind, string>;
  for (const kind of kinds) {
    const path = findBrowser(kind, machine);
    if (path === null) throw new BrowserMissing(missingSentence(kind, machine));
    found[kind] = path;
  }
  return found;
}

function canInstall(machine: Machine): boolean {
  return machine.platform === 'linux' && machine.isRoot && machine.isExecutable('/usr/bin/apt-get');
}

async function installDebianPackages(kinds: readonly BrowserKind[], machine: Machine): Promise<void> {
  const packages = kinds.map((kind) => DEBIAN_PACKAGE[kind]);
  machine.say(`Installing ${packages.join(' and ')} with apt-get, once; this can take a few minutes.`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  // An outdated list still often serves; whether the installation succeeded is judged by the browsers being there.
  await machine.run('/usr/bin/apt-get', ['update'], quiet);
  // Several commands may start together on a fresh machine: wait for the other one's lock instead of failing.
  const wait = ['-o', 'DPkg::Lock::Timeout=600'];
  await machine.run('/usr/bin/apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], quiet);
}

function missingSentence(kind: BrowserKind, machine: Machine): string {
  const name = kind === 'chromium' ? 'Chromium' : 'Firefox';
  const tried = canInstall(machine) ? `, and apt-get could not install it (see ${installationLog()})` : '';
  return `${name} was not found on this machine${tried}: ${HOW_TO_INSTALL[kind]}.`;
}
