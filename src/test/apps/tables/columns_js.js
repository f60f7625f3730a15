// An editor with a column of every type of column_config, and what the script gets of it.
const c = st.column_config;
const COLUMNS = {
  whole: [1, c.NumberColumn()],
  part: [1.5, c.NumberColumn()],
  text: ["rope", c.TextColumn()],
  check: [true, c.CheckboxColumn()],
  select: ["a", c.SelectboxColumn({ options: ["a", "b"] })],
  several: [["x"], c.MultiselectColumn({ options: ["x", "y", "z"] })],
  day: [new Date("2024-01-02T00:00:00Z"), c.DateColumn()],
  hour: [new Date("1970-01-01T03:04:00Z"), c.TimeColumn()],
  moment: [new Date("2024-01-02T03:04:00Z"), c.DatetimeColumn()],
  list: [["a", "b"], c.ListColumn()],
  link: ["https://a.example/", c.LinkColumn()],
  markdown: ["**a**", c.MarkdownColumn()],
  image: ["https://a.example/a.png", c.ImageColumn()],
  audio: ["https://a.example/a.mp3", c.AudioColumn()],
  video: ["https://a.example/a.mp4", c.VideoColumn()],
  progress: [0.5, c.ProgressColumn()],
  json: [{ a: 1, b: [true, null] }, c.JsonColumn()],
  line: [[1, 2, 3], c.LineChartColumn()],
  area: [[1.5, 2.5], c.AreaChartColumn()],
  bar: [[3, 1], c.BarChartColumn()],
};
const pick = (i) => Object.fromEntries(Object.entries(COLUMNS).map(([name, pair]) => [name, pair[i]]));
const edited = st.data_editor([pick(0)], { column_config: pick(1), num_rows: "dynamic", key: "ed" });
for (const row of edited) {
  for (const [name, value] of Object.entries(row)) {
    const kind = value instanceof Date ? "Date" : Array.isArray(value) ? "Array" : typeof value;
    st.text(`${name}: ${kind} ${JSON.stringify(value)}`);
  }
}
