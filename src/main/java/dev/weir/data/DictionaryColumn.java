package dev.weir.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Values by their place in a list of words; a negative code is a missing value. */
record DictionaryColumn(String name, Column words, int[] codes) implements Column {
    @Override
    public ColumnType type() {
        return new ColumnType.Dictionary(words.type());
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public boolean isMissing(int row) {
        return codes[row] < 0;
    }

    @Override
    public Optional<Object> get(int row) {
        return codes[row] < 0 ? Optional.empty() : words.get(codes[row]);
    }

    @Override
    public List<Object> categories() {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(i -> words.get(i).stream())
                .toList();
    }

    @Override
    public Column named(String other) {
        return new DictionaryColumn(other, words, codes);
    }

    @Override
    public Column take(int[] rows) {
        int[] taken = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = codes[rows[i]];
        }
        return new DictionaryColumn(name, words, taken);
    }
}
