package fr.permanence.people.register.ui;

import fr.permanence.TestHouse;
import fr.permanence.people.PersonLine;
import fr.permanence.people.register.RegisterImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real house with its import, and the folder where the centre's files are. */
final class ImportHouse implements AutoCloseable {
    final TestHouse house;
    final RegisterImport register;
    private final Path folder;

    ImportHouse(Path directory) {
        folder = directory;
        house = TestHouse.in(directory.resolve("house"));
        register = house.services().registerImport;
    }

    Path file(String name, String... lines) {
        try {
            return Files.write(folder.resolve(name), List.of(lines));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A register of this many homonyms, told apart by number and birth. */
    Path many(int rows) {
        Path file = folder.resolve("beaucoup.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("N°;Prénom;Nom;Née le\n");
            for (int i = 1; i <= rows; i++) {
                out.write("%d;Joy;Okafor;%02d/%02d/%d\n".formatted(i, 1 + i % 28, 1 + i % 12, 1960 + i % 40));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }

    /** The names of everybody in the house. */
    List<String> names() {
        return house.services().peopleQueries.lines().stream()
                .map(PersonLine::chosenName)
                .toList();
    }

    @Override
    public void close() {
        house.close();
    }
}
