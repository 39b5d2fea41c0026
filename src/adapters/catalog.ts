import { join } from 'node:path';
import type { SourceText } from '../yaml-file.ts';
import { readText } from './files.ts';
import { packageRoot } from './package-root.ts';

/** The frameworks and activities that come with the package, as texts. */
export function catalogFiles(): SourceText[] {
  return ['frameworks/soc2-2017.yaml', 'frameworks/iso27001-2022.yaml', 'activities.yaml'].map(name =>
    readText(join(packageRoot(), 'compliance', name)),
  );
}
