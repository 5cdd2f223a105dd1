/** Whether an address fits a match pattern of a manifest, such as `https://*.example.com/path/*`. */
export function matchesPattern(pattern: string, address: string): boolean {
  const { protocol, hostname, pathname, search } = new URL(address);
  if (pattern === '<all_urls>') return /^(https?|file|ftp):$/.test(protocol);
  const parts = /^(\*|[a-z]+):\/\/(\*|(?:\*\.)?[^/*]*)(\/.*)$/.exec(pattern);
  if (parts === null) throw new Error(`Not a match pattern: ${pattern}`);
  const [, scheme, host, path] = parts as unknown as [string, string, string, string];
  const schemeFits = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
  const hostFits =
    host === '*' || (host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host.replace(/:\d+$/, ''));
  const pathPattern = path.split('*').map(RegExp.escape).join('.*');
  return schemeFits && hostFits && new RegExp(`^${pathPattern}$`, 's').test(pathname + search);
}
