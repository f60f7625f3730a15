"""Values of tables on the page."""
import _weir


def frame(proto):
    """The rows that were sent: a pandas DataFrame, or where there is no pandas a Table as queries give it."""
    from streamlit._table import Table

    table = Table(_weir.test_table(proto._host))
    try:
        import pandas
    except ImportError:
        return table
    return pandas.DataFrame({name: table[name] for name in table.columns})
