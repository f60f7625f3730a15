// st.session_state, st.query_params and st.context.
(function (face, host, st) {
  "use strict";

  /** An object whose properties live in the server; methods have names that a property of the same name hides. */
  function mapping({ has, get, set, remove, keys, clear, ...methods }) {
    const entries = () => [...keys()].map((key) => [key, get(key)]);
    const own = { clear, toJSON: () => Object.fromEntries(entries()), ...methods };
    const isKey = (key) => typeof key === "string";
    return new Proxy(Object.create(null), {
      has: (_, key) => isKey(key) && has(key),
      get(_, key) {
        if (key === Symbol.iterator) return () => entries()[Symbol.iterator]();
        if (!isKey(key)) return undefined;
        return has(key) ? get(key) : own[key];
      },
      set: (_, key, value) => (set(key, value), true),
      deleteProperty: (_, key) => (remove(key), true),
      ownKeys: () => [...keys()],
      getOwnPropertyDescriptor: (_, key) =>
        isKey(key) && has(key) ? { configurable: true, enumerable: true, writable: true, value: get(key) } : undefined,
    });
  }

  st.session_state = mapping({
    has: host.stateHas,
    get: host.stateGet,
    set: host.stateSet,
    remove: host.stateDelete,
    keys: host.stateKeys,
    clear: host.stateClear,
  });

  st.query_params = mapping({
    has: (key) => host.queryAll(key).length > 0,
    get: (key) => host.queryAll(key).at(-1),
    set: host.querySet,
    remove: host.queryRemove,
    keys: host.queryKeys,
    clear: host.queryClear,
    get_all: host.queryAll,
    from_dict: (all) => host.queryReplace(all),
  });

  const context = {
    get theme() {
      return { type: host.client("color_scheme") };
    },
  };
  for (const name of ["headers", "cookies", "ip_address", "locale", "timezone", "timezone_offset", "url", "is_embedded"]) {
    Object.defineProperty(context, name, { enumerable: true, get: () => host.client(name) });
  }
  st.context = context;

  // What the app's secrets say, and the person: plain objects, made anew each time they are asked for.
  Object.defineProperty(st, "secrets", { enumerable: true, get: () => host.secrets() });
  // What the App's lifespan yielded, by name.
  Object.defineProperty(st, "app_state", { enumerable: true, get: () => host.appState() });
  Object.defineProperty(st, "user", { enumerable: true, get: () => host.user() });
});
