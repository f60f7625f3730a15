const page = () => {
  console.log("Drawn");
  st.title("Configured");
  st.text(`From ${st.context.ip_address}`);
  st.text(`In ${st.user.is_logged_in} ${st.user.name} ${st.user.roles}`);
  if (st.button("Ask")) {
    const [row] = st.connection("harbour", { type: "sql" }).query("select current_user as who, 40 + 2 as answer");
    st.text(`The database says ${row.who}, ${row.answer}`);
  }
  const papers = st.file_uploader("Papers");
  if (papers) {
    st.text(`${papers.name} has ${papers.size} bytes`);
  }
};

const app = new st.App(page, { routes: [new st.Route("/ships", () => Response.json(Array(1000).fill("Vega")))] });
