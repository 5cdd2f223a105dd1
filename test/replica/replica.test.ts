// @vitest-environment node
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Replica, startReplica } from './server.ts';

let replica: Replica;
beforeAll(async () => {
  replica = await startReplica();
});
afterAll(() => replica.close());
beforeEach(() => {
  replica.control.reset();
  replica.control.hurry();
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

function ask(url: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
  const { host, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: replica.port,
        servername: 'business.facebook.com',
        rejectUnauthorized: false,
        method: options.method ?? 'GET',
        path: pathname + search,
        headers: { host, ...options.headers },
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

async function graph(name: string, variables: unknown, browser = 'test-browser'): Promise<Answer> {
  return ask('https://business.facebook.com/api/graphql/', {
    method: 'POST',
    headers: {
      cookie: `datr=${browser}`,
      origin: 'https://business.facebook.com',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({
      fb_api_req_friendly_name: name,
      variables: JSON.stringify(variables),
      trusted: 'true',
    }).toString(),
  });
}

const shop = '104862957731245';

describe('documents', () => {
  it('sends a Page’s address to whoever asks for /latest/', async () => {
    const { status, headers } = await ask('https://business.facebook.com/latest/');
    expect(status).toBe(302);
    expect(headers.location).toContain(`/latest/home?asset_id=${shop}`);
  });

  it('holds the acting profile’s data on www, and the headers that Meta sends', async () => {
    const { body, headers } = await ask('https://www.facebook.com/settings?tab=msgr_conversation_routing');
    expect(body).toContain(`"delegate_page":{"id":"${shop}"}`);
    expect(body).toContain('"ACCOUNT_ID":"100004417735201"');
    expect(body).toMatch(/<div id="mount_0_0_/);
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  });

  it('asks for a log-in, and comes back after it', async () => {
    replica.control.signOut();
    const address = `https://business.facebook.com/latest/settings/conversation_routing?asset_id=${shop}`;
    const cookie = 'datr=signed-out';
    const sent = await ask(address, { headers: { cookie } });
    expect(sent.headers.location).toBe(`https://business.facebook.com/login/?next=${encodeURIComponent(address)}`);
    const form = await ask(String(sent.headers.location), {
      method: 'POST',
      headers: { cookie },
      body: 'email=minh%40shop.example&pass=x',
    });
    expect(form.headers.location).toBe(address);
    expect((await ask(address, { headers: { cookie } })).status).toBe(200);
    expect(replica.control.browsers().find((each) => each.browser === 'signed-out')?.admin).toBe('minh');
  });

  it('refuses other hosts and writes them down', async () => {
    expect((await ask('https://example.com/leak')).status).toBe(403);
    expect(replica.control.refusedRequests().map(({ host, path }) => host + path)).toEqual(['example.com/leak']);
  });
});

describe('saving', () => {
  it('saves what an admin chooses, and says who, how, from and to', async () => {
    await graph('defaultApp', { page: shop, channel: 'messenger', app: 'Haravan Funnel' });
    expect(replica.control.page(shop).channels.messenger.defaultApp).toBe('Haravan Funnel');
    expect(replica.control.saves()).toMatchObject([
      { admin: 'lan', by: 'screen', trusted: true, what: 'defaultApp', from: 'ManyChat', to: 'Haravan Funnel' },
    ]);
  });

  it('fails once when told to, and changes nothing', async () => {
    replica.control.failNextSave();
    const choice = { page: shop, channel: 'messenger', app: 'Botcake' };
    expect((await graph('defaultApp', choice)).status).toBe(500);
    expect(replica.control.page(shop).channels.messenger.defaultApp).toBe('ManyChat');
    expect(replica.control.failedSaves()).toHaveLength(1);
    expect((await graph('defaultApp', choice)).status).toBe(200);
  });

  it('lets nobody see or change a Page without full control of it', async () => {
    replica.control.signIn('thao');
    expect((await graph('routingDefault', { page: shop, channel: 'messenger' })).status).toBe(403);
    expect((await graph('defaultApp', { page: shop, channel: 'messenger', app: null })).status).toBe(403);
    expect(replica.control.saves()).toEqual([]);
  });

  it('refuses an app that is not connected', async () => {
    expect((await graph('defaultApp', { page: shop, channel: 'messenger', app: 'Chatfuel' })).status).toBe(403);
  });

  it('answers nothing to a browser that is signed out', async () => {
    replica.control.signOut();
    expect((await graph('shell', { page: null })).status).toBe(401);
  });
});

describe('control', () => {
  it('acts as another admin', () => {
    replica.control.chooseDefaultApp('Tiệm Nhà Mây', 'messenger', 'AhaChat', 'minh');
    const { defaultApp, connectedApps } = replica.control.page(shop).channels.messenger;
    expect(defaultApp).toBe('AhaChat');
    expect(connectedApps.map((app) => app.name)).toContain('AhaChat');
    expect(replica.control.saves()).toMatchObject([{ admin: 'minh', by: 'control', trusted: null, to: 'AhaChat' }]);
  });

  it('takes an app’s roles away with the app', () => {
    replica.control.disconnectApp(shop, 'messenger', 'ManyChat', 'minh');
    expect(replica.control.page(shop).channels.messenger.defaultApp).toBeNull();
  });

  it('makes hundreds of Pages, each with its own ids', () => {
    replica.control.addPages(300);
    const pages = replica.control.pages();
    expect(new Set(pages.flatMap((page) => [page.id, page.profileId])).size).toBe(pages.length * 2);
  });

  it('hands out copies', () => {
    replica.control.page(shop).name = 'Other';
    expect(replica.control.page(shop).name).toBe('Tiệm Nhà Mây');
  });

  it('answers on the port in plain HTTP too', async () => {
    const address = `http://127.0.0.1:${replica.port}/__replica/control`;
    const call = { call: 'chooseDefaultApp', with: [shop, 'messenger', null, 'minh'] };
    await fetch(address, { method: 'POST', body: JSON.stringify(call) });
    expect(replica.control.page(shop).channels.messenger.defaultApp).toBeNull();
    const wrong = await fetch(address, { method: 'POST', body: JSON.stringify({ call: 'nonsense' }) });
    expect(wrong.status).toBe(400);
  });

  it('is not there for Meta’s own hosts, nor for a page of another site', async () => {
    const body = JSON.stringify({ call: 'signOut' });
    const onMeta = await ask('https://business.facebook.com/__replica/control', { method: 'POST', body });
    expect(onMeta.status).toBe(404);
    const foreign = await ask('https://127.0.0.1/__replica/control', {
      method: 'POST',
      headers: { origin: 'https://business.facebook.com' },
      body,
    });
    expect(foreign.status).toBe(403);
  });
});

describe('the client', () => {
  it('is served without types, and with other class names at each load', async () => {
    const main = await ask('https://business.facebook.com/rsrc.php/client/element.ts');
    expect(main.headers['content-type']).toContain('javascript');
    expect(main.body).not.toContain('interface ');
    const [one, two] = await Promise.all([1, 2].map((seed) => ask(`https://business.facebook.com/rsrc.php/style.css?seed=${seed}`)));
    expect(one?.body).not.toBe(two?.body);
  });
});
