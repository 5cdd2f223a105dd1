import { standInHosts } from './hosts.ts';

/** Every name leads to the replica, which refuses those it doesn't stand in for and writes them down. */
export function chromiumArguments(port: number, publicKeyHash: string): string[] {
  const rules = [
    ...standInHosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
    `MAP * 127.0.0.1:${port}`,
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ];
  return [
    `--host-resolver-rules=${rules.join(', ')}`,
    `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
    '--ignore-certificate-errors',
    '--disable-quic',
    '--no-proxy-server',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
  ];
}

export function firefoxPreferences(port: number): Record<string, boolean | number | string> {
  return {
    // Every name resolves to loopback and both web ports lead to the replica.
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port};80=${port}`,
    'network.dns.disableIPv6': true,
    'network.trr.mode': 5,
    'network.proxy.type': 0,
    'network.http.http3.enable': false,
    'network.dns.upgrade_with_https_rr': false,
    'network.dns.use_https_rr_as_altsvc': false,
    // Meta's hosts are in the preload lists, which would refuse a throw-away certificate.
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'security.OCSP.enabled': 0,
    'security.ssl.enable_ocsp_stapling': false,
    // What Firefox would ask of other hosts by itself.
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.prefetch-next': false,
    'network.predictor.enabled': false,
    'app.update.enabled': false,
    'app.update.auto': false,
    'app.normandy.enabled': false,
    'app.normandy.api_url': '',
    'app.shield.optoutstudies.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.safebrowsing.downloads.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'browser.region.network.url': '',
    'browser.region.update.enabled': false,
    'browser.search.update': false,
    'browser.aboutwelcome.enabled': false,
    'browser.discovery.enabled': false,
    'browser.ping-centre.telemetry': false,
    'datareporting.healthreport.uploadEnabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.usage.uploadEnabled': false,
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.unified': false,
    'toolkit.telemetry.server': '',
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.blocklist.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'media.gmp-manager.url': '',
    'dom.push.enabled': false,
    'geo.enabled': false,
    'privacy.trackingprotection.enabled': false,
    'messaging-system.rsexperimentloader.enabled': false,
  };
}
