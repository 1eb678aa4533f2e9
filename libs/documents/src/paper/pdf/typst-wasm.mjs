/* global WebAssembly */
/** Typst as WebAssembly: runs on every machine, and has no way to reach files or the network. */
import { readFileSync } from 'node:fs';

const LAYOUT_PATH = '/layout.typ';
/** The compiler's name for full diagnostics in its answer. */
const WITH_DIAGNOSTICS = 3;

/** A function that sets one paper. A program compiled before is used again; else the new one is handed to `keepProgram`. */
export async function openWasm({ wasm, program, fonts, layout }, keepProgram) {
  const { default: init, TypstCompilerBuilder } = await import('@myriaddreamin/typst-ts-web-compiler');
  const compiled = program ?? (await WebAssembly.compile(readFileSync(wasm)));
  keepProgram(compiled);
  await init({ module_or_path: compiled });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const path of fonts) await builder.add_raw_font(new Uint8Array(readFileSync(path)));
  const compiler = await builder.build();
  compiler.add_source(LAYOUT_PATH, layout);
  return (json, logo) => {
    if (logo) compiler.map_shadow(`/${logo.name}`, logo.bytes);
    try {
      const answer = compiler.compile(LAYOUT_PATH, [['doc', json]], 'pdf', WITH_DIAGNOSTICS);
      return answer.hasError ? { error: JSON.stringify(answer.diagnostics) } : { pdf: answer.result };
    } finally {
      if (logo) compiler.unmap_shadow(`/${logo.name}`);
    }
  };
}
