/** A term of one activity, people down and sessions across. */
@NullMarked
package fr.permanence.activities.ui.grid;

import org.jspecify.annotations.NullMarked;
