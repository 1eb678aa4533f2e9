import { LETTER_FORMATS, LETTER_MEDIA_TYPES } from '@carveback/documents';
import {
  AnswerByLinkService,
  AnswerLinkInvalid,
  DomainError,
  type LinkHolder,
  type LinkPage,
} from '@carveback/domain';
import {
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Req,
  Res,
  StreamableFile,
  UseFilters,
  UseGuards,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { Permit } from '../kernel/permit.js';
import { SameOriginGuard } from '../sign-in/same-origin.guard.js';
import { AnswerErrorsFilter, wantsJson } from './answer-errors.filter.js';
import { formFields, readForm, readJson } from './answer-form.js';
import { answerPage, noticePage } from './answer-page.js';
import { LETTER_CSP, PAGE_CSP } from './answer-page.style.js';
import { readAnswerBody } from './read-answer-body.js';

/** What a page of one's own gets instead of HTML. */
type JsonPage = Omit<LinkPage, 'html'>;

/**
 * `/answer/:token`: the page that an underwriter opens from its link. No session, no cookie, no script: the token in
 * the address is all there is, and it opens one letter for one answer.
 */
@Controller('answer')
@UseFilters(AnswerErrorsFilter)
@Permit('public')
export class AnswerPageController {
  constructor(private readonly links: AnswerByLinkService) {}

  /** The letter and the form, as HTML, or as JSON where that is asked for. */
  @Get(':token')
  @Header('X-Robots-Tag', 'noindex, nofollow')
  async show(
    @Param('token') token: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string | JsonPage> {
    const page = await this.links.open(holderOf(token, request));
    if (wantsJson(request)) return withoutHtml(page);
    asPage(response);
    return answerPage(page, token);
  }

  /** The letter by itself: `letter.html` for the page's frame, `letter.pdf` and `letter.docx` to keep. */
  @Get(':token/letter.:format')
  @Header('X-Robots-Tag', 'noindex, nofollow')
  async letter(
    @Param('token') token: string,
    @Param('format') ending: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const format = LETTER_FORMATS.find((known) => known === ending);
    if (!format) throw new AnswerLinkInvalid();
    const bytes = await this.links.file(holderOf(token, request), format);
    if (format === 'html') response.setHeader('Content-Security-Policy', LETTER_CSP);
    else response.attachment(`letter.${format}`);
    return new StreamableFile(bytes, { type: LETTER_MEDIA_TYPES[format], length: bytes.length });
  }

  /** Takes the answer, once. A refused answer leaves the link open, and the form as it was filled in. */
  @Post(':token')
  @HttpCode(200)
  @UseGuards(SameOriginGuard)
  @Header('X-Robots-Tag', 'noindex, nofollow')
  async answer(
    @Param('token') token: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string | { recorded: true }> {
    const holder = holderOf(token, request);
    const page = await this.links.open(holder);
    const body = await readAnswerBody(request, response);
    if (request.is('application/json')) {
      await this.links.answer(holder, readJson(body));
      return { recorded: true };
    }
    asPage(response);
    const fields = formFields(body);
    try {
      await this.links.answer(holder, readForm(fields, page.currency));
    } catch (error) {
      if (!(error instanceof DomainError) || error instanceof AnswerLinkInvalid) throw error;
      response.status(422);
      return answerPage(page, token, fields, error);
    }
    return noticePage(
      'Your answer was recorded',
      `Thank you. ${page.brokerage} has your answer; this link takes no other one.`,
    );
  }
}

function holderOf(token: string, request: Request): LinkHolder {
  return { token, address: request.ip ?? '' };
}

/** The form's `Origin` must reach us, and its address nobody else. */
function asPage(response: Response): void {
  response.type('html');
  response.setHeader('Content-Security-Policy', PAGE_CSP);
  response.setHeader('Referrer-Policy', 'same-origin');
}

function withoutHtml({ html: _, ...page }: LinkPage): JsonPage {
  return page;
}
