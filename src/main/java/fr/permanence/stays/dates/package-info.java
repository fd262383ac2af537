/** Days of the house that stays are planned around. */
@NullMarked
package fr.permanence.stays.dates;

import org.jspecify.annotations.NullMarked;
