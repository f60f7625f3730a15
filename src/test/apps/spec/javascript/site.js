// A site that another tool generated, beside the page.
const app = new st.App(() => st.title("With a manual"), { routes: [new st.StaticFiles("/docs", "../assets/site")] });
