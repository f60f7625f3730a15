"""A million rows of ten columns that stay in DuckDB."""
import streamlit as st

ducks = st.connection("duckdb")


@st.cache_resource
def filled():
    with ducks.session as s:
        s.execute(
            "create table ships as select i as number, 'ship ' || i as name, i % 7 as a, i % 11 as b, i * 2 as c, i * 1.5 as d,"
            " i % 2 = 0 as e, 'port ' || i % 5 as f, i % 13 as g, i % 17 as h from range(1000000) r(i)"
        )
        s.commit()
    return True


filled()
st.dataframe(ducks.lazy("select * from ships order by number"))
