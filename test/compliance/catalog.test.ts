import { describe, expect, it } from 'vitest';
import { collectors } from '../../src/compliance/collect/index.ts';
import { controlsOf } from '../../src/compliance/control.ts';
import { coverageOf } from '../../src/compliance/coverage.ts';
import { activitiesSchema, frameworkSchema } from '../../src/compliance/schema.ts';
import { coverageLine } from '../../src/render/report/words.ts';
import { shippedCatalog, shippedFiles } from './shipped.ts';

const { frameworks, activities } = shippedCatalog;
const keys = frameworks.flatMap(framework => controlsOf(framework).map(control => control.key));

describe('shipped catalog', () => {
  it('holds 61 ids of SOC 2 and 93 of ISO 27001 in their groups, and 20 activities', () => {
    const sizes = frameworks.map(({ id, groups }) => [id, groups.map(group => [group.id, group.controls.length])]);
    expect(Object.fromEntries(sizes)).toEqual({
      'soc2-2017': [
        ['CC', 33],
        ['A', 3],
        ['C', 2],
        ['PI', 5],
        ['P', 18],
      ],
      'iso27001-2022': [
        ['A.5', 37],
        ['A.6', 8],
        ['A.7', 14],
        ['A.8', 34],
      ],
    });
    expect(keys).toHaveLength(61 + 93);
    expect(activities.map(activity => activity.id)).toEqual(
      Array.from({ length: 20 }, (_, i) => `AGT-${String(i + 1).padStart(2, '0')}`),
    );
  });

  it('lists a control in the group whose id its own begins with', () => {
    for (const { groups } of frameworks)
      for (const group of groups)
        for (const { key } of group.controls)
          expect(key.split(':')[1]).toMatch(new RegExp(`^${group.id.replace('.', '\\.')}[.\\d]`));
  });

  // Ids that public lists invent or misspell, or that were never given out.
  const invented = 'CC2.4 CC5.4 CC5.5 CC6.9 CC8.2 A1.4 C1.3 C1.4 P1.2 P1.3 P1.4 P4.4 P5.3 P5.4 P6.8'.split(' ');
  it.each(invented)('does not know the invented id %s', id => {
    expect(keys).not.toContain(`soc2-2017:${id}`);
  });

  it('maps every activity to known controls only, and to both frameworks', () => {
    for (const { id, edges } of activities) {
      expect(
        edges.filter(edge => !keys.includes(edge.control)),
        id,
      ).toEqual([]);
      expect(new Set(edges.map(edge => edge.control.split(':')[0])), id).toEqual(new Set(frameworks.map(f => f.id)));
    }
  });

  it('finds each id in at least three public lists', () => {
    for (const control of frameworks.flatMap(controlsOf))
      expect(new Set(control.seenIn).size, control.key).toBeGreaterThan(2);
  });

  it('uses every collector for exactly one activity', () => {
    const used = activities.flatMap(activity => activity.collector ?? []);
    expect(used.toSorted()).toEqual(collectors.map(collector => collector.name).toSorted());
  });

  it('touches 29 of 61 and 48 of 93 controls, as the coverage line prints', () => {
    const lines = Object.fromEntries(
      coverageOf(shippedCatalog).map(coverage => [coverage.framework, coverageLine(coverage)]),
    );
    expect(lines).toEqual({
      'soc2-2017': 'SOC 2: 29 of 61 touched (22 of 33 CC, 2 of 3 A, 2 of 2 C, 1 of 5 PI, 2 of 18 P), 12 at "supports"',
      'iso27001-2022':
        'ISO/IEC 27001: 48 of 93 touched (23 of 37 A.5, 1 of 8 A.6, 0 of 14 A.7, 24 of 34 A.8), 19 at "supports"',
    });
  });

  it('counts coverage as edges do, taken one by one', () => {
    for (const { framework, touched, supports, notAddressed, controls } of coverageOf(shippedCatalog)) {
      const edges = activities.flatMap(a => a.edges).filter(edge => edge.control.startsWith(`${framework}:`));
      const reached = new Set(edges.map(edge => edge.control));
      expect(touched).toBe(reached.size);
      expect(supports).toBe(new Set(edges.filter(e => e.strength === 'supports').map(e => e.control)).size);
      expect(notAddressed.map(control => control.key).filter(key => reached.has(key))).toEqual([]);
      expect(notAddressed.length + touched).toBe(controls);
    }
  });
});

describe('published schemas', () => {
  it.each([
    ['framework-v1.json', frameworkSchema],
    ['activities-v1.json', activitiesSchema],
  ])('%s says what the loader checks', async (file, schema) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../compliance/schema/${file}`);
  });

  it.each(shippedFiles)('$file names its schema in the first line', ({ text }) => {
    expect(text.split('\n', 1)[0]).toMatch(
      /^# yaml-language-server: \$schema=(\.\.\/)?schema\/(framework|activities)-v1\.json$/,
    );
  });
});
