/** The bin: who was put aside and can be brought back. */
@NullMarked
package fr.permanence.people.bin;

import org.jspecify.annotations.NullMarked;
