import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, ProgramSpec, Role } from '../../program.ts';
import { connectTo } from '../../url.ts';
import { each, executes } from '../project.ts';
import { ownCode } from './project-code.ts';

/** The registry that packages come from, whatever its host is. */
export const registry: Operation = { kind: 'connect', host: 'registry:npm' };

const byPath = /^(?:\.{0,2}\/|\.{1,2}$|file:|link:|portal:|~\/)|\.(?:tgz|tar\.gz)$/;
const byRepository = /^(?:github|gitlab|bitbucket|gist|git)[:@]|^git\+|^ssh:|^(?!@)[\w.-]+\/[\w.-]+(?:#.*)?$/;

/** Where each package that is named comes from, when that is not the registry. */
export function sources(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  return parsed.operands.flatMap(arg => sourceOf(arg, invocation));
}

function sourceOf(arg: Arg, invocation: Invocation): Operation[] {
  const text = staticText(arg);
  if (text === undefined) return [unknown(invocation, 'a package that is only known at run time')];
  // `name@SPEC`: what follows the name may be an address as well.
  const [, spec] = /^@?[\w.-]+(?:\/[\w.-]+)?@(.*)$/.exec(text) ?? [];
  const from = spec ?? text;
  if (/^https?:\/\//i.test(from))
    return [connectTo(literalArg(from), invocation), unknown(invocation, `\`${from}\` is not a registry`)];
  if (byRepository.test(from) && (spec === undefined || /[:/]/.test(from)))
    return [unknown(invocation, `\`${from}\` is a repository, not a package of the registry`)];
  if (/^npm:/.test(from)) return [unknown(invocation, `\`${text}\` is a package under another name`)];
  if (!byPath.test(from)) return [];
  const path = literalArg(from.replace(/^\w+:/, ''));
  return [...invocation.paths('read', path, true), ...executes(invocation, path)];
}

const installFlags =
  '-s -q --silent --quiet --verbose --loglevel= --no-audit --audit= --no-fund --fund= --no-progress --progress= --prefer-offline --offline --prefer-dedupe --legacy-peer-deps --strict-peer-deps --production= --prod --dev --no-optional --optional --include= --omit= --only= --force -f --frozen-lockfile= --no-frozen-lockfile --immutable --immutable-cache --check-cache --check-files --pure-lockfile --ignore-scripts= --ignore-engines --ignore-optional --ignore-workspace --no-save --package-lock-only --lockfile-only --dry-run --inline-builds --check --mode= --network-concurrency= --network-timeout= --non-interactive --no-color --color= --json --no-bin-links --no-update-notifier --shamefully-hoist --strict-peer-dependencies= --no-strict-peer-dependencies --fix-lockfile --fix-missing --side-effects-cache= --resolution-only --workspaces -ws --include-workspace-root --no-summary --no-verify --no-cache --backend= --foreground-scripts --no-interactive --prefer-frozen-lockfile --reporter=';
const savingFlags =
  '-D --save-dev --dev -d -S --save -P --save-prod --save-peer --peer -O --save-optional --optional -E --save-exact --exact -B --save-bundle -W --ignore-workspace-root-check --tilde -T --caret -C --cached --workspace --latest -L -i --interactive --depth= --major --minor --patch --target=';
const globally = '-g --global';

/** Options that name where packages come from: each is a connection to see. */
const elsewhere: Readonly<Record<string, Role>> = { '--registry': 'url' };

/** Installs what the manifest and the lock file name, and runs the scripts that they have; `-g` is for the machine. */
export function installsProject(spec: ProgramSpec = {}): ProgramSpec {
  return {
    operands: ['text*'],
    ...spec,
    flags: `${installFlags} ${savingFlags} ${globally} ${spec.flags ?? ''}`,
    values: { ...elsewhere, ...spec.values },
    also: (parsed, invocation) => [
      ...sources(parsed, invocation),
      registry,
      ...(parsed.has('--ignore-scripts') && parsed.values('--ignore-scripts').length === 0 ? [] : ownCode(invocation)),
    ],
  };
}

/** Brings in versions that nobody has looked at. */
export function updatesProject(spec: ProgramSpec = {}): ProgramSpec {
  return { ...installsProject(spec), described: false };
}

/** Takes packages out of the project. */
export const removes: ProgramSpec = {
  flags: `${installFlags} ${savingFlags} ${globally} -r --recursive`,
  operands: ['text*'],
  also: (_parsed, invocation) => [...invocation.paths('write', literalArg('package.json')), ...ownCode(invocation)],
};

const asking =
  '--json --long -l --all -a -p --parseable --prod --production --dev --omit= --include= --only= -r --recursive --global -g --depth= --link --no-optional --workspaces --offline --compatible --table --no-table --audit-level= --level= --verbose --summary --pattern= --no-description --color= --no-color -A -R --unicode= --package-lock-only --groups= --severity= --environment= --fix-lockfile --ignore-registry-errors -h --help --dependencies --no-params --searchlimit= --find-by= --lockfile-only --exclude-peers --only-projects -D -P';

/** Looks something up in what is installed; `asks` also in the registry. */
export const looks: ProgramSpec = {
  flags: asking,
  values: { '--depth': 'text', '--audit-level': 'text', '--format': 'text' },
  operands: ['text*'],
};

/** The same with a question to the registry. */
export const asks: ProgramSpec = { ...looks, values: { ...looks.values, ...elsewhere }, also: () => [registry] };

/** Only prints something, whatever it is asked. */
export const prints: ProgramSpec = { flags: asking, operands: ['text*'] };

/** Changes what others get from the registry. */
const changesPackage: ProgramSpec = {
  noOptions: true,
  operands: ['text*'],
  also: parsed => [{ kind: 'change', what: 'system', name: 'publish-package', ...targetOf(parsed) }, registry],
};

function targetOf(parsed: ParsedArgs): { readonly target?: string } {
  const target = parsed.operands.map(arg => staticText(arg)).find(text => text !== undefined && !text.startsWith('-'));
  return target === undefined ? {} : { target };
}

/** About accounts and settings: who may publish, who this machine is to the registry. For a person or a model. */
export const judged: ProgramSpec = { described: false, noOptions: true, operands: ['text*'], also: () => [registry] };

/** What changes a published package or an account, but for publishing itself. */
export const registryChanges: Readonly<Record<string, ProgramSpec>> = {
  ...each('unpublish dist-tag dist-tags deprecate undeprecate', changesPackage),
  ...each(
    'access owner author trust stage login logout adduser add-user token profile org team hook star unstar',
    judged,
  ),
};

/** Publishes a package. `--dry-run` is no exception: a setting can switch it off again. */
export const publish: ProgramSpec = {
  flags:
    '--dry-run --json --no-git-checks --provenance= -r --recursive --force --ignore-scripts --silent --tolerate-republish --report-summary -ws --workspaces --include-workspace-root --batch',
  values: {
    '--access': 'text',
    '--tag': 'text',
    '--otp': 'text',
    '--publish-branch': 'text',
    '-w --workspace --filter': 'text',
    '--new-version': 'text',
    ...elsewhere,
  },
  operands: ['read'],
  also: (_parsed, invocation) => [
    { kind: 'change', what: 'system', name: 'publish-package' },
    registry,
    ...ownCode(invocation),
  ],
};
