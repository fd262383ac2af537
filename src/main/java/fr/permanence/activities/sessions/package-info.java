/** When an activity is held: its recurrence, its sessions, what is moved or cancelled. */
@NullMarked
package fr.permanence.activities.sessions;

import org.jspecify.annotations.NullMarked;
