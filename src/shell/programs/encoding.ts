import { unknown } from '../analyse.ts';
import type { Program } from '../program.ts';
import { type Also, tool } from './entry.ts';

/** The last operand is the name that the text will carry. */
const readsFirst: Also = (parsed, invocation) =>
  parsed.operands.slice(0, -1).flatMap(arg => invocation.paths('read', arg));

const checksums =
  'md5sum sha1sum sha224sum sha256sum sha384sum sha512sum b2sum b3sum cksum sum shasum md5 sha1 sha256 sha512 xxhsum xxh64sum xxh128sum crc32 hashdeep';

/** Programs that show, encode and add up bytes. */
export const encodingPrograms: readonly Program[] = [
  tool(
    checksums,
    {
      tolerates: 'words',
      flags:
        '-b -c -t -w -z -q -r -s -p -x -U -0 --check --tag --untagged --text --binary --quiet --status --strict --warn --ignore-missing --zero --raw --base64 --debug --UNIVERSAL --no-names',
      values: { '-a --algorithm': 'text', '-l --length': 'text' },
      operands: ['read*'],
    },
    { 'sha256sum -c a': ['read /workspace/a'], 'md5sum -w /etc/shadow': ['read /etc/shadow'] },
  ),
  tool(
    'base64 base32 basenc gbase64',
    {
      flags:
        '-d -D -i --decode --ignore-garbage --base64 --base64url --base32 --base32hex --base16 --base2msbf --base2lsbf --z85',
      // On macOS, `-i` and `-o` name files.
      values: { '-w --wrap -b --break': 'text', '-o --output': 'write', '--input': 'read' },
      operands: ['read*'],
    },
    { 'base64 -d a': ['read /workspace/a'], 'base64 -i /etc/shadow -o b': ['write /workspace/b', 'read /etc/shadow'] },
  ),
  tool(
    'xxd',
    {
      flags: '-a -b -C -d -e -E -i -p -ps -plain -r -revert -u -h -v -postscript -bits -include -upper -autoskip',
      values: {
        '-l -len': 'text',
        '-s -seek': 'text',
        '-c -cols': 'text',
        '-g -groupsize': 'text',
        '-o -offset': 'text',
        '-n -name': 'text',
        '-R': 'text',
      },
      operands: ['read', 'write'],
    },
    { 'xxd -l 16 a': ['read /workspace/a'], 'xxd -r -p a b': ['read /workspace/a', 'write /workspace/b'] },
  ),
  tool(
    'od hexdump hd hexyl',
    {
      tolerates: 'words',
      flags:
        '-a -b -c -C -d -f -F -h -H -i -I -l -L -o -O -s -v -V -x -X -p -P --canonical --one-byte-octal --output-duplicates --no-squeezing --plain --no-characters --no-position --border=',
      values: {
        '-t --format': 'text',
        '-N --read-bytes': 'text',
        '-j --skip-bytes': 'text',
        '-A --address-radix': 'text',
        '-n --length': 'text',
        '--skip': 'text',
        '-w --width': 'text',
        '-S --strings': 'text',
        '-e': 'text',
      },
      operands: ['read*'],
    },
    { 'od -t x1 a': ['read /workspace/a'], 'hexdump -C a': ['read /workspace/a'] },
  ),
  tool('uuencode', { flags: '-m', operands: ['text*'], also: readsFirst }, { 'uuencode a b': ['read /workspace/a'] }),
  // Where it writes stands in what it decodes.
  tool(
    'uudecode',
    {
      flags: '-c -i -m -p -r -s',
      values: { '-o --output-file': 'write' },
      operands: ['read*'],
      also: (parsed, invocation) =>
        parsed.has('-o') || parsed.has('-p') ? [] : [unknown(invocation, 'where it writes is not said')],
    },
    {
      'uudecode -o b a': ['write /workspace/b', 'read /workspace/a'],
      'uudecode a': ['read /workspace/a', 'unknown uudecode: where it writes is not said', 'read /workspace'],
    },
  ),
];
