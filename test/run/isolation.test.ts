import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowedEnvironment, canIsolate } from '../../src/run/isolation.ts';
import { scratch } from '../scratch.ts';

describe('allowedEnvironment', () => {
  it('lets locale and time zone through, and what the policy names, and nothing else', () => {
    const environment = {
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      CI: 'true',
      DATABASE: 'test',
      AWS_SECRET_ACCESS_KEY: 'x',
      GITHUB_REPOSITORY: 'a/b',
      PATH: '/bin',
    };
    expect(allowedEnvironment(environment, [])).toEqual({ CI: 'true', LANG: 'C.UTF-8', TZ: 'UTC' });
    expect(allowedEnvironment(environment, ['DATABASE', 'MISSING', 'GITHUB_REPOSITORY'])).toEqual({
      CI: 'true',
      DATABASE: 'test',
      GITHUB_REPOSITORY: 'a/b',
      LANG: 'C.UTF-8',
      TZ: 'UTC',
    });
  });

  const never = [
    'CLAUDE_CODE_SIMPLE',
    'CLAUDE_CODE_SAFE_MODE',
    'CLAUDE_CODE_MANAGED_SETTINGS_PATH',
    'CLAUDE_CODE_USE_BEDROCK',
    'CLAUDE_CODE_USE_VERTEX',
    'CLAUDE_CODE_SKIP_BEDROCK_AUTH',
    'CLAUDE_CODE_OAUTH_TOKEN',
    'CLAUDE_CODE_SUBPROCESS_ENV_SCRUB',
    'CLAUDE_CONFIG_DIR',
    'ANTHROPIC_API_KEY',
    'ANTHROPIC_AUTH_TOKEN',
    'ANTHROPIC_BASE_URL',
    'ANTHROPIC_CUSTOM_HEADERS',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'INPUT_ANTHROPIC-API-KEY',
    'STATE_evidence-folder',
    'RUNNER_TEMP',
    'NODE_OPTIONS',
    'BASH_ENV',
    'LD_PRELOAD',
    'DYLD_INSERT_LIBRARIES',
    'AGENT_BOUNCER_SIGNING_KEY',
  ];
  it.each(never)('never lets %s through, whatever a policy names', name => {
    expect(allowedEnvironment({ [name]: 'x' }, [name])).toEqual({});
  });

  it('takes no variable from a prototype', () => {
    expect(Object.keys(allowedEnvironment({}, ['__proto__', 'constructor', 'toString']))).toEqual([]);
  });
});

describe('canIsolate', () => {
  const withBwrap = (script: string) => {
    const folder = scratch();
    writeFileSync(join(folder, 'bwrap'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return { PATH: `${folder}:/usr/bin:/bin` };
  };
  it.each([
    ['works', 'exit 0', true],
    ['is forbidden to work', 'echo "No permissions to create new namespace" >&2; exit 1', false],
  ])('tries bubblewrap rather than believing that it %s', (_name, script, possible) => {
    expect(canIsolate(withBwrap(script))).toBe(possible);
  });
  it('knows that it is not there', () => {
    expect(canIsolate({ PATH: scratch() })).toBe(false);
    expect(canIsolate({})).toBe(false);
  });
});
