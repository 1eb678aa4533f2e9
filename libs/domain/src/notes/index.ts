import type { Provider } from '@nestjs/common';
import { NoteRepository } from './note.repository.js';
import { NoteService } from './note.service.js';

export * from './note.entity.js';
export { NoteService, type NewNote, type NoteRequest } from './note.service.js';

export const NOTE_PROVIDERS: Provider[] = [NoteRepository, NoteService];
