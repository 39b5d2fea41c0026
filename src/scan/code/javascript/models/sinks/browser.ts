import { contentsOf } from '../../../flow/contents.ts';
import type { Call, Sink } from '../../../flow/model.ts';
import { type Entries, guardsAgainst, sinkOf } from '../../../flow/tables.ts';
import { textOf } from '../../../flow/value.ts';
import { url } from './web.ts';

/** What a browser on this machine opens; whoever calls is asked too. */
const rendered: Sink = { ...url, severity: { request: 'error', parameter: 'note' } };
const page: Sink = sinkOf(url.rule, 'url', [0], 'as a page that this machine renders', {
  severity: rendered.severity,
  accepts: value => contentsOf(value).length === 0,
});
const usesPhantom = (call: Call) => call.frame.file.source.includes('phantom');

/** Browsers that are driven by a program. */
export const browserSinks: Entries = [
  ...guardsAgainst(
    rendered,
    'wkhtmltopdf',
    'wkhtmltoimage.generate',
    'phantom.create().createPage().open',
    'html-pdf.create',
    'html-pdf-node.generatePdf',
    'webshot',
    '.goto',
    '.openUrl',
    '.navigateTo',
    '.loadURL',
    '.Page.navigate',
    '.navigate',
  ),
  ...guardsAgainst({ ...rendered, when: call => usesPhantom(call) && call.positional.length < 3 }, '.open'),
  ...guardsAgainst(
    { ...rendered, places: [1], when: call => usesPhantom(call) && textOf(call.positional[0]?.value) === 'content' },
    '.property',
  ),
  ...guardsAgainst({ ...rendered, when: usesPhantom }, '.evaluateJavaScript'),
  ...guardsAgainst(page, '.setContent', '.setDocumentContent', '.printToPDF', '.renderBuffer'),
];
