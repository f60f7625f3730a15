// Which files of the package a page needs: those that can be reached from given ones.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const IN_SCRIPT = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|\bnew URL\(\s*)"(\.{1,2}\/[^"]+)"/g;
const IN_STYLE = /url\(\s*["']?(\.{0,2}\/?[^"')?#]+)/g;
const ELSEWHERE = /^(?:data:|https?:|\/\/|%23)/; // %23: a reference into the picture that holds it

/** Gives the package's text files that one may change (scripts and styles) as a map from relative name to text. */
export function readTexts(folder, names) {
  return new Map(names.filter(isText).map((name) => [name, tidy(readFileSync(path.join(folder, name), "utf8"))]));
}

/**
 * Follows imports, `new URL("./…", import.meta.url)` and `url(…)` from the roots.
 * @param texts what readTexts gave, edits applied
 * @returns all names reached, sorted
 * @throws Error if something refers to a file which the package does not have
 */
export function reachable(folder, texts, roots) {
  const reached = new Set();
  const visit = (name, from) => {
    if (reached.has(name)) {
      return;
    }
    if (!existsSync(path.join(folder, name))) {
      throw new Error(`${from} of the frontend package refers to ${name}, which the package does not have.`);
    }
    reached.add(name);
    const pattern = name.endsWith(".css") ? IN_STYLE : IN_SCRIPT;
    for (const [, reference] of (texts.get(name) ?? "").matchAll(pattern)) {
      if (!ELSEWHERE.test(reference)) {
        visit(path.posix.join(path.posix.dirname(name), reference), name);
      }
    }
  };
  roots.forEach((root) => visit(root, "Weir's page"));
  return [...reached].sort();
}

function isText(name) {
  return /\.(?:js|css)$/.test(name);
}

/** Without the pointer to a source map: the maps, twice the size of the code, are not served. */
function tidy(text) {
  return text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
}
