const ducks = st.connection("duckdb");
ducks.register("ship", [{ name: "Anna", tons: 5 }, { name: "Bo", tons: 9 }]);
st.text(ducks.query("select name from ship where tons > ?", { params: [6] })[0].name);
st.text(ducks.query("select sum(n) as n from numbers", { tables: { numbers: [{ n: 1 }, { n: 2 }] } })[0].n);
const many = ducks.lazy("select i from range(20000) r(i) order by i");
st.text(`${many.length} ${many.head(2)[1].i}`);
st.dataframe(many);
