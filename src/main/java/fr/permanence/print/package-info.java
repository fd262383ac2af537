/** Documents on paper, as PDF; it knows no feature. */
@NullMarked
package fr.permanence.print;

import org.jspecify.annotations.NullMarked;
