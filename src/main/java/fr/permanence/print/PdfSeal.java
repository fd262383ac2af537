package fr.permanence.print;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.crypto.ARCFOUREncryption;
import org.openpdf.text.pdf.crypto.IVGenerator;

/**
 * Seals a PDF under a passphrase, by AES-256 as ISO 32000-2 has it (revision 6). The library draws the key of the file from
 * a generator that it seeds with the time of day and the free memory, once: whoever guesses both reads the file without
 * the passphrase. So that generator is seeded anew, by real chance, before each file; where that cannot be done no file is
 * written.
 */
final class PdfSeal {
    private static final int SEED_BYTES = 32;
    /** The first bytes of this generator lean towards its seed: they are thrown away. */
    private static final int LEANING_BYTES = 4096;
    /** What stands in the library for whoever may do everything with the file: nobody here. */
    private static final int OWNER_BYTES = 32;

    private PdfSeal() {}

    /** Seals what this writer will write; called before its document is opened. */
    static synchronized void with(String passphrase, SecureRandom random, PdfWriter writer) {
        if (passphrase.isEmpty() || passphrase.chars().anyMatch(c -> c < ' ' || c > '~'))
            throw new IllegalArgumentException("passphrase");
        seed(random);
        byte[] owner = new byte[OWNER_BYTES];
        random.nextBytes(owner);
        writer.setEncryption(
                passphrase.getBytes(StandardCharsets.US_ASCII),
                owner,
                PdfWriter.ALLOW_PRINTING | PdfWriter.ALLOW_SCREENREADERS,
                PdfWriter.ENCRYPTION_AES_256_V3);
    }

    private static void seed(SecureRandom random) {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        try {
            Field generator = IVGenerator.class.getDeclaredField("arcfour");
            generator.setAccessible(true);
            ((ARCFOUREncryption) generator.get(null)).prepareARCFOURKey(seed);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        IVGenerator.getIV(LEANING_BYTES);
    }
}
