/**
 * Reads a PDF on a thread of its own: a hostile file can keep a reader busy or make it unpack without end, and a thread can be
 * stopped. Plain JavaScript: a thread is started from a file, and this one is the same file in src and dist.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';

try {
  const pdf = await getDocumentProxy(workerData.bytes, {
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
    // Pictures are never looked at.
    maxImageSize: 1,
  });
  parentPort.postMessage({ pages: pdf.numPages });
  for (let number = 1; number <= Math.min(pdf.numPages, workerData.maxPages); number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    parentPort.postMessage({ words: items.filter((item) => 'str' in item) });
    page.cleanup();
  }
  parentPort.postMessage({ done: true });
} catch (error) {
  parentPort.postMessage({ failed: error instanceof Error ? error.name : 'unknown' });
}
