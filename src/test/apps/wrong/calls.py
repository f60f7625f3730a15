"""Runs the wrong calls of calls.txt, each by itself, and shows for each the exception that it ends with."""
import json
from datetime import date, datetime, time, timedelta
from pathlib import Path

import streamlit as st
import streamlit.components.v1 as components


def outcome(call):
    try:
        exec(compile(call.replace("\\n", "\n"), __file__, "exec"), {**globals()})
    except Exception as e:
        return [type(e).__name__, str(e)]
    return None


lines = Path(__file__).with_name("calls.txt").read_text(encoding="utf-8").splitlines()
calls = [line for line in lines if line and not line.startswith("#")]
outcomes = [(call, outcome(call)) for call in calls]
for call, result in outcomes:
    st.text(json.dumps([call, result]))
