/** Proofs of how spreadsheets are read. */
@NullMarked
package fr.permanence.tables;

import org.jspecify.annotations.NullMarked;
