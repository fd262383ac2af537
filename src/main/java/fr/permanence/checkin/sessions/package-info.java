/** What somebody who is checked in has today among the activities, as the desk is told it. */
@NullMarked
package fr.permanence.checkin.sessions;

import org.jspecify.annotations.NullMarked;
