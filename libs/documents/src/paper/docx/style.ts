/** Fonts that Word has everywhere; a letter that is edited is not the place for embedded ones. */
export const SERIF = 'Georgia';
export const SANS = 'Calibri';
export const INK = '1F2937';
export const SOFT = '5B6675';
export const DEEP = '1C3D5A';
export const LINE = 'CFD6DE';
export const TINT = 'F4F6F8';

/** US letter with one inch at the sides, in twentieths of a point. */
export const PAGE = {
  size: { width: 12240, height: 15840 },
  margin: { top: 1150, bottom: 1300, left: 1440, right: 1440, footer: 600 },
} as const;
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
