/** How what stays keep of people follows when files become one, go to the bin and come back; and all of it, for her. */
@NullMarked
package fr.permanence.stays.follow;

import org.jspecify.annotations.NullMarked;
