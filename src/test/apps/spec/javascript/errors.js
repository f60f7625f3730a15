// Pages of one's own for what is not there and what fails.
const app = new st.App(() => st.title("Harbour"), {
  routes: [
    new st.Route("/crash", () => { throw new Error("secret detail"); }),
    new st.Route("/berths/{n}", (request) => { throw new st.HTTPException(404, `No berth ${request.params.n}`); }),
  ],
  exception_handlers: {
    404: () => new Response("<h1>The harbour has no such berth</h1>", { status: 404 }),
    500: () => new Response("<h1>The harbour is sorry</h1>", { status: 500 }),
  },
});
