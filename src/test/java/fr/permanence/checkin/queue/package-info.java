/** What is kept of queue. */
@NullMarked
package fr.permanence.checkin.queue;

import org.jspecify.annotations.NullMarked;
