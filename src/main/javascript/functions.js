// Commands that take functions: fragments, dialogs, pages and caches.
(function (face, host, st) {
  "use strict";

  /** A function and options in either order, as far as they are given. */
  function functionAndOptions(args) {
    const body = args.find((arg) => typeof arg === "function");
    const options = args.find((arg) => typeof arg === "object" && arg !== null) ?? {};
    return [body, options];
  }

  /** Options that nobody reads are mistakes. */
  function check(name, options, known) {
    for (const option of Object.keys(options)) {
      if (!known.includes(option)) {
        throw new face.StreamlitAPIException("TypeError", `st.${name}() has no option '${option}'. It has: ${known.join(", ")}.`);
      }
    }
  }

  /** A page for st.navigation. */
  class Page {
    constructor(entry, title, icon, urlPath, visibility, external) {
      Object.assign(this, { weirPage: entry, title, icon, url_path: urlPath, visibility, external_url: external });
    }

    /** Runs the page that st.navigation gave back. */
    run() {
      const before = host.pageBegin(this.weirPage);
      try {
        const page = host.pageBody(this.weirPage);
        page();
      } finally {
        host.pageEnd(before);
      }
    }
  }
  face.makePage = (...parts) => new Page(...parts);

  /** Makes a function that reruns by itself when what it draws is used: options are run_every and parallel. */
  st.fragment = (...given) => {
    const [body, options] = functionAndOptions(given);
    check("fragment", options, ["run_every", "parallel"]);
    if (!body) return (f) => st.fragment(f, options);
    return function (...args) {
      return host.fragment(String(body), options.run_every ?? null, () => body.apply(this, args));
    };
  };

  /** Makes a function the inside of a dialog, which opens when the function is called. */
  const open = st.dialog;
  st.dialog = (title, ...given) => {
    const [body, options] = functionAndOptions(given);
    if (!body) return (f) => st.dialog(title, f, options);
    return function (...args) {
      open(title, options).with(() => host.fragment(String(body), null, () => void body.apply(this, args)));
    };
  };

  // ---- caches

  /** Names of parameters, of which those with an underscore in front do not count. */
  function parametersOf(f) {
    const head = /^(?:async\s+)?(?:function\s*\w*\s*)?\(?([^)=]*)/.exec(String(f));
    return head ? head[1].split(",").map((p) => p.trim()) : [];
  }

  /** What is to be found again, as text: equal for equal values. */
  function keyOf(f, args) {
    const names = parametersOf(f);
    return JSON.stringify(args.filter((_, i) => !(names[i] ?? "").startsWith("_")).map((arg) => pack(arg, "used as an argument of", f)));
  }

  /** A value as plain JSON: other kinds of objects as one with a $ that names the kind. */
  function pack(value, how, f) {
    const all = (values) => [...values].map((v) => pack(v, how, f));
    if (value === undefined) return { $: "undefined" };
    if (typeof value === "bigint") return { $: "bigint", v: String(value) };
    if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0))) return { $: "number", v: Object.is(value, -0) ? "-0" : String(value) };
    if (value === null || ["string", "number", "boolean"].includes(typeof value)) return value;
    if (Array.isArray(value)) return all(value);
    if (value instanceof Date) return { $: "date", v: value.getTime() };
    if (value instanceof Map) return { $: "map", v: [...value].map(all) };
    if (value instanceof Set) return { $: "set", v: all(value) };
    if (value instanceof Uint8Array) return { $: "bytes", v: [...value] };
    if (face.isPlain(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value))) {
      return { $: "object", v: Object.entries(value).map(([k, v]) => [k, pack(v, how, f)]) };
    }
    throw new face.StreamlitAPIException("CacheError", `A ${face.typeName(value)} cannot be ${how} the cached function ${f.name}(): only plain values can. Put an underscore in front of a parameter that is not to count, or use st.cache_resource for objects.`);
  }

  const KINDS = {
    undefined: () => undefined,
    bigint: BigInt,
    number: Number,
    date: (v) => new Date(v),
    map: (v) => new Map(v.map((pair) => pair.map(unpack))),
    set: (v) => new Set(v.map(unpack)),
    bytes: (v) => Uint8Array.from(v),
    object: (v) => Object.fromEntries(v.map(([k, x]) => [k, unpack(x)])),
  };

  function unpack(value) {
    if (Array.isArray(value)) return value.map(unpack);
    return value !== null && typeof value === "object" ? KINDS[value.$](value.v) : value;
  }

  // Values of session state that outlive a restart of the server.
  face.keep = (value) => {
    try {
      return JSON.stringify(pack(value, "kept by", face.keep));
    } catch {
      return null;
    }
  };
  face.bring = (text) => unpack(JSON.parse(text));

  const LASTING = ["ttl", "max_entries", "show_spinner", "show_time", "scope", "refresh_mode"];

  /** The decorator of a kind of cache: takes a function and options, or options first. */
  function decorator(kind, known, keep, open) {
    const decorate = (...given) => {
      const [f, options] = functionAndOptions(given);
      check(`cache_${kind}`, options, [...LASTING, ...known]);
      if (!f) return (g) => decorate(g, options);
      const cache = () => host.cacheFunction(kind, f.name, String(f), options);
      const spinning = (work) => {
        const text = options.show_spinner ?? true;
        if (text === false) return work();
        return st.spinner(text === true ? `Running \`${f.name || "function"}(...)\`.` : text, { show_time: options.show_time ?? false, _cache: true }, work);
      };
      const cached = (...args) => open(host.cached(cache(), keyOf(f, args), () => keep(spinning(() => f(...args)), f)));
      cached.clear = (...args) => host.cacheClear(cache(), args.length ? keyOf(f, args) : null);
      return cached;
    };
    decorate.clear = () => host.cacheClearAll(kind);
    return decorate;
  }

  st.cache_data = decorator("data", ["persist"], (value, f) => JSON.stringify(pack(value, "returned by", f)), (text) => unpack(JSON.parse(text)));
  st.cache_resource = decorator("resource", ["validate", "on_release"], (value) => [value], ([value]) => value);

  // ---- components

  /** A function that draws a component: arguments for its page, then options such as key, default and on_change. */
  function declareComponent(name, { path = null, url = null } = {}) {
    if (path === null && url === null) {
      throw new face.StreamlitAPIException("StreamlitAPIException", "Either 'path' or 'url' must be set.");
    }
    return (args = {}, options = {}) => st.component_instance(`script.${name}`, { path: url === null ? path : null, url, arguments: args, ...options });
  }

  /** Makes a component of HTML, CSS and JavaScript: a function of key, data, default, width, height and on_NAME_change, which draws it. */
  function component(name, parts = {}) {
    check("components.v2.component", parts, ["html", "css", "js", "isolate_styles"]);
    return (options = {}) => {
      const mounted = {};
      const callbacks = {};
      for (const [option, value] of Object.entries(options)) {
        const [, event] = /^on_(.*)_change$/.exec(option) ?? [];
        if (event === undefined) mounted[option] = value;
        else callbacks[event] = value;
      }
      check("components.v2.component(...)", mounted, ["key", "data", "default", "width", "height"]);
      return st.bidi_component(name, { ...parts, ...mounted, callbacks });
    };
  }
  st.components = { v2: { component }, v1: { html: st.components_html, iframe: st.components_iframe, declare_component: declareComponent } };

  // ---- databases

  /** A query whose rows stay in the database: st.dataframe reads those that are looked at. */
  class LazyTable {
    constructor(rows) {
      this.weirRows = rows;
    }
    get length() {
      return host.lazyRows(this.weirRows);
    }
    /** The first rows, as an array of objects. */
    head(n = 5) {
      return host.lazyRead(this.weirRows, n);
    }
  }

  /**
   * A database: settings are those of [connections.NAME] in the secrets, and over them the options. The type "duckdb", which a connection
   * of that name has by itself, is DuckDB in the app's memory.
   */
  st.connection = (name, { type = name === "duckdb" ? "duckdb" : "sql", ...settings } = {}) => {
    if (type !== "sql" && type !== "duckdb") throw new face.StreamlitAPIException("StreamlitAPIException", `Invalid connection '${type}'. JavaScript knows "sql" and "duckdb".`);
    const source = host.sqlOpen(name, { ...settings, ...(type === "duckdb" ? { type } : {}) });
    const run = (sql, params = null) => host.sqlQuery(source, sql, params);
    return {
      /** An object for each row; params is an object for :name, or an array for ?; tables are those that only this query of DuckDB's knows, by name. */
      query: (sql, { params = null, ttl = null, tables = null } = {}) =>
        tables !== null ? host.sqlQueryTables(source, sql, params, tables) : (ttl === null ? run(sql, params) : st.cache_data({ ttl, show_spinner: "Running `sql.query(...)`." })(function query(connection, text, values) { return run(text, values); })(name, sql, params)),
      /** Makes data a table of DuckDB's, for all sessions of the app. */
      register: (table, data) => void host.sqlRegister(source, table, data),
      /** A query whose rows stay in the database; give it an `order by`. */
      lazy: (sql, { params = null } = {}) => new LazyTable(host.sqlLazy(source, sql, params)),
      /** Changes something, and keeps it. */
      execute: (sql, params = null) => void run(sql, params),
    };
  };
});
