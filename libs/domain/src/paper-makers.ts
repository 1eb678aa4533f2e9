import type { Provider } from '@nestjs/common';
import { AdvicePaperMaker } from './advice/advice-paper-maker.js';
import { ExtendedReporting } from './extended-reporting/extended-reporting.js';
import { CasePaperMaker } from './letters/case-paper-maker.js';
import { ChangeDataSheetMaker } from './letters/change-data-sheet-maker.js';
import { CoverageReportMaker } from './letters/coverage-report-maker.js';
import { PAPER_MAKERS, type PaperMaker } from './letters/paper-maker.js';
import { SweepMaker } from './circumstances/sweep-maker.js';
import { QuestionnaireMaker } from './renewal-questionnaires/questionnaire-maker.js';
import { WordingChangeNoticeMaker } from './wording-changes/wording-change-notice-maker.js';

/** Whoever gathers the facts of the letters that are ordered. */
export const PAPER_MAKER_PROVIDER: Provider = {
  provide: PAPER_MAKERS,
  useFactory: (...makers: PaperMaker[]) => makers,
  inject: [
    CasePaperMaker,
    CoverageReportMaker,
    ExtendedReporting,
    AdvicePaperMaker,
    ChangeDataSheetMaker,
    QuestionnaireMaker,
    WordingChangeNoticeMaker,
    SweepMaker,
  ],
};
