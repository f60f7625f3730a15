// Builds Weir's page: node build.mjs OUTPUT_FOLDER. See README.md.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { constants, gzipSync } from "node:zlib";

import { applyEdits } from "./edits.mjs";
import { iconNames } from "./icon-names.mjs";
import { reachable, readTexts } from "./package-files.mjs";

const OLDEST_NODE = 20;
const HERE = path.dirname(fileURLToPath(import.meta.url));
const PACKAGE = path.join(HERE, "node_modules/@stlite/browser/build");
const INSTALLED = path.join(HERE, "node_modules/.weir-lock");
const OWN_FILES = ["main.js", "server-mode.js", "material-icon.js", "weir.css", "favicon.svg"];
const BUILD_FILES = ["build.mjs", "edits.mjs", "icon-names.mjs", "package-files.mjs", "index.html", "package-lock.json", ...OWN_FILES];
const STYLE = "stlite.css";
const ICON_FONT = /@font-face\s*\{[^}]*Material Symbols[^}]*url\(\s*["']?([^"')]+\.woff2)/;
const ICON_NAMES = "material-names.txt";
// Below this many bytes the saving is lost in headers; fonts and pictures in binary formats are compressed already.
const WORTH_COMPRESSING = 1000;
const COMPRESSIBLE = /\.(?:js|css|svg|ttf|html)$/;

try {
  main(process.argv[2]);
} catch (e) {
  console.error(`Weir's page was not built: ${e.message}`);
  process.exitCode = 1;
}

function main(outputFolder) {
  if (!outputFolder) {
    throw new Error("say where to: node build.mjs OUTPUT_FOLDER");
  }
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new Error(`it needs Node ${OLDEST_NODE} or newer, this is ${process.version}.`);
  }
  const output = path.resolve(outputFolder);
  const build = fingerprint(BUILD_FILES);
  const index = path.join(output, "index.html");
  // The page is written last and names its build, so it stands for a finished build of these very inputs.
  if (existsSync(index) && readFileSync(index, "utf8").includes(`/static/${build}/`)) {
    return;
  }
  install();
  const started = Date.now();
  rmSync(output, { recursive: true, force: true });
  const folder = path.join(output, "static", build);
  mkdirSync(folder, { recursive: true });
  const { texts, app, names } = collect();
  for (const name of names) {
    write(path.join(folder, name), texts.get(name) ?? readFileSync(path.join(PACKAGE, name)));
  }
  writeFileSync(path.join(output, ICON_NAMES), materialNames(texts.get(STYLE)).join("\n"));
  const fill = (text) => text.replaceAll("__WEIR_APP__", app).replaceAll("__WEIR_BUILD__", build);
  OWN_FILES.forEach((name) => write(path.join(folder, name), fill(readFileSync(path.join(HERE, name), "utf8"))));
  writeFileSync(index, fill(readFileSync(path.join(HERE, "index.html"), "utf8").replace(/<!-- __WEIR.*-->\n/, "")));
  console.log(`Built Weir's page in ${Date.now() - started} ms: ${names.length + OWN_FILES.length} files as build ${build}.`);
}

/** Every served file lies in a folder of this name, so that its address never means other bytes. */
function fingerprint(names) {
  const hash = createHash("sha256");
  names.forEach((name) => hash.update(name).update("\0").update(readFileSync(path.join(HERE, name))).update("\0"));
  return hash.digest("hex").slice(0, 16);
}

/** Runs `npm ci` only when what is installed is not what the lock file says; needs the network only then. */
function install() {
  const wanted = fingerprint(["package-lock.json"]);
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, "utf8") === wanted) {
    return;
  }
  console.log("Installing the frontend package (npm ci), once.");
  try {
    // Through a shell, because npm is a script with another name on Windows.
    execFileSync("npm ci --prefer-offline", { cwd: HERE, shell: true, stdio: ["ignore", "ignore", "inherit"] });
  } catch (e) {
    throw new Error(`npm ci failed in ${HERE} (${e.message}). The first build needs npm and its registry.`);
  }
  writeFileSync(INSTALLED, wanted);
}

function collect() {
  const all = readdirSync(PACKAGE).filter((name) => name !== "stlite.js");
  const texts = readTexts(PACKAGE, all);
  const app = applyEdits(texts);
  checkModule(app, texts.get(app));
  return { texts, app, names: reachable(PACKAGE, texts, [app, STYLE]) };
}

/** For the server, which tells a script when it asks for an icon that the page does not have. */
function materialNames(style) {
  const font = ICON_FONT.exec(style)?.[1];
  const names = font ? iconNames(readFileSync(path.join(PACKAGE, font))) : [];
  if (names.length === 0) {
    throw new Error(`${STYLE} of the frontend package names no icon font with ligatures (${font ?? "none found"}).`);
  }
  return names;
}

/** An export of a name which the chunk does not have is an error of syntax: found here rather than in the browser. */
function checkModule(name, text) {
  const file = path.join(HERE, "node_modules/.weir-check.mjs");
  writeFileSync(file, text);
  try {
    execFileSync(process.execPath, ["--check", file], { stdio: ["ignore", "ignore", "pipe"] });
  } catch (e) {
    throw new Error(`${name} is no valid module after the edits: ${e.stderr}`);
  } finally {
    rmSync(file);
  }
}

function write(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  if (COMPRESSIBLE.test(file) && content.length >= WORTH_COMPRESSING) {
    writeFileSync(`${file}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
  }
}
