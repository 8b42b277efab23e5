// Makes a site in a process of its own: `node render-site.ts <request as JSON>`. Its own, because the settings are read
// from the environment once, and the compiled pages stay loaded.
import { describeBuildFailure } from './build-failure.ts';
import { endWithStarter } from './end-with-starter.ts';
import { makeSite } from './make-site.ts';

const letGo = endWithStarter();
try {
  await makeSite(JSON.parse(process.argv[2] ?? ''));
} catch (error) {
  console.error(describeBuildFailure(error));
  process.exitCode = 1;
}
letGo();
