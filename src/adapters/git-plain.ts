import { environmentOf, settings } from './git.ts';

/** What of our own environment git is given when a call is decided: nothing that says where its repository lies. */
const passed = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'TMPDIR'];

/** Our environment without variables that would lead git elsewhere. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    passed.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}

/** Arguments and environment with which a hostile repository starts no program of its own. */
export function plainly(args: readonly string[]): { readonly args: string[]; readonly env: NodeJS.ProcessEnv } {
  return { args: [...settings.flatMap(setting => ['-c', setting]), ...args], env: environmentOf(plainEnvironment()) };
}
