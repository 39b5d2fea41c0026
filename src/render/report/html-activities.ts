import type { FrameworkCoverage } from '../../compliance/coverage.ts';
import type { AssessedActivity, Report } from '../../compliance/report.ts';
import { html, type Markup, type Piece, prose, quoted } from './markup.ts';
import { eventNumbers, facts, list, section, table } from './parts.ts';
import { capital, grouped } from './text.ts';
import { coverageLine, coverageNote, notAddressedNote, stateWords } from './words.ts';

const maxExceptions = 20;
const tones = { operated: 'good', 'operated with exceptions': 'warn', 'no evidence': 'none' } as const;
const signs = { operated: '✓', 'operated with exceptions': '!', 'no evidence': '–' } as const;

/** The activities with their states, the evidence for each, and the coverage of the mapping. */
export function activitySections(report: Report): Markup[] {
  return [activities(report), coverage(report)];
}

function activities({ activities }: Report): Markup {
  const evident = activities.filter(activity => activity.collector !== null);
  return section(
    'activities',
    'Activities',
    html`<p>An activity is something that we do and test. Its state says what the log of this run shows and no more: the first number counts operations, the second exceptions. The mapping to controls is a draft that no auditor has reviewed.</p>
`,
    table(
      'All activities, their state in this run, and what that leaves open.',
      [
        { title: 'Id', kind: 'narrow' },
        { title: 'Activity' },
        { title: 'State in this run', kind: 'state' },
        { title: 'Mapped to' },
        { title: 'Does not prove' },
      ],
      activities.map(activity => [
        activity.id,
        activity.title,
        state(activity),
        mapping(activity),
        activity.doesNotProve,
      ]),
    ),
    html`<h3>Evidence by activity</h3>
`,
    evident.map(detail),
  );
}

function state(activity: AssessedActivity): Markup {
  const pill = html`<span class="pill ${tones[activity.state]}">${signs[activity.state]} ${stateWords(activity)}</span>`;
  return activity.reason === null ? pill : html`<p>${pill}</p><p class="muted">${prose(capital(activity.reason))}</p>`;
}

function mapping({ edges }: AssessedActivity): Piece {
  return (['supports', 'partial'] as const).map(strength => {
    const keys = edges.filter(edge => edge.strength === strength).map(edge => edge.control);
    return keys.length === 0
      ? ''
      : html`<p><b>${strength}</b> ${keys.map((key, i) => html`${i > 0 ? ', ' : ''}<span class="key">${key}</span>`)}</p>`;
  });
}

function detail(activity: AssessedActivity): Markup {
  const { exceptions, samples, counts } = activity;
  const more = exceptions.length - maxExceptions;
  return html`<article class="activity" aria-labelledby="${activity.id}">
<h3 id="${activity.id}"><span>${activity.id} ${activity.title}</span> <span class="pill ${tones[activity.state]}">${signs[activity.state]} ${stateWords(activity)}</span></h3>
<p class="small muted">${activity.reason === null ? html`Counts ${counts ?? ''}.` : prose(`${capital(activity.reason)}.`)} Full evidence would be: ${activity.evidence}.</p>
${
  exceptions.length === 0
    ? ''
    : html`<p><b>Exceptions (${grouped(exceptions.length)})</b></p>${list([
        ...exceptions
          .slice(0, maxExceptions)
          .map(({ text, event }) => html`${prose(capital(text))}${event === undefined ? '' : ` (event #${event})`}`),
        ...(more > 0 ? [`${grouped(more)} more; the JSON report holds them all.`] : []),
      ])}`
}${activity.facts.length === 0 ? '' : facts(activity.facts.map(({ label, value }) => ({ label: capital(label), value })))}${
  samples.length === 0
    ? ''
    : html`<p class="small muted">To trace by hand: events ${eventNumbers(samples)}.</p>
`
}</article>
`;
}

function coverage(report: Report): Markup {
  return section(
    'coverage',
    'Coverage of frameworks by the mapping',
    list(report.coverage.map(framework => coverageLine(framework))),
    html`<p class="small muted">${coverageNote(report)}</p>
<h3>Not addressed by this tool</h3>
<p>${notAddressedNote}</p>
`,
    report.coverage.map(notAddressed),
  );
}

function notAddressed({ name, notAddressed }: FrameworkCoverage): Markup {
  return html`<h3>${name}: ${notAddressed.length} ids</h3>
${list(
  notAddressed.map(({ key, title }) => html`${quoted(key)} ${title}`),
  'ids',
)}`;
}
