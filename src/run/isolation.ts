import { execFileSync } from 'node:child_process';
import { namespace } from '../adapters/claude-code/launch.ts';

/** Variables that say how to talk to a person, not who anybody is. */
const harmless = ['LANG', 'LANGUAGE', 'LC_ALL', 'LC_CTYPE', 'TZ', 'CI', 'NO_COLOR', 'FORCE_COLOR'];

/** Variables that would switch our gate off, lead round the gateway or hand over credentials, whatever a policy says. */
const never =
  /^(CLAUDE_CODE_(SIMPLE|SAFE_MODE|MANAGED_SETTINGS_PATH|USE_|SKIP_|OAUTH_|SUBPROCESS_ENV_SCRUB)|CLAUDE_CONFIG_DIR|ANTHROPIC_|GITHUB_(TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)|GH_TOKEN|ACTIONS_|INPUT_|STATE_|RUNNER_TEMP|NODE_OPTIONS|BASH_ENV|LD_|DYLD_|AGENT_BOUNCER_)/;

/** The variables that the agent may see: locale and time zone, and what the policy names. */
export function allowedEnvironment(environment: NodeJS.ProcessEnv, named: readonly string[]): Record<string, string> {
  const names = [...new Set([...harmless, ...named])].filter(name => !never.test(name)).sort();
  return Object.fromEntries(
    names.flatMap(name => (typeof environment[name] === 'string' ? [[name, environment[name]]] : [])),
  );
}

/**
 * True when bubblewrap is installed and allowed to work here: some kernels and containers forbid what it needs, so it is
 * tried rather than believed.
 */
export function canIsolate(environment: NodeJS.ProcessEnv): boolean {
  try {
    execFileSync('bwrap', [...namespace, 'true'], {
      env: { PATH: environment['PATH'] ?? '' },
      stdio: 'ignore',
      timeout: 10_000,
    });
    return true;
  } catch {
    return false;
  }
}
