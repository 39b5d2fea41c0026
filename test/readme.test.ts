import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { resolveExtends } from '../src/adapters/files.ts';
import { packageRoot } from '../src/adapters/package-root.ts';
import { createProgram } from '../src/cli/main.ts';
import { interpret } from '../src/interpret/interpret.ts';
import { compilePolicy } from '../src/policy/compile.ts';
import { loadPolicy } from '../src/policy/load.ts';
import { plain } from '../src/render/paint.ts';

const root = packageRoot();
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Record<
  'inputs' | 'outputs',
  Record<string, { description: string; default?: string; required?: boolean }>
>;

/** The text between two markers. */
const part = (name: string) => new RegExp(`<!-- ${name} -->\n([\\s\\S]*?)<!-- /${name} -->`).exec(readme)?.[1];

function tables(): string {
  const inputs = Object.entries(action.inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${input.description} | ${input.required ? '**required**' : input.default ? `\`${input.default}\`` : ''} |`,
  );
  const outputs = Object.entries(action.outputs).map(([name, output]) => `| \`${name}\` | ${output.description} |`);
  return ['| input | | default |', '|---|---|---|', ...inputs, '', '| output | |', '|---|---|', ...outputs, ''].join(
    '\n',
  );
}

describe('README.md', () => {
  it('lists the inputs and outputs that action.yml has', () => {
    expect(part('inputs')).toBe(tables());
  });

  it('shows policies that compile', () => {
    const policies = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)]
      .map(match => match[1] ?? '')
      .filter(text => /^version: 1$/m.test(text));
    expect(policies.length).toBeGreaterThan(0);
    for (const text of policies)
      expect(() => compilePolicy(loadPolicy({ file: 'README.md', text }, resolveExtends), interpret)).not.toThrow();
  });

  it('names every command, and no other', async () => {
    const io = { out: () => undefined, err: () => undefined, paint: plain, environment: {}, cwd: root };
    const commands = (await createProgram(io, () => undefined)).commands
      .map(command => command.name())
      .filter(name => name !== 'serve');
    const named = new Set([...readme.matchAll(/^\| `policy (\w+)/gm)].map(match => match[1]));
    expect([...named].sort()).toEqual(commands.sort());
  });

  it('links to files that exist', () => {
    for (const [, target = ''] of readme.matchAll(/\]\(([^)#:]+)\)/g))
      expect(() => readFileSync(join(root, target))).not.toThrow();
  });
});
