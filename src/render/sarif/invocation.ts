import type { Invocation, Notification } from 'sarif';
import { sarifLimits } from './limits.ts';
import type { ArtifactOf } from './result.ts';
import { sentence } from './text.ts';

/** A file that could not be looked at, whole or in part, and why. */
export interface Unscanned {
  readonly path: string;
  readonly why: string;
}

/** What was not looked at and what was left out: a short list is not a clean one. */
export function invocationOf(
  gaps: readonly Unscanned[],
  left: { over: number; outside: number },
  artifactOf: ArtifactOf,
): Invocation {
  const notes: Notification[] = gaps.slice(0, sarifLimits.notifications).map(({ path, why }) => {
    const artifact = artifactOf(path);
    const place = artifact && { locations: [{ physicalLocation: { artifactLocation: artifact } }] };
    return { ...warning(`\`${path}\` was not looked at in full: ${why}`), ...place };
  });
  if (gaps.length > sarifLimits.notifications)
    notes.push(warning(`${gaps.length - sarifLimits.notifications} more files were not looked at in full`));
  if (left.outside > 0)
    notes.push(warning(`${left.outside} more results were left out, whose places are not in files of the repository`));
  if (left.over > 0)
    notes.push(
      warning(`${left.over} more results were left out, the least severe ones: a file holds ${sarifLimits.results}`),
    );
  return { executionSuccessful: true, ...(notes.length === 0 ? {} : { toolExecutionNotifications: notes }) };
}

function warning(text: string): Notification {
  return { level: 'warning', message: { text: sentence(text, sarifLimits.message) } };
}
