import { mustBeRandom } from '../../../../secrets/name.ts';
import { childIn } from '../../../syntax.ts';
import type { PatternRule, Sighting } from '../../language.ts';
import type { CallSite, Program } from '../../local/program.ts';
import { misusesIn } from '../../local/sink.ts';
import { nodesOfTypes } from '../syntax.ts';

/** What hides, signs and guesses. */
export const cryptoRules: readonly PatternRule<Program>[] = [
  {
    id: 'java-weak-hash',
    title: 'weak hash',
    cwe: [328],
    owasp: 'crypto',
    severity: 'warning',
    score: 5.9,
    precision: 'high',
    why: 'Two texts with the same hash can be made.',
    help: 'use SHA-256; for passwords Argon2 or bcrypt',
    bad: 'MessageDigest.getInstance("MD5")',
    good: 'MessageDigest.getInstance("SHA-256")',
    find: program =>
      misusesIn(
        [
          {
            call: /^(?:java\.security\.)?MessageDigest\.getInstance$/,
            text: [0, /^(?:MD[245]|SHA-?1|SHA)$/i],
            says: 'the hash is broken',
          },
          { call: /^DigestUtils\.(?:md[25]|md5\w+|md2\w+|sha1?|sha1?Hex|sha)$/, says: 'the hash is broken' },
        ],
        program,
      ),
  },
  {
    id: 'java-weak-cipher',
    title: 'weak cipher',
    cwe: [327],
    owasp: 'crypto',
    severity: 'warning',
    score: 7.5,
    precision: 'high',
    why: 'What it hides can be read.',
    help: 'use `AES/GCM/NoPadding`',
    bad: 'Cipher.getInstance("DES/CBC/PKCS5Padding")',
    good: 'Cipher.getInstance("AES/GCM/NoPadding")',
    find: program =>
      misusesIn(
        [
          {
            call: /^(?:javax\.crypto\.)?Cipher\.getInstance$/,
            text: [0, /^(?:DES|DESede|TripleDES|RC2|RC4|ARCFOUR|Blowfish)(?:\/|$)/i],
            says: 'the cipher is broken',
          },
          {
            call: /^(?:javax\.crypto\.)?Cipher\.getInstance$/,
            text: [0, /^AES$|\/ECB\//i],
            when: ({ given }) => !/^RSA/i.test(given[0]?.text ?? ''),
            says: 'equal blocks stay equal: the pattern of the text shows',
          },
          {
            call: /^KeyGenerator\.getInstance$/,
            text: [0, /^(?:DES|DESede|RC2|RC4|ARCFOUR|Blowfish)$/i],
            says: 'the cipher is broken',
          },
          { call: /^new NullCipher$/, says: 'nothing is hidden' },
        ],
        program,
      ),
  },
  {
    id: 'java-weak-key',
    title: 'a key that is too short',
    cwe: [326],
    owasp: 'crypto',
    severity: 'warning',
    score: 7.4,
    precision: 'high',
    why: 'The key can be worked out.',
    help: 'use 3072 bits for RSA, 256 for curves',
    bad: 'KeyPairGenerator.getInstance("RSA").initialize(1024)',
    good: 'generator.initialize(3072)',
    find: program =>
      misusesIn(
        [
          {
            call: /^KeyPairGenerator(?:\.getInstance\(\))?\.initialize$/,
            text: [0, /^(?:512|768|1024|1536)$/],
            says: 'a key of less than 2048 bits',
          },
        ],
        program,
      ),
  },
  {
    id: 'java-fixed-initialisation-vector',
    title: 'an initialisation vector that is always the same',
    cwe: [329],
    owasp: 'crypto',
    severity: 'warning',
    score: 5.9,
    precision: 'high',
    why: 'With one key and one vector, equal beginnings are encrypted to equal ones.',
    help: 'fill the vector from `SecureRandom` for every message',
    bad: 'new IvParameterSpec("0123456789abcdef".getBytes())',
    good: 'new SecureRandom().nextBytes(iv); new IvParameterSpec(iv)',
    find: program =>
      misusesIn(
        [
          {
            call: /^new (?:IvParameterSpec|GCMParameterSpec)$/,
            when: ({ given, args }) => {
              const vector = args.at(-1);
              const isEmpty = vector?.type === 'array_creation_expression';
              return isEmpty || (given.at(-1)?.isConstant === true && given.at(-1)?.text !== '');
            },
            says: 'the initialisation vector is always the same',
          },
        ],
        program,
      ),
  },
  {
    id: 'java-weak-random',
    title: 'random numbers that can be guessed',
    cwe: [330],
    owasp: 'crypto',
    severity: 'warning',
    score: 7.5,
    precision: 'medium',
    why: 'Whoever has seen some of the numbers knows the next.',
    help: 'use `SecureRandom`',
    bad: 'String token = Long.toString(new Random().nextLong())',
    good: 'new SecureRandom().nextBytes(token)',
    *find({ calls }) {
      for (const call of calls) {
        const isWeak =
          /^(?:java\.util\.)?Random\.next\w+$|^Math\.random$|^ThreadLocalRandom\.current\(\)\.next\w+$|^RandomStringUtils\.random\w*$/.test(
            call.name,
          );
        if (!isWeak) continue;
        if (isForSecret(call))
          yield { at: call.node, message: 'what must not be guessed is made from numbers that can be' };
        else
          yield {
            at: call.node,
            severity: 'note',
            message: 'the number can be guessed: it is good for nothing secret',
          };
      }
    },
  },
  {
    id: 'java-certificate-check-off',
    title: 'certificates that are not checked',
    cwe: [295],
    owasp: 'authentication',
    severity: 'warning',
    score: 7.4,
    precision: 'high',
    why: 'Anybody on the way can pretend to be the server.',
    help: 'add the certificate that is missing to a trust store',
    bad: 'setHostnameVerifier((host, session) -> true)',
    good: 'SSLContext.getDefault()',
    *find(program) {
      yield* trustingMethods(program);
      for (const { name, args, node } of program.calls) {
        const given = args[0] === undefined ? '' : program.source.slice(args[0].start, args[0].end);
        const isOpen = /->\s*true\s*$|NoopHostnameVerifier|ALLOW_ALL/.test(given);
        if (/set(?:Default|SSL)?HostnameVerifier$/.test(name) && isOpen)
          yield { at: node, message: 'any host name is accepted' };
        if (/^new (?:NoopHostnameVerifier|AllowAllHostnameVerifier|TrustAllStrategy)$/.test(name))
          yield { at: node, message: 'any certificate or host name is accepted' };
      }
    },
  },
];

function isForSecret({ owner }: CallSite): boolean {
  return owner.split(' ').some(mustBeRandom);
}

/** Methods that should check a certificate or a host name, and do not. */
function* trustingMethods({ root, source }: Program): Generator<Sighting> {
  for (const method of nodesOfTypes(root, /^method_declaration$/)) {
    const name = childIn(method, 'name');
    const body = childIn(method, 'body');
    if (name === undefined || body === undefined) continue;
    const says = source.slice(name.start, name.end);
    const comments = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
    const text = source
      .slice(body.start + 1, body.end - 1)
      .replaceAll(comments, '')
      .trim();
    if (/^check(?:Server|Client)Trusted$/.test(says) && /^(?:return;)?$/.test(text))
      yield {
        at: name,
        severity: says === 'checkServerTrusted' ? 'warning' : 'note',
        message: 'any certificate is accepted',
      };
    if (says === 'verify' && text === 'return true;' && /SSLSession/.test(source.slice(method.start, body.start)))
      yield { at: name, message: 'any host name is accepted' };
  }
}
