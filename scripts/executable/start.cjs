// What a single executable runs first. The modules of the bundle lie in it as assets: a hook gives them to Node's own loader, in each
// thread, so that a reader or renderer is loaded when it is needed, as from files; nothing is unpacked.

/** Lets the modules be found under a name that no file has. Its text runs in the worker, too: it may use nothing from outside. */
function serve(base) {
  const { getAsset } = process.getBuiltinModule('node:sea');
  const found = (url) => ({ url, format: 'module', shortCircuit: true });
  process.getBuiltinModule('node:module').registerHooks({
    resolve(specifier, context, next) {
      if (specifier.startsWith(base)) return found(specifier);
      return context.parentURL?.startsWith(base) && specifier.startsWith('.') ? found(new URL(specifier, context.parentURL).href) : next(specifier, context);
    },
    load(url, context, next) {
      return url.startsWith(base) ? { ...found(url), source: getAsset(url.slice(base.length), 'utf8') } : next(url, context);
    },
  });
}

const { createRequire } = require('node:module');
const { pathToFileURL } = require('node:url');
const base = `${pathToFileURL(process.execPath)}/`;
serve(base);
const { run } = createRequire(process.execPath)(`${base}main.js`);
const code = `(${serve})(${JSON.stringify(base)});await import(${JSON.stringify(`${base}worker.js`)})`;
const { stdin, stdout, stderr, env } = process;
const io = { stdin, stdout, stderr, env, cwd: process.cwd(), worker: new URL(`data:text/javascript,${encodeURIComponent(code)}`) };
run(process.argv.slice(2), io).then((exitCode) => {
  process.exitCode = exitCode;
});
