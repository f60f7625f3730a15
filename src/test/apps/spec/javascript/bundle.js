// A game as a bundle of files: browsers load it only with the right types.
const app = new st.App(() => st.title("Game"), { routes: [new st.StaticFiles("/game", "../assets/game")] });
