/** Files that only their owner reads, and writes that have reached the disk. */
@NullMarked
package fr.permanence.store.files;

import org.jspecify.annotations.NullMarked;
