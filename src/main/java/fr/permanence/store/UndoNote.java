package fr.permanence.store;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import fr.permanence.access.Compartment;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to undo an act: the values of the rows as they were, by name.
 *
 * @param content the values; an absent name is a null value
 * @param compartment the compartment the values are sealed under; {@link Compartment#DESK} for plain rows
 */
public record UndoNote(Map<String, String> content, Compartment compartment) {
    private static final Gson GSON = new Gson();
    private static final TypeToken<LinkedHashMap<String, String>> SHAPE = new TypeToken<>() {};

    public UndoNote {
        content = Map.copyOf(content);
    }

    /** A note about plain rows of the desk. */
    public static UndoNote of(Map<String, String> content) {
        return new UndoNote(content, Compartment.DESK);
    }

    /** A note that needs no values: the subject says it all. */
    public static UndoNote empty() {
        return of(Map.of());
    }

    /** The value under this name, or null. */
    public @Nullable String value(String name) {
        return content.get(name);
    }

    /**
     * The value under this name.
     *
     * @throws IllegalStateException when the note lacks it
     */
    public String need(String name) {
        String value = content.get(name);
        if (value == null) throw new IllegalStateException("undo note lacks " + name);
        return value;
    }

    String toText() {
        return GSON.toJson(content);
    }

    static UndoNote fromText(String text, Compartment compartment) {
        Map<String, String> content = GSON.fromJson(text, SHAPE);
        return new UndoNote(content, compartment);
    }

    @Override
    public String toString() {
        return "UndoNote[" + compartment + "]";
    }
}
