import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';
import { createRouter } from './answers/router.ts';
import { chromiumArguments, firefoxPreferences } from './browser-settings.ts';
import { makeCertificate } from './certificate.ts';
import { type Control, createControl } from './control/control.ts';
import { standInHosts } from './hosts.ts';
import type { Delays } from './state/settings.ts';
import { World } from './state/world.ts';

export type { Control } from './control/control.ts';
export type { JournalRequest, JournalSave, JournalUntrusted } from './state/journal.ts';
export type { Access, Admin, Channel, Language, Page, SwitchName } from './state/model.ts';
export type { Delays, Layout, Settings } from './state/settings.ts';

export interface ReplicaOptions {
  /** 0, the default: any free port. */
  port?: number;
  delays?: Partial<Delays>;
}

export interface Replica {
  port: number;
  /** Where a person finds the control panel: `http://127.0.0.1:PORT/__replica/`. */
  controlAddress: string;
  chromiumArguments: string[];
  firefoxPreferences: Record<string, boolean | number | string>;
  control: Control;
  close(): Promise<void>;
}

const tlsHandshake = 0x16;

/** Starts a stand-in for Meta on loopback. */
export async function startReplica(options: ReplicaOptions = {}): Promise<Replica> {
  const world = new World();
  const control = createControl(world);
  control.setDelays(options.delays ?? {});
  const certificate = await makeCertificate(standInHosts);
  const router: RequestListener = createRouter(world, control);
  const secure = createHttpsServer({ key: certificate.key, cert: certificate.certificate }, router);
  const plain = createHttpServer(router);
  const sockets = new Set<Socket>();

  // One port for both: the first byte tells a TLS handshake from a plain request.
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === tlsHandshake ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    port,
    controlAddress: `http://127.0.0.1:${port}/__replica/`,
    chromiumArguments: chromiumArguments(port, certificate.publicKeyHash),
    firefoxPreferences: firefoxPreferences(port),
    control,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      secure.close();
      plain.close();
      await closed;
    },
  };
}
