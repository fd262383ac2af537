package fr.permanence.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** A spreadsheet that somebody hands over: what is in it is read by what it is, not by its name. */
public final class Spreadsheet {
    private final Path file;

    private Spreadsheet(Path file) {
        this.file = file;
    }

    /** The spreadsheet in this file; nothing is opened yet. */
    public static Spreadsheet in(Path file) {
        return new Spreadsheet(file);
    }

    /**
     * Reads the first sheet with content from its first row to its last, in the calling thread.
     *
     * @param rows is handed each filled row in order; what it throws is thrown on
     * @param stopped asked at every row; once it answers true the reading ends as {@link Reading.Stopped}
     * @param progress is told now and then how many rows were read
     */
    public Reading read(Consumer<Row> rows, BooleanSupplier stopped, IntConsumer progress) {
        RowSink sink = new RowSink(rows, stopped, progress);
        try {
            List<Notice> notices = readInto(sink);
            return new Reading.Finished(sink.handedOver(), notices);
        } catch (RowSink.Halted halted) {
            return new Reading.Stopped();
        } catch (Unreadable unreadable) {
            return new Reading.Refused(unreadable.refusal());
        } catch (IOException trouble) {
            return new Reading.Refused(Refusal.of("unreadable"));
        }
    }

    private List<Notice> readInto(RowSink sink) throws IOException {
        checkFile();
        List<Notice> notices = new ArrayList<>();
        FileKind kind = FileKind.of(file);
        switch (kind) {
            case TEXT -> {
                if (isNamed(".xlsx", ".xlsm", ".xls", ".ods")) notices.add(Notice.of("really-text"));
                notices.addAll(new TextTable(file).readInto(sink));
            }
            case ZIP -> {
                if (!isNamed(".xlsx", ".xlsm")) notices.add(Notice.of("really-workbook"));
                notices.addAll(new Workbook(file).readInto(sink));
            }
            case OLD_WORKBOOK -> throw new Unreadable("old-workbook");
            case LOCKED_WORKBOOK -> throw new Unreadable("locked");
            case WEB_PAGE -> throw new Unreadable("web-page");
            case OTHER -> throw new Unreadable("not-a-spreadsheet");
        }
        if (sink.handedOver() == 0) throw new Unreadable("empty");
        return notices;
    }

    private void checkFile() throws IOException {
        if (Files.isDirectory(file)) throw new Unreadable("folder");
        if (!Files.exists(file)) throw new Unreadable("missing");
        if (!Files.isRegularFile(file)) throw new Unreadable("not-a-spreadsheet");
        if (!Files.isReadable(file)) throw new Unreadable("not-allowed");
        if (Files.size(file) == 0) throw new Unreadable("empty");
        if (Files.size(file) > Limits.FILE) throw new Unreadable("too-big", Limits.FILE >> 20);
    }

    private boolean isNamed(String... endings) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (name.endsWith(ending)) return true;
        }
        return false;
    }
}
