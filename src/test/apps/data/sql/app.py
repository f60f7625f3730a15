import streamlit as st

ships = st.connection("harbour", type="sql", url="jdbc:h2:mem:ships;DB_CLOSE_DELAY=-1")
with ships.session as s:
    s.execute("create table if not exists ship (name varchar, tons int, port varchar, seen timestamp with time zone)")
    s.execute("delete from ship")
    s.execute(
        "insert into ship values (:name, :tons, :port, timestamp with time zone '2020-01-02 03:04:05+01:00')",
        [{"name": "Anna", "tons": 5, "port": "Bergen"}, {"name": "Bo", "tons": 9, "port": "Bergen"}, {"name": "Cy", "tons": 3, "port": "Oslo"}],
    )
    s.commit()
with ships.session as s:
    s.execute("delete from ship")

table = ships.query("select * from ship order by name", ttl=0)
st.text(f"{len(table)} rows of {table.columns}")
for row in table:
    st.text(f"{row.NAME} carries {row.TONS}, seen {row.SEEN.isoformat()}")
st.text(table["TONS"])
st.text([r.NAME for r in table.sort("TONS")])
st.text(table.filter(lambda r: r.TONS > 4, PORT="Bergen").select("NAME").to_dicts())
st.text({port: [r.NAME for r in group] for port, group in table.groupby("PORT")})
st.text(ships.query("select name from ship where port = ?", params=["Oslo"], ttl=0)[0].NAME)
st.dataframe(table)
st.bar_chart(table, x="NAME", y="TONS")
for wrong in (lambda: ships.query("select nothing"), lambda: ships.query("select :a", params={"b": 1}), lambda: table[0].nothing, lambda: ships.engine):
    try:
        wrong()
    except Exception as e:
        st.text(f"{type(e).__name__}: {e}")
