import type { Operation } from '../../../operation.ts';
import { analyseParsed, unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, Program, ProgramSpec } from '../../program.ts';
import { registry } from './packages.ts';
import { projectTools } from './tool-names.ts';

/** Packages whose program has another name. A package of that other name would be somebody else's. */
const programOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    typescript: 'tsc',
    '@typescript/native-preview': 'tsgo',
    '@biomejs/biome': 'biome',
    '@angular/cli': 'ng',
    '@nestjs/cli': 'nest',
    '@vue/cli-service': 'vue-cli-service',
    '@changesets/cli': 'changeset',
    '@commitlint/cli': 'commitlint',
    '@arethetypeswrong/cli': 'attw',
    '@redocly/cli': 'redocly',
    '@stryker-mutator/core': 'stryker',
    '@graphql-codegen/cli': 'graphql-codegen',
    '@wdio/cli': 'wdio',
    '@sveltejs/kit': 'svelte-kit',
    '@remix-run/dev': 'remix',
    '@react-router/dev': 'react-router',
    '@babel/cli': 'babel',
    '@swc/cli': 'swc',
    '@cyclonedx/cyclonedx-npm': 'cyclonedx-npm',
    'npm-check-updates': 'ncu',
    'markdownlint-cli': 'markdownlint',
    'ts-node-dev': 'tsnd',
  }),
);
/** Packages that hold a program of another package as well. */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '@playwright/test': 'playwright',
    'webpack-cli': 'webpack',
    '@tailwindcss/cli': 'tailwindcss',
    // Programs that reach beyond the project: what they do is judged as what they do themselves.
    'netlify-cli': 'netlify',
    'firebase-tools': 'firebase',
    'aws-cdk': 'cdk',
    '@anthropic-ai/claude-code': 'claude',
    '@openai/codex': 'codex',
    '@google/gemini-cli': 'gemini',
    '@github/copilot': 'copilot',
    'opencode-ai': 'opencode',
    '@sourcegraph/amp': 'amp',
    '@qwen-code/qwen-code': 'qwen',
  }),
);

const installed: ReadonlySet<string> = new Set(projectTools.flatMap(program => program.names));
const foreign: ReadonlySet<string> = new Set(programOf.values());
const others: ReadonlySet<string> = new Set(['npm', 'pnpm', 'yarn', 'wrangler', 'vercel', 'supabase', 'serverless']);

/** True for a tool that projects commonly have among their packages. */
export function isProjectTool(name: string): boolean {
  return installed.has(name);
}

/** The program of a package that is fetched by its name; absent when it is not one that is known. */
function fetched(name: string): string | undefined {
  const other = programOf.get(name) ?? aliases.get(name);
  if (other !== undefined) return other;
  return (installed.has(name) && !foreign.has(name)) || others.has(name) ? name : undefined;
}

const named = /^((?:@[\w.-]+\/)?[\w.-]+?)(?:@([\w.^~-]+))?$/;

/** What a runner of packages starts: a tool that the project commonly has, or a package that nobody has looked at. */
function started(first: Arg, always: boolean): { readonly program: string; readonly known: boolean } | undefined {
  const [, name, version] = named.exec(staticText(first) ?? '') ?? [];
  if (name === undefined) return undefined;
  const byPackage = fetched(name);
  if (byPackage !== undefined) return { program: byPackage, known: true };
  const known = installed.has(name) && version === undefined && !always;
  return { program: name.replace(/^@[^/]*\//, ''), known };
}

/** The grammar of `npm exec` and of `npx`. */
export const execSpec: ProgramSpec = {
  stopsAtOperand: true,
  flags:
    '-y --yes --no --no-install -q -s --quiet --silent --prefer-offline --offline -ws --workspaces --bun --prefer-online',
  values: { '-p --package': 'text', '-c --call': 'script', '-w --workspace': 'text' },
  operands: ['text*'],
};

/** `npx TOOL`: described when it is known what is started. With `always`, it is fetched even if the project has it. */
export function packageRun(spec: ProgramSpec, always: boolean): (invocation: Invocation) => Analysis {
  return invocation => {
    const parsed = parseArgs(spec, invocation.args);
    const analysis = analyseParsed(spec, parsed, invocation);
    const [first, ...rest] = parsed.operands;
    const packages = parsed.values('-p').map(arg => fetched(named.exec(staticText(arg) ?? '')?.[1] ?? ''));
    const fetches: Operation[] =
      parsed.has('--no') || parsed.has('--no-install') || parsed.has('--offline') ? [] : [registry];
    if (!first)
      return { ...analysis, operations: [...analysis.operations, ...fetches], described: packages.every(Boolean) };
    const what = started(first, always);
    const known = what?.known === true && packages.every(Boolean);
    return {
      ...analysis,
      operations: [
        ...analysis.operations,
        ...fetches,
        ...(what ? [] : [unknown(invocation, 'what it would fetch and run is not a package by its name')]),
      ],
      described: known,
      runs: [...(analysis.runs ?? []), ...(what ? [{ args: [literalArg(what.program), ...rest] }] : [])],
    };
  };
}

/** Programs that run a package of the project, or fetch one and run it. */
export const packageRunners: readonly Program[] = [
  {
    names: ['npx', 'bunx'],
    analyse: packageRun(execSpec, false),
    examples: {
      'npx frobnicate x': ['connect registry:npm', 'read /workspace', 'execute frobnicate x'],
      'npx tsc@latest': ['connect registry:npm', 'read /workspace', 'execute tsc', 'execute /workspace/package.json'],
      'npx ./a.tgz': [
        'connect registry:npm',
        'unknown npx: what it would fetch and run is not a package by its name',
        'read /workspace',
      ],
      'npx --yes npm@10 publish': [
        'connect registry:npm',
        'execute npm publish',
        'change system publish-package',
        'execute /workspace/package.json',
      ],
      'npx -c "rm -rf build"': ['connect registry:npm', 'execute rm -rf build', 'delete /workspace/build (tree)'],
      'npx -p evil tsc': ['connect registry:npm', 'read /workspace', 'execute tsc', 'execute /workspace/package.json'],
      'npx --no-install tsc --noEmit': ['execute tsc --noEmit', 'execute /workspace/package.json'],
      'npx prettier@3 --check .': [
        'connect registry:npm',
        'execute prettier --check .',
        'read /workspace (tree)',
        'execute /workspace/package.json',
      ],
    },
  },
  {
    names: ['pnpx'],
    analyse: packageRun(execSpec, true),
    examples: {
      'pnpx tsc': ['connect registry:npm', 'read /workspace', 'execute tsc', 'execute /workspace/package.json'],
    },
  },
];
