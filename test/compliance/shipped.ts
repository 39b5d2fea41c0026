import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { loadCatalog } from '../../src/compliance/load.ts';
import type { SourceText } from '../../src/yaml-file.ts';

export const complianceFolder = join(packageRoot(), 'compliance');

/** The YAML files that the package ships. */
export const shippedFiles: readonly SourceText[] = readdirSync(complianceFolder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.yaml'))
  .sort()
  .map(file => ({ file: `compliance/${file}`, text: readFileSync(join(complianceFolder, file), 'utf8') }));

export const shippedCatalog = loadCatalog(shippedFiles);
