// Says where the server is. The frontend reads window.__streamlit once, when its chunk is first evaluated, so main.js
// imports this file before that chunk.
import { materialIcon } from "./material-icon.js";

// This file lives at BASE/static/BUILD/, whatever page path the address bar shows.
const base = new URL("../../", import.meta.url);

window.__streamlit = {
  BACKEND_BASE_URL: base.href,
  // Wins over what the server's host-config says: nothing is ever reported to anyone.
  HOST_CONFIG: { metricsUrl: "off" },
};

window.__weir = { icon: new URL("favicon.svg", import.meta.url).href, materialIcon };
