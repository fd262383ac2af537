package fr.permanence.log;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.TestHouse.Services;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Birth;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.store.TroubleWords;
import fr.permanence.text.Language;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole story with marker names: afterwards no file that the run wrote holds one of them. */
class CanaryTest {
    private static final String MARKER = "Zanzibarine";
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir
    Path directory;

    @Test
    void nothing_that_was_typed_reaches_a_file_in_clear() throws IOException {
        Instant began = Instant.now().minusSeconds(2);
        Path register = Files.writeString(directory.resolve("given.csv"), "Prénom\n" + MARKER + "import\n");
        Path data = directory.resolve("house");
        try (TestHouse house = TestHouse.in(data)) {
            Files.createDirectories(house.folder().log());
            Diagnostics.into(house.folder().log());
            story(house, register);
            house.open().end(() -> false);
        }
        Path log = data.resolve("log").resolve("permanence.log");
        assertThat(log).content().contains("trouble ").contains("DataAccessException");
        assertThat(filesWith(data, Instant.EPOCH)).isEmpty();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        assertThat(filesWith(temporary, began)).isSubsetOf(filesWith(directory, Instant.EPOCH));
        // The controls: the search finds the register that was given, and what each encoding would leave.
        assertThat(filesWith(directory, Instant.EPOCH)).containsExactly(register);
        for (Charset encoding : ENCODINGS) Files.write(data.resolve("leak" + encoding), MARKER.getBytes(encoding));
        assertThat(filesWith(data, Instant.EPOCH)).hasSize(ENCODINGS.size());
    }

    private static void story(TestHouse house, Path register) {
        Services desk = house.services().loaded();
        PersonDraft draft = new PersonDraft(
                MARKER, MARKER + "ova", List.of(MARKER + "ette"), Birth.UNKNOWN, List.of(), List.of(), MARKER, MARKER);
        PersonId person = ((People.Kept) desk.people.add(draft)).person();
        desk.checkIns.arrive(person);
        desk.finder.find(MARKER, 5);
        desk.deskBox.suggest(MARKER, 5);
        desk.people.correct(person, PersonDraft.named(MARKER + "e"));
        desk.undo.undoLast();
        desk.undo.redoLast();
        desk.handovers.keepDraft(MARKER + " attend");
        desk.handovers.sign(MARKER + " attend");
        for (EntryKind kind : EntryKind.values()) {
            desk.entries.write(person, kind, MARKER);
            desk.entries.remove(desk.entries.of(person, kind).getFirst());
        }
        desk.registerImport.preview(register, Map.of(), () -> false, rows -> {});
        desk.people.add(PersonDraft.named((MARKER + " ").repeat(40)));
        // A bug whose message quotes what was typed: only where it happened may be noted.
        for (String sql : List.of(
                "insert into person (id, chosen_name) values (1, '" + MARKER + "')",
                "insert into setting values ('" + MARKER + "', '" + MARKER + "') , ('" + MARKER + "', 'x')",
                "select " + MARKER)) {
            try {
                house.open().database().write(tx -> tx.sql().execute(sql));
            } catch (RuntimeException bug) {
                assertThat(bug).hasMessageContaining(MARKER);
                assertThat(new TroubleWords(() -> Language.FRENCH).say(bug)).doesNotContain(MARKER);
            }
        }
        Diagnostics.note("canary");
    }

    private static List<Path> filesWith(Path root, Instant since) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                boolean written = attributes.lastModifiedTime().compareTo(FileTime.from(since)) >= 0;
                if (attributes.isRegularFile() && written && attributes.size() < 50_000_000 && holds(file))
                    found.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                // Of the folder for temporary files only this program's own: others work there too.
                boolean others = folder.getNameCount() == root.getNameCount() + 1
                        && root.equals(Path.of(System.getProperty("java.io.tmpdir")))
                        && !folder.getFileName().toString().matches("(permanence|junit|h2|model).*");
                return others ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static boolean holds(Path file) throws IOException {
        String bytes;
        try {
            bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (java.nio.file.NoSuchFileException gone) {
            return false;
        }
        return ENCODINGS.stream()
                .anyMatch(
                        encoding -> bytes.contains(new String(MARKER.getBytes(encoding), StandardCharsets.ISO_8859_1)));
    }
}
