package fr.permanence.settings;

import fr.permanence.access.Right;
import fr.permanence.store.OpenVault;
import fr.permanence.store.VaultFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The backups of this house, as the one who runs it sees them: when the last was proven, and where they lie. */
public final class KeptBackups {
    private final OpenVault open;
    private final VaultFolder folder;

    public KeptBackups(OpenVault open, VaultFolder folder) {
        this.open = open;
        this.folder = folder;
    }

    /** When the newest backup that was read back was made, or nothing. */
    public Optional<Instant> lastVerified() {
        open.session().require(Right.RUN_THE_HOUSE);
        return open.lastVerifiedBackup();
    }

    /** The folder they lie in. */
    public Path folder() {
        open.session().require(Right.RUN_THE_HOUSE);
        return folder.backups();
    }
}
