/** Tests of the dates of the house. */
@NullMarked
package fr.permanence.stays.dates;

import org.jspecify.annotations.NullMarked;
