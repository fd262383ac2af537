/** Tests of documents on paper. */
@NullMarked
package fr.permanence.print;

import org.jspecify.annotations.NullMarked;
