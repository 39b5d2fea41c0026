import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * A folder of the user as the XDG Base Directory specification has it: a variable that is empty or not absolute counts
 * as unset. Otherwise keys and logs would lie wherever a command was started.
 */
function baseFolder(environment: NodeJS.ProcessEnv, variable: string, ...otherwise: readonly string[]): string {
  const given = environment[variable] ?? '';
  return isAbsolute(given) ? given : join(homedir(), ...otherwise);
}

/** Where keys of this host are kept: `$AGENT_BOUNCER_HOME`, or `agent-bouncer` in the user's configuration folder. */
export function configFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const own = environment['AGENT_BOUNCER_HOME'] ?? '';
  return isAbsolute(own) ? own : join(baseFolder(environment, 'XDG_CONFIG_HOME', '.config'), 'agent-bouncer');
}

/** Where evidence and the logs of local sessions are kept. */
export function stateFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return join(baseFolder(environment, 'XDG_STATE_HOME', '.local', 'state'), 'agent-bouncer');
}
