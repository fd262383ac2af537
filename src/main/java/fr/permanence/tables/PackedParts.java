package fr.permanence.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts packed into a workbook, none of which may unpack to more than it should. */
final class PackedParts implements AutoCloseable {
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private PackedParts(ZipFile zip) throws IOException {
        this.zip = zip;
        if (zip.size() > Limits.PARTS) throw new Unreadable("bomb");
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry part = entries.nextElement();
            checkSize(part);
            parts.putIfAbsent(plain(part.getName()), part);
        }
    }

    static PackedParts open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new Unreadable("damaged");
        }
        try {
            return new PackedParts(zip);
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    boolean has(String name) {
        return parts.containsKey(plain(name));
    }

    /** The content of a part, or null where there is none. */
    @Nullable
    InputStream part(String name, long limit) throws IOException {
        ZipEntry part = parts.get(plain(name));
        if (part == null) return null;
        // The sizes a package states of itself may be lies: what counts is what comes out.
        return new Bounded(zip.getInputStream(part), Math.max(1, part.getCompressedSize()), limit);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static void checkSize(ZipEntry part) throws Unreadable {
        long size = part.getSize();
        long packed = Math.max(1, part.getCompressedSize());
        if (size > Limits.PART || (size > Limits.RATIO_FLOOR && size / packed > Limits.RATIO)) {
            throw new Unreadable("bomb");
        }
    }

    private static String plain(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /** Stops unpacking a part that grows past its bounds. */
    private static final class Bounded extends FilterInputStream {
        private final long packed;
        private final long limit;
        private long unpacked;

        Bounded(InputStream in, long packed, long limit) {
            super(in);
            this.packed = packed;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) unpacked += count;
            if (unpacked > limit || (unpacked > Limits.RATIO_FLOOR && unpacked / packed > Limits.RATIO)) {
                throw new Unreadable("bomb");
            }
            return count;
        }
    }
}
