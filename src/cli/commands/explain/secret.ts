import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { fileBytes } from '../../../adapters/file-bytes.ts';
import { today } from '../../../adapters/policy-places.ts';
import { InputError, inputError, messageOf } from '../../../errors.ts';
import { type ExplainedStep, renderSecretExplanation } from '../../../render/secret-explanation.ts';
import type { Region } from '../../../scan/finding.ts';
import { createLocator } from '../../../scan/region.ts';
import { acceptanceOf, entryFor } from '../../../scan/secrets/baseline.ts';
import { findSecrets } from '../../../scan/secrets/find.ts';
import { identityOf } from '../../../scan/secrets/report.ts';
import { scanLimit } from '../../../scan/secrets/scan.ts';
import { textOf } from '../../../scan/secrets/text-of.ts';
import { type Outcome, type Step, traceSecrets } from '../../../scan/secrets/trace.ts';
import { guide } from '../../help.ts';
import { type ExitCode, exitCodes, type Io } from '../../io.ts';
import { standardInput } from '../../lines.ts';
import { formatOption } from '../../options.ts';
import { openBaseline } from '../scan/accept.ts';
import { looksOf } from './looks.ts';

export function addExplainSecret(explain: Command, io: Io, done: (code: ExitCode) => void): void {
  explain
    .command('secret')
    .summary('say why something was or was not reported as a secret')
    .description(
      'Shows each place that a rule of the secret scanner looked at, and what became of it: reported, a placeholder, rejected by a checksum or for not being random, under a name that is none of a secret, or accepted by the baseline. What is considered is described, never shown.',
    )
    .argument('[place]', 'a file, `FILE:LINE`, or `-` for standard input', '-')
    .addOption(formatOption(['terminal', 'json']))
    .addHelpText(
      'after',
      guide({
        examples: ['policy explain secret src/settings.py:12', 'echo \'api_key = "changeme"\' | policy explain secret'],
        exits: { 0: 'nothing there is reported', 2: 'something is reported' },
      }),
    )
    .action(async (place: string, options: { format: string }) => {
      const { where, line, text, path } = await open(place, io);
      const regionOf = createLocator(text);
      const accepted = acceptedIn(text, path);
      const steps = traceSecrets(text)
        .map(step => explained(step, regionOf(step.span), accepted))
        .filter(({ region }) => line === undefined || (region.startLine <= line && line <= region.endLine));
      const explanation = { where, steps };
      io.out(
        options.format === 'json'
          ? JSON.stringify(explanation, null, 2)
          : renderSecretExplanation(explanation, io.paint),
      );
      done(steps.some(step => step.outcome === 'reported') ? exitCodes.denied : exitCodes.ok);
    });
}

interface Place {
  readonly where: string;
  readonly text: string;
  readonly line?: number;
  /** Absent for standard input, which no baseline can name. */
  readonly path?: string;
}

async function open(place: string, io: Io): Promise<Place> {
  if (place === '-') return { where: 'stdin', text: await readAll(standardInput(), 'standard input') };
  const [, name = place, number] = /^(.*?):(\d{1,9})(?::\d+)?$/s.exec(place) ?? [];
  const path = resolve(io.cwd, name);
  const text = await readAll(fileBytes(path), name);
  const line = number === undefined ? {} : { line: Number(number) };
  return { where: relative(io.cwd, path), text, path, ...line };
}

async function readAll(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, name: string): Promise<string> {
  let text = '';
  try {
    for await (const chunk of textOf(bytes)) {
      text += chunk;
      if (text.length > scanLimit)
        throw inputError('FILE_TOO_LARGE', `\`${name}\` is longer than the ${scanLimit} characters that are explained`);
    }
    return text;
  } catch (error) {
    if (error instanceof InputError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw inputError('FILE_MISSING', `there is no file \`${name}\``, 'write a text to standard input instead');
    throw inputError('FILE_UNREADABLE', `\`${name}\` cannot be read: ${messageOf(error)}`, undefined, error);
  }
}

/** What the baseline says of a step; nothing for what it does not know. */
type AcceptedBy = (step: Step) => { readonly isAccepted: boolean; readonly why: string } | undefined;

function acceptedIn(text: string, path: string | undefined): AcceptedBy {
  if (path === undefined) return () => undefined;
  const { baseline, root } = openBaseline(resolve(path, '..'));
  if (baseline === undefined) return () => undefined;
  const found = findSecrets(text);
  return ({ rule, span }) => {
    const secret = found.find(one => one.rule === rule && one.start < span.end && span.start < one.end);
    if (secret === undefined) return undefined;
    const sighted = { rule: rule.id, path: relative(root, path).replaceAll('\\', '/'), secret: identityOf(secret) };
    const entry = entryFor(baseline, sighted);
    if (entry === undefined) return undefined;
    const isAccepted = acceptanceOf(entry, today()) === 'accepted';
    const until = isAccepted ? `until ${entry.expires}` : `until ${entry.expires}, and no longer`;
    return { isAccepted, why: `the baseline accepts it ${until}: ${entry.reason} (${entry.owner})` };
  };
}

function explained(step: Step, region: Region, acceptedBy: AcceptedBy): ExplainedStep {
  const { rule, outcome, keyword, how, confidence } = step;
  const known = outcome === 'reported' ? acceptedBy(step) : undefined;
  const shape = looksOf(step);
  return {
    rule: rule.id,
    title: rule.title,
    outcome: known?.isAccepted ? 'accepted' : outcome,
    region,
    keyword,
    how,
    ...(shape === undefined ? {} : { shape }),
    ...(confidence === undefined || outcome !== 'reported' ? {} : { confidence }),
    why: known?.why ?? reasons[outcome](step),
  };
}

const reasons: Readonly<Record<Outcome, (step: Step) => string>> = {
  reported: ({ confidence }) => confidences[confidence ?? 'medium'],
  outranked: ({ by }) => `\`${by}\` says more about the same place and is reported in its stead`,
  touched: () => 'letters or digits touch it, so that it is a piece of something longer',
  placeholder: () => 'it is a placeholder: filler, a template, a variable, or what examples have there',
  rejected: ({ rule }) =>
    rule.pattern === undefined
      ? 'it is a word, a place, a reference or code rather than something random or chosen'
      : 'it has the form, but its structure or its randomness says that it is none',
  'not-secret': () => 'the name that it stands under is none of a secret',
  absent: () => 'what its rule looks for does not stand there',
};

const confidences = {
  high: 'a checksum or a decoded structure agrees',
  medium: 'it has the form that is published, or is as random as a secret under such a name',
  low: 'it has the form or the name, but fails a check, such as a checksum or its randomness',
};
