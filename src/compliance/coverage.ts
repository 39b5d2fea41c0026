import type { Catalog } from './activity.ts';
import { type Control, controlsOf, type Framework } from './control.ts';

/** How much of a framework the mapping reaches, whatever happened in a run. */
export interface FrameworkCoverage {
  readonly framework: string;
  readonly name: string;
  readonly controls: number;
  /** Controls with at least one edge. */
  readonly touched: number;
  /** Controls with at least one edge of strength `supports`. */
  readonly supports: number;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly controls: number;
    readonly touched: number;
  }[];
  /** Controls without an edge: people, premises, governance. */
  readonly notAddressed: readonly { readonly key: string; readonly title: string }[];
}

/** Computes the coverage of each framework from the edges of the activities; no number is written down. */
export function coverageOf({ frameworks, activities }: Catalog): FrameworkCoverage[] {
  const edges = activities.flatMap(activity => activity.edges);
  const touched = new Set(edges.map(edge => edge.control));
  const supported = new Set(edges.filter(edge => edge.strength === 'supports').map(edge => edge.control));
  return frameworks.map(framework => coverage(framework, touched, supported));
}

function coverage(
  framework: Framework,
  touched: ReadonlySet<string>,
  supported: ReadonlySet<string>,
): FrameworkCoverage {
  const controls = controlsOf(framework);
  const within = (set: ReadonlySet<string>, some: readonly Control[]) => some.filter(({ key }) => set.has(key)).length;
  return {
    framework: framework.id,
    name: framework.name,
    controls: controls.length,
    touched: within(touched, controls),
    supports: within(supported, controls),
    groups: framework.groups.map(group => ({
      id: group.id,
      title: group.title,
      controls: group.controls.length,
      touched: within(touched, group.controls),
    })),
    notAddressed: controls.filter(({ key }) => !touched.has(key)).map(({ key, title }) => ({ key, title })),
  };
}
