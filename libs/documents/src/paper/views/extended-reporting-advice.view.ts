import type { ExtendedReportingAdviceFacts } from '../client-letter-facts.js';
import { oneLine } from '../clean.js';
import { formatDay } from '../format.js';
import { clientClosing, clientHead } from './case-head.js';
import { quotationView } from './common.js';

/** Everything the letter on extended reporting shows, in words. */
export function extendedReportingAdviceView(facts: ExtendedReportingAdviceFacts) {
  const { policy, words, deadlines } = facts;
  const ends = formatDay(policy.expiresOn);
  return {
    head: clientHead(facts, 'Reporting after your policy ends'),
    lead: `Your policy ${policy.number} with ${policy.carrier} ends on ${ends}. Before it is moved to another carrier, is not renewed or lapses, please read what follows and tell us in writing what you want.`,
    report: `Tell us at once, and before ${ends}, of every complaint, incident or circumstance from which a claim may come, even without loss or proven error.`,
    ends: 'A claims-made policy, as those for errors and omissions usually are, looks to when a claim is made and reported, not only to when the work was done. When it ends, claims made afterwards are outside it, except as its own words on extended reporting allow. Extended reporting lengthens the time to report; it insures no work that is done after the end.',
    wordsIntro:
      words.length === 0
        ? 'In the documents that we have read, no words about an extended reporting period were found. That may be because a document is not in hand: ask the carrier in writing before the policy ends.'
        : 'Quoted from the documents named. Whether a period begins by itself or has to be bought, for how long and at which price, is what these words say and nothing else:',
    words: words.map((quotation) => quotationView(quotation)),
    deadlines: deadlines.map((quotation) => quotationView(quotation)),
    retroactive:
      facts.retroactiveOn === null
        ? 'No retroactive date is on record for this policy. A new policy should state none either, or one that reaches back to your first work: a later date leaves earlier work without insurance.'
        : `This policy’s retroactive date is ${formatDay(facts.retroactiveOn)}. Keep it: a new policy with a later date leaves the work before that date without insurance. If you are offered a later date, we bind it only after you have accepted it in writing.`,
    asks: [
      'Decide whether you want an extended reporting period, and tell us in writing before the days that the policy names have run out.',
      'Do not let the policy end before the next one is confirmed in writing.',
      'Send us every complaint, incident or demand that has not been reported yet.',
    ],
    documentsRead: facts.documentsRead.map(oneLine),
    documentsNotRead: facts.documentsNotRead.map(oneLine),
    ...clientClosing(facts),
  };
}
