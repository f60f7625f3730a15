// The server-mode transform: every change made to the package's build, each with its reason. build.mjs fails unless
// each `find` matches exactly once in all chunks together, so a bump of the package that moves something is noticed.

export const EDITS = [
  {
    why: "export the App component and the React it was built with",
    find: /(\bThemedApp = \(\{[\s\S]*\nexport \{ )/g,
    put: "$1ThemedApp as WeirApp, require_react as weirReact, require_react_dom as weirReactDom, ",
    isApp: true,
  },
  {
    why: "tables arrive as an Arrow IPC stream, not as Parquet",
    find: /(\w+) \? \w+\((\w+)\)\.intoIPCStream\(\) : /g,
    put: "$1 ? $2 : ",
  },
  {
    why: "so the Parquet reader is not started",
    find: /typeof (\w+) == "function" && await \1\(\);/g,
    put: "",
  },
  {
    why: "nor is its 5 MB of WebAssembly part of the bundle",
    find: /new URL\("\.\/assets\/\w+\.wasm", "" \+ import\.meta\.url\)/g,
    put: "void 0",
  },
  {
    why: "a Material page icon is drawn from the page's own font, not fetched from another host",
    find: /`https:\/\/fonts\.gstatic\.com\/s\/i\/short-term\/release\/materialsymbolsrounded\/\$\{(\w+\[2\])\}\/default\/24px\.svg`/g,
    put: "window.__weir.materialIcon($1)",
  },
  {
    why: "the icon of a page whose script sets none is Weir's, wherever below the base the page is",
    find: /(["`])(?:\.?\/)?favicon\.png\1/g,
    put: "window.__weir.icon",
  },
  {
    why: "a link with ?staticAppId=… must not make the page load a recorded app from another host",
    find: /(checkStaticConnection\(\) \{\s*return )new URLSearchParams\(document\.location\.search\)\.get\("staticAppId"\)/g,
    put: "$1null",
  },
  {
    why: "the base is known, so an app that does not answer must not send the page to the app one folder up",
    find: /(function getPossibleBaseUris\(\) \{\s*let \w+ = parseUriIntoBaseParts\((\w+)\.BACKEND_BASE_URL\), \{ pathname: \w+ \} = \w+;\s*if \()/g,
    put: "$1$2.BACKEND_BASE_URL || ",
  },
  {
    why: "a download button asks below the base like everything else, not at the root of the host",
    find: /\b\w+\.url\.startsWith\("\/media"\)/g,
    put: "false",
  },
  {
    why: "the main page keeps the slash at its end, so that relative links on it stay below the base",
    find: /(\w+)\.endsWith\("\/"\) && \1 !== "\/" \? \1\.slice\(0, -1\) : \1(?=;)/g,
    put: "$1",
  },
  {
    why: "the App is the whole page: its styles belong to html and body, so that menus and dialogs, drawn beside its root, have them too",
    find: /\{ styles: overlayPortalStyles\((\w+\.emotion)\) \}/g,
    put: '{ styles: css("html{font-size:", $1.fontSizes.baseFontSize, "px;}body{", appStyles($1), "}", "") }',
  },
  {
    why: "and no longer to the root alone",
    find: /\w+\(\w+\(appStyles\(\w+\.emotion\)\), "stlite-root"\)/g,
    put: '"stlite-root"',
  },
];

/**
 * Applies the edits to the chunks (a map from file name to text, changed in place).
 * @returns the name of the chunk that now exports the App
 * @throws Error naming the edit that did not match exactly once, and where it matched
 */
export function applyEdits(chunks) {
  let app = "";
  for (const { why, find, put, isApp } of EDITS) {
    const hits = [...chunks].flatMap(([name, text]) => [...text.matchAll(find)].map(() => name));
    if (hits.length !== 1) {
      throw new Error(
        `The edit "${why}" matched ${hits.length} times instead of once${hits.length ? ` (${hits.join(", ")})` : ""}: ` +
          "the frontend package has changed there. Look at the new text and adapt edits.mjs.",
      );
    }
    const [name] = hits;
    chunks.set(name, chunks.get(name).replace(find, put));
    if (isApp) {
      app = name;
    }
  }
  return app;
}
