import type { Problem } from '../errors.ts';
import type { YamlFile } from '../yaml-file.ts';
/**
 * What a JSON Schema cannot say: no id twice, each control under its own framework, each edge to a control that
 * exists. Works on whatever part of a file is well shaped, so that its problems appear beside those of the schema.
 * @param partial true when a file could not be read: a control may then be unknown for that reason alone
 */
export declare function referenceProblems(frameworks: readonly YamlFile[], activities: readonly YamlFile[], partial: boolean): Problem[];
