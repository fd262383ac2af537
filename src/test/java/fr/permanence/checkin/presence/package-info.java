/** What is kept of presence. */
@NullMarked
package fr.permanence.checkin.presence;

import org.jspecify.annotations.NullMarked;
