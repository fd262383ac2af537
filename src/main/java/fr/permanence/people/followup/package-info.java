/** How closely a person is followed, and by whom. */
@NullMarked
package fr.permanence.people.followup;

import org.jspecify.annotations.NullMarked;
