// The JavaScript face: builds `st` from the server's commands. The server calls install() once for each context.
(function () {
  "use strict";

  class StreamlitAPIException extends Error {
    constructor(name, message) {
      super(message);
      this.name = name;
    }
  }

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

  function mapping(has, get, set, remove, keys) {
    return new Proxy(Object.create(null), {
      has: (_, key) => typeof key === "string" && has(key),
      get: (_, key) => (typeof key === "string" && has(key) ? get(key) : undefined),
      set: (_, key, value) => (set(key, value), true),
      deleteProperty: (_, key) => (remove(key), true),
      ownKeys: () => [...keys()],
      getOwnPropertyDescriptor: (_, key) =>
        has(key) ? { configurable: true, enumerable: true, writable: true, value: get(key) } : undefined,
    });
  }

  const face = {
    raiseError(name, message) {
      throw new StreamlitAPIException(name, message);
    },
    makeList: (items, kind) => (kind === "bytes" ? Uint8Array.from([...items]) : [...items]),
    makeObject(keys, values) {
      const out = {};
      const all = [...values];
      [...keys].forEach((key, i) => (out[key] = all[i]));
      return out;
    },
    makePlace: (host) => new Place(host),
    makeFile: (id, name, type, bytes) => new UploadedFile(id, name, type, Uint8Array.from([...bytes])),
    makeDate: (millis) => new Date(millis),
    text: (value) => (typeof value === "object" && value !== null && !(value instanceof Date) && !(value instanceof Error) ? JSON.stringify(value) : String(value)),
    representation: (value) => (typeof value === "string" ? `'${value}'` : face.text(value)),
    typeName: (value) => (value === null ? "null" : value === undefined ? "undefined" : (value.constructor && value.constructor.name) || typeof value),
    elements: (value) => (Symbol.iterator in Object(value) ? [...value] : Object.keys(value)),
    iterator: (value) => value[Symbol.iterator](),
    entries: (value) => (value instanceof Map ? [...value.entries()] : Object.entries(value)),
    isIterable: (value) => typeof value === "object" && value !== null && Symbol.iterator in value,
    isPlain: (value) => Object.prototype.toString.call(value) === "[object Object]" && !(value instanceof Place) && !(value instanceof UploadedFile),
    same: (a, b) => a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b)),
    attribute: (value, name) => value[name],
    describe: (error) => [
      error.name || (error.constructor && error.constructor.name) || "Error",
      String(error.message ?? error),
      error instanceof StreamlitAPIException,
    ],
    isException: (value) => value instanceof Error,

    /** Puts st into the global scope. */
    install(host, names) {
      for (const name of [...names]) {
        Place.prototype[name] = function (...args) {
          return host.call(name, this.weirPlace, args);
        };
      }
      Place.prototype.with = function (body) {
        host.enter(this.weirPlace);
        try {
          return body(this);
        } finally {
          host.exit();
        }
      };
      const st = new Place(host.root(0));
      st.sidebar = new Place(host.root(1));
      st.session_state = mapping(host.stateHas, host.stateGet, host.stateSet, host.stateDelete, host.stateKeys);
      st.query_params = mapping(
        (key) => host.queryAll(key).length > 0,
        (key) => host.queryAll(key).at(-1),
        (key, value) => host.querySet(key, Array.isArray(value) ? value.map(String) : [String(value)]),
        host.queryRemove,
        host.queryKeys,
      );
      st.fragment = (body, options = {}) =>
        function (...args) {
          return host.fragment(String(body), options.run_every ?? 0, () => body.apply(this, args));
        };
      for (const name of [...names]) {
        if (!(name in st)) st[name] = Place.prototype[name];
      }
      globalThis.st = st;
    },
  };
  return face;
})();
