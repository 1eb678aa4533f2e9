/** What words of a policy say about services, as a reader of wordings holds it. */
export interface Concept {
  readonly id: string;
  /**
   * Phrases in a small language: words in their plain form, `a|b` one of these, `a?` may be missing, `~` words of the same
   * list in between ("design, installation and"), `..` up to six words of any kind.
   */
  readonly phrases: readonly string[];
  /** Codes that the words name. `code/facet` names only that kind of it; the other kinds are near matches. */
  readonly names?: readonly string[];
  /** Codes plainly part of what the words name. */
  readonly contains?: readonly string[];
  /** Codes that the words reach only as a general item. */
  readonly general?: readonly string[];
  /** Codes close to these words yet different services. */
  readonly near?: readonly string[];
  /** Concepts that do not count where this one takes in their words. */
  readonly hides?: readonly string[];
  /** One word that longer phrases use in passing ("hosting" in "web design and hosting"). */
  readonly generic?: boolean;
  /** Too common a word to prove anything in an exclusion. */
  readonly weak?: boolean;
}
