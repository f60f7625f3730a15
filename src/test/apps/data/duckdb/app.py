import datetime
import pathlib

import streamlit as st

ducks = st.connection("duckdb")
st.text([(r.port, r.tons) for r in ducks.query("select port, sum(tons) as tons from 'ships.csv' where tons > :least group by port order by port", params={"least": 3})])
kept = [{"name": "Dora", "day": datetime.date(2025, 2, 3), "fine": True, "tons": None, "at": datetime.datetime(2025, 2, 3, 4, 5), "crew": ["a", "b"]}]
st.text(list(ducks.query("select * from mine", mine=kept)[0]))
try:
    ducks.query("select * from mine", ttl=0)
except Exception as e:
    st.text(f"{type(e).__name__}: {e}")
ducks.register("kept", {"a": [1, 2], "b": ["x", None]})
with ducks.session as s:
    s.execute("insert into kept values (3, 'z')")
    s.commit()
st.text(ducks.query("select * from kept order by a", ttl=0).to_dict("records"))
row = ducks.query("select {'a': 1, 'b': [2]} as st, map {'k': 1.5} as m, [1, null] as l, 12345678901234567890::hugeint as big, interval 90 minute as span, '[1]'::json as j, timestamptz '2025-01-02 03:04:05+00' as at", ttl=0)[0]
st.text([row.st, row.m, row.l, row.big, row.j, row["at"].isoformat()])
st.text(ducks.query("select count(*) as n from read_json('ships.json')", ttl=0)[0].n)
safe = st.connection("safe", type="duckdb", external_access=False)
here = pathlib.Path(__file__).parent / "ships.csv"
st.text(len(safe.query(f"select * from '{here}'", ttl=0)))
for sql in ("select * from '/etc/hostname'", "set enable_external_access = true"):
    try:
        safe.query(sql, ttl=0)
        st.text("reached " + sql)
    except Exception as e:
        st.text(f"{type(e).__name__} for {sql}")
st.text(ducks.driver)
