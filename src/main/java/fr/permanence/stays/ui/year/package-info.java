/** The year of stays drawn: bars over months or over the weeks of one month, chosen and moved by keys and mouse. */
@NullMarked
package fr.permanence.stays.ui.year;

import org.jspecify.annotations.NullMarked;
