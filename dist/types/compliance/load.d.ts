import { type SourceText } from '../yaml-file.ts';
import type { Catalog } from './activity.ts';
/**
 * Reads the frameworks and activities from the texts of `compliance/`. Throws an `InputError` with every problem of
 * every file: YAML, schema, unknown or bare control ids, duplicates.
 */
export declare function loadCatalog(files: readonly SourceText[]): Catalog;
