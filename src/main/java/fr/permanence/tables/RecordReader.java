package fr.permanence.tables;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Lets no row of a text file grow without end, which an unclosed quotation mark would do, and no binary file through. */
final class RecordReader extends FilterReader {
    private static final char END_OF_FILE_OF_OLD = 0x1A;

    private long sinceRecord;

    RecordReader(Reader in) {
        super(in);
    }

    /** A row is complete; the next one may be as long again. */
    void startRecord() {
        sinceRecord = 0;
    }

    /** Passes over the first line, whichever way it ends. */
    void skipLine() throws IOException {
        int c = in.read();
        while (c >= 0 && c != '\n' && c != '\r') c = in.read();
        if (c != '\r') return;
        in.mark(1);
        if (in.read() != '\n') in.reset();
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count < 0) return count;
        sinceRecord += count;
        if (sinceRecord > Limits.RECORD) throw new Unreadable("open-quote");
        for (int i = offset; i < offset + count; i++) {
            if (buffer[i] == 0) throw new Unreadable("not-a-spreadsheet");
            if (buffer[i] == END_OF_FILE_OF_OLD) buffer[i] = ' ';
        }
        return count;
    }
}
