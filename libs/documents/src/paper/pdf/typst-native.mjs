/** Typst compiled for this machine: a quarter of the work of the portable build, and the same bytes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';
/** The registry has this version for these only; everywhere else the portable build serves. */
const BUILDS = ['linux-x64-gnu', 'linux-x64-musl'];

/** The root the compiler may read below: a folder that is not there. The page and the logo are given to it in memory. */
const NO_FOLDER = '/nowhere';
/** What was not used by the last two papers is let go. */
const KEEP_PAPERS = 2;

/** A function that sets one paper; undefined where there is no native build. */
export function openNative({ fonts, layout }) {
  const NodeCompiler = loadCompiler();
  if (!NodeCompiler) return undefined;
  const compiler = NodeCompiler.create({
    workspace: NO_FOLDER,
    fontArgs: [{ fontBlobs: fonts.map((path) => readFileSync(path)) }],
  });
  return (json, logo) => {
    const logoPath = logo && `${NO_FOLDER}/${logo.name}`;
    if (logo) compiler.mapShadow(logoPath, Buffer.from(logo.bytes));
    try {
      const compiled = compiler.compile({ mainFileContent: layout, inputs: { doc: json } });
      if (compiled.hasError()) return { error: JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics) };
      return { pdf: new Uint8Array(compiler.pdf(compiled.result)) };
    } finally {
      if (logo) compiler.unmapShadow(logoPath);
      compiler.evictCache(KEEP_PAPERS);
    }
  };
}

function loadCompiler() {
  const require = createRequire(import.meta.url);
  for (const build of BUILDS) {
    try {
      return require(`${PACKAGE}-${build}`).NodeCompiler;
    } catch {
      // Not for this machine.
    }
  }
  return undefined;
}
