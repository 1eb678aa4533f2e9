import type { ServiceLineFacts } from '@carveback/rules';
import { freshCatalogue } from '../corpus/catalogue.js';
import { serviceLines } from './input.js';

/** Catalogues that were never read, laid out anew for each sample: the library remembers lines. */
export class FreshLines {
  private catalogues: (readonly ServiceLineFacts[])[] = [];

  constructor() {
    this.prepare(1);
  }

  prepare(runs: number): void {
    this.catalogues = Array.from({ length: runs }, () => serviceLines(freshCatalogue()));
  }

  /** For runs of one line each. */
  prepareLines(runs: number): void {
    this.prepare(Math.ceil(runs / this.catalogueAt(0).length));
  }

  catalogueAt(run: number): readonly ServiceLineFacts[] {
    return this.catalogues[run] as readonly ServiceLineFacts[];
  }

  lineAt(run: number): ServiceLineFacts {
    const each = this.catalogueAt(0).length;
    return this.catalogueAt(Math.floor(run / each))[run % each] as ServiceLineFacts;
  }
}
