/** Interviews asked for at the desk, in the order they were asked for. */
@NullMarked
package fr.permanence.checkin.queue;

import org.jspecify.annotations.NullMarked;
