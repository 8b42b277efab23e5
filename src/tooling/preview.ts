import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { clearLeftovers } from '../integration/build/work-folder.ts';
import { BUILD_FOLDER, DIST } from '../system/project.ts';
import { TaskError } from '../system/task-error.ts';
import { listen } from './listen.ts';
import { createSiteServer } from './serve.ts';
import { readSettings } from './settings.ts';

const PORT = 4321;

/** `npm run preview`: serves dist/ on this machine until it is stopped. */
export async function run(): Promise<void> {
  const { base } = await readSettings();
  await clearLeftovers(DIST, BUILD_FOLDER);
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new TaskError('There is no built site to serve yet: npm run build makes one.');
  }
  const server = createSiteServer({ folder: DIST, base });
  const port = await listen(server, { host: 'localhost', port: PORT });
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  console.log(`\nRead it at http://localhost:${port}${base} (Ctrl-C stops it).`);
}
