/** Backups: one sealed file each, kept only once it was read back, opened and counted. */
@NullMarked
package fr.permanence.store.backup;

import org.jspecify.annotations.NullMarked;
