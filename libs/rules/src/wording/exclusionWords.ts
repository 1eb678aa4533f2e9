/** The words by which exclusions, limits of a definition, warranties and exceptions are known. */

export const EXCEPTION =
  /\b(?:however\b|provided(?:,? however)?,? that\b|provided,? however\b|provided, (?=this|the|nothing)|nothing in this (?:exclusion|clause|paragraph|item|section)|(?:this|the foregoing|the above) (?:exclusion|exception|clause|paragraph|item)s?(?: \(?[\w.]+\)?)? (?:shall|does|do|will) not|(?:exclusion|exception)s? \(?[\w.]{1,8}\)? (?:shall|does|do|will|is|are) not|except\b|but (?:this (?:exclusion|does not|shall not)|we will|not )|this (?:does not|shall not)|other than\b|save (?:for|that|where|to|in)\b|apart from\b|aside from\b|with the exception of\b|but (?:cover|coverage|indemnity) |unless\b|will not apply to|excluding\b)/g;
export const ATTACHES =
  /^(?:however|nothing in (?:this|the foregoing) |provided|(?:this|the foregoing|the above) exclusion|exclusion|but |except|save |notwithstanding (?:this|the foregoing) exclusion|it (?:does|shall) not apply)/i;
export const STATES = new RegExp(
  [
    String.raw`\b(?:policy|insurance|endorsement|coverage|cover|section|extension|certificate|contract|module|part|we|us|insurer|insurers|company|underwriters?|hartwell)\b[^.;:]{0,40}\b(?:shall|does|do|will|is|are) not (?:apply|extend|cover|pay|insure|indemnify|be liable|respond|liable|provide|include|answer|reach|protect|embrace)`,
    String.raw`\b(?:policy|insurance|we|us|insurers?|company|underwriters?)\b[^.;:]{0,40}\b(?:shall|do|does|will) neither\b`,
    String.raw`\b(?:there (?:is|shall be) )?no (?:cover|coverage|protection|liability|obligation|responsibility|indemnity|insurance|payment|benefit|duty)\b(?! (?:exceed|for the retention|to (?:defend|investigate|settle|notify|appeal|continue)))`,
    String.raw`\b(?:is|are|shall be) (?:hereby )?(?:excluded|not covered|not insured)\b`,
    String.raw`\b(?:policy|insurance|endorsement|cover|coverage) (?:also )?excludes\b`,
    String.raw`\bthe following exclusion\b`,
    String.raw`(?:^|[:.] )(?:not (?:insured|covered)|excluded) (?:is|are)\b`,
  ].join('|'),
  'i',
);
/** The insured's services, by the words that a policy may have for them. */
const SERVICES = String.raw`(?:services?|business|activit\w+|operations|work|practice|solutions|profession|occupation|engagements?)`;
/** Something numbered within the definition: "Item (c)". */
const NUMBERED = String.raw`(?:item|paragraph|clause|row|entry|definition|list|term|section|article)s?(?: \(?[\w.]{1,8}\)?)?`;
const DOES_NOT = String.raw`(?:shall|does|do|will|is|are|can)(?: not|not) (?:be (?:taken|deemed|read|understood|construed) to )?(?:include|extend|mean|comprise|embrace|encompass|reach|apply)\b(?! (?:be )?(?:limited|restricted))`;
/** "X falls outside the Services", "X is not counted among the Activities": what is taken out comes first. */
const STANDS_OUTSIDE = String.raw`(?:falls?|lies?|stands?|is|are|remains?) outside(?: of)?|(?:is|are|shall|will) not (?:to )?(?:be )?(?:counted|deemed|regarded|considered|treated|included|reckoned|understood)(?: (?:to be|as|among|amongst|within|in|part of|to form part of))*|(?:forms?|is|are|shall be) no part of|(?:do|does|shall) not form (?:a )?part of|(?:do|does|shall|will) not (?:belong (?:to|among)|count (?:as|among|towards)|rank (?:as|among)|fall (?:with)?in|come within|qualify as)|(?:is|are) (?:expressly |specifically )?excluded from|(?:is|are|shall) not (?:be )?(?:part of|within)`;
/** "No item above extends to a firewall". */
const NONE_DOES = String.raw`\b(?:no (?:item|entry|paragraph|row|line|part|word|activity|service)\b[\w\s,()]{0,40}?|none of (?:the|these|those|them)\b[\w\s,()]{0,40}?|nothing (?:above|in (?:this|the) (?:definition|list|paragraph|schedule)|in (?:items?|paragraphs?) [\w() ]{1,20}?))\s?(?:shall |is to |are to )?(?:be (?:taken|deemed|read|understood|construed) to )?(?:extends?|includes?|appl(?:y|ies)|reach(?:es)?|covers?|comprises?|embraces?|means?)\b`;
/** An endorsement that says what the services shall not include. */
export const NARROWED_TERM = new RegExp(
  String.raw`\b(?:${SERVICES}|${NUMBERED})"?,? ${DOES_NOT}|(?<inverted>)\b(?:${STANDS_OUTSIDE}) (?:the |our |your |an? )?"?(?:[\w'-]+ ){0,3}${SERVICES}\b|${NONE_DOES}|(?<quoted>)\b(?:is|are) not (?:an? )?"(?:[\w'-]+ ){0,3}${SERVICES}"`,
  'i',
);
/** A paragraph of its own that says what the services do not include. */
export const LIMITED_TERM = new RegExp(
  String.raw`^\W*[\w' ]{0,40}\b${SERVICES}"?,? ${DOES_NOT}|(?<inverted>)\b(?:${STANDS_OUTSIDE}) (?:the |our |your |an? )?"?(?:[A-Z][\w'-]+ ){1,3}${SERVICES}\b(?! (?:description|schedule|statement|list)s?\b)|${NONE_DOES}|(?<quoted>)\b(?:is|are) not (?:an? )?"(?:[\w'-]+ ){0,3}${SERVICES}"`,
  'i',
);
/** A later sentence of the definition that takes something out. */
export const TAKES_OUT = new RegExp(
  String.raw`(?<inverted>)\b(?:${STANDS_OUTSIDE}|(?:is|are) not (?:an? )?"?(?:[\w'-]+ ){0,2}${SERVICES}\b)|${NONE_DOES}|\b${DOES_NOT}|\b(?:leaves? out|omits?|not (?:included|insured|covered) (?:is|are)|exclud\w+|is not|are not)\b`,
  'i',
);
/** "Such services include, but are not restricted to": no limit. */
export const OPENS_LIST =
  /\bnot (?:be )?(?:necessarily )?(?:limited|restricted|confined|exhaustive)\b|\bwithout (?:limitation|being limited)/i;
export const WARRANTS =
  /\b(?:warrants?|warranted|represents and warrants|it is a condition)\b.{0,60}?\b(?:does|do|will|shall) not\b|\bwarranted that (?:there (?:is|are|shall be) )?no\b|\b(?:insured|assured|policyholder|you)\b[^.;]{0,20}\b(?:shall|will|must|may) not (?=(?:offer|perform|provide|carry out|undertake|engage in|sell|supply)\b)|^(?:excluded|uninsured) (?:services?|activit\w+|operations|work|professions?)\s*[:-]/i;
export const OWN_PART =
  /\b(?:first[- ]party|coverage part [b-z]|under (?:insuring )?(?:agreement|clause) (?:b|c|d|ii)\b)/i;

/** "Ethical hacking is not affected by this exclusion.": a sentence of its own, which begins with what it restores. */
export const RESTORES =
  /(?:[.;]|,? (?:but|yet|although|though))\s+(?=[^.;]{3,160}\b(?:(?:is|are|shall be|remains?) (?:not |un)(?:affected|caught|touched|hit|prejudiced|excluded)|(?:is|are|remains?|stays?) (?:insured|covered)|does not fall|do not fall)\b[^.;]{0,40}(?:this|the|such|that|an) (?:exclusion|clause|paragraph)|[^.;]{3,160}\b(?:nevertheless|nonetheless|still) (?:insured|covered)\b)/;

/** "That exception does not reach deception": where what an exclusion restores ends. */
export const EXCEPTION_ENDS =
  /[.;,]\s+(?:but |and |however,? )?(?:this|that|the foregoing|the preceding|such|the above|the) (?:exception|carve-?(?:back|out)|write-?back|proviso|saving|concession|reservation|relief|qualification|derogation|restoration|extension|preceding sentence) (?:does|shall|will|is|can) ?not\b/;

/** "Exclusion 1 leaves untouched …": a paragraph of its own that amends an exclusion, and is none. */
export const AMENDS_OTHER =
  /^(?:nothing in )?(?:exclusions?|paragraphs?|items?|clauses?) (?:no\.? ?)?\(?[\w.]{1,6}\)?(?:,? (?:and|or|to) \(?[\w.]{1,6}\)?)? (?:\([^)]{3,40}\) )?(?:leaves?|does not|do not|shall not|will not|is not|are not|applies only|apply only|shall only|is limited|is restricted)\b/i;
