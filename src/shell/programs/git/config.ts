import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { change, hasAny } from './change.ts';

/** Settings that name no program, no file and nobody to speak to; the value counts where it could. */
const harmless = new RegExp(
  `^(?:${[
    'user\\.(?:name|email)',
    'color\\.(?!pager)[a-z.]+',
    'core\\.(?:quotepath|autocrlf|eol|safecrlf|abbrev|filemode|ignorecase|longpaths|precomposeunicode|whitespace|compression|preloadindex|untrackedcache|commentchar|symlinks|bigfilethreshold)',
    '(?:commit|tag|push)\\.gpgsign',
    'commit\\.(?:verbose|cleanup|status)',
    '(?:tag|branch)\\.sort',
    'init\\.defaultbranch',
    'advice\\.[a-z]+',
    'diff\\.(?:renames|renamelimit|algorithm|context|mnemonicprefix|noprefix|colormoved|colormovedws|indentheuristic|relative|statgraphwidth|submodule|interhunkcontext|wserrorhighlight)',
    'merge\\.(?:conflictstyle|renames|renamelimit|ff|log|stat)',
    '(?:log|status|blame|rerere|column|index|pack|gc|feature|stash|grep|showbranch|fetch|pull|rebase|versionsort)\\.(?!(?:autopackcommand|parallelprogram)\\b)[a-z.]+',
    'push\\.(?:autosetupremote|followtags|useforceifincludes)',
    'branch\\.[\\w./-]+\\.(?:rebase|description)',
    'http\\.(?:postbuffer|version|lowspeedlimit|lowspeedtime|maxrequests)',
    'protocol\\.version',
    'submodule\\.(?:recurse|fetchjobs)',
    'help\\.autocorrect',
    'format\\.pretty',
    'lfs\\.(?:concurrenttransfers|locksverify|skipdownloaderrors)',
  ].join(
    '|',
  )})(?:=|$)|^(?:core\\.pager|pager\\.[a-z-]+)=(?:cat|false|true|)$|^(?:core|sequence)\\.editor=(?:true|:|cat)$|^credential\\.helper=$`,
  'i',
);

/** Where a login may stand. */
const login = /extraheader|password|passwd|token|secret|oauth|credential|cookie/i;

/** `git -c KEY=VALUE`: a setting for one command, which may name a program that git runs. */
export function givenSettings(values: readonly Arg[], invocation: Invocation): Operation[] {
  return values.flatMap(value => {
    const setting = staticText(value);
    if (setting !== undefined && harmless.test(setting)) return [];
    const [key = ''] = (setting ?? value.prefix).split('=', 1);
    const shown = setting ?? 'known only at run time';
    return [change('config', key), unknown(invocation, `the configuration \`${shown}\` may run a program`)];
  });
}

const actions = /^(?:get|set|unset|list|edit|rename-section|remove-section|get-color|get-colorbool)$/;
const sets = '--add --unset --unset-all --replace-all --rename-section --remove-section --edit -e';

/** `git config` may name a program that git runs later; reading a login is no plain reading. */
function config(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const [first, ...more] = parsed.operands;
  const verb = actions.test(staticText(first) ?? '') ? staticText(first) : undefined;
  const [key, value] = verb === undefined ? parsed.operands : more;
  const asks = hasAny(parsed, '--get --get-all --get-regexp --get-urlmatch --get-color --get-colorbool -l --list');
  const reads =
    verb === undefined ? asks || (value === undefined && !hasAny(parsed, sets)) : /^(?:get|list)/.test(verb);
  const files = [...parsed.values('-f'), ...parsed.values('--file')];
  const name = staticText(key);
  if (reads) return [...files.flatMap(file => invocation.paths('read', file)), ...logins(parsed, key, invocation)];
  const setting = `${name}=${staticText(value) ?? ''}`;
  const plain = name !== undefined && value !== undefined && harmless.test(setting);
  const global = hasAny(parsed, '--global --system');
  return [
    ...files.flatMap(file => invocation.paths('write', file)),
    // `setting` is a word of its own: nothing is run because of it.
    change(plain ? 'setting' : 'config', name),
    ...(global ? [change('config-global', name)] : []),
  ];
}

/** What begins like this is asked for by many, and holds no login. */
const plainSection = /^\^?(?:user|core|remote|branch|alias|diff|merge|color|submodule|init|pull|push|commit|tag)\b/;

function logins(parsed: ParsedArgs, key: Arg | undefined, invocation: Invocation): Operation[] {
  const patterned = hasAny(parsed, '--get-regexp --get-urlmatch --regexp --url');
  const text = staticText(key) ?? (key ? 'credential' : '');
  const hidden = login.test(text) || (patterned && !plainSection.test(text));
  return hidden ? [unknown(invocation, 'a login may stand there')] : [];
}

export const configuring: Readonly<Record<string, ProgramSpec>> = {
  config: {
    flags:
      '--global --system --local --worktree --get --get-all --get-regexp --get-urlmatch --get-color --get-colorbool -l --list --show-names --no-show-names --all -e --edit --unset --unset-all --replace-all --rename-section --remove-section --show-origin --show-scope -z --null --bool --int --bool-or-int --path --expiry-date --add --name-only --includes --no-includes --fixed-value --append --regexp',
    values: {
      '-f --file': 'text',
      '--type': 'text',
      '--default': 'text',
      '--value': 'text',
      '--url': 'text',
      '--comment': 'text',
      '--blob': 'text',
    },
    operands: ['text*'],
    also: config,
  },
};
