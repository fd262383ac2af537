package fr.permanence.people.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.tables.Refusal;
import fr.permanence.text.Language;
import fr.permanence.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were damaged, forged or never were registers: each is read or refused with a sentence, and none hangs. */
class HostileFilesTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final String[] NASTY = {
        "\0",
        "\"",
        "\r",
        "\n",
        ";",
        ",",
        "\t",
        "\uFEFF",
        "\u202E",
        "=cmd|' /C calc'!A0",
        "'; drop table person; --",
        "<!DOCTYPE x [<!ENTITY a 'b'>]>",
        "&a;",
        "1E999999999",
        "-1",
        "2000000000",
        "ZZZZZZ9",
        "]]>",
        "<row>",
        "</row>",
        "99999999999999999999",
        "31/02/1990",
        "#N/A",
        "\uD83D\uDE00",
        "sep=",
        "PK\u0003\u0004"
    };

    @TempDir
    private Path folder;

    private final Words ofTables = Words.beside(Refusal.class, () -> Language.FRENCH);
    private final Words ofRegister = Words.beside(Register.class, () -> Language.FRENCH);

    @Test
    void five_hundred_hostile_files_are_read_or_refused() throws IOException {
        readOrRefuse(500, 20261124);
    }

    @Test
    @Tag("long")
    void ten_thousand_hostile_files_are_read_or_refused() throws IOException {
        readOrRefuse(10_000, 42);
    }

    private void readOrRefuse(int files, long seed) throws IOException {
        Random random = new Random(seed);
        Path register = Registers.nineteenHomonyms(folder);
        byte[] workbook = Files.readAllBytes(register);
        Map<String, byte[]> parts = unzip(register);
        byte[] text = "N°;Prénom;Nom;Née le;Téléphone\n1;Joy;Okafor;12/03/1991;0601010101\n2;\"Ana;M\";Obi;1990;06\n"
                .repeat(5)
                .getBytes(StandardCharsets.UTF_8);
        int read = 0;
        for (int i = 0; i < files; i++) {
            byte[] hostile = switch (i % 5) {
                case 0 -> randomBytes(random);
                case 1 -> mutated(text, random);
                case 2 -> mutated(workbook, random);
                default -> zip(withMutatedPart(parts, random));
            };
            Path file = Files.write(folder.resolve(i % 2 == 0 ? "hostile.xlsx" : "hostile.csv"), hostile);
            String what = "seed " + seed + ", file " + i;
            if (Assertions.assertTimeoutPreemptively(LONGEST, () -> sentenceOrPreview(file), what)) read++;
        }
        assertThat(read).as("some come through, some do not").isBetween(files / 20, files * 19 / 20);
    }

    private boolean sentenceOrPreview(Path file) {
        RegisterReading reading = Register.in(file, Registers.TODAY).read(Map.of(), () -> false, count -> {});
        if (reading instanceof RegisterReading.Read done) {
            RegisterPreview preview = new Registers.House().preview(done.sheet());
            preview.errors()
                    .forEach(error ->
                            ofRegister.say(error.key(), error.arguments().toArray()));
            return true;
        }
        Refusal refusal = ((RegisterReading.Refused) reading).refusal();
        assertThat(ofTables.say(refusal.key(), refusal.arguments().toArray())).isNotBlank();
        return false;
    }

    private static byte[] randomBytes(Random random) {
        byte[] bytes = new byte[random.nextInt(4000)];
        random.nextBytes(bytes);
        if (random.nextBoolean()) for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) ((bytes[i] & 0x7F) | 0x20);
        if (random.nextInt(4) == 0 && bytes.length > 4) System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, bytes, 0, 4);
        return bytes;
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int change = 1 + random.nextInt(8); change > 0; change--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes = splice(bytes, at, NASTY[random.nextInt(NASTY.length)]);
                case 2 -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
                default -> bytes[at] = (byte) random.nextInt(256);
            }
        }
        return bytes;
    }

    private static byte[] splice(byte[] bytes, int at, String nasty) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(nasty.getBytes(StandardCharsets.UTF_8));
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private static Map<String, byte[]> withMutatedPart(Map<String, byte[]> parts, Random random) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        String name = parts.keySet().stream()
                .skip(random.nextInt(parts.size()))
                .findFirst()
                .orElseThrow();
        byte[] part = parts.getOrDefault(name, new byte[0]);
        if (random.nextInt(10) == 0) changed.remove(name);
        else if (random.nextBoolean()) changed.put(name, mutated(part, random));
        else changed.put(name, withForgedValue(part, random));
        return changed;
    }

    /** Puts something nasty where a part had a value, so that it stays well-formed. */
    private static byte[] withForgedValue(byte[] part, Random random) {
        String xml = new String(part, StandardCharsets.UTF_8);
        String nasty = NASTY[random.nextInt(NASTY.length)].replace("<", "&lt;").replace("\"", "&quot;");
        String[] places = {
            "<v>[^<]*</v>", " r=\"[^\"]*\"", " t=\"[^\"]*\"", " s=\"[^\"]*\"", "Target=\"[^\"]*\"", "<t>[^<]*</t>"
        };
        String place = places[random.nextInt(places.length)];
        int value = place.indexOf("[^");
        String forged = place.substring(0, value) + nasty + place.substring(place.indexOf("]*") + 2);
        return xml.replaceFirst(place, java.util.regex.Matcher.quoteReplacement(forged))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzip(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
