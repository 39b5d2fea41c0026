import type { ArtifactLocation, Location, Result } from 'sarif';
import type { Finding, FlowStep, Region, Suppression } from '../../scan/finding.ts';
import { sarifLimits } from './limits.ts';
import { sentence, withoutLinks } from './text.ts';

/** A file of the repository by its path; `undefined` when it is not in it. */
export type ArtifactOf = (path: string) => ArtifactLocation | undefined;

/** A finding that has a place in the repository, and in which file. */
export interface Placed {
  readonly finding: Finding;
  readonly artifact: ArtifactLocation;
}

/** A finding as a result, with all that GitHub asks for; `hash` is that of its line. */
export function resultOf(
  { finding, artifact }: Placed,
  ruleIndex: number | undefined,
  hash: string,
  suppression: Suppression | undefined,
  artifactOf: ArtifactOf,
): Result {
  const { rule, severity, region } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: messageOf(finding) },
    locations: [locationOf(artifact, region)],
    partialFingerprints: { primaryLocationLineHash: hash },
    ...codeFlowOf(finding, artifactOf),
    ...suppressed(suppression),
    properties: propertiesOf(finding),
  };
}

function messageOf({ message, also = [] }: Finding): string {
  const said = sentence(message, sarifLimits.message);
  const others = also.map(({ tool, rule }) => `${tool} (${rule})`).join(', ');
  return withoutLinks(others === '' ? said : `${said} ${sentence(`Also reported by ${others}`, sarifLimits.message)}`);
}

function propertiesOf({ confidence, writtenBy, also = [] }: Finding) {
  return {
    confidence,
    ...(writtenBy === undefined ? {} : { writtenBy }),
    ...(also.length === 0 ? {} : { alsoReportedBy: also.map(({ tool, rule }) => `${tool}: ${rule}`) }),
  };
}

function locationOf(artifact: ArtifactLocation, region: Region): Location {
  return { physicalLocation: { artifactLocation: { ...artifact }, region: { ...region } } };
}

/** The way of the data, as far as it can be opened. */
function codeFlowOf({ flow = [] }: Finding, artifactOf: ArtifactOf): Pick<Result, 'codeFlows'> {
  const steps = flow.flatMap(step => {
    const artifact = artifactOf(step.where);
    return artifact === undefined ? [] : [{ location: stepOf(step, artifact) }];
  });
  if (steps.length < 2) return {};
  // Where it comes from and where it goes to tell more than what is between.
  const tail = sarifLimits.steps / 2;
  const locations = steps.length > sarifLimits.steps ? [...steps.slice(0, tail), ...steps.slice(-tail)] : steps;
  return { codeFlows: [{ threadFlows: [{ locations }] }] };
}

function stepOf({ message, region }: FlowStep, artifact: ArtifactLocation): Location {
  return { ...locationOf(artifact, region), message: { text: withoutLinks(sentence(message, sarifLimits.message)) } };
}

/** Only where there is one, as a list makes readers take all results without one for active (section 3.27.23). */
function suppressed(given: Suppression | undefined): Pick<Result, 'suppressions'> {
  if (given === undefined) return {};
  const { kind, reason, until } = given;
  const justification = sentence(until === undefined ? reason : `${reason} (until ${until})`, sarifLimits.message);
  return { suppressions: [{ kind, status: 'accepted', justification }] };
}
