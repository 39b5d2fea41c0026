import { mustBeRandom } from '../../../../secrets/name.ts';
import type { PatternRule } from '../../language.ts';
import type { Program } from '../../local/program.ts';
import { misusesIn } from '../../local/sink.ts';

/** What hides, signs and guesses. */
export const cryptoRules: readonly PatternRule<Program>[] = [
  {
    id: 'go-weak-hash',
    title: 'weak hash',
    cwe: [328],
    owasp: 'crypto',
    severity: 'warning',
    score: 5.9,
    precision: 'medium',
    why: 'Two texts with the same hash can be made.',
    help: 'use `crypto/sha256`; for passwords `bcrypt` or `argon2`',
    bad: 'md5.Sum(data)',
    good: 'sha256.Sum256(data)',
    find: program =>
      misusesIn(
        [
          { call: /^crypto\/md5\.(?:New|Sum)$/, says: 'MD5 is broken' },
          { call: /^crypto\/sha1\.(?:New|Sum)$/, says: 'SHA-1 is broken' },
          { call: /^golang\.org\/x\/crypto\/(?:md4|ripemd160)\.New$/, says: 'the hash is broken' },
        ],
        program,
      ),
  },
  {
    id: 'go-weak-cipher',
    title: 'weak cipher',
    cwe: [327],
    owasp: 'crypto',
    severity: 'warning',
    score: 7.5,
    precision: 'high',
    why: 'What it hides can be read.',
    help: 'use AES-GCM or ChaCha20-Poly1305',
    bad: 'des.NewCipher(key)',
    good: 'cipher.NewGCM(block)',
    find: program =>
      misusesIn(
        [
          { call: /^crypto\/des\.New(?:TripleDES)?Cipher$/, says: 'DES is broken' },
          { call: /^crypto\/rc4\.NewCipher$/, says: 'RC4 is broken' },
          {
            call: /^golang\.org\/x\/crypto\/(?:blowfish|cast5|tea|xtea)\.New/,
            says: 'the blocks of the cipher are too short',
          },
        ],
        program,
      ),
  },
  {
    id: 'go-weak-key',
    title: 'a key that is too short',
    cwe: [326],
    owasp: 'crypto',
    severity: 'warning',
    score: 7.4,
    precision: 'very-high',
    why: 'The key can be worked out.',
    help: 'use 3072 bits, or an elliptic curve',
    bad: 'rsa.GenerateKey(rand.Reader, 1024)',
    good: 'rsa.GenerateKey(rand.Reader, 3072)',
    find: program =>
      misusesIn(
        [
          {
            call: /^crypto\/rsa\.GenerateKey$/,
            text: [1, /^(?:[1-9]\d{0,2}|1\d{3}|20[0-3]\d|204[0-7])$/],
            says: 'an RSA key of less than 2048 bits',
          },
        ],
        program,
      ),
  },
  {
    id: 'go-weak-random',
    title: 'random numbers that can be guessed',
    cwe: [338, 330],
    owasp: 'crypto',
    severity: 'warning',
    score: 7.5,
    precision: 'medium',
    why: 'Whoever has seen some of the numbers knows the next.',
    help: 'use `crypto/rand`',
    bad: 'token := rand.Int63() // math/rand',
    good: 'rand.Read(token) // crypto/rand',
    find: program =>
      misusesIn(
        [
          {
            call: /^math\/rand(?:\/v2)?\.(?:Int\w*|Uint\w*|Float\w*|Perm|Read|N|Intn)$/,
            when: ({ owner }) => owner.split(' ').some(mustBeRandom),
            says: 'what must not be guessed is made from numbers that can be',
          },
        ],
        program,
      ),
  },
  {
    id: 'go-weak-tls',
    title: 'old versions of TLS',
    cwe: [326],
    owasp: 'crypto',
    severity: 'warning',
    score: 5.9,
    precision: 'high',
    why: 'Connections can be talked down to what is broken.',
    help: 'ask for `tls.VersionTLS12` at the least',
    bad: 'tls.Config{MinVersion: tls.VersionTLS10}',
    good: 'tls.Config{MinVersion: tls.VersionTLS12}',
    *find({ settings, source }) {
      for (const { name, node, value } of settings)
        if (
          /(?:^|\.)M(?:in|ax)Version$/.test(name) &&
          /\.Version(?:SSL30|TLS10|TLS11)$/.test(source.slice(value.start, value.end))
        )
          yield { at: node, message: 'versions of TLS that are broken are accepted' };
    },
  },
  {
    id: 'go-certificate-check-off',
    title: 'certificates that are not checked',
    cwe: [295],
    owasp: 'authentication',
    severity: 'error',
    score: 7.4,
    precision: 'very-high',
    why: 'Anybody on the way can pretend to be the server.',
    help: 'add the certificate that is missing to `RootCAs`',
    bad: 'tls.Config{InsecureSkipVerify: true}',
    good: 'tls.Config{RootCAs: pool}',
    *find({ settings, calls }) {
      for (const { name, node, data } of settings)
        if (/(?:^|\.)InsecureSkipVerify$/.test(name) && data.isConstant && data.text === 'true')
          yield { at: node, severity: 'warning', message: 'any certificate is accepted' };
      for (const { name, node } of calls)
        if (/^golang\.org\/x\/crypto\/ssh\.InsecureIgnoreHostKey$/.test(name))
          yield { at: node, severity: 'warning', message: 'any host key is accepted' };
    },
  },
];
