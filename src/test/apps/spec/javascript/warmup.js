// What takes long happens before the first visitor: in a set-up that runs once, for pages and routes.
let loads = 0;

const app = new st.App(() => st.text(`Model ${st.app_state.model}`), {
  *lifespan() {
    yield { model: `loaded ${++loads} times` };
  },
  routes: [new st.Route("/model", (request) => new Response(request.app.state.model))],
});
