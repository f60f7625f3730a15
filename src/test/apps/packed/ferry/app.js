const { berths, level } = require("./harbour");

st.title("Ferry in JavaScript");
const tons = st.slider("Tons", 0, 500, 40);
st.text(`Tons are ${tons}`);
st.text(`${berths} berths, ${level} water`);
