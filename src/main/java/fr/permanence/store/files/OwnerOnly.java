package fr.permanence.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Keeps the files of the vault to the account of the computer that made them: 0600 and 0700, or an owner-only list on Windows. */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /**
     * Makes the directory, and those above it, if they are missing; closes it to everybody else.
     *
     * @throws IOException when it cannot be made or closed
     */
    public static void directory(Path directory) throws IOException {
        Files.createDirectories(directory);
        close(directory, DIRECTORY, EnumSet.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT));
    }

    /**
     * Closes an existing file to everybody else.
     *
     * @throws IOException when the file is missing or its rights cannot be changed
     */
    public static void file(Path file) throws IOException {
        close(file, FILE, EnumSet.noneOf(AclEntryFlag.class));
    }

    /**
     * Makes an empty file that was never open to anybody else, not even for a moment.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is one
     * @throws IOException when it cannot be made
     */
    public static void createFile(Path file) throws IOException {
        Files.createFile(file, atBirth(file, FILE));
        file(file);
    }

    private static FileAttribute<?>[] atBirth(Path path, Set<PosixFilePermission> rights) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)} : new FileAttribute<?>[0];
    }

    private static void close(Path path, Set<PosixFilePermission> rights, Set<AclEntryFlag> flags) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, rights);
            return;
        }
        AclFileAttributeView list =
                Files.getFileAttributeView(path, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (list == null) return; // FAT keeps no rights at all: there is nothing to close
        list.setAcl(List.of(AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(list.getOwner())
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .setFlags(flags)
                .build()));
    }
}
