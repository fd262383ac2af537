package fr.permanence.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The least that any program must do to keep something: one write of as many bytes at the end of a file, then one flush. */
final class RawWrite implements AutoCloseable {
    private final FileChannel file;
    private final ByteBuffer bytes;

    private RawWrite(Path folder, int each) throws IOException {
        bytes = ByteBuffer.allocateDirect(each);
        file = FileChannel.open(folder.resolve("raw"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** As many bytes as one such act writes, learned from many. */
    static RawWrite asBigAs(Path folder, int times, Runnable act, String called) throws IOException {
        long before = written();
        for (int i = 0; i < times; i++) act.run();
        int each = (int) ((written() - before) / times);
        System.out.printf("%n%,d bytes written for one %s%n", each, called);
        return new RawWrite(folder, each);
    }

    /** What this process has handed to the system to write so far, in bytes; Linux keeps count. */
    private static long written() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/io")).stream()
                .filter(line -> line.startsWith("wchar: "))
                .mapToLong(line -> Long.parseLong(line.substring(7)))
                .findFirst()
                .orElseThrow();
    }

    int write() throws IOException {
        bytes.clear();
        int count = file.write(bytes);
        file.force(false);
        return count;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
