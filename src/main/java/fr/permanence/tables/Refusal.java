package fr.permanence.tables;

import java.util.List;

/**
 * Why a file cannot be read as a spreadsheet, as a key in this package's words with its arguments.
 *
 * @param key a key of {@code fr.permanence.tables.words}
 * @param arguments what the sentence needs: counts and row numbers
 */
public record Refusal(String key, List<Object> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(String key, Object... arguments) {
        return new Refusal("refused." + key, List.of(arguments));
    }
}
