import type { Server } from 'node:http';
import { hasCode } from '../system/system-error.ts';

/** Where to listen; port 0 is any free port. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

const TRIES = 20;

/** Listens on the port, or on the next free one after it. Gives back the port in use. */
export async function listen(server: Server, { host, port }: Address): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listenOn(server, { host, port: candidate });
    } catch (error) {
      if (!hasCode(error, 'EADDRINUSE') || port === 0 || candidate === port + TRIES) throw error;
    }
  }
}

function listenOn(server: Server, { host, port }: Address): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}
