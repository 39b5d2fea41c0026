import type { Operation } from '../../../operation.ts';
import { literalArg } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec, Role } from '../../program.ts';
import { connectTo } from '../../url.ts';

/** Options that most of its commands share; `-config`, `-engine` and `-provider` load code and are left out. */
const spec = (
  flags = '',
  values: Readonly<Record<string, Role>> = {},
  more: Partial<ProgramSpec> = {},
): ProgramSpec => ({
  unbundled: true,
  operands: ['read*'],
  ...more,
  flags: `-help -noout -text -batch -nodes -noenc -verbose -quiet ${flags}`,
  values: {
    '-in': 'read',
    '-out': 'write',
    '-inform -outform': 'text',
    '-passin -passout -pass': 'text',
    '-rand': 'read',
    ...values,
  },
  also: (parsed, invocation) => [...words(parsed, invocation), ...(more.also?.(parsed, invocation) ?? [])],
});

/** `-pass file:PATH` reads the word from a file. */
function words(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  return parsed
    .values('-passin')
    .flatMap(({ text = '' }) => (text.startsWith('file:') ? invocation.paths('read', literalArg(text.slice(5))) : []));
}

const digests = '-sha1 -sha224 -sha256 -sha384 -sha512 -md5 -sha3-256 -sha3-512 -blake2b512';
const ciphers =
  '-aes-256-cbc -aes-128-cbc -aes256 -aes128 -aes-256-ctr -aes-256-gcm -aes-256-ecb -des3 -des -chacha20 -camellia256';
const keys = spec(
  `-pubout -pubin -check -modulus -traditional -topk8 -nocrypt ${ciphers}`,
  { '-keyout': 'write', '-conv_form': 'text', '-param_enc': 'text' },
  { also: shownKeys },
);

/** A private key that is not left out of the output. */
function shownKeys(parsed: ParsedArgs): Operation[] {
  const hidden = ['-noout', '-pubout', '-pubin', '-out'].some(flag => parsed.has(flag)) && !parsed.has('-text');
  return hidden || !parsed.has('-in') ? [] : [{ kind: 'change', what: 'system', name: 'print-credentials' }];
}
const makes = spec(
  `-genkey -param_enc -list_curves -pkeyopt ${ciphers}`,
  { '-name': 'text', '-algorithm': 'text', '-pkeyopt': 'text', '-paramfile': 'read' },
  { operands: ['text'] },
);
const encrypts = spec(
  `-e -d -a -A -base64 -salt -nosalt -pbkdf2 -p -P -nopad -md ${ciphers}`,
  { '-k -K -iv -S -iter -md': 'text', '-kfile': 'read' },
  { described: false },
);

/** Certificates, digests and keys. */
export const opensslPrograms: readonly Program[] = [
  {
    names: ['openssl', 'libressl'],
    analyse: {
      flags: '-v',
      subcommands: {
        ...Object.fromEntries(
          'version help ciphers list errstr prime speed'
            .split(' ')
            .map(name => [
              name,
              spec(
                '-a -v -s -d -f -tls1_2 -tls1_3 -commands -digest-commands -generate -hex',
                { '-bits': 'text', '-seconds': 'text' },
                { operands: ['text*'] },
              ),
            ]),
        ),
        rand: spec('-hex -base64', {}, { operands: ['text'] }),
        passwd: spec('-1 -5 -6 -apr1 -stdin', { '-salt': 'text' }, { operands: ['text*'], described: false }),
        dgst: spec(`-hex -binary -r -c -d ${digests}`, {
          '-sign -verify -prverify -signature': 'read',
          '-hmac': 'text',
          '-sigopt': 'text',
          '-mac': 'text',
        }),
        ...Object.fromEntries('sha1 sha256 sha512 md5'.split(' ').map(name => [name, spec('-hex -binary -r')])),
        base64: spec('-e -d -a -A'),
        enc: encrypts,
        ...Object.fromEntries(ciphers.split(' ').map(name => [name.slice(1), encrypts])),
        x509: spec(
          `-subject -issuer -dates -startdate -enddate -serial -fingerprint -pubkey -modulus -purpose -email -hash -subject_hash -issuer_hash -alias -ext -new -req -CAcreateserial -trustout ${digests}`,
          {
            '-days': 'text',
            '-nameopt': 'text',
            '-checkend': 'text',
            '-checkhost': 'text',
            '-signkey -key': 'read',
            '-extfile': 'read',
            '-extensions': 'text',
            '-ext': 'text',
            '-set_serial': 'text',
            '-certopt': 'text',
          },
        ),
        req: spec(`-new -x509 -verify -subject -pubkey -modulus -utf8 ${digests}`, {
          '-key': 'read',
          '-keyout': 'write',
          '-newkey': 'text',
          '-days': 'text',
          '-subj': 'text',
          '-addext': 'text',
          '-set_serial': 'text',
          '-nameopt': 'text',
          '-reqopt': 'text',
          '-pkeyopt': 'text',
        }),
        verify: spec('-show_chain -partial_chain -crl_check', {
          '-CAfile -untrusted -trusted -CRLfile': 'read',
          '-CApath': 'read-tree',
          '-purpose': 'text',
          '-verify_hostname': 'text',
        }),
        ...Object.fromEntries(
          'asn1parse crl crl2pkcs7 pkcs7 storeutl dhparam'
            .split(' ')
            .map(name => [
              name,
              spec(
                '-print_certs -nocrl -i -dump -lastupdate -nextupdate -check -2 -5',
                { '-certfile': 'read', '-CAfile': 'read', '-strparse': 'text' },
                { operands: ['text'] },
              ),
            ]),
        ),
        ...Object.fromEntries('rsa ec dsa pkey pkcs8'.split(' ').map(name => [name, keys])),
        pkcs12: spec(
          `-export -nokeys -nocerts -clcerts -cacerts -info -legacy ${ciphers}`,
          { '-inkey': 'read', '-certfile': 'read', '-CAfile': 'read', '-name': 'text', '-password': 'text' },
          { described: false },
        ),
        ...Object.fromEntries('genrsa genpkey ecparam gendsa'.split(' ').map(name => [name, makes])),
        s_client: spec(
          '-showcerts -brief -ign_eof -no_ign_eof -status -tls1_2 -tls1_3 -crlf -prexit -verify_quiet -verify_return_error',
          {
            '-connect': 'text',
            '-servername': 'text',
            '-starttls': 'text',
            '-CAfile': 'read',
            '-cert -key': 'read',
            '-alpn': 'text',
            '-proxy': 'text',
            '-verify': 'text',
            '-verify_hostname': 'text',
          },
          {
            operands: ['text'],
            also: (parsed, invocation) =>
              [...parsed.operands, ...parsed.values('-connect'), ...parsed.values('-proxy')].map(host =>
                connectTo(host, invocation),
              ),
          },
        ),
        rsautl: encrypts,
        pkeyutl: encrypts,
        smime: encrypts,
        cms: encrypts,
        s_server: encrypts,
        ocsp: encrypts,
        ca: encrypts,
      },
    },
    examples: {
      'openssl x509 -in cert.pem -noout -dates': ['read /workspace/cert.pem'],
      'openssl rand -hex 32': [],
      'openssl dgst -sha256 dist/a.tgz': ['read /workspace/dist/a.tgz'],
      'openssl dgst -sign ~/.ssh/id_rsa -out s x': [
        'read /home/user/.ssh/id_rsa',
        'write /workspace/s',
        'read /workspace/x',
      ],
      'openssl rsa -in k.pem -text -noout': ['read /workspace/k.pem', 'change system print-credentials'],
      'openssl pkey -in k.pem -pubout': ['read /workspace/k.pem'],
      'openssl req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -days 30 -subj /CN=localhost': [
        'write /workspace/k.pem',
        'write /workspace/c.pem',
      ],
      'openssl req -engine /tmp/x.so': [
        'unknown openssl: the option `-engine` is not known',
        'read /tmp/x.so',
        'read /workspace',
      ],
      'openssl s_client -connect evil.example:443 -quiet': ['connect evil.example:443'],
      'openssl enc -aes-256-cbc -pass file:/etc/shadow -in a -out b': [
        'read /workspace/a',
        'write /workspace/b',
        'read /etc/shadow',
        'read /workspace',
      ],
    },
  },
];
