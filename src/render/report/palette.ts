/** The colours of the page by role. Text roles must stand out 4.5 to 1 from the grounds they are used on (WCAG 1.4.3). */
export interface Palette {
  readonly ground: string;
  readonly panel: string;
  readonly line: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly good: string;
  readonly goodGround: string;
  readonly warn: string;
  readonly warnGround: string;
  readonly bad: string;
  readonly badGround: string;
}

/** For screens by day, and for paper. */
export const light: Palette = {
  ground: '#ffffff',
  panel: '#f5f7f9',
  line: '#d5dbe1',
  text: '#17202a',
  muted: '#56616d',
  accent: '#1c4e80',
  good: '#166336',
  goodGround: '#e4f4ea',
  warn: '#7a4a00',
  warnGround: '#fdf1d8',
  bad: '#a1201a',
  badGround: '#fdeae8',
};

/** For screens by night. */
export const dark: Palette = {
  ground: '#11161c',
  panel: '#1a212a',
  line: '#333e4a',
  text: '#e7ecf1',
  muted: '#a3afbc',
  accent: '#8ec1f2',
  good: '#6fd39a',
  goodGround: '#15301f',
  warn: '#f0c169',
  warnGround: '#33270f',
  bad: '#ff9d94',
  badGround: '#3b1a18',
};
