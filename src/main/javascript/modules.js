// require() for the app's own files, which are read again after they changed. Packages are the engine's business.
(function (face, host, folder, argv) {
  "use strict";

  const packages = globalThis.require;
  let loaded = new Map();

  const load = (file) => {
    const module = { exports: {}, filename: file };
    // Known before it runs: modules that require each other get what is there by then, as in Node.
    loaded.set(file, module);
    try {
      if (file.endsWith(".json")) {
        module.exports = JSON.parse(host.moduleText(file));
      } else {
        const here = host.folderOf(file);
        host.moduleCode(file)(module.exports, requireFrom(here), module, file, here);
      }
    } catch (error) {
      loaded.delete(file);
      throw error;
    }
    return module;
  };

  const requireFrom = (here) => (name) => {
    const file = /^\.\.?\//.test(name) ? host.moduleFile(here, name) : null;
    if (file === null) {
      return packages(name);
    }
    return (loaded.get(file) ?? load(file)).exports;
  };

  face.forgetModules = () => {
    loaded = new Map();
  };
  globalThis.require = requireFrom(folder);
  globalThis.process ??= { argv };
});
