// What a long address says arrives whole.
const app = new st.App(() => st.title("Long addresses"), {
  routes: [new st.Route("/length", (request) => new Response(String(request.query.q.length)))],
});
