// st itself: a method for each of the server's commands, and what JavaScript has instead of Python's with.
(function (face, host, names) {
  "use strict";

  const Place = face.Place;
  const main = host.root(0);
  const call = (place, name, args) => host.call(name, place instanceof Place ? place.weirPlace : main, args);

  /** The last argument, if it is a function: what is to happen inside. */
  const splitBody = (args) => (typeof args.at(-1) === "function" ? [args.slice(0, -1), args.at(-1)] : [args, null]);

  const ofModule = [...names].filter((name) => name.includes("."));
  for (const name of [...names].filter((name) => !ofModule.includes(name))) {
    // Called without a place, as after `const { title } = st`, it draws on the page.
    Place.prototype[name] = function (...args) {
      return call(this, name, args);
    };
  }

  /** Runs a function with this as the place to draw, also for calls on st. */
  Place.prototype.with = function (body) {
    host.enter(this.weirPlace);
    try {
      return body(this);
    } finally {
      host.exit();
    }
  };

  /** Containers take a function that draws inside: st.expander("More", () => st.text("...")). */
  for (const name of ["container", "expander", "popover", "form", "chat_message"]) {
    Place.prototype[name] = function (...all) {
      const [args, body] = splitBody(all);
      const place = call(this, name, args);
      if (body) place.with(body);
      return place;
    };
  }

  /** st.spinner("Working", () => ...) gives back what the function does. */
  Place.prototype.spinner = function (...all) {
    const [args, body] = splitBody(all);
    const showing = call(this, "spinner", args);
    if (!body) return { close: () => host.close(showing) };
    try {
      return body();
    } finally {
      host.close(showing);
    }
  };

  /** st.skeleton(120, () => ...) shows while the function runs, and gives back what it does. */
  Place.prototype.skeleton = function (...all) {
    const [args, body] = splitBody(all);
    const spot = call(this, "skeleton", args);
    if (!body) return spot;
    const showing = call(spot, "skeleton_while", args);
    try {
      return body();
    } finally {
      host.close(showing);
    }
  };

  /** st.echo(() => { ... }) runs the function and shows its code, "above" (default) or "below" of what it draws. */
  Place.prototype.echo = function (...all) {
    const [[location], body] = splitBody(all);
    const spot = location === "below" ? this : call(this, "empty", []);
    const out = body();
    const lines = /[^{]*\{\n?([^]*)\}/.exec(String(body))?.[1].trimEnd().split("\n") ?? [String(body)];
    const indents = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
    call(spot, "code", [lines.map((line) => line.slice(Math.min(...indents))).join("\n"), "javascript"]);
    return out;
  };

  /** The box of st.status. */
  class Status extends Place {
    /** Changes label, expanded or state. */
    update(changes) {
      call(this, "status_update", [changes]);
    }

    /** What runs inside is complete at its end, or failed. */
    with(body) {
      let failed = true;
      try {
        const out = super.with(body);
        failed = false;
        return out;
      } finally {
        call(this, "status_end", [failed && !host.isEnding()]);
      }
    }
  }

  Place.prototype.status = function (...all) {
    const [args, body] = splitBody(all);
    const box = new Status(call(this, "status", args).weirPlace);
    if (body) box.with(body);
    return box;
  };

  const st = new Place(main);
  for (const name of Object.getOwnPropertyNames(Place.prototype)) {
    if (name !== "constructor") st[name] = Place.prototype[name].bind(st);
  }
  st.sidebar = new Place(host.root(1));
  st.bottom = new Place(host.root(3));
  for (const name of ofModule) {
    const [module, f] = name.split(".");
    (st[module] ??= {})[f] = (...args) => call(main, name, args);
  }
  globalThis.st = st;
  return st;
});
