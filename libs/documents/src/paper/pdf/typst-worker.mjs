/**
 * Sets pages on a thread of its own, so that a server answers others meanwhile. Plain JavaScript: a thread is started from a
 * file, and this one is the same file in src and dist. The compiler is given no access to files or network.
 */
/* global WebAssembly */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import init, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';

const LAYOUT_PATH = '/layout.typ';
/** The compiler's name for full diagnostics in its answer. */
const WITH_DIAGNOSTICS = 3;

const { wasm, fonts, layout } = workerData;
const program = workerData.program ?? (await WebAssembly.compile(readFileSync(wasm)));
if (!workerData.program) parentPort.postMessage({ program });

await init({ module_or_path: program });
const builder = new TypstCompilerBuilder();
builder.set_dummy_access_model();
for (const path of fonts) await builder.add_raw_font(new Uint8Array(readFileSync(path)));
const compiler = await builder.build();
compiler.add_source(LAYOUT_PATH, layout);

parentPort.on('message', ({ id, json, logo }) => {
  try {
    parentPort.postMessage({ id, ...compile(json, logo) });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) });
  }
});

function compile(json, logo) {
  if (logo) compiler.map_shadow(`/${logo.name}`, logo.bytes);
  try {
    const answer = compiler.compile(LAYOUT_PATH, [['doc', json]], 'pdf', WITH_DIAGNOSTICS);
    return answer.hasError ? { error: JSON.stringify(answer.diagnostics) } : { pdf: answer.result };
  } finally {
    if (logo) compiler.unmap_shadow(`/${logo.name}`);
  }
}
