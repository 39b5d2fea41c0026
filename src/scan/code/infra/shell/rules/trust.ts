import { isStandIn } from '../../../../secrets/placeholder.ts';
import { credentialRule } from '../../credential.ts';
import type { PatternRule } from '../../language.ts';
import { programName, programOf, type ShellWord } from '../command.ts';
import { type ShellScript, spanOf } from '../read.ts';

const local = /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/;

/** Servers, packages and passwords. */
export const trustRules: readonly PatternRule<ShellScript>[] = [
  {
    id: 'shell-certificate-check-off',
    title: 'certificates that are not checked',
    cwe: [295],
    owasp: 'authentication',
    severity: 'warning',
    score: 7.4,
    precision: 'high',
    why: 'Anybody on the way can pretend to be the server, read what is sent and change what comes.',
    help: 'add the certificate that is missing to those that are trusted: `curl --cacert`',
    bad: 'curl -k https://example.com',
    good: 'curl --cacert company.pem https://example.com',
    *find({ commands }) {
      for (const command of commands) {
        const [name, ...words] = programOf(command);
        const said = name === undefined ? undefined : uncheckedBy(programName(command), words);
        if (said !== undefined && !words.some(({ text }) => local.test(text)))
          yield { at: said, message: `\`${said.text}\` accepts any certificate` };
        for (const { name: setting, value } of command.assignments)
          if (
            /^(?:GIT_SSL_NO_VERIFY:(?:1|true)|NODE_TLS_REJECT_UNAUTHORIZED:0|PYTHONHTTPSVERIFY:0)$/.test(
              `${setting}:${value.text}`,
            )
          )
            yield { at: spanOf(command), message: `\`${setting}=${value.text}\` accepts any certificate` };
      }
    },
  },
  {
    id: 'shell-host-key-check-off',
    title: 'host keys that are not checked',
    cwe: [322],
    owasp: 'authentication',
    severity: 'warning',
    score: 6.5,
    precision: 'high',
    why: 'Anybody on the way can pretend to be the host and gets what is typed, copied and forwarded.',
    help: 'write the host key into `known_hosts` beforehand; at the least `accept-new`',
    bad: 'ssh -o StrictHostKeyChecking=no host',
    good: 'ssh -o StrictHostKeyChecking=yes host',
    *find({ commands }) {
      for (const { words, assignments } of commands)
        for (const word of [...words, ...assignments.map(({ value }) => value)])
          if (/StrictHostKeyChecking[= ]+(?:no|off)\b|UserKnownHostsFile[= ]+\/dev\/null/i.test(word.text))
            yield { at: word, message: 'any host key is accepted' };
    },
  },
  {
    id: 'shell-weak-hash',
    title: 'weak hash',
    cwe: [328],
    owasp: 'crypto',
    severity: 'note',
    score: 3.7,
    precision: 'medium',
    why: 'Two files with the same hash can be made: it does not tell that a download is the one that is meant.',
    help: 'use SHA-256: `sha256sum --check`',
    bad: 'md5sum --check files.md5',
    good: 'sha256sum --check files.sha256',
    *find({ commands }) {
      for (const command of commands) {
        const [name, first] = programOf(command);
        const isWeak =
          /^(?:md5|md5sum|sha1sum)$/.test(programName(command)) ||
          (programName(command) === 'openssl' && /^-?(?:md[245]|sha1)$/.test(first?.text ?? ''));
        if (name !== undefined && isWeak) yield { at: name, message: 'two files with the same hash can be made' };
      }
    },
  },
  {
    id: 'shell-unsigned-packages',
    title: 'packages whose signature is not checked',
    cwe: [347],
    owasp: 'integrity',
    severity: 'warning',
    score: 7.5,
    precision: 'high',
    why: 'Whoever controls the mirror, or the way to it, decides what is installed as root.',
    help: 'install the key of the repository and leave the check on',
    bad: 'apt-get install --allow-unauthenticated tool',
    good: 'apt-get install tool',
    *find({ commands }) {
      for (const command of commands)
        for (const word of command.words)
          if (
            /^--(?:allow-unauthenticated|force-yes|nogpgcheck|no-gpg-checks|nosignature|allow-untrusted)$|\btrusted=yes\b/.test(
              word.text,
            )
          )
            yield {
              at: word,
              message: `\`${word.text.length > 40 ? 'trusted=yes' : word.text}\` installs what nobody signed`,
            };
    },
  },
  {
    id: 'shell-password-argument',
    title: 'a password on a command line',
    cwe: [214],
    owasp: 'authentication',
    severity: 'note',
    score: 5.5,
    precision: 'medium',
    why: 'The arguments of a running program can be read by every user of the machine, and stay in histories and logs.',
    help: 'hand it over in a file that only you can read, on standard input, or in a setting of the environment',
    bad: 'mysql -pTiger7 shop',
    good: 'mysql --defaults-extra-file=/run/secrets/my.cnf shop',
    *find({ commands }) {
      for (const command of commands) {
        const word = passwordIn(programName(command), programOf(command).slice(1));
        if (word === undefined) continue;
        const isWritten = word.variables.length === 0 && !word.hasSubstitution;
        if (isWritten && !isStandIn(word.text.replace(/^.*?[:=]/, '')))
          yield {
            at: word,
            severity: 'warning',
            message: `a password for \`${programName(command)}\` is written in the script`,
          };
        else if (!isWritten)
          yield {
            at: word,
            message: `the password for \`${programName(command)}\` can be seen in the list of processes`,
          };
      }
    },
  },
  credentialRule('shell', 'PASSWORD=…', 'PASSWORD=$(cat /run/secrets/password)', function* ({ commands }) {
    for (const { assignments } of commands)
      for (const { name, value } of assignments)
        if (value.variables.length === 0 && !value.hasSubstitution) yield { name, value: value.text, at: value };
  }),
];

/** The word with which a program is told to trust any certificate. */
function uncheckedBy(name: string, words: readonly ShellWord[]): ShellWord | undefined {
  if (name === 'curl')
    return words.find(({ text }) => text === '--insecure' || /^-[a-jl-nq-tv-zA-CEGI-LN-SVZ#]*k[a-zA-Z]*$/.test(text));
  if (name === 'wget') return words.find(({ text }) => text === '--no-check-certificate');
  if (name === 'git')
    return words.find(
      ({ text }, i) =>
        /^http\.sslverify=(?:false|0)$/i.test(text) ||
        (/^http\.sslverify$/i.test(text) && words[i + 1]?.text === 'false'),
    );
  if (/^(?:npm|yarn|pnpm)$/.test(name))
    return words.find(
      ({ text }, i) =>
        /^(?:--)?strict-ssl=false$/.test(text) || (text === 'strict-ssl' && words[i + 1]?.text === 'false'),
    );
  return /^pip[\d.]*$/.test(name) ? words.find(({ text }) => text.startsWith('--trusted-host')) : undefined;
}

/** The word that holds a password, for programs that take one as an argument. */
function passwordIn(name: string, words: readonly ShellWord[]): ShellWord | undefined {
  if (name === 'sshpass') return words.find(({ text }, i) => /^-p./.test(text) || words[i - 1]?.text === '-p');
  if (/^(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)$/.test(name))
    return words.find(({ text }) => /^(?:-p.|--password=.)/.test(text));
  if (/^(?:curl|wget)$/.test(name))
    return words.find(
      ({ text }, i) =>
        (/^(?:-u|--user|--proxy-user)$/.test(words[i - 1]?.text ?? '') && /^[^:]+:./.test(text)) ||
        /^--(?:http-)?password=./.test(text),
    );
  if (/^(?:docker|podman|helm|az|redis-cli)$/.test(name))
    return words.find(
      ({ text }, i) =>
        /^--password=./.test(text) || (/^(?:-p|--password|-a)$/.test(words[i - 1]?.text ?? '') && isLogin(name, words)),
    );
  return undefined;
}

function isLogin(name: string, words: readonly ShellWord[]): boolean {
  return name === 'redis-cli' || words.some(({ text }) => text === 'login');
}
