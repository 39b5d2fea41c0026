import { listOf, type Some } from '../policy.ts';
import { type Finding, type LintContext, type Text, textsOf } from './context.ts';

/** Texts of matchers that look like slips of whoever wrote them. */
export function patterns({ own }: LintContext): Finding[] {
  return own.flatMap(rule => [
    ...textsOf(rule, [
      'tool',
      'path',
      'program',
      'subcommand',
      'flag',
      'language',
      'host',
      'method',
      'remote',
      'name',
      'target',
      'ref',
      'variable',
      'server',
      'all_flags',
      'only_flags',
    ])
      .map(found => blanks(found) ?? homeless(found) ?? checks[found.key]?.(found))
      .filter(finding => finding !== undefined),
  ]);
}

type Check = (found: Text) => Finding | undefined;

function suspect({ rule, path }: Text, message: string, help: string): Finding {
  return { code: 'PATTERN_SUSPECT', rule: rule.id, path, message, help };
}

function blanks(found: Text): Finding | undefined {
  if (found.text.trim() === found.text) return undefined;
  return suspect(found, `\`${found.text}\` starts or ends with a blank`, `write \`${found.text.trim()}\``);
}

/** What a shell would fill in, and no policy does. */
function homeless(found: Text): Finding | undefined {
  const written = /^~(?=\/|$)|\$HOME\b|\$\(pwd\)|\$PWD\b|(?<=\/)~(?=\/)/.exec(found.text)?.[0];
  if (written === undefined) return undefined;
  const meant = written.includes('~') || written.includes('HOME') ? '${home}' : '${workspace}';
  return suspect(found, `\`${written}\` in \`${found.text}\` is not filled in`, `write \`${meant}\``);
}

/** Names that are folders wherever they are met. */
const folders =
  /^(\.(ssh|aws|azure|gnupg|kube|docker|git|github|gitlab|circleci|claude|config|cache|local|husky|vscode|idea|venv|devcontainer)|src|tests?|docs?|lib|libs|bin|dist|build|node_modules|vendor|packages|scripts|target|venv|__pycache__|migrations|workflows|hooks)$/;

/** Accounts that are the same on every machine of their kind. */
const machineUsers =
  /^(runner|runneradmin|vsts|circleci|jenkins|gitlab-runner|buildkite-agent|ubuntu|debian|ec2-user|azureuser|vagrant|node|app|git|vscode|codespace|www-data|Shared|linuxbrew)$/;

function checkPath(found: Text): Finding | undefined {
  const { text } = found;
  if (text.includes('\\')) return suspect(found, `\`${text}\` holds a backslash`, 'write paths with `/`');
  const personal = /^\/(home|Users)\/([\w.-]+)(\/|$)/.exec(text);
  if (personal && !machineUsers.test(personal[2] ?? ''))
    return suspect(
      found,
      `\`${text}\` is about the folder of \`${personal[2]}\` only`,
      `write \`\${home}${text.slice(personal[0].length - (personal[3]?.length ?? 0))}\``,
    );
  if (text.length > 1 && text.endsWith('/'))
    return suspect(found, `\`${text}\` is the folder itself, not what is in it`, `write \`${text}**\``);
  const last = text.split('/').at(-1) ?? '';
  if (folders.test(last) && text.includes('/'))
    return suspect(found, `\`${text}\` is the folder itself, not what is in it`, `write \`${text}/**\``);
  if (/(^|\/)\*\*\/\*\./.test(text) || !/\/\*$/.test(text) || text === '/*') return undefined;
  const meant = `${text}*`;
  // Deleting what lies in a folder and reading what lies in it are different things: only what holds back is looked at.
  return found.lets || listOf(found.matcher.path as Some<string>).includes(meant)
    ? undefined
    : suspect(found, `\`${text}\` leaves out what is deeper in the folder`, `write \`${meant}\``);
}

function checkHost(found: Text): Finding | undefined {
  const { text, lets } = found;
  const kind = /^[a-z]+:/.test(text) && !text.includes('://');
  if (kind || text.startsWith('[') || text === '*') return undefined;
  if (/:\d+$/.test(text))
    return suspect(found, `\`${text}\` holds a port`, 'write the host alone, and the number under `port`');
  if (text.includes('/'))
    return suspect(found, `\`${text}\` is an address, not a host`, 'write the name between `//` and the next `/`');
  const star = text.lastIndexOf('*');
  if (star < 0) return undefined;
  const rest = text.slice(star + 1);
  if (lets && !/^\.[\w-]+(\.[\w-]+)+$/.test(rest))
    return suspect(found, `\`${text}\` also fits hosts of strangers, for \`*\` crosses dots`, 'write `*.example.com`');
  const bare = text.replace(/^\*\./, '');
  if (lets || star !== 0 || bare === text || bare.includes('*')) return undefined;
  const named = listOf(found.matcher.host as Some<string>).map(host => host.toLowerCase());
  if (named.includes(bare.toLowerCase())) return undefined;
  return suspect(found, `\`${text}\` leaves out \`${bare}\` itself`, `add \`${bare}\``);
}

function checkBranch(found: Text): Finding | undefined {
  const { text } = found;
  if (!text.startsWith('refs/heads/')) return undefined;
  return suspect(found, `\`${text}\` never fits: branches have their short names`, `write \`${text.slice(11)}\``);
}

function checkVariable(found: Text): Finding | undefined {
  if (!/^\$(?!\{)|=/.test(found.text)) return undefined;
  return suspect(found, `\`${found.text}\` never fits: a name holds neither \`$\` nor \`=\``, 'write the name alone');
}

function checkFlag(found: Text): Finding | undefined {
  if (!/\s/.test(found.text)) return undefined;
  return suspect(found, `\`${found.text}\` never fits: a flag is one word`, 'write each flag for itself');
}

const methods =
  /^(\*|get|head|post|put|patch|delete|options|connect|trace|query|propfind|report|mkcol|move|copy|lock|unlock)$/i;

/** What is wrong with the values of single keys. */
const checks: Readonly<Partial<Record<Text['key'], Check>>> = {
  path: checkPath,
  host: checkHost,
  method: found =>
    methods.test(found.text) || found.text.includes('*')
      ? undefined
      : suspect(found, `\`${found.text}\` is no HTTP method`, 'write `GET`, `POST` and the like'),
  target: checkBranch,
  name: checkVariable,
  variable: checkVariable,
  flag: checkFlag,
  all_flags: checkFlag,
  only_flags: checkFlag,
};
