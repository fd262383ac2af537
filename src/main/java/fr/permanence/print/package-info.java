/** Documents on paper or as PDF; it knows no feature. */
@NullMarked
package fr.permanence.print;

import org.jspecify.annotations.NullMarked;
