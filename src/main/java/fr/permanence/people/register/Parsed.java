package fr.permanence.people.register;

import java.util.List;

/** What a cell's text says, or the words key of why it cannot be understood. */
sealed interface Parsed<T> {
    /** Understood. */
    record Good<T>(T value) implements Parsed<T> {}

    /** Not understood. */
    record Bad<T>(String key, List<Object> arguments) implements Parsed<T> {
        public Bad {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return "Bad " + key;
        }
    }

    static <T> Parsed<T> good(T value) {
        return new Good<>(value);
    }

    static <T> Parsed<T> bad(String key, Object... arguments) {
        return new Bad<>(key, List.of(arguments));
    }
}
