// An endpoint for other programs beside the page.
const app = new st.App(() => st.title("Ships"), {
  routes: [
    new st.Route("/api/ships/{id}", (request) =>
      new Response(`{"id": ${Number(request.params.id)}, "name": "Vega"}`, { headers: { "Content-Type": "application/json" } })),
  ],
});
