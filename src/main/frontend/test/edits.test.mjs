import assert from "node:assert/strict";
import { test } from "node:test";

import { applyEdits, EDITS } from "../edits.mjs";

const APP = `var require_react = 1, require_react_dom = 2;
var ThemedApp = ({ theme: t }) => {};
function iconToUrl(i) { return \`https://fonts.gstatic.com/s/i/short-term/release/materialsymbolsrounded/\${i[2]}/default/24px.svg\`; }
function getPossibleBaseUris() {
	let b = parseUriIntoBaseParts(s.BACKEND_BASE_URL), { pathname: p } = b;
	if (p === "/") return [b];
}
class C { checkStaticConnection() {
		return new URLSearchParams(document.location.search).get("staticAppId");
	} }
this.setIcon("./favicon.png");
let u = w.endsWith("/") && w !== "/" ? w.slice(0, -1) : w;
jsx(Global, { styles: overlayPortalStyles(y.emotion) }), { className: b(c(appStyles(y.emotion)), "stlite-root") };
export { C as a };
`;
const TABLES = `typeof I == "function" && await I();
let wasm = new URL("./assets/0a1b.wasm", "" + import.meta.url);
let t = e && e.length > 0, n = g(t ? r(e).intoIPCStream() : new Uint8Array());
`;
const DOWNLOAD = `if (p.url.startsWith("/media")) fromKernel();`;

const chunks = (changed) => new Map(Object.entries({ app: APP, tables: TABLES, download: DOWNLOAD, ...changed }));

test("every edit finds its place in text shaped like the package's, and names the chunk of the App", () => {
  const texts = chunks({});
  assert.equal(applyEdits(texts), "app");
  assert.match(texts.get("app"), /export \{ ThemedApp as WeirApp, require_react as weirReact, /);
  assert.match(texts.get("app"), /if \(s\.BACKEND_BASE_URL \|\| p === "\/"\) return \[b\];/);
  assert.match(texts.get("app"), /checkStaticConnection\(\) \{\s*return null;/);
  assert.match(texts.get("app"), /let u = w;/);
  assert.match(texts.get("tables"), /g\(t \? e : new Uint8Array\(\)\)/);
  assert.doesNotMatch(texts.get("tables"), /wasm"|await/);
  assert.equal(texts.get("download"), "if (false) fromKernel();");
});

for (const { why, find } of EDITS) {
  test(`a package without the place of "${why}" is refused by that name`, () => {
    const texts = chunks({});
    texts.forEach((text, name) => texts.set(name, text.replace(find, "")));
    assert.throws(() => applyEdits(texts), (e) => e.message.includes(`"${why}" matched 0 times`));
  });
}

test("a place that is there twice is refused, with the names of both chunks", () => {
  assert.throws(() => applyEdits(chunks({ copy: DOWNLOAD })), /matched 2 times instead of once \(download, copy\)/);
});
