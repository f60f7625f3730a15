// Name and colours for people who put the app on their home screen.
const MANIFEST = `{"name": "Harbour", "start_url": ".", "theme_color": "#0b5cad"}`;

const app = new st.App(() => st.title("Harbour"), {
  routes: [
    new st.Route("/manifest.json", () => new Response(MANIFEST, { headers: { "Content-Type": "application/manifest+json" } })),
  ],
});
