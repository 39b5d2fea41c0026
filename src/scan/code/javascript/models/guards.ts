import { deepTaints } from '../../flow/contents.ts';
import { bitsOf, cleanForAll, kinds, states } from '../../flow/kinds.ts';
import type { Call, GuardModel, Models } from '../../flow/model.ts';
import { textOf, type Value } from '../../flow/value.ts';

/** A pattern that lets everything through checks nothing. */
const isStrict = (pattern: string | undefined) => pattern !== undefined && !/(?<!\\)\.[*+{]|\\[SWD]|\[\^/.test(pattern);
const isAnchored = (pattern: string | undefined) =>
  pattern !== undefined &&
  /^\(?(?:\?:)?\^/.test(pattern) &&
  /\$\)?$/.test(pattern) &&
  !/^\^[^()]*\|[^()]*\$$/.test(pattern);
const isFull = (pattern: string | undefined) => isStrict(pattern) && isAnchored(pattern);

const isOwn = (value: Value | undefined) =>
  value !== undefined &&
  textOf(value) === undefined &&
  deepTaints(value).every(taint => taint.origin !== 'request' && taint.origin !== 'remote');
const all = (place: GuardModel['place'], more: Partial<GuardModel> = {}): GuardModel => ({
  place,
  bits: cleanForAll,
  ...more,
});
const isListed = (call: Call) => isOwn(call.receiver?.value);

const paths = bitsOf('path', 'archive');
const addresses = bitsOf('url', 'redirect');
const inFolder: GuardModel = { place: 'self', bits: paths, needs: states.resolved };
const prefix = (call: Call) => textOf(call.positional[0]?.value) ?? call.positional[0]?.value.pieces ?? '';
const fixedHost: GuardModel = {
  place: 'self',
  bits: addresses,
  when: call => /^https?:\/\/[^/]+\//.test(prefix(call)),
};
const localPath: GuardModel = { place: 'self', bits: bitsOf('redirect'), when: call => /^\/[^/\\]/.test(prefix(call)) };

/** Characters whose absence makes data harmless, and for what. */
export const absent: Models['absent'] = [
  { text: /^\.\.?[\\/]?$|^[\\/]$/, bits: paths },
  { text: /^['"]$/, bits: bitsOf('code', 'sql', 'xpath') },
  { text: /^[<>]$/, bits: bitsOf('html', 'xml') },
  { text: /^[;|&$`]$/, bits: bitsOf('command') },
  { text: /^[()*]$/, bits: bitsOf('ldap') },
  { text: /^(?:\r\n|\r|\n)$/, bits: bitsOf('header', 'log', 'mail') },
  { text: /^(?::\/\/|\/\/|https?:\/\/|:)$/, bits: addresses },
  { text: /^(?:__proto__|constructor|prototype)$/, bits: kinds.prototype },
];

/** `x.includes('..')` does not hold. */
const lacks: readonly GuardModel[] = absent.map(({ text, bits }) => ({
  place: 'self',
  bits,
  negative: true,
  when: call => text.test(textOf(call.positional[0]?.value) ?? ''),
}));
const isPattern = (call: Call) => call.positional[0]?.value.pieces ?? textOf(call.positional[0]?.value);

/** What holds of the parts of a call when it is true. */
export const guards: Models['guards'] = new Map<string, readonly GuardModel[]>([
  ['RegExp().test', [all(0, { when: call => isFull(call.receiver?.value.pieces) })]],
  ['RegExp().exec', [all(0, { when: call => isFull(call.receiver?.value.pieces) })]],
  ['.match', [all('self', { when: call => isFull(isPattern(call)) })]],
  ['.includes', [all(0, { when: isListed }), ...lacks]],
  ['.contains', [all(0, { when: isListed })]],
  ['.has', [all(0, { when: isListed })]],
  ['.hasOwnProperty', [all(0, { when: isListed })]],
  ['Object.hasOwn', [all(1, { when: call => isOwn(call.positional[0]?.value) })]],
  ['Object.prototype.hasOwnProperty.call', [all(1, { when: call => isOwn(call.positional[0]?.value) })]],
  ['lodash.includes', [all(1, { when: call => isOwn(call.positional[0]?.value) })]],
  [
    '.startsWith',
    [
      inFolder,
      fixedHost,
      localPath,
      { place: 'self', bits: addresses | paths, negative: true, when: call => /^(?:\/\/|\.\.)/.test(prefix(call)) },
    ],
  ],
  ['path.isAbsolute', [{ place: 0, bits: bitsOf('path'), needs: states.resolved, negative: true }]],
  ...[
    'isInt',
    'isNumeric',
    'isAlphanumeric',
    'isAlpha',
    'isUUID',
    'isMongoId',
    'isHexadecimal',
    'isDecimal',
    'isFloat',
    'isIn',
    'isBoolean',
    'isSlug',
    'isMD5',
    'isIP',
    'isPort',
  ].map(name => [`validator.${name}`, [all(0)]] as const),
  ...['isInt', 'isNumeric', 'isUUID', 'isAlphanumeric'].map(name => [`validator/lib/${name}`, [all(0)]] as const),
  ...[
    'Number.isInteger',
    'Number.isFinite',
    'Number.isSafeInteger',
    'isFinite',
    'uuid.validate',
    'net.isIP',
    '@isnumber',
    '@isboolean',
    '@isbigint',
  ].map(name => [name, [all(0)]] as const),
  ['isNaN', [all(0, { negative: true })]],
  ['Number.isNaN', [all(0, { negative: true })]],
  ['@isstring', [{ place: 0, bits: bitsOf('nosql', 'assignment') }]],
  ['@isobject', [{ place: 0, bits: bitsOf('nosql'), negative: true }]],
  ['mongoose.Types.ObjectId.isValid', [all(0)]],
  ['mongodb.ObjectId.isValid', [all(0)]],
]);
