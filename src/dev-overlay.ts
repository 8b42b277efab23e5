import type { AstroIntegration } from 'astro';

/** What the dev server and the loader, which live in separate module graphs, share. */
interface DevState {
  error: Error | undefined;
  /** Shows the present error to every open page, or takes it away. */
  announce: () => void;
}

declare global {
  var onTheRecordDev: DevState | undefined;
}

function devState(): DevState {
  globalThis.onTheRecordDev ??= { error: undefined, announce: () => {} };
  return globalThis.onTheRecordDev;
}

/** Shows an error in the browser of whoever runs `npm run dev`; `undefined` takes it away. */
export function showFindings(error: Error | undefined): void {
  const state = devState();
  const changed = state.error !== error;
  state.error = error;
  if (changed) state.announce();
}

/** Puts the content's findings into the dev server's error overlay. */
export function devOverlay(): AstroIntegration {
  return {
    name: 'on-the-record-overlay',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const state = devState();
        const send = () => {
          const { error } = state;
          if (error) {
            server.ws.send({ type: 'error', err: { name: 'Content', message: error.message, stack: '' } });
          } else server.ws.send({ type: 'full-reload' });
        };
        state.announce = send;
        server.ws.on('connection', () => {
          if (state.error) send();
        });
      },
    },
  };
}
