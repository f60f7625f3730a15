st.title("Tides");
