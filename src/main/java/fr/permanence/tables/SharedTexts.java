package fr.permanence.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that a workbook writes once and its cells name by their place. */
final class SharedTexts {
    private final List<String> texts = new ArrayList<>();

    private SharedTexts() {}

    /** Reads them all; none when the workbook has no such part. */
    static SharedTexts read(@Nullable InputStream in, RowSink sink) throws IOException {
        SharedTexts shared = new SharedTexts();
        if (in == null) return shared;
        try (Xml xml = new Xml(in)) {
            for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
                if (!name.equals("si")) continue;
                if (shared.texts.size() % 1000 == 0) sink.checkStopped();
                shared.texts.add(RichText.read(xml, "si"));
            }
        }
        return shared;
    }

    /** The text at this place, empty where there is none. */
    String at(String place) {
        try {
            int index = Integer.parseInt(place.strip());
            return index >= 0 && index < texts.size() ? texts.get(index) : "";
        } catch (NumberFormatException notAPlace) {
            return "";
        }
    }
}
