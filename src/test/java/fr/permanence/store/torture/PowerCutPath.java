package fr.permanence.store.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A disk whose power can be cut: what was not forced since the last force is kept or lost sector by sector. Scheme
 * {@code cut:}; it lies under the layer that is tried. The file's true content is held here until {@link Disk#settle}.
 */
public final class PowerCutPath extends FilePathWrapper {
    private static final Map<String, Disk> DISKS = new ConcurrentHashMap<>();
    private static final int SECTOR = 512;
    private static final int PAGE = 8;

    /** Made by H2 and by {@link #disk}. */
    public PowerCutPath() {}

    /** A fresh disk for this file, holding what the file holds; the power is on. */
    public static Disk disk(Path file, Random chance) throws IOException {
        FilePath.register(new PowerCutPath());
        Disk disk = new Disk(file, chance);
        DISKS.put(file.toRealPath().toString(), disk);
        return disk;
    }

    @Override
    public String getScheme() {
        return "cut";
    }

    @Override
    public long size() {
        Disk disk = DISKS.get(getBase().toString());
        return disk == null ? getBase().size() : disk.length();
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Disk disk = DISKS.get(getBase().toString());
        return disk == null ? getBase().open(mode) : new Channel(disk);
    }

    /** One file on the disk. */
    public static final class Disk {
        private final Path file;
        private final Random chance;
        private byte[] seen;
        private byte[] forced;
        /** Sectors written since the last force. */
        private final SortedSet<Integer> loose = new TreeSet<>();

        private int operationsLeft = Integer.MAX_VALUE;
        private int operations;

        private Disk(Path file, Random chance) throws IOException {
            this.file = file;
            this.chance = chance;
            seen = Files.readAllBytes(file);
            forced = seen.clone();
        }

        /** Cuts the power in the midst of the n-th write, cut of length or force from now. */
        public synchronized void cutAfter(int n) {
            operationsLeft = n;
            operations = 0;
        }

        /** How many there were since. */
        public synchronized int operations() {
            return operations;
        }

        /** Whether the power is off. */
        public synchronized boolean isCut() {
            return operationsLeft <= 0;
        }

        private void count() throws IOException {
            operations++;
            if (operationsLeft <= 0) throw new IOException("power cut");
            operationsLeft--;
            if (operationsLeft <= 0) throw new IOException("power cut");
        }

        private synchronized long length() {
            return seen.length;
        }

        private synchronized int read(ByteBuffer to, long position) {
            if (position >= seen.length) return -1;
            int n = (int) Math.min(to.remaining(), seen.length - position);
            to.put(seen, (int) position, n);
            return n;
        }

        private synchronized int write(ByteBuffer from, long position) throws IOException {
            int n = from.remaining();
            if (isCut()) throw new IOException("power cut");
            // the write in which the power fails may still have reached the cache, and part of it the disk
            if (position + n > seen.length) seen = Arrays.copyOf(seen, (int) position + n);
            from.get(seen, (int) position, n);
            for (long at = position / SECTOR; at <= (position + n - 1) / SECTOR; at++) loose.add((int) at);
            count();
            return n;
        }

        private synchronized void truncate(long size) throws IOException {
            if (isCut()) throw new IOException("power cut");
            if (size < seen.length) seen = Arrays.copyOf(seen, (int) size);
            count();
        }

        private synchronized void force() throws IOException {
            count();
            forced = seen.clone();
            loose.clear();
        }

        /** What this disk does with what it was not told to keep: the worst is to lose one sector in the midst. */
        private Predicate<Integer> mood() {
            List<Integer> sectors = List.copyOf(loose);
            int lost = sectors.isEmpty() ? 0 : sectors.get(chance.nextInt(sectors.size()));
            return switch (chance.nextInt(6)) {
                case 0 -> sector -> true;
                case 1 -> sector -> false;
                case 2 -> sector -> chance.nextBoolean();
                case 3 -> sector -> sector < lost;
                case 4 -> sector -> sector / PAGE != lost / PAGE;
                default -> sector -> sector != lost;
            };
        }

        /** Writes down what the disk holds after the cut: all that was forced, and of the rest whatever chance keeps. */
        public synchronized void settle() {
            Predicate<Integer> isKept = mood();
            int length = chance.nextInt(3) == 0 ? forced.length : seen.length;
            byte[] left = Arrays.copyOf(forced, length);
            for (int sector : loose) {
                int from = sector * SECTOR;
                int to = Math.min(Math.min(from + SECTOR, seen.length), left.length);
                if (isKept.test(sector) && from < to) System.arraycopy(seen, from, left, from, to - from);
            }
            try {
                DISKS.remove(file.toRealPath().toString());
                Files.write(file, left);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // the disk itself is what is guarded
    private static final class Channel extends FileBaseDefault {
        private final Disk disk;
        private final FileChannel lock;

        Channel(Disk disk) throws IOException {
            this.disk = disk;
            this.lock = FileChannel.open(disk.file, java.nio.file.StandardOpenOption.WRITE);
        }

        @Override
        public int read(ByteBuffer to, long position) {
            return disk.read(to, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            return disk.write(from, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            disk.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            disk.force();
        }

        @Override
        public long size() {
            return disk.length();
        }

        @Override
        public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return lock.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            lock.close();
        }
    }
}
