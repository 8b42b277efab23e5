import { TaskError } from '../system/task-error.ts';

/** The two settings of a deployment, as src/site.ts reads them from the environment. */
export interface Settings {
  /** Origin of the deployed site, such as `https://news.example`. */
  readonly url: string;
  /** Path the site lives under; starts and ends with a slash. */
  readonly base: string;
}

/**
 * Reads the settings before anything heavy starts.
 *
 * @throws {TaskError} one line that names the setting and what is wrong with it
 */
export async function readSettings(): Promise<Settings> {
  try {
    const { site } = await import('../site/site.ts');
    return site;
  } catch (error) {
    // Told by its name: a module that throws while it is loaded exports no class to compare with.
    if (error instanceof Error && error.name === 'SettingError') throw new TaskError(error.message);
    throw error;
  }
}
