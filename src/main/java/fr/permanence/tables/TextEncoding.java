package fr.permanence.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the letters of a text file are written.
 *
 * @param charset the encoding
 * @param markLength how many bytes at the start announce it, and are no text
 * @param guessed whether the file itself leaves a doubt
 */
record TextEncoding(Charset charset, int markLength, boolean guessed) {
    private static final int SAMPLE = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset OLD_MAC = Charset.forName("x-MacRoman");
    private static final Charset DOS = Charset.forName("IBM850");

    /** Judges by the mark at the start, else by reading the whole file once. */
    static TextEncoding of(Path file, RowSink sink) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE);
        }
        if (starts(head, 0xEF, 0xBB, 0xBF)) return new TextEncoding(StandardCharsets.UTF_8, 3, false);
        if (starts(head, 0xFF, 0xFE, 0, 0) || starts(head, 0, 0, 0xFE, 0xFF)) {
            throw new Unreadable("not-a-spreadsheet");
        }
        if (starts(head, 0xFF, 0xFE)) return new TextEncoding(StandardCharsets.UTF_16LE, 2, false);
        if (starts(head, 0xFE, 0xFF)) return new TextEncoding(StandardCharsets.UTF_16BE, 2, false);
        if (isWide(head, 1)) return new TextEncoding(StandardCharsets.UTF_16LE, 0, false);
        if (isWide(head, 0)) return new TextEncoding(StandardCharsets.UTF_16BE, 0, false);
        if (isBinary(head)) throw new Unreadable("not-a-spreadsheet");
        if (isUtf8(file, sink)) return new TextEncoding(StandardCharsets.UTF_8, 0, false);
        return new TextEncoding(oneByte(head), 0, true);
    }

    /** The name people know it by. */
    String spokenName() {
        if (charset.equals(OLD_MAC)) return "Mac OS Roman";
        return charset.equals(DOS) ? "MS-DOS 850" : "Windows-1252";
    }

    /** Latin text in two bytes a letter has a zero in every other place. */
    private static boolean isWide(byte[] head, int place) {
        int pairs = head.length / 2;
        int zeros = 0;
        int otherZeros = 0;
        for (int i = 0; i < pairs; i++) {
            if (head[2 * i + place] == 0) zeros++;
            if (head[2 * i + 1 - place] == 0) otherZeros++;
        }
        return pairs > 1 && zeros > pairs / 2 && otherZeros <= pairs / 100;
    }

    private static boolean isBinary(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            if (b == 0) return true;
            if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) controls++;
        }
        return controls * 20 > head.length;
    }

    private static boolean isUtf8(Path file, RowSink sink) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(SAMPLE);
        CharBuffer letters = CharBuffer.allocate(SAMPLE);
        try (var in = Files.newByteChannel(file)) {
            int count = 0;
            while (count >= 0) {
                sink.checkStopped();
                count = in.read(bytes);
                CoderResult result = decoder.decode(bytes.flip(), letters.clear(), count < 0);
                if (result.isError()) return false;
                bytes.compact();
            }
        }
        return true;
    }

    /** Counts the accented letters of French as each of the three habits writes them; Windows when in doubt. */
    private static Charset oneByte(byte[] head) {
        int windows = count(head, "éèêëàâçîïôùûÉ", WINDOWS);
        int mac = count(head, "éèêëàâçîïôùûÉ", OLD_MAC);
        int dos = count(head, "éèêëàâçîïôùûÉ", DOS);
        if (mac > windows && mac > dos) return OLD_MAC;
        return dos > windows && dos > mac ? DOS : WINDOWS;
    }

    private static int count(byte[] head, String letters, Charset charset) {
        boolean[] wanted = new boolean[256];
        for (byte letter : letters.getBytes(charset)) wanted[letter & 0xFF] = true;
        int count = 0;
        for (byte b : head) {
            if (wanted[b & 0xFF]) count++;
        }
        return count;
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }
}
