// st.App: what an App file in JavaScript says. Requests and answers have the shape of the Fetch standard, as far as routes need it.
(function (face, host, st) {
  "use strict";

  /** Names count in any case; a name may have several values. */
  class Headers {
    #all = [];

    constructor(init = []) {
      for (const [name, value] of init instanceof Headers || Array.isArray(init) ? init : Object.entries(init)) this.append(name, value);
    }
    append(name, value) {
      this.#all.push([String(name).toLowerCase(), String(value)]);
    }
    set(name, value) {
      this.delete(name);
      this.append(name, value);
    }
    delete(name) {
      this.#all = this.#all.filter(([known]) => known !== String(name).toLowerCase());
    }
    get(name) {
      const values = this.#all.filter(([known]) => known === String(name).toLowerCase());
      return values.length ? values.map(([, value]) => value).join(", ") : null;
    }
    has(name) {
      return this.get(name) !== null;
    }
    forEach(body) {
      for (const [name, value] of this) body(value, name, this);
    }
    [Symbol.iterator]() {
      return this.#all[Symbol.iterator]();
    }
  }

  class Request {
    #body;

    constructor({ method, url, path, headers, params, query, body, app }) {
      Object.assign(this, { method, url, path, params, query, app, headers: new Headers(headers) });
      this.#body = body;
    }
    async bytes() {
      return this.#body;
    }
    async text() {
      let escaped = "";
      for (const b of this.#body) escaped += "%" + b.toString(16).padStart(2, "0");
      return decodeURIComponent(escaped);
    }
    async json() {
      return JSON.parse(await this.text());
    }
  }

  class Response {
    constructor(body = null, { status = 200, headers = {} } = {}) {
      if (!Number.isInteger(status) || status < 200 || status > 599) throw new RangeError(`A response's status is from 200 to 599, not ${status}`);
      this.status = status;
      this.headers = new Headers(headers);
      this.body = body;
      if (typeof body === "string" && !this.headers.has("content-type")) this.headers.set("content-type", "text/plain;charset=utf-8");
    }
    static json(data, init = {}) {
      const out = new Response(JSON.stringify(data), init);
      if (!new Headers(init.headers ?? {}).has("content-type")) out.headers.set("content-type", "application/json");
      return out;
    }
    static redirect(url, status = 302) {
      return new Response(null, { status, headers: { location: url } });
    }
  }

  /** Ends a request with a status; the App's handler for the status answers, if there is one. */
  class HTTPException extends Error {
    constructor(status, message = "") {
      super(message);
      this.name = "HTTPException";
      this.status_code = status;
    }
  }

  const check = (good, message) => {
    if (!good) throw new TypeError(message);
  };
  const path = (value, what) => {
    check(typeof value === "string" && value.startsWith("/"), `${what} needs a path that begins with a slash, not ${face.text(value)}`);
    const reserved = host.reserved(value);
    check(reserved === null, `The route '${value}' is reserved: Weir serves ${reserved} itself, with all below it. Choose another path.`);
    return value;
  };

  class Route {
    constructor(where, endpoint, { methods = ["GET"] } = {}) {
      this.path = path(where, "st.Route");
      check(typeof endpoint === "function", `st.Route("${where}") needs a function that takes a request and gives a Response`);
      check(Array.isArray(methods), `st.Route("${where}"): methods must be a list such as ["GET", "POST"]`);
      this.endpoint = endpoint;
      this.methods = methods.map((m) => String(m).toUpperCase());
    }
  }

  class StaticFiles {
    constructor(where, directory, { html = true } = {}) {
      this.path = path(where, "st.StaticFiles");
      check(typeof directory === "string", `st.StaticFiles("${where}") needs a folder's path`);
      Object.assign(this, { directory, html });
    }
  }

  const made = [];
  const OPTIONS = ["routes", "lifespan", "on_script_error", "exception_handlers", "secrets", "debug"];
  const isFunction = (value) => typeof value === "function";
  const isAsync = (f) => ["AsyncFunction", "GeneratorFunction", "AsyncGeneratorFunction"].includes(f.constructor.name);

  class App {
    constructor(script, options = {}) {
      check(typeof script === "string" || isFunction(script), "st.App needs a script's path or a function that draws the page");
      if (isFunction(script)) check(!isAsync(script) && script.length === 0, "The page function of st.App must be an ordinary function without parameters");
      check(!("middleware" in options), "An App in JavaScript has no middleware. Use ready-made filters with the option weir.middleware, or make the App in Java: App.builder().script(...).middleware(...)");
      for (const name of Object.keys(options)) check(OPTIONS.includes(name), `st.App has no option '${name}'; it has ${OPTIONS.join(", ")}`);
      const { routes = [], lifespan = null, on_script_error = null, exception_handlers = {}, secrets = {}, debug = false } = options;
      check(Array.isArray(routes) && routes.every((r) => r instanceof Route || r instanceof StaticFiles), "routes of st.App must be a list of st.Route and st.StaticFiles");
      check(lifespan === null || isFunction(lifespan), "lifespan of st.App must be a function");
      check(on_script_error === null || isFunction(on_script_error), "on_script_error of st.App must be a function");
      check(face.isPlain(secrets), "secrets of st.App must be an object");
      check(typeof debug === "boolean", "debug of st.App must be true or false");
      const handlers = exception_handlers instanceof Map ? [...exception_handlers] : Object.entries(exception_handlers);
      for (const [key, handler] of handlers) check((isFunction(key) || /^[45]\d\d$/.test(key)) && isFunction(handler), `exception_handlers of st.App: ${isFunction(key) ? key.name : key} must be a status from 400 to 599 or a class, and stand for a function`);
      this.script_path = isFunction(script) ? "" : script;
      this.page = isFunction(script) ? script : null;
      this.state = {};
      Object.assign(this, { routes, lifespan, on_script_error, secrets, debug });
      this.by_status = new Map(handlers.filter(([key]) => !isFunction(key)).map(([key, f]) => [Number(key), f]));
      this.by_class = new Map(handlers.filter(([key]) => isFunction(key)));
      made.push(this);
    }
  }

  const packed = (response, where) => {
    check(response instanceof Response, `${where} must give a Response, not ${face.typeName(response)}`);
    return { status: response.status, headers: [...response.headers], body: response.body };
  };

  /** Answers by a function of the App; errors go to the App's handler for the nearest class. */
  async function answer(app, endpoint, where, init, error) {
    const request = new Request({ ...init, body: face.makeBytes(init.body), app });
    try {
      return packed(await endpoint(request, error), where);
    } catch (thrown) {
      for (let type = thrown?.constructor; type; type = Object.getPrototypeOf(type)) {
        const handler = app.by_class.get(type);
        if (handler) return packed(await handler(request, thrown), `The exception handler for ${type.name}`);
      }
      throw thrown;
    }
  }

  Object.assign(face, {
    /** The App of a file: what its variable holds, or else the first that the file made. */
    openApp(file) {
      made.length = 0;
      const variable = file();
      const app = variable instanceof App ? variable : made[0];
      check(app, "The App of this file is not made when the file runs");
      return app;
    },
    /** What draws the page of an App file; the file runs when the page is first drawn. */
    pageOf(file) {
      let app = null;
      return () => {
        app ??= face.openApp(file);
        check(app.page, `The App of this file shows ${app.script_path}, not a page of its own`);
        app.page();
      };
    },
    answerRoute: (app, i, init) => answer(app, app.routes[i].endpoint, `The route '${app.routes[i].path}'`, init),
    answerStatus: (app, status, init, message) => answer(app, app.by_status.get(status), `The exception handler for ${status}`, init, new HTTPException(status, message)),
    /** Runs the lifespan to where it yields, if it is a generator; gives back how to end it. */
    async startApp(app) {
      if (!app.lifespan) return () => {};
      const life = await app.lifespan(app);
      const yields = life !== null && typeof life === "object" && typeof life.next === "function";
      app.state = (yields ? (await life.next()).value : life) ?? {};
      check(face.isPlain(app.state), "The lifespan of st.App must give an object, or nothing");
      return yields ? () => life.next() : () => {};
    },
    /** Follows a promise; what became of it is known once the engine has done its jobs. */
    follow(promise) {
      const end = { settled: false };
      Promise.resolve(promise).then((value) => Object.assign(end, { settled: true, value }), (error) => Object.assign(end, { settled: true, failed: true, error }));
      return end;
    },
    rethrow(end) {
      throw end.error;
    },
  });

  Object.assign(st, { App, Route, StaticFiles, HTTPException });
  globalThis.Headers ??= Headers;
  globalThis.Response ??= Response;
});
