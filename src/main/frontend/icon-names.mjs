// The names of the Material symbols: the ligatures of the page's icon font. The server refuses an icon of another name.
import { brotliDecompressSync } from "node:zlib";

// The tags that a WOFF2 directory numbers, as far as up to the one wanted (https://www.w3.org/TR/WOFF2/#table_dir_format).
const TAGS = (
  "cmap head hhea hmtx maxp name OS/2 post cvt fpgm glyf loca prep CFF VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea " +
  "vmtx BASE GDEF GPOS GSUB"
).split(" ");
const GLYPHS = new Set(["glyf", "loca"]);
const OWN_TAG = 63;
const HEADER_BYTES = 48;
const LIGATURES = 4;
const EXTENSION = 7;
const NAME = /^[a-z0-9_]+$/;

/** Gives the sorted names in a WOFF2 font; none for a font without ligatures that are names. */
export function iconNames(font) {
  const tables = unpack(font);
  if (!tables.has("GSUB") || !tables.has("cmap")) {
    return [];
  }
  const letters = lettersByGlyph(tables.get("cmap"));
  return [...new Set(ligatures(tables.get("GSUB"), letters))].filter((name) => NAME.test(name)).sort();
}

function unpack(font) {
  let at = HEADER_BYTES;
  const number = () => {
    let value = 0;
    for (let byte = 0x80; byte & 0x80; ) {
      byte = font[at++];
      value = value * 128 + (byte & 0x7f);
    }
    return value;
  };
  const directory = [];
  for (let i = font.readUInt16BE(12); i > 0; i--) {
    const flags = font[at++];
    let tag = TAGS[flags & OWN_TAG];
    if ((flags & OWN_TAG) === OWN_TAG) {
      tag = font.toString("latin1", at, at + 4);
      at += 4;
    }
    let length = number();
    const version = flags >> 6;
    if (GLYPHS.has(tag) ? version !== 3 : version !== 0) {
      length = number();
    }
    directory.push([tag, length]);
  }
  const data = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)));
  const tables = new Map();
  let start = 0;
  for (const [tag, length] of directory) {
    tables.set(tag, data.subarray(start, start + length));
    start += length;
  }
  return tables;
}

/** Which letter each glyph stands for, by the segments of a format 4 table: names are ASCII. */
function lettersByGlyph(cmap) {
  const letters = new Map();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    if (table.readUInt16BE(0) === 4) {
      const segments = table.readUInt16BE(6) / 2;
      const word = (block, s) => table.readUInt16BE(14 + block * segments * 2 + (block > 0 ? 2 : 0) + s * 2);
      for (let s = 0; s < segments; s++) {
        const [end, first, delta, offset] = [word(0, s), word(1, s), word(2, s), word(3, s)];
        for (let code = first; code <= end && code < 0x80; code++) {
          const place = 16 + 3 * segments * 2 + s * 2 + offset + (code - first) * 2;
          const glyph = offset === 0 ? (code + delta) & 0xffff : table.readUInt16BE(place);
          letters.set(glyph, String.fromCharCode(code));
        }
      }
    }
  }
  return letters;
}

function* ligatures(gsub, letters) {
  const lookups = gsub.subarray(gsub.readUInt16BE(8));
  for (const lookup of offsets(lookups, 0)) {
    const type = lookup.readUInt16BE(0);
    for (let table of offsets(lookup, 4)) {
      let kind = type;
      if (type === EXTENSION) {
        kind = table.readUInt16BE(2);
        table = table.subarray(table.readUInt32BE(4));
      }
      if (kind === LIGATURES) {
        const first = covered(table.subarray(table.readUInt16BE(2)));
        for (const [i, set] of [...offsets(table, 4)].entries()) {
          for (const ligature of offsets(set, 0)) {
            const rest = Array.from({ length: ligature.readUInt16BE(2) - 1 }, (_, c) => ligature.readUInt16BE(4 + c * 2));
            yield [first[i], ...rest].map((glyph) => letters.get(glyph) ?? " ").join("");
          }
        }
      }
    }
  }
}

/** The tables that a counted list of offsets points to. */
function* offsets(table, at) {
  for (let i = 0; i < table.readUInt16BE(at); i++) {
    yield table.subarray(table.readUInt16BE(at + 2 + i * 2));
  }
}

/** The glyphs of a coverage table, in order. */
function covered(table) {
  const glyphs = [];
  const ranges = table.readUInt16BE(0) === 2;
  for (let i = 0; i < table.readUInt16BE(2); i++) {
    const at = 4 + i * (ranges ? 6 : 2);
    const last = table.readUInt16BE(ranges ? at + 2 : at);
    for (let glyph = table.readUInt16BE(at); glyph <= last; glyph++) {
      glyphs.push(glyph);
    }
  }
  return glyphs;
}
