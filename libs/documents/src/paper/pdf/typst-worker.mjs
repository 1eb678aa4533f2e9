/**
 * Sets pages on a thread of its own, so that a server answers others meanwhile. Plain JavaScript: a thread is started from a
 * file, and this one is the same file in src and dist.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { openNative } from './typst-native.mjs';
import { openWasm } from './typst-wasm.mjs';

const native = workerData.engine === 'wasm' ? undefined : openNative(workerData);
const compile = native ?? (await openWasm(workerData, (program) => parentPort.postMessage({ program })));

parentPort.on('message', ({ id, json, logo }) => {
  try {
    parentPort.postMessage({ id, ...compile(json, logo) });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) });
  }
});
