// The way to the other apps of the house. Each has its own address, options and secrets; the server's login counts for all.
for (const name of ["rest", "site"]) {
  st.markdown(`[${name}](../${name}/)`);
}
