import streamlit as st

ducks = st.connection("duckdb")
sql = "select i as number, 'ship ' || i as name, i % 7 as port, case when i % 3 = 0 then null else i * 1.5 end as tons from range(200000) r(i) order by i"


@st.cache_resource
def whole():
    return ducks.query(sql)


@st.cache_data
def drawn():
    st.dataframe(whole(), key="cached")


table = whole()
st.text(f"{len(table)} rows")
st.dataframe(table)
st.dataframe(ducks.lazy(sql + ";"))
st.dataframe(table[:1000], lazy=True)
st.dataframe([{"a": n} for n in range(1001)], lazy=True)
st.dataframe(table[:2000], lazy=False)
drawn()
st.button("Again")
st.dataframe(table[:2000], on_select="rerun", key="chosen")
try:
    st.dataframe(table, lazy=True, on_select="rerun")
except st.errors.StreamlitAPIException as e:
    st.text(e)
