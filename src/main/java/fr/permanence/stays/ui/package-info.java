/** The place of stays: the year above, the chosen stay and what it needs below. */
@NullMarked
package fr.permanence.stays.ui;

import org.jspecify.annotations.NullMarked;
