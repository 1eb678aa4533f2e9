import { runFakePart } from './fake-part.mjs';

runFakePart('worker');
