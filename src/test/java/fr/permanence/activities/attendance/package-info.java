/** What is kept of marks. */
@NullMarked
package fr.permanence.activities.attendance;

import org.jspecify.annotations.NullMarked;
