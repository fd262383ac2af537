package fr.permanence.store.sealed;

import fr.permanence.store.files.Durable;
import fr.permanence.store.files.OwnerOnly;
import fr.permanence.store.sealed.SealedChannel.Opening;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** The names the database uses for sealed files. Public, with its constructor, because H2 makes copies of it by reflection. */
public final class SealedPath extends FilePathWrapper {
    static final String SCHEME = "sealed";

    /** Made by H2 and by the registration; a path is got from {@link FilePath#get}. */
    public SealedPath() {}

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Path disk = onDisk();
        AdmittedKeys.Admitted admitted = AdmittedKeys.of(disk);
        boolean toWrite = mode.toLowerCase(Locale.ROOT).contains("w");
        try {
            if (toWrite && !Files.exists(disk)) {
                OwnerOnly.createFile(disk);
                Durable.forceNameOf(disk);
            }
            Opening opening = !toWrite ? Opening.READ : admitted.mayCreate() ? Opening.CREATE : Opening.WRITE;
            return new SealedChannel(name, getBase().open(mode), admitted.key(), opening);
        } finally {
            admitted.wipe();
        }
    }

    @Override
    public InputStream newInputStream() throws IOException {
        return Channels.newInputStream(open("r"));
    }

    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        return newFileChannelOutputStream(open("rw"), append);
    }

    @Override
    public long size() {
        return Math.max(0, (getBase().size() - BlockFile.FIRST) / BlockFile.SEALED * BlockFile.BLOCK);
    }

    private Path onDisk() {
        FilePath path = this;
        while (!path.unwrap().name.equals(path.name)) path = path.unwrap();
        return Path.of(path.name);
    }
}
