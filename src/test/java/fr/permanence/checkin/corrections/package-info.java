/** What is kept of corrections. */
@NullMarked
package fr.permanence.checkin.corrections;

import org.jspecify.annotations.NullMarked;
