package fr.permanence.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What came of reading a file, gathered for a proof. */
record Read(Reading end, List<Row> rows) {
    static Read file(Path file) {
        List<Row> rows = new ArrayList<>();
        Reading end = Spreadsheet.in(file).read(rows::add, () -> false, count -> {});
        return new Read(end, rows);
    }

    static Read bytes(Path folder, String name, byte[] content) {
        try {
            return file(Files.write(folder.resolve(name), content));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** The texts of a row, by its place among the filled rows. */
    List<String> texts(int place) {
        return rows.get(place).cells().stream().map(Cell::text).toList();
    }

    String refusal() {
        return end instanceof Reading.Refused refused ? refused.refusal().key() : "none: " + end;
    }

    List<String> notices() {
        return end instanceof Reading.Finished finished
                ? finished.notices().stream().map(Notice::key).toList()
                : List.of();
    }
}
