import { createHash } from 'node:crypto';
import { letterSubject, renderLetter, type Letter as Paper } from '@carveback/documents';
import type { NewLetter } from './letter.repository.js';

export type RenderedLetter = Pick<NewLetter, 'subject' | 'facts' | 'html' | 'pdf' | 'docx' | 'sha256'>;

/** Renders all formats. Takes a while; call it outside any transaction. */
export async function renderFiles(paper: Paper): Promise<RenderedLetter> {
  const pdf = Buffer.from(await renderLetter(paper, 'pdf'));
  const html = Buffer.from(await renderLetter(paper, 'html')).toString('utf8');
  const docx = Buffer.from(await renderLetter(paper, 'docx'));
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  return { subject: letterSubject(paper), facts: keptFacts(paper.facts), html, pdf, docx, sha256 };
}

/** Facts as they are kept with the letter: the logo by its hash. */
export function keptFacts(facts: Paper['facts']): object {
  const { letterhead } = facts;
  if (letterhead === null) return facts;
  const { logo } = letterhead;
  const kept = logo && {
    mediaType: logo.mediaType,
    sha256: createHash('sha256').update(logo.bytes).digest('hex'),
  };
  return { ...facts, letterhead: { ...letterhead, logo: kept } };
}
