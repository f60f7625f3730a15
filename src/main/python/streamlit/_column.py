"""A column of a table: a list that compares and calculates value by value, as pandas' series do."""
import operator


class Column(list):
    """The values of a column. ``column > 5`` and ``column == "Bergen"`` give a column of truths for ``table[...]``, ``& | ~`` combine them;
    ``+ - * /`` calculate with a number or another column. None stays None, and compares as false.
    """

    __slots__ = ()
    __hash__ = None

    def _each(self, other, act, missing=None):
        if isinstance(other, (list, tuple)):
            if len(other) != len(self):
                raise ValueError(f"The columns have {len(self)} and {len(other)} values")
            return Column([missing if a is None or b is None else act(a, b) for a, b in zip(self, other)])
        if other is None:
            return Column([missing] * len(self))
        return Column([missing if a is None else act(a, other) for a in self])

    def __eq__(self, other):
        return list.__eq__(self, other) if isinstance(other, (list, tuple)) else self._each(other, operator.eq, False)

    def __ne__(self, other):
        return list.__ne__(self, other) if isinstance(other, (list, tuple)) else self._each(other, operator.ne, True)

    def __lt__(self, other):
        return self._each(other, operator.lt, False)

    def __le__(self, other):
        return self._each(other, operator.le, False)

    def __gt__(self, other):
        return self._each(other, operator.gt, False)

    def __ge__(self, other):
        return self._each(other, operator.ge, False)

    def __and__(self, other):
        return self._each(other, lambda a, b: bool(a and b), False)

    def __or__(self, other):
        return self._each(other, lambda a, b: bool(a or b), False)

    def __invert__(self):
        return Column([not value for value in self])

    def __add__(self, other):
        return self._each(other, operator.add)

    def __radd__(self, other):
        return self._each(other, lambda a, b: b + a)

    def __sub__(self, other):
        return self._each(other, operator.sub)

    def __rsub__(self, other):
        return self._each(other, lambda a, b: b - a)

    def __mul__(self, other):
        return self._each(other, operator.mul)

    __rmul__ = __mul__

    def __truediv__(self, other):
        return self._each(other, operator.truediv)

    def _present(self):
        return [value for value in self if value is not None]

    def sum(self):
        """The sum of the values that are there."""
        return sum(self._present())

    def mean(self):
        """Their mean; None without any."""
        values = self._present()
        return sum(values) / len(values) if values else None

    def min(self):
        """The least; None without any."""
        return min(self._present(), default=None)

    def max(self):
        """The greatest; None without any."""
        return max(self._present(), default=None)

    def unique(self):
        """Each value once, in order of appearance."""
        return list(dict.fromkeys(self))

    def nunique(self):
        """How many different values there are, None not counted."""
        return len(set(self._present()))

    def isin(self, values):
        """Which values are among these."""
        wanted = list(values)
        return Column([value in wanted for value in self])

    def isna(self):
        """Which values are missing."""
        return Column([value is None for value in self])

    def notna(self):
        """Which values are there."""
        return Column([value is not None for value in self])

    def map(self, function):
        """``function(value)`` of each value."""
        return Column([function(value) for value in self])

    apply = map

    def tolist(self):
        """A plain list."""
        return list(self)

    to_list = tolist


class Groups:
    """What ``table.groupby(...)`` gives: pairs of a value and its table to loop over, and sums, means and so on of the columns."""

    def __init__(self, by, groups, columns, make):
        self._by = by
        self._groups = groups
        self._columns = columns
        self._make = make

    def __iter__(self):
        return iter(self._groups)

    def __len__(self):
        return len(self._groups)

    def __getitem__(self, key):
        if isinstance(key, int):
            return self._groups[key]
        wanted = [key] if isinstance(key, str) else list(key)
        for name in wanted:
            if name not in self._columns:
                raise KeyError(f"The table has no column '{name}'. Its columns: {', '.join(self._columns)}")
        return Groups(self._by, self._groups, wanted, self._make)

    def _keys(self):
        if callable(self._by):
            return {"key": [key for key, _ in self._groups]}
        if isinstance(self._by, str):
            return {self._by: [key for key, _ in self._groups]}
        return {name: [key[i] for key, _ in self._groups] for i, name in enumerate(self._by)}

    def agg(self, functions=None, **named):
        """A row for each group: ``agg({"tons": "sum"})`` or ``agg(total=("tons", "sum"))``. Functions are "sum", "mean", "min", "max",
        "count", "nunique", "first", "last", or one of the script's that takes a column.
        """
        wanted = {name: (name, function) for name, function in (functions or {}).items()}
        wanted.update(named)
        out = self._keys()
        for name, (column, function) in wanted.items():
            out[name] = [_calculated(group[column], function) for _, group in self._groups]
        return self._make(out)

    def _of_all(self, function, only_numbers):
        keys = self._keys()
        names = [name for name in self._columns if name not in keys]
        if only_numbers:
            names = [n for n in names if all(isinstance(v, (int, float)) or v is None for _, g in self._groups for v in g[n])]
        return self.agg({name: function for name in names})

    def sum(self):
        """The sums of the columns of numbers, a row for each group."""
        return self._of_all("sum", True)

    def mean(self):
        """The means of the columns of numbers."""
        return self._of_all("mean", True)

    def min(self):
        """The least value of each column."""
        return self._of_all("min", False)

    def max(self):
        """The greatest value of each column."""
        return self._of_all("max", False)

    def count(self):
        """How many values of each column are there."""
        return self._of_all("count", False)

    def size(self):
        """How many rows each group has, as the column ``size``."""
        return self._make({**self._keys(), "size": [len(group) for _, group in self._groups]})


def _calculated(column, function):
    if callable(function):
        return function(column)
    if function == "count":
        return len(column._present())
    if function == "first" or function == "last":
        present = column._present()
        return (present[0] if function == "first" else present[-1]) if present else None
    if function not in ("sum", "mean", "min", "max", "nunique"):
        raise ValueError(f"'{function}' is none of sum, mean, min, max, count, nunique, first, last")
    return getattr(column, function)()
