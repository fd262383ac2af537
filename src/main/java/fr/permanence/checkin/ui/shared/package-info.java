/** What every page of the desk uses: the services it asks, its words, its voice, a day and a person as they are typed. */
@NullMarked
package fr.permanence.checkin.ui.shared;

import org.jspecify.annotations.NullMarked;
