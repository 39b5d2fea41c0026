/** What of JavaScript and of Node only computes or shows, by module or object. */
export const pureMembers: Readonly<Record<string, string>> = {
  '': 'BigInt Date RegExp Map Set WeakMap WeakSet Error TypeError RangeError SyntaxError EvalError URIError AggregateError URL URLSearchParams TextEncoder TextDecoder Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array ArrayBuffer DataView Array parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent encodeURI decodeURI structuredClone clearTimeout clearInterval atob btoa assert AbortController Headers',
  Math: 'abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp expm1 floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt tan tanh trunc',
  Object: 'values entries fromEntries freeze seal is hasOwn isFrozen getOwnPropertyNames assign',
  Array: 'of',
  String: 'fromCharCode fromCodePoint raw',
  Number: 'isInteger isFinite isNaN isSafeInteger parseFloat parseInt',
  Date: 'now parse UTC',
  Promise: 'resolve all allSettled race any reject',
  URL: 'canParse',
  Buffer: 'from alloc concat byteLength isBuffer compare',
  Intl: 'DateTimeFormat NumberFormat RelativeTimeFormat Collator PluralRules ListFormat supportedValuesOf getCanonicalLocales',
  crypto:
    'createHash createHmac randomBytes randomUUID randomInt timingSafeEqual getHashes getCiphers pbkdf2Sync scryptSync hash getRandomValues generateKeyPairSync createSign createVerify',
  'crypto.subtle': 'digest',
  process: 'exit uptime memoryUsage hrtime cpuUsage getuid getgid emitWarning abort resourceUsage',
  'process.hrtime': 'bigint',
  'process.stdout': 'write end on once',
  'process.stderr': 'write end',
  os: 'cpus platform arch hostname totalmem freemem userInfo release type uptime loadavg networkInterfaces version machine availableParallelism endianness',
  util: 'isDeepStrictEqual stripVTControlCharacters styleText parseArgs',
  url: 'fileURLToPath pathToFileURL parse format resolve URL URLSearchParams',
  querystring: 'parse stringify escape unescape',
  zlib: 'gzipSync gunzipSync inflateSync deflateSync brotliCompressSync brotliDecompressSync inflateRawSync deflateRawSync crc32 createGzip createGunzip',
  v8: 'getHeapStatistics getHeapSpaceStatistics serialize deserialize',
  assert:
    'equal strictEqual deepEqual deepStrictEqual notEqual notStrictEqual ok match throws doesNotThrow rejects fail',
  'assert.strict': 'equal deepEqual ok',
  path: 'extname relative parse format isAbsolute',
  fs: 'existsSync accessSync access closeSync',
  'fs.promises': 'access',
  buffer: 'isUtf8 isAscii',
  punycode: 'encode decode toASCII toUnicode',
  string_decoder: 'StringDecoder',
  readline: 'createInterface',
  events: 'EventEmitter once',
  'timers.promises': 'setTimeout setImmediate',
  'require.resolve': '',
  Deno: 'cwd exit inspect',
  Bun: 'hash',
};

/** What shows or measures its arguments and keeps nothing of them. */
export const shownMembers: Readonly<Record<string, string>> = {
  '': 'String Number Boolean',
  console: 'log error warn info debug table dir time timeEnd timeLog group groupEnd assert count trace',
  JSON: 'stringify',
  Object: 'keys',
  Array: 'isArray',
  util: 'inspect format',
};

/** What of it is plain data. */
export const dataMembers: Readonly<Record<string, string>> = {
  '': '__filename Infinity NaN',
  Math: 'E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2',
  Number: 'MAX_SAFE_INTEGER MIN_SAFE_INTEGER EPSILON MAX_VALUE MIN_VALUE NaN POSITIVE_INFINITY NEGATIVE_INFINITY',
  process:
    'version versions platform arch pid ppid stdin title release execPath execArgv config features exitCode argv0',
  'process.stdout': 'isTTY columns rows',
  os: 'EOL constants',
  path: 'sep delimiter',
  fs: 'constants',
  Deno: 'version args build',
  Bun: 'version revision',
};

/** Modules of Node that are not understood. */
export const otherModules = new Set(
  'async_hooks child_process cluster console constants dgram diagnostics_channel dns domain http http2 https inspector module net process repl sea sqlite stream sys test test/reporters tls trace_events tty vm wasi worker_threads fs fs/promises timers timers/promises'.split(
    ' ',
  ),
);

export const dataMethods = new Set(
  'at charAt charCodeAt codePointAt concat copyWithin endsWith fill flat includes indexOf join keys values entries lastIndexOf localeCompare match matchAll normalize padEnd padStart pop push repeat replace replaceAll reverse search shift slice splice split startsWith substring substr toFixed toISOString toJSON toLocaleDateString toLocaleLowerCase toLocaleString toLocaleTimeString toLocaleUpperCase toLowerCase toPrecision toReversed toSpliced toString toUpperCase trim trimEnd trimStart unshift valueOf with get has set add delete clear size getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds getTime getTimezoneOffset getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMinutes getUTCMonth getUTCSeconds setDate setFullYear setHours setMinutes setMonth setSeconds setUTCDate setUTCHours test exec update digest copy json text arrayBuffer blob encode decode format formatToParts resolvedOptions isDirectory isFile isSymbolicLink equals readUInt8 readUInt16BE readUInt16LE readUInt32BE readUInt32LE readInt32BE readInt32LE write end close pipe setEncoding read append getAll searchParams resume pause toArray'.split(
    ' ',
  ),
);
/** Methods that call an argument, and which one. */
export const callbacks: ReadonlyMap<string, number> = new Map([
  ...'map forEach filter find findIndex findLast findLastIndex some every flatMap reduce reduceRight sort toSorted then catch finally'
    .split(' ')
    .map(name => [name, 0] as const),
  ...'on once addEventListener'.split(' ').map(name => [name, 1] as const),
]);
