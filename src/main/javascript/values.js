// What the server asks of JavaScript's values, and makes of its own. Each file of this folder is a function of the one before.
(function () {
  "use strict";

  class StreamlitAPIException extends Error {
    constructor(name, message) {
      super(message);
      this.name = name;
    }
  }

  /** A file that a person uploaded. */
  class UploadedFile {
    constructor(fileId, name, type, bytes) {
      this.file_id = fileId;
      this.name = name;
      this.type = type;
      this.size = bytes.length;
      this.bytes = bytes;
    }

    /** The content as UTF-8 text. */
    text() {
      let escaped = "";
      for (const b of this.bytes) escaped += "%" + b.toString(16).padStart(2, "0");
      return decodeURIComponent(escaped);
    }
  }

  /** A place on the page: everything that st can draw, it can draw there. */
  class Place {
    constructor(host) {
      this.weirPlace = host;
    }
  }

  const isObject = (value) => typeof value === "object" && value !== null;
  const tag = (value) => Object.prototype.toString.call(value);

  /** JSON of anything: big integers, maps and cycles do not fail. */
  function json(value) {
    const plain = (v) => (typeof v === "bigint" ? v.toString() : v instanceof Map ? Object.fromEntries(v) : v instanceof Set ? [...v] : v);
    try {
      return JSON.stringify(value, (_, v) => plain(v));
    } catch (cycle) {
      const seen = new Set();
      return JSON.stringify(value, (_, v) => (isObject(v) && seen.size === seen.add(v).size ? "[seen]" : plain(v)));
    }
  }

  const face = {
    Place,
    UploadedFile,
    StreamlitAPIException,
    raiseError(name, message) {
      throw new StreamlitAPIException(name, message);
    },
    makeList: (items) => [...items],
    makeBytes: (buffer) => new Uint8Array(new ArrayBuffer(buffer)).slice(),
    makeObject(keys, values) {
      const out = {};
      const all = [...values];
      [...keys].forEach((key, i) => (out[key] = all[i]));
      return out;
    },
    makePlace: (host) => new Place(host),
    makeFile: (id, name, type, buffer) => new UploadedFile(id, name, type, face.makeBytes(buffer)),
    makeDate: (millis) => new Date(millis),
    text(value) {
      if (value instanceof Date) return value.toISOString();
      const plain = Array.isArray(value) || (isObject(value) && value.toString === Object.prototype.toString);
      return plain ? json(value) : String(value);
    },
    representation: (value) => (typeof value === "string" ? `'${value}'` : face.text(value)),
    typeName: (value) => (value === null ? "null" : value === undefined ? "undefined" : (value.constructor && value.constructor.name) || typeof value),
    elements: (value) => (Symbol.iterator in Object(value) ? [...value] : Object.keys(value)),
    iterator: (value) => (typeof value === "function" ? value() : value)[Symbol.iterator](),
    entries: (value) => (value instanceof Map ? [...value.entries()] : Object.entries(value)),
    isIterable: (value) => isObject(value) && Symbol.iterator in value,
    isStream: (value) => tag(value) === "[object Generator]" || tag(value) === "[object GeneratorFunction]",
    isPlain: (value) => tag(value) === "[object Object]" && !(value instanceof Place) && !(value instanceof UploadedFile),
    isUndefined: (value) => value === undefined,
    same: (a, b) => a === b || (isObject(a) && isObject(b) && json(a) === json(b)),
    attribute: (value, name) => value[name],
    describe: (error) => [
      error.name || (error.constructor && error.constructor.name) || "Error",
      String(error.message ?? error),
      error instanceof StreamlitAPIException,
    ],
    isException: (value) => value instanceof Error,
  };
  return face;
})();
