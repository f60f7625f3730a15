import streamlit as st

ducks = st.connection("duckdb")
table = ducks.query("select * from (values ('Anna', 5, 'Bergen'), ('Bo', 9, 'Bergen'), ('Cy', null, 'Oslo'), ('Di', 3, 'Oslo')) t(name, tons, port)", ttl=0)
st.text((len(table), table.shape, table.empty, table.columns))
st.text(table["tons"])
st.text(table[table["tons"] > 4]["name"])
st.text(table[(table["tons"] < 9) & (table["port"] == "Oslo")].name)
st.text((table["tons"].sum(), table["tons"].mean(), table["port"].unique(), table["tons"].isna()))
st.text([dict(r._asdict()) for r in table.groupby("port").sum()])
st.text(table.groupby("port")["tons"].max().to_dict("records"))
st.text(table.groupby(["port"]).agg(ships=("name", "count"), most=("tons", "max")).to_dict("records"))
st.text(table.groupby("port").size().to_dict())
st.text([(port, len(ships)) for port, ships in table.groupby("port")])
st.text(table.sort_values(["port", "tons"], ascending=[False, True])["name"])
st.text(table.assign(double=table["tons"] * 2, at=lambda r: r.port[0]).drop(["name", "port"]).rename({"tons": "t"}).to_dict("records"))
st.text(table.head(1).to_dict())
for wrong in ("iloc", "merge", "nothing"):
    try:
        getattr(table, wrong)
    except AttributeError as e:
        st.text(e)
st.line_chart({"tons": table["tons"]})
st.dataframe(table["name"])
st.selectbox("Ship", table["name"])
edited = st.data_editor(table, key="ed")
st.text((type(edited).__name__, edited["name"]))
