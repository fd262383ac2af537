/** Corrections of past days, each with its reason. */
@NullMarked
package fr.permanence.checkin.corrections;

import org.jspecify.annotations.NullMarked;
