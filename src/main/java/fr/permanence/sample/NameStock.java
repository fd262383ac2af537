package fr.permanence.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of one origin that invented people are given, read from the file of names beside this class. */
final class NameStock {
    private static final Map<Origin, NameStock> ALL = readAll();

    private final Map<String, List<Written>> lists = new HashMap<>();

    /**
     * A name in Latin letters and, for some, in its own script.
     *
     * @param latin in Latin letters
     * @param script in its own script, or null when that is the Latin one or not listed
     */
    record Written(String latin, @Nullable String script) {}

    private NameStock(String text) {
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int colon = line.indexOf(':');
            lists.put(line.substring(0, colon), names(line.substring(colon + 1)));
        });
    }

    static NameStock of(Origin origin) {
        NameStock stock = ALL.get(origin);
        if (stock == null) throw new IllegalStateException(origin.name());
        return stock;
    }

    /** The names under this heading, the most frequent first; empty when there are none. */
    List<Written> list(String heading) {
        return lists.getOrDefault(heading, List.of());
    }

    /** The only name under this heading. */
    String only(String heading) {
        return list(heading).getFirst().latin();
    }

    private static List<Written> names(String line) {
        List<Written> names = new ArrayList<>();
        for (String name : line.split(",")) {
            String[] parts = name.strip().replace('␣', ' ').split("=");
            names.add(new Written(parts[0], parts.length == 2 ? parts[1] : null));
        }
        return List.copyOf(names);
    }

    private static Map<Origin, NameStock> readAll() {
        Map<Origin, NameStock> all = new EnumMap<>(Origin.class);
        for (Origin origin : Origin.values())
            all.put(origin, new NameStock(read(origin.name().toLowerCase(Locale.ROOT) + ".names")));
        return all;
    }

    /** The text of a file beside this class. */
    static String read(String name) {
        try (InputStream file = NameStock.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException(name);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
