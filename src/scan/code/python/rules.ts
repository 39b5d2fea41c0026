import type { RuleDescription } from '../../finding.ts';

const owasp = {
  injection: 'owasp-2021-a03',
  access: 'owasp-2021-a01',
  crypto: 'owasp-2021-a02',
  authentication: 'owasp-2021-a07',
};

/**
 * What is looked for in Python. The most specific CWE comes first, for that is the one a reader takes.
 *
 * To add one: write its entry here. If it is data that must not reach a call, add the calls to `tables/sinks.ts` and
 * what makes the data harmless to `tables/sanitizers.ts`; a new kind of harm is a bit in `value.ts`. If it is a call
 * that is wrong by itself, add it to `tables/misuse.ts`. Then write `<rule>.py` among the fixtures: true flows, the
 * value overwritten by a constant, the sanitised twin, the sanitizer of another kind, look-alikes. Every line that
 * must be found says so; every other line must be silent.
 */
export const pythonRules: readonly RuleDescription[] = [
  {
    id: 'python-sql-injection',
    scanner: 'code',
    title: 'SQL injection',
    description:
      'Data of somebody else becomes part of the text of an SQL statement, and so can become part of its meaning.',
    help: 'keep the statement constant, with placeholders, and give the values as the second argument: `execute("… WHERE id = %s", (id,))`; take table and column names from a list of your own',
    severity: 'error',
    cwe: [89, 943],
    securitySeverity: 8.8,
    precision: 'high',
    tags: [owasp.injection],
  },
  {
    id: 'python-cross-site-scripting',
    scanner: 'code',
    title: 'cross-site scripting',
    description:
      'Data of somebody else is answered as part of a page without being escaped, so that it can run code in the browser of whoever looks at it.',
    help: 'render a template that escapes by itself, escape with `markupsafe.escape`, or answer JSON',
    severity: 'error',
    cwe: [79, 116],
    securitySeverity: 6.1,
    precision: 'high',
    tags: [owasp.injection],
  },
  {
    id: 'python-path-traversal',
    scanner: 'code',
    title: 'path traversal',
    description: 'Data of somebody else decides which file is used, and may lead out of the folder that is meant.',
    help: 'take the last part only (`secure_filename`), or resolve the path and then check that it is inside the folder with `is_relative_to`',
    severity: 'error',
    cwe: [22, 73],
    securitySeverity: 7.5,
    precision: 'high',
    tags: [owasp.access],
  },
  {
    id: 'python-weak-hash',
    scanner: 'code',
    title: 'a weak hash',
    description: 'MD5 and SHA-1 are broken: two texts of one digest can be made at will.',
    help: 'use `hashlib.sha256`, for passwords `hashlib.scrypt` or Argon2; where nothing rests on it, say `usedforsecurity=False`',
    severity: 'warning',
    cwe: [328, 327],
    securitySeverity: 5.3,
    precision: 'high',
    tags: [owasp.crypto],
  },
  {
    id: 'python-weak-cipher',
    scanner: 'code',
    title: 'a weak cipher or mode',
    description: 'The cipher can be broken, or the mode (ECB) shows which parts of the text are equal.',
    help: 'use AES in GCM, or `cryptography.fernet`',
    severity: 'warning',
    cwe: [327],
    securitySeverity: 7.5,
    precision: 'high',
    tags: [owasp.crypto],
  },
  {
    id: 'python-weak-random',
    scanner: 'code',
    title: 'a predictable random value',
    description:
      'Who has seen some values of `random` can compute the next: tokens, codes and keys made of them can be guessed.',
    help: 'use the module `secrets`, or `random.SystemRandom`',
    severity: 'warning',
    cwe: [330, 338],
    securitySeverity: 5.9,
    precision: 'medium',
    tags: [owasp.crypto],
  },
  {
    id: 'python-hardcoded-credential',
    scanner: 'code',
    title: 'a credential in the code',
    description: 'A password, key or token is written in the code, and so known to everybody who ever reads it.',
    help: 'read it from the environment or a secret store, and replace the one that was written down',
    severity: 'warning',
    cwe: [798, 259],
    securitySeverity: 7.8,
    precision: 'medium',
    tags: [owasp.authentication],
  },
];
