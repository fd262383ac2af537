/** The leaf of a stay on which its rooms are filled. */
@NullMarked
package fr.permanence.stays.ui.rooms;

import org.jspecify.annotations.NullMarked;
