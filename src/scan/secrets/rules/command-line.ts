import type { Span } from '../../region.ts';
import { judgeValue } from '../credential.ts';
import { isReadable } from '../generic/spelling.ts';
import { isStockPassword } from '../generic/stock.ts';
import type { Reading, SecretRule } from '../rule.ts';

/** In UTF-16 units: how far behind its program an argument is looked for, on the same line. */
const reach = 400;
const letter = `[^\\s"'|;&<>\\\\\\u2000-\\uffff]`;
const word = `["']?(${letter}{3,200})["']?`;
const argument = `\\s{0,9}(?:[^,()"'\\s]{1,60}|"[^"\\n]{0,80}"|'[^'\\n]{0,80}'),\\s{0,9}`;
const literal = `["']([^"'\\n]{3,200})["']`;
const first = new RegExp(`^\\s{0,9}${literal}`);
const second = new RegExp(`^${argument}${literal}`);
const third = new RegExp(`^${argument}${argument}${literal}`);
const userAndWord = `["']?[^\\s"':|;/<>-][^\\s"':|;/<>]{0,80}:(${letter}{3,200})["']?`;

/** Per program, what stands before its password. */
const programs: Readonly<Record<string, RegExp>> = {
  curl: new RegExp(`[ ](?:-[a-zA-Z]{0,5}[uU]|--user|--proxy-user)[ =]?${userAndWord}`),
  wget: new RegExp(`[ ]--(?:http-|ftp-|proxy-)?password[ =]${word}`),
  mysql: new RegExp(`[ ]-p(?![ ])${word}`),
  mariadb: new RegExp(`[ ]-p(?![ ])${word}`),
  sshpass: new RegExp(`[ ]-p[ ]?${word}`),
  'redis-cli': new RegExp(`[ ](?:-a|--pass)[ ]${word}`),
  'docker login': new RegExp(`[ ](?:-p|--password)[ =]${word}`),
  'podman login': new RegExp(`[ ](?:-p|--password)[ =]${word}`),
  'registry login': new RegExp(`[ ](?:-p|--password)[ =]${word}`),
  htpasswd: new RegExp(`[ ]-[a-zA-Z]{0,4}b[a-zA-Z]{0,4}[ ](?:[^\\s-]\\S{0,120}[ ])?[^\\s-]\\S{0,80}[ ]${word}`),
  openssl: new RegExp(`[ "'](?:(?:-pass(?:in|out)?[ ]["']?)?pass:|-k[ ])${word}`),
  keytool: new RegExp(`[ ]-(?:store|key)pass[ ]${word}`),
  jarsigner: new RegExp(`[ ]-(?:store|key)pass[ ]${word}`),
  sqlcmd: new RegExp(`[ ]-P[ ]?${word}`),
  mongo: new RegExp(`[ ](?:-p|--password)[ =]${word}`),
  ldap: new RegExp(`[ ]-w[ ]?${word}`),
  smbclient: /[ ]-U[ ]?["']?[^\s"'%]{1,80}%([^\s"']{3,200})/,
  rpcclient: /[ ]-U[ ]?["']?[^\s"'%]{1,80}%([^\s"']{3,200})/,
  'zip -': new RegExp(`(?:^|[ ])-?[a-zA-Z0-9]{0,4}P[ ]${word}`),
  '7z ': new RegExp(`(?:^|[ ])-p${word}`),
  'az login': new RegExp(`[ ](?:-p|--password)[ =]${word}`),
  'oc login': new RegExp(`[ ](?:-p|--password)[ =]${word}`),
  'cf login': new RegExp(`[ ]-p[ ]${word}`),
  rabbitmqctl: new RegExp(`[ ](?:add_user|change_password)[ ]\\S{1,80}[ ]${word}`),
  'net user': new RegExp(`^[ ][^\\s/]{1,40}[ ](?!/)${word}`),
  'net use': new RegExp(`[ ]/user:\\S{1,80}[ ](?!/)${word}`),
  'oracle:thin:': /^[^\s/:@]{1,40}\/([^\s@/]{3,80})@/,
  'snmp-server community': new RegExp(`^[ ]${word}`),
  xfreerdp: new RegExp(`[ ]/p:${word}`),
  wpa_passphrase: new RegExp(`^[ ]\\S{1,40}[ ]${word}`),
  'set-initial-password': new RegExp(`^[ ]${word}`),
  requirepass: new RegExp(`^[ ]${word}`),
  masterauth: new RegExp(`^[ ]${word}`),
  'identified by': /^[ ](?:password[ ])?(?:values[ ])?["']([^\s"']{3,200})["']/,
  'identified with': /^[ ]\S{1,40}[ ](?:by|as)[ ]["']([^\s"']{3,200})["']/,
  'convertto-securestring': /^[ ](?:-string[ ])?["']([^"']{3,200})["']/i,
  rocommunity: new RegExp(`^[ ]${word}`),
  rwcommunity: new RegExp(`^[ ]${word}`),
  createuser: new RegExp(`^[ ]\\S{1,40}[ ](?:MD5|SHA)[ ]${word}`),
  'nickserv identify': new RegExp(`^[ ]${word}`),
  'networkcredential(': second,
  'passwordauthentication(': second,
  'usernamepasswordcredentials(': second,
  'httpbasicauth(': second,
  'setbasicauth(': second,
  'basic_auth(': second,
  'auth=(': second,
  '.auth(': second,
  'basicauth(': second,
  'login(': second,
  'jwt.sign(': second,
  'jwt.verify(': second,
  'createhmac(': second,
  'wifi.begin(': second,
  'secretkeyspec(': first,
  'basic_auth ': second,
  'dbi->connect(': third,
  'ftp_login(': third,
  'mysqli(': third,
  'mysqli_connect(': third,
  'mysql_connect(': third,
  'getconnection(': third,
  'pdo(': third,
};

function read(text: string, anchor: Span): Reading {
  // Not behind the keyword: a longer one may start where it does.
  const nothing = { secrets: [], next: anchor.start };
  const pattern = programs[text.slice(anchor.start, anchor.end).toLowerCase()];
  const part = text.slice(anchor.end, anchor.end + reach);
  const line = part.slice(0, lineEnd(part));
  const found = pattern?.exec(line);
  const value = found?.[1];
  if (value === undefined || found === null || found === undefined || !isPassword(value)) return nothing;
  if (anchor.end > 0 && text.charAt(anchor.end - 1) === '(' && !isChosen(value)) return nothing;
  const start = anchor.end + found.index + found[0].lastIndexOf(value);
  const end = start + value.length;
  return { secrets: [{ start, end, confidence: isReadable(value) ? 'low' : 'medium' }], next: end };
}

/** A backslash at a line's end goes on with the command. */
function lineEnd(part: string): number {
  for (let end = part.indexOf('\n'); end >= 0; end = part.indexOf('\n', end + 1)) {
    if (part.charAt(end - 1) !== '\\') return end;
  }
  return part.length;
}

function isPassword(value: string): boolean {
  if (isStockPassword(value) || /^[-$@%&({[</\\]|^\.+|[({[]|\$\{?[A-Z]/.test(value)) return false;
  return !/^[a-z]+$/.test(value) || !isReadable(value) || value.length >= 8;
}

/** Among the arguments of a call a word is more often a name than a password. */
function isChosen(value: string): boolean {
  return judgeValue('password', '', value, 'quoted') !== undefined;
}

/** Passwords among the arguments of programs, and in statements that set one. */
export const commandLineRules: readonly SecretRule[] = [
  {
    id: 'command-line-password',
    title: 'a password on a command line',
    severity: 'error',
    securitySeverity: 7.8,
    cwe: [798, 214],
    generic: true,
    publishedAt: 'the manual of each program',
    help: 'change the password, and hand it over in a file or the environment',
    keywords: Object.keys(programs),
    read,
    examples: () => {
      const secret = `${'kqz'}7${'wmv'}X4`;
      const texts = [
        `curl -u deploy:${secret} https://h.internal`,
        `mysqldump -u root -p${secret} app`,
        `sshpass -p ${secret} ssh h`,
        `redis-cli -h h -a ${secret}`,
        `docker login -u me -p ${secret} r.internal`,
        `htpasswd -bc .htpasswd me ${secret}`,
        `CREATE USER me IDENTIFIED BY '${secret}'`,
        `requirepass ${secret}`,
      ];
      return {
        match: texts.map(text => ({ text, secret, confidence: 'medium' as const })),
        noMatch: [
          'curl -u user:password https://h.internal',
          'mysql -u root -p app',
          'mysql -uroot -psecret',
          'docker run -p 8080:80 nginx',
          `docker login -u me -p "$PASSWORD"`,
          'identified by a number',
        ],
      };
    },
  },
];
