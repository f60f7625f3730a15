// A file that crawlers look for at the root.
const app = new st.App(() => st.title("Not for robots"), {
  routes: [
    new st.Route("/robots.txt", () =>
      new Response("User-agent: *\nDisallow: /\n", { headers: { "Content-Type": "text/plain; charset=utf-8" } })),
  ],
});
