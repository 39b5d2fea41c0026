import { givenAt } from '../../flow/call.ts';
import { bitsOf, cleanForAll, states } from '../../flow/kinds.ts';
import type { Call, GuardModel, Models } from '../../flow/model.ts';
import { textOf } from '../../flow/value.ts';

/** A pattern that lets everything through checks nothing. */
const isStrict = (pattern: string | undefined) => pattern !== undefined && !/(?<!\\)\.[*+{]|\\[SWD]|\[\^/.test(pattern);
const isAnchored = (pattern: string | undefined) => pattern !== undefined && /(?:\$|\\Z)\)?$/.test(pattern);

const all = (place: GuardModel['place']): GuardModel => ({ place, bits: cleanForAll });
const pattern = (call: Call) => textOf(givenAt(call, 0)[0]?.value);
const compiled = (call: Call) => call.receiver?.value.pieces;

const paths = bitsOf('path', 'archive');
const inFolder: GuardModel = { place: 'self', bits: paths, needs: states.resolved };
const prefix: GuardModel = {
  place: 'self',
  bits: bitsOf('url', 'redirect'),
  when: call => /^(?:https?:\/\/[^/]+\/|\/[^/\\]|\/$)/.test(textOf(call.positional[0]?.value) ?? ''),
};

/** What holds of the parts of a call when it is true. */
export const guards: Models['guards'] = new Map<string, readonly GuardModel[]>([
  ...['.isdigit', '.isdecimal', '.isnumeric', '.isalnum', '.isalpha', '.isidentifier'].map(
    name => [name, [all('self')]] as const,
  ),
  ['.startswith', [inFolder, prefix]],
  ['.is_relative_to', [inFolder]],
  ['pathlib.Path().is_relative_to', [inFolder]],
  // It raises when the path leads elsewhere.
  ['pathlib.Path().relative_to', [inFolder]],
  ['os.path.commonpath ==', [{ place: '*', bits: paths, needs: states.resolved }]],
  ['os.path.commonprefix ==', [{ place: '*', bits: paths, needs: states.resolved }]],
  ['re.fullmatch', [{ ...all(1), when: call => isStrict(pattern(call)) }]],
  ['re.match', [{ ...all(1), when: call => isStrict(pattern(call)) && isAnchored(pattern(call)) }]],
  [
    're.search',
    [
      {
        ...all(1),
        when: call => isStrict(pattern(call)) && isAnchored(pattern(call)) && pattern(call)?.startsWith('^') === true,
      },
    ],
  ],
  ['re.compile().fullmatch', [{ ...all(0), when: call => isStrict(compiled(call) ?? '') }]],
  ['re.compile().match', [{ ...all(0), when: call => isStrict(compiled(call)) && isAnchored(compiled(call)) }]],
  [
    'isinstance',
    [
      {
        ...all(0),
        when: call =>
          /^(?:int|float|bool|\(?int, ?float\)?)$/.test(
            call.frame.file.source.slice(call.positional[1]?.node.start ?? 0, call.positional[1]?.node.end ?? 0),
          ),
      },
    ],
  ],
  [
    'django.utils.http.url_has_allowed_host_and_scheme',
    [
      { place: 0, bits: bitsOf('url', 'redirect') },
      { place: 'url', bits: bitsOf('url', 'redirect') },
    ],
  ],
  ['django.utils.http.is_safe_url', [{ place: 0, bits: bitsOf('url', 'redirect') }]],
]);

/** Characters whose absence makes data harmless, and for what. */
export const absent: Models['absent'] = [
  { text: /^\.\.?[\\/]?$|^[\\/]$/, bits: paths },
  { text: /^['"]$/, bits: bitsOf('code', 'sql', 'xpath') },
  { text: /^[<>]$/, bits: bitsOf('html', 'xml') },
  { text: /^[;|&$`]$/, bits: bitsOf('command') },
  { text: /^[()*]$/, bits: bitsOf('ldap') },
  { text: /^(?:\r\n|\r|\n)$/, bits: bitsOf('header', 'log', 'mail') },
  { text: /^(?::\/\/|\/\/|https?:\/\/|:)$/, bits: bitsOf('redirect', 'url') },
];
