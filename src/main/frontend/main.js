import "./server-mode.js";
import { WeirApp, weirReact, weirReactDom } from "./__WEIR_APP__";

// The package's React is CommonJS behind functions: calling them gives the very React the App was built with.
const { createElement } = weirReact();
const { createRoot } = weirReactDom();

createRoot(document.getElementById("root")).render(
  createElement(WeirApp, { streamlitExecutionStartedAt: Date.now() }),
);
