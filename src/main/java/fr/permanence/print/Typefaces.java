package fr.permanence.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/**
 * The typefaces that are embedded: one for Latin, Cyrillic, Greek and Arabic letters, another for Chinese, Japanese and
 * Korean ones, read in when first needed. A sign that neither has is written as its number: nothing is left out silently.
 */
final class Typefaces {
    private final BaseFont plain = read("DejaVuSans.ttf");
    private final BaseFont bold = read("DejaVuSans-Bold.ttf");
    private @Nullable BaseFont eastern;

    /** The text, each part in a typeface that has its letters. */
    Phrase phrase(String text, float size, boolean isBold) {
        Phrase phrase = new Phrase(size * 1.4f);
        StringBuilder part = new StringBuilder();
        BaseFont current = isBold ? bold : plain;
        for (int point : text.codePoints().toArray()) {
            BaseFont face = faceOf(point, isBold);
            String written = face == null ? numberOf(point) : Character.toString(point);
            BaseFont next = face == null ? current : face;
            if (!next.equals(current)) {
                add(phrase, part, current, size);
                current = next;
            }
            part.append(written);
        }
        add(phrase, part, current, size);
        return phrase;
    }

    private static void add(Phrase phrase, StringBuilder part, BaseFont face, float size) {
        if (!part.isEmpty()) phrase.add(new Chunk(part.toString(), new Font(face, size)));
        part.setLength(0);
    }

    private @Nullable BaseFont faceOf(int point, boolean isBold) {
        BaseFont latin = isBold ? bold : plain;
        if (point == '\n' || latin.charExists(point)) return latin;
        if (plain.charExists(point)) return plain;
        BaseFont other = eastern();
        return other.charExists(point) ? other : null;
    }

    private static String numberOf(int point) {
        return String.format(Locale.ROOT, "[U+%04X]", point);
    }

    private BaseFont eastern() {
        BaseFont face = eastern;
        if (face == null) {
            face = read("DroidSansFallbackFull.ttf");
            eastern = face;
        }
        return face;
    }

    /** All the signs that would be written as their numbers. */
    List<Integer> lacking(String text) {
        List<Integer> lacking = new ArrayList<>();
        text.codePoints().filter(point -> faceOf(point, false) == null).forEach(lacking::add);
        return lacking;
    }

    private static BaseFont read(String name) {
        try (InputStream file = Typefaces.class.getResourceAsStream("fonts/" + name)) {
            if (file == null) throw new IllegalStateException(name);
            byte[] bytes = file.readAllBytes();
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
