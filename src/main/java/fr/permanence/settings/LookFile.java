package fr.permanence.settings;

import fr.permanence.store.VaultFolder;
import fr.permanence.store.files.Durable;
import fr.permanence.text.Language;
import fr.permanence.ui.Shade;
import fr.permanence.ui.TextSize;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** The small file in clear that keeps the look; it holds nothing about anybody. */
public final class LookFile {
    private static final int MOST_BYTES = 4096;

    private final VaultFolder folder;

    public LookFile(VaultFolder folder) {
        this.folder = folder;
    }

    /** The look that was kept; each part that is missing or damaged is as by default. */
    public Look read() {
        Properties kept = new Properties();
        try {
            if (Files.size(folder.look()) > MOST_BYTES) return Look.DEFAULT;
            kept.load(new StringReader(Files.readString(folder.look())));
        } catch (IOException | IllegalArgumentException e) {
            return Look.DEFAULT;
        }
        return new Look(
                one(Language.class, kept, "language", Look.DEFAULT.language()),
                one(Shade.class, kept, "shade", Look.DEFAULT.shade()),
                one(TextSize.class, kept, "text-size", Look.DEFAULT.textSize()));
    }

    private static <E extends Enum<E>> E one(Class<E> type, Properties kept, String name, E otherwise) {
        String written = kept.getProperty(name, "");
        for (E each : type.getEnumConstants()) if (each.name().equals(written.strip())) return each;
        return otherwise;
    }

    /**
     * Keeps the look. Before the vault is founded nothing is written: a first run that is given up leaves no trace.
     *
     * @throws IOException when the disk refuses; the file is then as before
     */
    public void write(Look look) throws IOException {
        if (!folder.isFounded()) return;
        String content = "language=%s\nshade=%s\ntext-size=%s\n"
                .formatted(
                        look.language().name(),
                        look.shade().name(),
                        look.textSize().name());
        Path fresh = folder.look().resolveSibling("look.properties.new");
        Files.deleteIfExists(fresh);
        Durable.writeNew(fresh, content.getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, folder.look(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Durable.forceNameOf(folder.look());
    }
}
