const ships = st.connection("js_harbour", { url: "jdbc:h2:mem:jsships;DB_CLOSE_DELAY=-1" });
ships.execute("create table if not exists ship (name varchar, tons int)");
ships.execute("delete from ship");
ships.execute("insert into ship values (:name, :tons), ('Bo', 9)", { name: "Anna", tons: 5 });
const rows = ships.query("select * from ship where tons > ? order by name", { params: [4] });
st.text(rows.map((r) => `${r.NAME} ${r.TONS}`).join(", "));
st.dataframe(rows);
