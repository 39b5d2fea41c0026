import { getBooleanInput, getInput } from '@actions/core';
import { inputError } from '../errors.ts';
import type { Limits } from '../policy/policy.ts';

/** Where `post` finds the evidence of a run that `main` could not seal. */
export const folderState = 'evidence-folder';

/** The Action's inputs, read and checked. */
export interface ActionInputs {
  readonly task: string;
  readonly policy?: string;
  readonly workspace: string;
  readonly model: 'anthropic' | { readonly script: string };
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly signingKey: string;
  readonly claudePath?: string;
  readonly limits: Limits;
  readonly isolation: 'auto' | 'required' | 'off';
  readonly airGapped: boolean;
  readonly failOn: 'error' | 'warning' | 'note' | 'never';
  readonly allowUntrustedTrigger: boolean;
}

/** Reads the inputs. Throws `InputError` naming the input and the line of YAML that cures it. */
export function readInputs(): ActionInputs {
  const task = required('task', 'task: fix the failing test');
  const model = readModel(getInput('model') || 'anthropic');
  const apiKey = getInput('anthropic-api-key');
  if (model === 'anthropic' && apiKey === '')
    throw inputError(
      'INPUT_INVALID',
      'the input `anthropic-api-key` is missing',
      'anthropic-api-key: ${{ secrets.ANTHROPIC_API_KEY }}',
    );
  const policy = getInput('policy');
  const claudePath = getInput('claude-path');
  return {
    task,
    workspace: getInput('workspace') || process.cwd(),
    model,
    apiKey,
    baseUrl: getInput('anthropic-base-url') || 'https://api.anthropic.com',
    signingKey: getInput('signing-key'),
    limits: readLimits(),
    isolation: oneOf('isolation', ['auto', 'required', 'off'], 'auto'),
    airGapped: flag('air-gapped'),
    failOn: oneOf('fail-on', ['error', 'warning', 'note', 'never'], 'never'),
    allowUntrustedTrigger: flag('allow-untrusted-trigger'),
    ...(policy === '' ? {} : { policy }),
    ...(claudePath === '' ? {} : { claudePath }),
  };
}

function required(name: string, example: string): string {
  const value = getInput(name);
  // The runner does not enforce `required`.
  if (value === '') throw inputError('INPUT_INVALID', `the input \`${name}\` is missing`, example);
  return value;
}

function readModel(text: string): ActionInputs['model'] {
  if (text === 'anthropic') return text;
  if (text.startsWith('script:')) return { script: text.slice('script:'.length) };
  throw inputError(
    'INPUT_INVALID',
    `the input \`model\` cannot be \`${text}\``,
    'expected `anthropic` or `script:FILE`',
  );
}

function readLimits(): Limits {
  const names = {
    'max-turns': 'turns',
    'max-calls': 'calls',
    'max-cost': 'cost_usd',
    timeout: 'wall_clock_s',
  } as const;
  const given = Object.entries(names).flatMap(([input, limit]) => {
    const text = getInput(input);
    if (text === '') return [];
    if (!(Number(text) > 0))
      throw inputError(
        'INPUT_INVALID',
        `the input \`${input}\` cannot be \`${text}\``,
        'expected a number greater than 0',
      );
    return [[limit, Number(text)] as const];
  });
  return Object.fromEntries(given);
}

function oneOf<T extends string>(name: string, values: readonly T[], otherwise: T): T {
  const text = getInput(name) || otherwise;
  const value = values.find(known => known === text);
  if (value === undefined)
    throw inputError(
      'INPUT_INVALID',
      `the input \`${name}\` cannot be \`${text}\``,
      `expected one of ${values.map(known => `\`${known}\``).join(', ')}`,
    );
  return value;
}

function flag(name: string): boolean {
  if (getInput(name) === '') return false;
  try {
    return getBooleanInput(name);
  } catch (error) {
    throw inputError(
      'INPUT_INVALID',
      `the input \`${name}\` cannot be \`${getInput(name)}\``,
      'expected `true` or `false`',
      error,
    );
  }
}
