/** Tests of merging files. */
@NullMarked
package fr.permanence.people.merge;

import org.jspecify.annotations.NullMarked;
