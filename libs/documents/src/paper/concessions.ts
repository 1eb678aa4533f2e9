import { DocumentError } from '../document-error.js';
import { concedes, proposalConcedes } from './concedes.js';
import type { EndorsementRequestFacts } from './facts.js';
import type { Letter } from './letter.js';

/** Words in one field of a letter to a carrier that must not leave the house. */
export interface Concession {
  /** e.g. `operations`, `services[2].description`. */
  readonly field: string;
  readonly words: readonly string[];
}

/**
 * Searches what the broker, the client's catalogue and the proposals put into a request. Quoted policy text and the
 * client's signed statement are quotations and are not searched; a service's name is shown in quotation marks when it needs
 * them ("Gap analysis").
 */
export function findConcessions(facts: EndorsementRequestFacts): readonly Concession[] {
  const present = [
    facts.definition,
    ...[...facts.proposals, ...facts.carveOuts].map((asked) => asked.current),
  ]
    .filter((quotation) => quotation !== null)
    .map((quotation) => quotation.text);
  const term = facts.definition?.term ?? null;
  const proposed = (text: string) => proposalConcedes(text, present, term);
  const fields: Concession[] = [
    { field: 'operations', words: concedes(facts.operations ?? '') },
    ...facts.services.map((service, i) => ({
      field: `services[${i}].description`,
      words: concedes(service.description),
    })),
    ...facts.proposals.flatMap((asked, i) => [
      { field: `proposals[${i}].place`, words: proposed(asked.place) },
      { field: `proposals[${i}].text`, words: proposed(asked.text) },
    ]),
    ...facts.carveOuts.flatMap((asked, i) => [
      { field: `carveOuts[${i}].place`, words: proposed(asked.place) },
      { field: `carveOuts[${i}].text`, words: proposed(asked.text) },
    ]),
    ...facts.enclosures.map((enclosure, i) => ({ field: `enclosures[${i}]`, words: concedes(enclosure) })),
  ];
  return fields.filter((field) => field.words.length > 0);
}

/**
 * The same for any letter. What is put to a carrier in our own words is searched: wordings asked for and issued stand
 * in it as quotations, and went through the request's own search before. Letters to the client are free.
 */
export function concessionsOf(letter: Letter): readonly Concession[] {
  switch (letter.kind) {
    case 'endorsement_request':
    case 'acord_175':
      return findConcessions(letter.facts);
    case 'information_reply':
      return searched({ reply: letter.facts.reply });
    case 'correction_request':
      return searched(
        Object.fromEntries(
          letter.facts.differences.map(({ place }, i) => [`differences[${i}].place`, place]),
        ),
      );
    default:
      return [];
  }
}

function searched(texts: Readonly<Record<string, string>>): Concession[] {
  return Object.entries(texts)
    .map(([field, text]) => ({ field, words: concedes(text) }))
    .filter(({ words }) => words.length > 0);
}

/** Throws `letter/concedes` when anything in a letter to a carrier concedes. */
export function refuseConcessions(letter: Letter): void {
  const found = concessionsOf(letter);
  if (found.length === 0) return;
  const list = found
    .map(({ field, words }) => `${field}: ${words.map((word) => `"${word}"`).join(', ')}`)
    .join('; ');
  throw new DocumentError(
    'letter/concedes',
    `A letter to a carrier concedes nothing, but these words do (${list}). Rephrase them, or put the policy's own words in quotation marks.`,
  );
}
