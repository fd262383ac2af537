package fr.permanence.tables;

import java.util.List;

/**
 * Something worth saying about a file that was read: another kind than its name says, the sheet that was taken.
 *
 * @param key a key of {@code fr.permanence.tables.words}
 * @param arguments what the sentence needs: a sheet's name, an encoding
 */
public record Notice(String key, List<Object> arguments) {
    public Notice {
        arguments = List.copyOf(arguments);
    }

    static Notice of(String key, Object... arguments) {
        return new Notice("notice." + key, List.of(arguments));
    }

    @Override
    public String toString() {
        return key;
    }
}
