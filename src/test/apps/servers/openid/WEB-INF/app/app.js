const page = () => {
  st.text(`In ${st.user.is_logged_in} ${st.user.name} ${st.user.roles}`);
};

const app = new st.App(page);
