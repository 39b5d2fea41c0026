import { catalogFiles } from '../adapters/catalog.ts';
import { readBundle } from '../adapters/store/bundle-folder.ts';
import { knownKeys } from '../adapters/store/keys.ts';
import { readLog } from '../audit/chain.ts';
import { verifyBundle } from '../audit/verify.ts';
import { assess } from '../compliance/assess.ts';
import { loadCatalog } from '../compliance/load.ts';
import type { Report } from '../compliance/report.ts';
import { inputError, messageOf } from '../errors.ts';
import { reportHtml } from '../render/report/html.ts';
import { reportJson } from '../render/report/json.ts';
import { reportMarkdown } from '../render/report/markdown.ts';
import { rules } from '../scan/rules.ts';

const renderers: Readonly<Record<string, (report: Report) => string>> = {
  markdown: reportMarkdown,
  html: reportHtml,
  json: reportJson,
};

/** The report of a bundle, computed from its log. Throws `InputError` when the bundle is not intact. */
export function reportOf(folder: string, format: string, environment: NodeJS.ProcessEnv): string {
  const files = readBundle(folder);
  const { manifest, checks } = verifyBundle({ files, keys: knownKeys(environment) });
  // Whose key it was is a question of its own, for `policy audit verify`.
  const broken = checks.filter(check => check.name !== 'signer').flatMap(check => check.problems);
  if (!manifest || broken.length > 0)
    throw inputError(
      'BUNDLE_INVALID',
      `the bundle is not intact: ${broken[0] ?? 'no manifest'}`,
      'see all of it with `policy audit verify`',
    );
  const { events } = readLog(files.get(manifest.log.path) ?? new Uint8Array(), manifest.run);
  const integrity = { ...manifest.log, anchor: manifest.anchor, keyId: manifest.keyId };
  const catalog = loadCatalog(catalogFiles());
  try {
    const report = assess({ events, catalog, integrity, rules: rules() });
    return renderers[format]?.(report) ?? '';
  } catch (error) {
    // The chain holds, but who wrote the lines is not known: they need not be what their types say.
    throw inputError('BUNDLE_INVALID', `the log holds what no run writes: ${messageOf(error)}`, undefined, error);
  }
}
