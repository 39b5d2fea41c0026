import type { Severity } from '../../../../finding.ts';
import type { PatternRule } from '../../language.ts';
import { entryIn, textOf, valueAt } from '../../yaml.ts';
import { containersOf, isTrue, type Manifests } from '../read.ts';

const sockets = /\/(?:docker|containerd|crio|cri-dockerd|podman)(?:\/\w+)?\.sock$/;
const hostFolders =
  /^\/(?:$|etc\/?$|etc\/kubernetes|root|boot|proc\/?$|dev\/?$|var\/lib\/(?:kubelet|docker|containerd)\/?$|var\/run\/?$|run\/?$|usr\/?$|bin\/?$|home\/?$)/;
const looseFlags =
  /^--(?:anonymous-auth=true|authorization-mode=AlwaysAllow|insecure-skip-tls-verify(?:=true)?|kubelet-insecure-tls(?:=true)?|insecure-port=[1-9]\d*|enable-skip-login(?:=true)?)$/;

/** What pods are made of. */
export const podRules: readonly PatternRule<Manifests>[] = [
  {
    id: 'kubernetes-host-namespace',
    title: 'a pod in the namespaces of its node',
    cwe: [653],
    owasp: 'configuration',
    severity: 'warning',
    score: 6.5,
    precision: 'high',
    why: 'The pod sees, and can reach into, the processes or the network of the node.',
    help: 'leave it out',
    bad: 'hostPID: true',
    good: 'hostPID: false',
    *find({ pods }) {
      const graveness: Readonly<Record<string, Severity>> = {
        hostPID: 'warning',
        hostIPC: 'warning',
        hostNetwork: 'note',
      };
      for (const { spec } of pods)
        for (const [key, severity] of Object.entries(graveness)) {
          const entry = entryIn(spec, key);
          if (entry !== undefined && isTrue(entry))
            yield { at: entry.keyAt, severity, message: `\`${key}\` takes the wall to the node away` };
        }
    },
  },
  {
    id: 'kubernetes-host-path',
    title: 'a pod that holds files of its node',
    cwe: [668],
    owasp: 'access',
    severity: 'note',
    score: 7.8,
    precision: 'high',
    why: 'With the socket of the engine, or a folder of the system, the pod can change anything on the node.',
    help: 'use a volume of the cluster',
    bad: 'hostPath: { path: /var/run/docker.sock }',
    good: 'persistentVolumeClaim: { claimName: data }',
    *find({ pods }) {
      for (const { spec } of pods)
        for (const volume of valueAt(spec, 'volumes')?.items ?? []) {
          const path = valueAt(volume, 'hostPath', 'path');
          if (path === undefined) continue;
          const isGrave = sockets.test(textOf(path)) || hostFolders.test(textOf(path));
          yield {
            at: path,
            severity: isGrave ? 'warning' : 'note',
            message: isGrave
              ? `with \`${textOf(path)}\` the pod can take over its node`
              : 'the pod holds files of its node',
          };
        }
    },
  },
  {
    id: 'kubernetes-unpinned-image',
    title: 'an image that can change',
    cwe: [1357, 829],
    owasp: 'integrity',
    severity: 'note',
    score: 4.3,
    precision: 'high',
    why: 'Pods that start tomorrow run something else, and whoever gets at the repository decides what.',
    help: 'name a version, best with its digest',
    bad: 'image: app:latest',
    good: 'image: app:1.4.2',
    *find(manifests) {
      for (const { container } of containersOf(manifests)) {
        const image = valueAt(container, 'image');
        const text = textOf(image);
        if (image === undefined || text === '' || /[${]|@sha256:/.test(text)) continue;
        const tag = /:([^/:]+)$/.exec(text)?.[1];
        if (tag === undefined || tag === 'latest')
          yield { at: image, message: `\`${text}\` is whatever was published last` };
      }
    },
  },
  {
    id: 'kubernetes-insecure-flag',
    title: 'a check that is switched off',
    cwe: [1188],
    owasp: 'configuration',
    severity: 'warning',
    score: 7.3,
    precision: 'high',
    why: 'The program then answers, or trusts, whoever asks.',
    help: 'leave the option out',
    bad: 'args: ["--anonymous-auth=true"]',
    good: 'args: ["--anonymous-auth=false"]',
    *find(manifests) {
      for (const { container } of containersOf(manifests))
        for (const key of ['command', 'args'])
          for (const item of valueAt(container, key)?.items ?? [])
            if (looseFlags.test(textOf(item))) yield { at: item, message: `\`${textOf(item)}\` lets everybody in` };
      for (const { kind, value } of manifests.resources) {
        const entry = kind === 'APIService' ? entryIn(valueAt(value, 'spec'), 'insecureSkipTLSVerify') : undefined;
        if (entry !== undefined && isTrue(entry)) yield { at: entry.keyAt, message: 'any certificate is accepted' };
      }
    },
  },
  {
    id: 'kubernetes-mounted-token',
    title: 'a token that the pod may not need',
    cwe: [522],
    owasp: 'access',
    severity: 'note',
    score: 3.7,
    precision: 'low',
    why: 'Whoever breaks into the pod finds a token of the cluster in it.',
    help: 'write `automountServiceAccountToken: false` where the program does not talk to the cluster',
    bad: 'automountServiceAccountToken: true',
    good: 'automountServiceAccountToken: false',
    *find({ pods }) {
      for (const { spec, containersAt } of pods) {
        const entry = entryIn(spec, 'automountServiceAccountToken');
        if (entry !== undefined ? isTrue(entry) : valueAt(spec, 'serviceAccountName') === undefined)
          yield { at: (entry ?? containersAt).keyAt, message: 'a token of the cluster lies in the pod' };
      }
    },
  },
  {
    id: 'kubernetes-secret-in-environment',
    title: 'a secret in the environment',
    cwe: [526],
    owasp: 'authentication',
    severity: 'note',
    score: 3.7,
    precision: 'low',
    why: 'The environment goes to every child, into dumps and into error reports.',
    help: 'mount the secret as a file',
    bad: 'env: [{ name: TOKEN, valueFrom: { secretKeyRef: … } }]',
    good: 'volumes: [{ name: token, secret: { secretName: token } }]',
    *find(manifests) {
      for (const { container } of containersOf(manifests)) {
        for (const item of valueAt(container, 'env')?.items ?? []) {
          const entry = entryIn(valueAt(item, 'valueFrom'), 'secretKeyRef');
          if (entry !== undefined)
            yield { at: entry.keyAt, message: `\`${textOf(valueAt(item, 'name'))}\` is a secret in the environment` };
        }
        for (const item of valueAt(container, 'envFrom')?.items ?? []) {
          const entry = entryIn(item, 'secretRef');
          if (entry !== undefined) yield { at: entry.keyAt, message: 'a whole secret is put into the environment' };
        }
      }
    },
  },
];
