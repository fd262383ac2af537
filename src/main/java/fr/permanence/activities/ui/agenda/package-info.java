/** Sessions in time: a day, a week, a term, a list, drawn by us and moved by hand. */
@NullMarked
package fr.permanence.activities.ui.agenda;

import org.jspecify.annotations.NullMarked;
