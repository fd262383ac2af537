package fr.permanence.people.register;

import fr.permanence.people.Birth;
import fr.permanence.people.PersonDraft;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes the marks of rows, HMAC-SHA256 (RFC 2104) under a key of the store. Not for several threads at once. */
public final class RegisterMarks {
    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    /** Under this key, at least 32 bytes, which stays the caller's to wipe. */
    public RegisterMarks(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", impossible);
        }
    }

    /** The mark of a row with a number of the register's own: whatever else is corrected in it, it stays that row. */
    RegisterMark ofNumber(String number) {
        return mark("number", List.of(number));
    }

    /**
     * The mark of a row without a number.
     *
     * @param occurrence 1 for the first row of the file that says exactly this, 2 for the second
     */
    RegisterMark ofPerson(PersonDraft draft, int occurrence) {
        return mark("person", List.of(identity(draft), String.valueOf(occurrence)));
    }

    /** All that tells a person from another in a register, however it is written. */
    static String identity(PersonDraft draft) {
        String family = draft.familyName() == null ? "" : draft.familyName();
        String code = draft.code() == null ? "" : draft.code();
        List<String> aliases =
                draft.aliases().stream().map(Folded::name).sorted().toList();
        List<String> phones = draft.phones().stream().sorted().toList();
        return String.join(
                "\u0000",
                Folded.name(draft.chosenName()),
                Folded.name(family),
                String.join("\u0001", aliases),
                birth(draft.birth()),
                String.join("\u0001", phones),
                Folded.name(code));
    }

    private static String birth(Birth birth) {
        return switch (birth) {
            case Birth.On on -> on.day().toString();
            case Birth.In in -> String.valueOf(in.inYear());
            case Birth.Unknown unknown -> "";
        };
    }

    private RegisterMark mark(String kind, List<String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF("permanence register mark 1 " + kind);
            for (String part : parts) {
                byte[] letters = part.getBytes(StandardCharsets.UTF_8);
                out.writeInt(letters.length);
                out.write(letters);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return RegisterMark.of(mac.doFinal(bytes.toByteArray()));
    }
}
