package fr.permanence.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A sheet saved as text: one line a row, cells parted by commas, semicolons or tabs. */
final class TextTable {
    private static final int SAMPLE = 1 << 16;

    private final Path file;

    TextTable(Path file) {
        this.file = file;
    }

    List<Notice> readInto(RowSink sink) throws IOException {
        TextEncoding encoding = TextEncoding.of(file, sink);
        Separator separator;
        try (Reader sample = open(encoding)) {
            char[] head = new char[SAMPLE];
            int length = Math.max(0, sample.read(head, 0, SAMPLE));
            separator = Separator.of(new String(head, 0, length));
        }
        try (RecordReader in = new RecordReader(open(encoding))) {
            if (separator.announced()) in.skipLine();
            readRecords(in, separator, sink);
        }
        return encoding.guessed() ? List.of(Notice.of("encoding", encoding.spokenName())) : List.of();
    }

    private Reader open(TextEncoding encoding) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(encoding.markLength());
        return new BufferedReader(new InputStreamReader(in, encoding.charset()), SAMPLE);
    }

    private static void readRecords(RecordReader in, Separator separator, RowSink sink) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator.character())
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(in, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord line = records.next();
                in.startRecord();
                sink.add((int) line.getRecordNumber(), cells(line));
            }
        } catch (UncheckedIOException unchecked) {
            throw unchecked.getCause() instanceof Unreadable unreadable ? unreadable : new Unreadable("open-quote");
        }
    }

    private static List<@Nullable Cell> cells(CSVRecord line) throws IOException {
        int row = (int) line.getRecordNumber();
        List<@Nullable Cell> cells = new ArrayList<>(line.size());
        for (int column = 0; column < line.size(); column++) {
            String text = line.get(column).strip();
            if (text.isEmpty()) continue;
            if (text.length() > Limits.CELL) throw new Unreadable("long-cell", row, Limits.CELL);
            cells.add(new Cell(row, column, text, Content.TEXT));
        }
        return cells;
    }
}
