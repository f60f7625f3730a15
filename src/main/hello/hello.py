"""Weir's demo: each page shows a few commands and the code that calls them."""
import inspect
import math
import pathlib
import random
import time

import streamlit as st


def welcome():
    st.title("Ahoy! 👋")
    st.markdown(
        "**Weir** runs Streamlit apps on Jakarta EE. This demo is such an app: one script, run again from top to bottom"
        " whenever you touch something. Pick a page in the sidebar, or try it here."
    )
    name = st.text_input("What should we call you?", placeholder="Your name")
    boats = st.slider("How many boats have you got?", 0, 20, 3)
    if name:
        st.success(f"Welcome, {name}! Your fleet: {'⛵' * boats or 'none yet'}")
    left, middle, right = st.columns(3)
    left.metric("Languages", 3, "Python, JavaScript, Java", delta_color="off", delta_arrow="off")
    middle.metric("Boats", boats, boats - 3)
    right.metric("Balloons", st.session_state.setdefault("balloons", 0))
    if st.button("Celebrate", icon="🎈", type="primary"):
        st.session_state.balloons += 1
        st.balloons()
    st.subheader("The same in other languages", divider=True)
    st.write("Two more apps stand beside this one on the same server.")
    left, right = st.columns(2)
    left.link_button("Open the page in JavaScript", "javascript", icon="🟨", width="stretch")
    right.link_button("Open the page in Java", "java", icon="☕", width="stretch")
    source(welcome)


def charts():
    st.title("Charts")
    st.write("A wave, made of a few others. Move the sliders and watch it change.")
    left, right = st.columns(2)
    waves = left.slider("Waves", 1, 6, 3)
    wind = right.slider("Wind", 0.0, 1.0, 0.2)
    chance = random.Random(7)
    rows = [
        {
            "x": x / 10,
            "sea": sum(math.sin(x / 10 * n) / n for n in range(1, waves + 1)) + wind * chance.uniform(-1, 1),
            "swell": math.sin(x / 10),
        }
        for x in range(126)
    ]
    st.line_chart(rows, x="x", y=["sea", "swell"])
    lines, bars, points = st.tabs(["Area", "Bars", "Points"])
    lines.area_chart(rows, x="x", y="swell", color="#2a9d8f")
    bars.bar_chart({"harbour": ["Kiel", "Bergen", "Porto", "Galway"], "ships": [41, 28, 35, 17]}, x="harbour", y="ships")
    points.scatter_chart(rows, x="swell", y="sea")
    source(charts)


def tables():
    st.title("Tables")
    ships = [
        {"name": "Gorch Fock", "built": 1958, "masts": 3, "length": 89.3, "afloat": True},
        {"name": "Cutty Sark", "built": 1869, "masts": 3, "length": 85.3, "afloat": False},
        {"name": "Vasa", "built": 1628, "masts": 3, "length": 69.0, "afloat": False},
        {"name": "Bluenose II", "built": 1963, "masts": 2, "length": 49.1, "afloat": True},
        {"name": "Sedov", "built": 1921, "masts": 4, "length": 117.5, "afloat": True},
    ]
    afloat = st.toggle("Only those that still sail")
    shown = [s for s in ships if s["afloat"] or not afloat]
    st.caption("Sort by a click on a header, search with the magnifying glass.")
    st.dataframe(shown, hide_index=True)
    st.table([{"name": s["name"], "masts": "⛵" * s["masts"]} for s in shown])
    text = "\n".join(["name,built", *(f"{s['name']},{s['built']}" for s in shown)])
    st.download_button("Download as CSV", text, "ships.csv", "text/csv", icon=":material/download:")
    source(tables)


def chat():
    st.title("Chat")
    st.caption("The parrot knows few words, but speaks them one by one: `st.write_stream`.")
    history = st.session_state.setdefault("history", [("assistant", "Ask me anything. I may even answer.")])
    for who, text in history:
        st.chat_message(who, avatar="🦜" if who == "assistant" else None).write(text)
    question = st.chat_input("Talk to the parrot")
    if question:
        history.append(("user", question))
        st.chat_message("user").write(question)
        with st.chat_message("assistant", avatar="🦜"):
            history.append(("assistant", st.write_stream(parrot(question))))
    source(chat, parrot)


def parrot(question):
    words = question.split()
    answer = f"Rrraaa! {' '.join(words[-3:])}! You said {len(words)} words, sailor. Have you got a cracker?"
    for word in answer.split():
        yield word + " "
        time.sleep(0.06)


def forms():
    st.title("Forms and widgets")
    with st.form("trip"):
        st.subheader("Plan a trip")
        where = st.selectbox("Where to?", ["Bergen", "Galway", "Kiel", "Porto"], index=None, placeholder="Choose a harbour")
        when = st.date_input("When?")
        left, right = st.columns(2)
        crew = left.number_input("Crew", 1, 12, 4)
        cabin = right.radio("Cabin", ["Bunk", "Hammock", "Captain's"], horizontal=True)
        extras = st.multiselect("Take along", ["Accordion", "Fishing rod", "Parrot", "Telescope"], ["Telescope"])
        sent = st.form_submit_button("Set sail", type="primary")
    if sent and where:
        st.success(f"{crew} sailors leave for {where} on {when:%d %B %Y}: {cabin.lower()}, {', '.join(extras) or 'no luggage'}.")
        st.snow() if where == "Bergen" else st.toast("Fair winds!", icon="⛵")
    elif sent:
        st.warning("A ship that knows no harbour gets no good wind: choose one.")
    with st.expander("Widgets outside of a form run the page at once"):
        mood = st.select_slider("Sea", ["calm", "lively", "rough", "storm"])
        st.write({"sea": mood, "at": st.time_input("Tea time", "16:00"), "sugar": st.checkbox("Sugar", True)})
    source(forms)


def fragments():
    st.title("Fragments")
    st.write("The left part runs by itself every second, the right one when its button is pressed. The page stays as it is.")
    st.caption(f"This page was last run at {time.strftime('%H:%M:%S')}.")
    left, right = st.columns(2, border=True)
    with left:
        tide()
    with right:
        dice()
    source(fragments, tide, dice)


@st.fragment(run_every=1)
def tide():
    levels = st.session_state.setdefault("levels", [])
    levels.append(round(3 + 2 * math.sin(time.time() / 8) + random.uniform(-0.1, 0.1), 2))
    del levels[:-40]
    st.metric("Tide", f"{levels[-1]:.2f} m", f"{levels[-1] - levels[max(0, len(levels) - 2)]:.2f} m")
    st.area_chart({"metres": list(levels)}, height=180)


@st.fragment
def dice():
    st.button("Roll the dice", icon="🎲")
    a, b = random.randint(1, 6), random.randint(1, 6)
    st.metric("You rolled", a + b)
    st.markdown(f"# {chr(0x267F + a)} {chr(0x267F + b)}")


GALLERY = {
    "text": ("Text", "title"),
    "status": ("Status", "notifications"),
    "metrics": ("Metrics", "speed"),
    "tables": ("Tables", "table"),
    "columns": ("Column types", "view_column"),
    "charts": ("Charts", "show_chart"),
    "specs": ("Chart descriptions", "data_object"),
    "diagrams": ("Diagrams", "account_tree"),
    "maps": ("Maps", "map"),
    "inputs": ("Texts and numbers", "edit"),
    "choices": ("Choices", "checklist"),
    "dates": ("Dates and times", "calendar_month"),
    "files": ("Files", "upload_file"),
    "buttons": ("Buttons", "smart_button"),
    "layout": ("Layout", "dashboard"),
    "chat": ("Chat", "chat"),
    "media": ("Media", "movie"),
    "pages": ("Navigation", "explore"),
    "fragments": ("Forms and fragments", "bolt"),
    "state": ("State", "save"),
    "components": ("Components", "extension"),
}


def gallery():
    """Pages of all commands, family by family; each is a file of its own, read when the page is opened."""
    return {
        st.Page(f"gallery/{name}.py", title=title, icon=f":material/{icon}:", url_path=f"gallery-{name}"): f"gallery/{name}.py"
        for name, (title, icon) in GALLERY.items()
    }


def source(*functions):
    listing("\n\n".join(inspect.getsource(getattr(f, "__wrapped__", f)) for f in functions))


def listing(code):
    with st.expander("The code of this page", icon=":material/code:"):
        st.code(code)


st.set_page_config(page_title="Weir", page_icon="⛵")
files = gallery()
page = st.navigation(
    {
        "": [st.Page(welcome, title="Welcome", icon="👋", default=True)],
        "See": [
            st.Page(charts, title="Charts", icon="📈"),
            st.Page(tables, title="Tables", icon="🧮"),
        ],
        "Do": [
            st.Page(chat, title="Chat", icon="🦜"),
            st.Page(forms, title="Forms and widgets", icon="📝"),
            st.Page(fragments, title="Fragments", icon="🌊"),
        ],
        "Gallery": list(files),
    },
    expanded=True,
)
page.run()
if page in files:
    listing((pathlib.Path(__file__).parent / files[page]).read_text("utf-8"))
