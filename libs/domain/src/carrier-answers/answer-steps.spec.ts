import {
  ENDED_STATUSES,
  ENDORSEMENT_MOVES,
  ENDORSEMENT_STATUSES,
} from '../endorsements/endorsement-request.status.js';
import { ANSWERABLE_STATUSES } from './answer-link.status.js';
import { answerSteps } from './answer-steps.js';
import { ANSWER_KINDS } from './carrier-answer.entity.js';

const tableHas = (from: (typeof ENDORSEMENT_STATUSES)[number], to: string) =>
  ENDORSEMENT_MOVES[from].some((move) => move.to === to);

describe('the steps of a carrier’s answer', () => {
  it('are moves of the table wherever the carrier has the request, but where only a person may go on', () => {
    const strange = ANSWERABLE_STATUSES.flatMap((from) =>
      ANSWER_KINDS.flatMap((kind) => {
        let at = from;
        return answerSteps(kind, from).flatMap(({ to }) => {
          const known = tableHas(at, to);
          at = to;
          return known ? [] : [`${kind} from ${from} to ${to}`];
        });
      }),
    );
    // A quote that the client still decides is not asked about, put aside or confirmed by the carrier's word alone.
    expect(strange.sort()).toEqual([
      'confirmation from client_decision to confirmed',
      'confirmation_without_endorsement from bind_requested to confirmed_without_endorsement',
      'confirmation_without_endorsement from client_decision to confirmed_without_endorsement',
      'confirmation_without_endorsement from quoted to confirmed_without_endorsement',
      'information_request from bind_requested to information_requested',
      'information_request from client_decision to information_requested',
      'information_request from quoted to information_requested',
    ]);
  });

  it('count an answer of substance to a submitted request as its receipt, but go on without it', () => {
    expect(answerSteps('quote', 'submitted')).toEqual([
      { to: 'acknowledged', optional: true },
      { to: 'quoted' },
    ]);
    expect(answerSteps('receipt', 'submitted')).toEqual([{ to: 'acknowledged' }]);
    expect(answerSteps('receipt', 'information_requested')).toEqual([]);
  });

  it('lead nowhere for an indication, in any status', () => {
    expect(ENDORSEMENT_STATUSES.flatMap((status) => answerSteps('indication', status))).toEqual([]);
  });

  it('take a quote back to underwriting when the carrier declines while the client decides', () => {
    expect(answerSteps('decline', 'client_decision').map(({ to }) => to)).toEqual([
      'underwriting',
      'declined_by_carrier',
    ]);
    expect(ENDED_STATUSES).toContain('declined_by_carrier');
  });
});
