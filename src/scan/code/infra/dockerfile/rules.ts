import { credentialRule } from '../credential.ts';
import type { PatternRule, Sighting } from '../language.ts';
import { type Dockerfile, fold, type Instruction, settingsOf } from './read.ts';

const sshPort = /^22(?:\/tcp)?$/;
const rootUser = /^(?:root|0)(?::|$)/;
const digest = /@sha256:[0-9a-f]{64}$/;

/** What is looked for in Dockerfiles; the commands in `RUN` are looked at as scripts. */
export const dockerfileRules: readonly PatternRule<Dockerfile>[] = [
  {
    id: 'dockerfile-root-user',
    title: 'a container that runs as root',
    cwe: [250],
    owasp: 'configuration',
    severity: 'note',
    score: 5.9,
    precision: 'high',
    why: 'Whoever breaks into the program is root in the container, one mistake away from root on the host.',
    help: 'make an account and end the file with `USER name`',
    bad: 'USER root',
    good: 'USER app',
    *find({ instructions, stages }) {
      const last = stages.length - 1;
      const user = instructions.findLast(({ name, stage }) => name === 'USER' && stage === last);
      if (user !== undefined && rootUser.test(fold(user.text, user.settings)))
        yield { at: user, severity: 'warning', message: 'the image ends as root: what it starts runs as root' };
      const start = instructions.findLast(
        ({ name, stage }) => (name === 'CMD' || name === 'ENTRYPOINT') && stage === last,
      );
      const base = stages[last];
      const isOwn = stages.some(({ name }) => name !== undefined && name === base?.image);
      if (
        user === undefined &&
        start !== undefined &&
        !isOwn &&
        !/nonroot|rootless|:[^:]*nonroot/.test(base?.image ?? '')
      )
        yield {
          at: start,
          message: 'nothing says as whom it runs: root, unless the image that it is built on says something else',
        };
    },
  },
  {
    id: 'dockerfile-unpinned-image',
    title: 'an image that can change',
    cwe: [1357, 829],
    owasp: 'integrity',
    severity: 'note',
    score: 4.3,
    precision: 'high',
    why: 'The same file builds something else tomorrow, and whoever gets at the repository decides what.',
    help: 'name a version, best with its digest: `image:1.2@sha256:…`',
    bad: 'FROM node:latest',
    good: 'FROM node:24.21.0-bookworm-slim',
    *find({ stages }) {
      const names = new Set(stages.flatMap(({ name }) => (name === undefined ? [] : [name.toLowerCase()])));
      for (const stage of stages) {
        const { image } = stage;
        if (
          image === '' ||
          image === 'scratch' ||
          names.has(image.toLowerCase()) ||
          digest.test(image) ||
          image.includes('$')
        )
          continue;
        const tag = /:([^/:]+)$/.exec(image)?.[1];
        if (tag === undefined || tag === 'latest')
          yield { at: stage, message: `\`${image}\` is whatever was published last` };
      }
    },
  },
  {
    id: 'dockerfile-add-remote',
    title: 'a download that nothing compares',
    cwe: [494],
    owasp: 'integrity',
    severity: 'note',
    score: 5.3,
    precision: 'high',
    why: 'What the address gives goes into the image, whatever it is on that day.',
    help: 'write the checksum down: `ADD --checksum=sha256:…`',
    bad: 'ADD https://example.com/tool.tar.gz /opt/',
    good: 'ADD --checksum=sha256:… https://example.com/tool.tar.gz /opt/',
    *find({ instructions }) {
      for (const instruction of instructions) {
        if (instruction.name !== 'ADD' || /--checksum=/.test(instruction.text)) continue;
        const address = /(?:^|[\s"])(https?):\/\/[^\s"]+/.exec(fold(instruction.text, instruction.settings));
        if (address === null || /\.git(?:#[0-9a-f]{40})?$/.test(address[0])) continue;
        const isPlain = address[1] === 'http';
        yield {
          at: instruction,
          severity: isPlain ? 'warning' : 'note',
          message: isPlain
            ? 'what is added comes over an open line and is not compared with anything'
            : 'what is added is not compared with anything',
        };
      }
    },
  },
  {
    id: 'dockerfile-secret-argument',
    title: 'a secret in the layers',
    cwe: [538, 522],
    owasp: 'authentication',
    severity: 'note',
    score: 6.5,
    precision: 'medium',
    why: 'What a build argument or the environment held can be read from the image by everybody who has it.',
    help: 'mount it for the one command: `RUN --mount=type=secret,id=token …`',
    bad: 'ARG NPM_TOKEN',
    good: 'RUN --mount=type=secret,id=npm,target=/root/.npmrc npm ci',
    *find({ instructions }) {
      for (const instruction of instructions) {
        if (instruction.name !== 'ARG' && instruction.name !== 'ENV') continue;
        const [, name = '', value = ''] = /^([\w.-]+)(?:[= ](.*))?$/s.exec(instruction.text) ?? [];
        const isSecret =
          /(?:^|_)(?:PASSWORD|PASSWD|TOKEN|SECRET|SECRET_KEY|ACCESS_KEY|API_KEY|PRIVATE_KEY|CREDENTIALS)$/i.test(name);
        if (isSecret && (instruction.name === 'ARG' ? value === '' : /^\$/.test(value)))
          yield { at: instruction, message: `\`${name}\` stays readable in the image` };
      }
    },
  },
  {
    id: 'dockerfile-exposed-ssh',
    title: 'a shell for the network',
    cwe: [284],
    owasp: 'configuration',
    severity: 'note',
    score: 4.3,
    precision: 'medium',
    why: 'A container with an SSH server is a machine that somebody must keep, with keys and passwords in it.',
    help: 'leave it out; use `docker exec`',
    bad: 'EXPOSE 22',
    good: 'EXPOSE 8080',
    *find({ instructions }) {
      for (const instruction of instructions)
        if (
          instruction.name === 'EXPOSE' &&
          fold(instruction.text, instruction.settings)
            .split(/\s+/)
            .some(port => sshPort.test(port))
        )
          yield { at: instruction, message: 'an SSH server is reachable' };
    },
  },
  {
    id: 'dockerfile-copy-everything',
    title: 'the whole folder in the image',
    cwe: [538],
    owasp: 'configuration',
    severity: 'note',
    score: 3.1,
    precision: 'low',
    why: 'Histories, keys and settings of the one who builds go along unless a `.dockerignore` names them.',
    help: 'name what is needed, or keep a `.dockerignore`',
    bad: 'COPY . .',
    good: 'COPY src/ package.json ./',
    *find({ instructions, stages }) {
      for (const instruction of instructions)
        if (
          /^(?:COPY|ADD)$/.test(instruction.name) &&
          instruction.stage === stages.length - 1 &&
          /^(?:--(?!from)\S+\s+)*\.\/?\s+\S+$/.test(instruction.text)
        )
          yield { at: instruction, message: 'everything beside the file goes into the image' };
    },
  },
  {
    id: 'dockerfile-sudo',
    title: '`sudo` in an image',
    cwe: [250],
    owasp: 'access',
    severity: 'note',
    score: 4,
    precision: 'medium',
    why: 'A build step is root or says with `USER` who it is; `sudo` in the image gives whoever breaks in the way to root.',
    help: 'switch with `USER`, and leave `sudo` out of the image',
    bad: 'RUN sudo apt-get update',
    good: 'RUN apt-get update',
    *find({ instructions }) {
      for (const instruction of instructions) {
        const sudo = instruction.name === 'RUN' ? /(?:^|[;&|]\s*|\s&&\s*)(sudo)\s/.exec(instruction.text) : null;
        if (sudo !== null)
          yield {
            at: spanIn(instruction, sudo.index + sudo[0].indexOf('sudo'), 4),
            message: 'the step asks for root in passing',
          };
      }
    },
  },
  {
    id: 'dockerfile-insecure-mount',
    title: 'a build step without walls',
    cwe: [250],
    owasp: 'access',
    severity: 'warning',
    score: 6.7,
    precision: 'high',
    why: 'The step has the rights of the host, or its network, while it runs code that was downloaded.',
    help: 'leave the option out',
    bad: 'RUN --security=insecure make',
    good: 'RUN make',
    *find({ instructions }) {
      for (const instruction of instructions) {
        const option =
          instruction.name === 'RUN'
            ? /^(?:--\S+\s+)*?(--security=insecure|--network=host)\b/.exec(instruction.text)?.[1]
            : undefined;
        if (option !== undefined)
          yield {
            at: instruction,
            severity: option.includes('network') ? 'note' : 'warning',
            message: `\`${option}\` takes the wall between the step and the host away`,
          };
      }
    },
  },
  credentialRule('dockerfile', 'ENV DB_PASSWORD=…', 'RUN --mount=type=secret,id=db …', function* ({ instructions }) {
    for (const { name, text, textStart } of instructions)
      if (/^(?:ENV|ARG|LABEL)$/.test(name))
        for (const setting of settingsOf(name, text, textStart)) yield { ...setting, at: setting };
  }),
];

function spanIn({ textStart }: Instruction, at: number, length: number): Sighting['at'] {
  return { start: textStart + at, end: textStart + at + length };
}
