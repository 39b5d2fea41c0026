import type { PatternRule } from '../../language.ts';
import { hasOption, programName, programOf } from '../command.ts';
import { type ShellScript, spanOf } from '../read.ts';

const loose = /^(?:0?[0-7]?[0-7][0-7][2367]|[ugoa]*[oa][ugoa]*[+=][rxXst]*w[rwxXst]*|\+[rxX]*w.*)$/;
const sinkFiles = /^\/(?:tmp|var\/tmp|dev\/shm)\/[\w./$-]+$/;

/** Files and rights on the machine. */
export const rightsRules: readonly PatternRule<ShellScript>[] = [
  {
    id: 'shell-insecure-temporary-file',
    title: 'a temporary file whose name is known',
    cwe: [377],
    owasp: 'access',
    severity: 'note',
    score: 5.5,
    precision: 'medium',
    why: 'Another user of the machine may put a file or a link there first, and reads or changes what is written.',
    help: 'take the name from `mktemp`, which makes the file too',
    bad: 'name=$(mktemp -u)',
    good: 'name=$(mktemp)',
    *find({ commands }) {
      for (const command of commands) {
        const words = programOf(command);
        if (words[0]?.text === 'mktemp' && hasOption(words, 'u', '--dry-run'))
          yield { at: spanOf(command), severity: 'warning', message: 'the name is made, the file is not' };
        for (const { operator, target } of command.redirects)
          if (/>/.test(operator) && sinkFiles.test(target.text) && target.variables.every(({ name }) => name === '$'))
            yield { at: target, message: `anybody on the machine can foresee \`${target.text}\`` };
      }
    },
  },
  {
    id: 'shell-loose-permissions',
    title: 'loose permissions',
    cwe: [732],
    owasp: 'access',
    severity: 'warning',
    score: 5.5,
    precision: 'high',
    why: 'Every user and every program of the machine may change the file.',
    help: 'give the right to write to the owner only',
    bad: 'chmod -R 777 /srv/app',
    good: 'chmod -R u=rwX,go=rX /srv/app',
    *find({ commands }) {
      for (const command of commands) {
        const [name, ...words] = programOf(command);
        const mode = words.find(({ text }) => !text.startsWith('-') || /^-[rwx]/.test(text));
        if (mode === undefined) continue;
        if (name?.text === 'umask' && /^0*[0-7]?[0-5]?[0145]$/.test(mode.text) && Number.parseInt(mode.text, 8) < 2)
          yield { at: spanOf(command), message: 'new files can be written by everybody' };
        const isLoose =
          name?.text === 'chmod' &&
          !/^0?1[0-7]{3}$|t$/.test(mode.text) &&
          mode.text.split(',').some(part => loose.test(part));
        if (isLoose && !/^\/dev\//.test(words.at(-1)?.text ?? ''))
          yield { at: spanOf(command), message: `\`${mode.text}\` lets everybody write` };
      }
    },
  },
  {
    id: 'shell-passwordless-sudo',
    title: 'everything as root, without a password',
    cwe: [250],
    owasp: 'access',
    severity: 'warning',
    score: 6.7,
    precision: 'high',
    why: 'Whoever gets into the account, by whatever way, is root.',
    help: 'name the one command that is needed',
    bad: `echo 'ci ALL=(ALL) NOPASSWD: ALL' >> /etc/sudoers`,
    good: `echo 'ci ALL=(root) NOPASSWD: /usr/bin/systemctl restart app' > /etc/sudoers.d/ci`,
    *find({ commands }) {
      for (const { words } of commands)
        for (const word of words)
          if (/NOPASSWD:\s*ALL\b/.test(word.text))
            yield { at: word, message: 'an account becomes root for everything without a password' };
    },
  },
  {
    id: 'shell-privileged-container',
    title: 'a container with the rights of its host',
    cwe: [250],
    owasp: 'access',
    severity: 'warning',
    score: 7.8,
    precision: 'high',
    why: 'Whoever gets into the container is root on the machine around it.',
    help: 'give the one capability or device that is needed; never the socket of the engine',
    bad: 'docker run --privileged image',
    good: 'docker run --cap-drop ALL --cap-add NET_BIND_SERVICE image',
    *find({ commands }) {
      for (const command of commands) {
        if (!/^(?:docker|podman|nerdctl)$/.test(programName(command))) continue;
        const words = programOf(command);
        if (!words.some(({ text }) => /^(?:run|create|exec)$/.test(text))) continue;
        for (const word of words) {
          if (/^--privileged(?:=true)?$/.test(word.text))
            yield { at: word, message: 'the container has every right of its host' };
          if (/^(?:-v|--volume=)?\/(?::|var\/run\/docker\.sock:|run\/docker\.sock:)/.test(word.text))
            yield { at: word, message: 'the container holds what makes it root on its host' };
        }
      }
    },
  },
];
